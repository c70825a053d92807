// SPDX-License-Identifier: MPL-2.0
#include "ui/shown_panel.hpp"

#include <chrono>
#include <com/sun/star/accessibility/XAccessible.hpp>
#include <com/sun/star/accessibility/XAccessibleAction.hpp>
#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XWindow2.hpp>
#include <com/sun/star/awt/tree/XMutableTreeNode.hpp>
#include <com/sun/star/awt/tree/XTreeDataModel.hpp>
#include <com/sun/star/beans/XPropertyChangeListener.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/ui/XDeck.hpp>
#include <com/sun/star/ui/XDecks.hpp>
#include <com/sun/star/ui/XPanel.hpp>
#include <com/sun/star/ui/XPanels.hpp>
#include <com/sun/star/ui/XSidebarProvider.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>
#include <cppuhelper/implbase1.hxx>
#include <mutex>

#include "office/property.hpp"
#include "office/uno_text.hpp"
#include "office/wait.hpp"

namespace poa::office {
namespace {

using css::accessibility::XAccessible;
using css::awt::tree::XTreeNode;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

constexpr auto kLimit = std::chrono::seconds(10);
constexpr const char* kDeck = "mx.poa.calc.Deck";
constexpr const char* kPanel = "mx.poa.calc.Panel";

// Empty while the window does not show it.
Reference<css::awt::XWindow> panel_in(const Reference<css::frame::XController2>& window) {
  const auto sidebar = window->getSidebar();
  if (!sidebar.is() || !sidebar->isVisible()) return {};
  try {
    const Reference<css::ui::XDecks> decks(sidebar->getDecks(), UNO_QUERY_THROW);
    const Reference<css::ui::XDeck> deck(decks->getByName(to_uno(kDeck)), UNO_QUERY_THROW);
    if (!deck->isActive()) return {};
    const Reference<css::ui::XPanels> panels(deck->getPanels(), UNO_QUERY_THROW);
    const Reference<css::ui::XPanel> panel(panels->getByName(to_uno(kPanel)), UNO_QUERY_THROW);
    return panel->getDialog();
  } catch (const css::uno::Exception&) {
    return {};  // The sidebar is being made, or taken away.
  }
}

std::string shown(const Reference<XTreeNode>& node) {
  rtl::OUString text;
  node->getDisplayValue() >>= text;
  return to_utf8(text);
}

Reference<css::accessibility::XAccessibleContext> heard(
    const Reference<css::uno::XInterface>& control) {
  return Reference<XAccessible>(control, UNO_QUERY_THROW)->getAccessibleContext();
}

}  // namespace

Reference<css::frame::XController2> window_of(const Document& document) {
  return {Reference<css::frame::XModel>(document.uno(), UNO_QUERY_THROW)->getCurrentController(),
          UNO_QUERY_THROW};
}

bool has_panel(const Reference<css::frame::XController2>& window) { return panel_in(window).is(); }

void show_panel(const Office& office, const Reference<css::frame::XController2>& window) {
  if (has_panel(window)) return;
  css::frame::DispatchHelper::create(office.context())
      ->executeDispatch(
          Reference<css::frame::XDispatchProvider>(window->getFrame(), UNO_QUERY_THROW),
          to_uno(std::string("mx.poa.calc:Revisar")), "", 0, {});
}

void close_sidebar(const Reference<css::frame::XController2>& window) {
  const auto sidebar = window->getSidebar();
  sidebar->setVisible(false);
  // Asked for a deck of a sidebar that is going, the office crashes.
  if (!comes_true([&] { return !sidebar->isVisible(); }, kLimit))
    throw OfficeError("the sidebar stays");
}

ShownPanel::ShownPanel(const Reference<css::frame::XController2>& window) {
  if (!comes_true(
          [&] {
            window_ = panel_in(window);
            return window_.is();
          },
          kLimit))
    throw OfficeError("the window shows no panel");
}

Reference<css::uno::XInterface> ShownPanel::control(std::string_view name) const {
  return Reference<css::awt::XControlContainer>(window_, UNO_QUERY_THROW)->getControl(to_uno(name));
}

Reference<css::uno::XInterface> ShownPanel::model(std::string_view name) const {
  return Reference<css::awt::XControl>(control(name), UNO_QUERY_THROW)->getModel();
}

std::string ShownPanel::label(std::string_view name) const {
  return to_utf8(property<rtl::OUString>(model(name), "Label"));
}

std::string ShownPanel::verdict() const {
  std::string verdict;
  static_cast<void>(comes_true(
      [&] {
        verdict = label("veredicto");
        return verdict != "Revisando…";
      },
      kLimit));
  return verdict;
}

std::string ShownPanel::detail() const {
  return to_utf8(property<rtl::OUString>(model("detalle"), "Text"));
}

bool ShownPanel::is_enabled(std::string_view name) const {
  return Reference<css::awt::XWindow2>(control(name), UNO_QUERY_THROW)->isEnabled();
}

bool ShownPanel::is_visible(std::string_view name) const {
  return Reference<css::awt::XWindow2>(control(name), UNO_QUERY_THROW)->isVisible();
}

bool ShownPanel::has_keyboard(std::string_view name) const {
  return Reference<css::awt::XWindow2>(control(name), UNO_QUERY_THROW)->hasFocus();
}

Reference<XTreeNode> ShownPanel::root() const {
  const auto data =
      property<Reference<css::awt::tree::XTreeDataModel>>(model("lista"), "DataModel");
  return data.is() ? data->getRoot() : Reference<XTreeNode>();
}

std::vector<std::string> ShownPanel::lines() const {
  std::vector<std::string> lines;
  const auto goals = root();
  for (sal_Int32 at = 0; goals.is() && at < goals->getChildCount(); ++at) {
    const auto goal = goals->getChildAt(at);
    lines.push_back(shown(goal));
    for (sal_Int32 line = 0; line < goal->getChildCount(); ++line)
      lines.push_back("- " + shown(goal->getChildAt(line)));
  }
  return lines;
}

std::vector<std::string> ShownPanel::filters() const {
  const Reference<css::awt::XListBox> list(control("filtro"), UNO_QUERY_THROW);
  std::vector<std::string> texts;
  for (const rtl::OUString& text : list->getItems()) texts.push_back(to_utf8(text));
  return texts;
}

std::string ShownPanel::chosen() const {
  const Reference<css::view::XSelectionSupplier> list(control("lista"), UNO_QUERY_THROW);
  const Reference<XTreeNode> node(list->getSelection(), UNO_QUERY);
  return node.is() ? shown(node) : "";
}

void ShownPanel::choose(int finding) const {
  const auto goals = root();
  for (sal_Int32 at = 0; goals.is() && at < goals->getChildCount(); ++at) {
    const auto goal = goals->getChildAt(at);
    if (finding < goal->getChildCount()) {
      Reference<css::view::XSelectionSupplier>(control("lista"), UNO_QUERY_THROW)
          ->select(css::uno::makeAny(goal->getChildAt(finding)));
      return;
    }
    finding -= goal->getChildCount();
  }
  throw OfficeError("the list has no such finding");
}

void ShownPanel::filter(int place) const {
  Reference<css::awt::XListBox>(control("filtro"), UNO_QUERY_THROW)
      ->selectItemPos(static_cast<sal_Int16>(place), true);
}

void ShownPanel::press(std::string_view button) const {
  Reference<css::accessibility::XAccessibleAction>(heard(control(button)), UNO_QUERY_THROW)
      ->doAccessibleAction(0);
}

std::unique_ptr<HeardLabels> ShownPanel::hear(std::string_view name) const {
  return std::make_unique<HeardLabels>(
      Reference<css::beans::XPropertySet>(model(name), UNO_QUERY_THROW));
}

std::vector<std::string> ShownPanel::spoken_names() const {
  std::vector<std::string> names;
  for (const char* name : {"veredicto", "filtro", "anterior", "siguiente", "lista", "detalle", "ir",
                           "marcar", "reparar"})
    names.push_back(to_utf8(heard(control(name))->getAccessibleName()));
  return names;
}

// Called by threads of the bridge.
class HeardLabels::Listener : public cppu::WeakImplHelper1<css::beans::XPropertyChangeListener> {
 public:
  void SAL_CALL propertyChange(const css::beans::PropertyChangeEvent& event) override {
    rtl::OUString label;
    event.NewValue >>= label;
    const std::scoped_lock lock(mutex_);
    labels_.push_back(to_utf8(label));
  }
  void SAL_CALL disposing(const css::lang::EventObject&) override {}

  [[nodiscard]] std::vector<std::string> labels() const {
    const std::scoped_lock lock(mutex_);
    return labels_;
  }

 private:
  mutable std::mutex mutex_;
  std::vector<std::string> labels_;
};

HeardLabels::HeardLabels(const Reference<css::beans::XPropertySet>& model)
    : model_(model), listener_(new Listener) {
  model_->addPropertyChangeListener("Label", listener_.get());
}

HeardLabels::~HeardLabels() {
  try {
    model_->removePropertyChangeListener("Label", listener_.get());
  } catch (const css::uno::Exception&) {  // The panel has gone with its window.
  }
}

std::vector<std::string> HeardLabels::all() const { return listener_->labels(); }

}  // namespace poa::office
