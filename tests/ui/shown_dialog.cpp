// SPDX-License-Identifier: MPL-2.0
#include "ui/shown_dialog.hpp"

#include <algorithm>
#include <chrono>
#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/accessibility/XAccessible.hpp>
#include <com/sun/star/accessibility/XAccessibleAction.hpp>
#include <com/sun/star/accessibility/XAccessibleText.hpp>
#include <com/sun/star/awt/XToolkitExperimental.hpp>
#include <com/sun/star/awt/XToolkitRobot.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/lang/DisposedException.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <com/sun/star/util/URLTransformer.hpp>
#include <optional>

#include "office/guarded.hpp"
#include "office/main_loop.hpp"
#include "office/uno_text.hpp"

namespace poa::office {
namespace {

using css::accessibility::XAccessible;
using css::accessibility::XAccessibleAction;
using css::accessibility::XAccessibleContext;
using css::accessibility::XAccessibleText;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
namespace AccessibleRole = css::accessibility::AccessibleRole;

constexpr auto kLimit = std::chrono::seconds(20);
constexpr short kZeroKey = 256;

Reference<css::awt::XExtendedToolkit> toolkit_of(const Office& office) {
  return {office.context()->getServiceManager()->createInstanceWithContext(
              "com.sun.star.awt.Toolkit", office.context()),
          UNO_QUERY_THROW};
}

Reference<XAccessibleContext> context_of(const Reference<css::uno::XInterface>& object) {
  const Reference<XAccessible> accessible(object, UNO_QUERY);
  return accessible.is() ? accessible->getAccessibleContext() : Reference<XAccessibleContext>();
}

// Windows come and go while we look.
template <typename Look>
void for_each_window(const Reference<css::awt::XExtendedToolkit>& toolkit, Look&& look) {
  for (sal_Int32 at = 0; at < toolkit->getTopWindowCount(); ++at) {
    const Reference<css::awt::XTopWindow> window = toolkit->getTopWindow(at);
    try {
      const auto context = context_of(window);
      if (context.is()) look(window, context);
    } catch (const css::lang::DisposedException&) {
      // This one is going.
    }
  }
}

// Some parts of the office's dialog of files are not accessible.
void read(const Reference<XAccessibleContext>& part, std::vector<std::string>& texts) {
  if (!part.is()) return;
  const Reference<XAccessibleText> text(part, UNO_QUERY);
  const std::string shown = to_utf8(text.is() ? text->getText() : part->getAccessibleName());
  if (!shown.empty()) texts.push_back(shown);
  for (sal_Int32 at = 0; at < part->getAccessibleChildCount(); ++at)
    read(context_of(part->getAccessibleChild(at)), texts);
}

// Returns whether there was such a button.
bool click_in(const Reference<XAccessibleContext>& part, std::string_view button) {
  for (sal_Int32 at = 0; part.is() && at < part->getAccessibleChildCount(); ++at) {
    const auto child = context_of(part->getAccessibleChild(at));
    const bool found = child.is() && child->getAccessibleRole() == AccessibleRole::PUSH_BUTTON &&
                       to_utf8(child->getAccessibleName()) == button;
    if (found) Reference<XAccessibleAction>(child, UNO_QUERY_THROW)->doAccessibleAction(0);
    if (found || click_in(child, button)) return true;
  }
  return false;
}

// A label counts the characters that it has room for, without the ends of lines.
bool shows_all_of(const Reference<XAccessibleContext>& label) {
  const Reference<XAccessibleText> text(label, UNO_QUERY);
  if (!text.is()) return true;
  const std::string all = to_utf8(text->getText());
  const auto ends = static_cast<sal_Int32>(std::count(all.begin(), all.end(), '\n'));
  const sal_Int32 last = text->getCharacterCount() - ends - 1;
  return last < 0 || text->getCharacterBounds(last).Width > 0;
}

bool is_dialog(const Reference<XAccessibleContext>& window) {
  const sal_Int16 role = window->getAccessibleRole();
  return role == AccessibleRole::DIALOG || role == AccessibleRole::ALERT;
}

template <typename Find>
auto wait_until_found(Find&& find) {
  const auto deadline = Process::Clock::now() + kLimit;
  auto found = find();
  while (!found && Process::Clock::now() < deadline) {
    pause_between_polls();
    found = find();
  }
  return found;
}

void collect_entries(const Reference<XAccessibleContext>& menu, std::vector<std::string>& entries) {
  for (sal_Int32 at = 0; at < menu->getAccessibleChildCount(); ++at) {
    const auto entry = context_of(menu->getAccessibleChild(at));
    if (entry->getAccessibleRole() == AccessibleRole::MENU_ITEM)
      entries.push_back(to_utf8(entry->getAccessibleName()));
  }
}

// Menus hang below the menu bar, which hangs below the window.
void find_menu(const Reference<XAccessibleContext>& part, std::string_view title, int depth,
               std::vector<std::string>& entries) {
  for (sal_Int32 at = 0; at < part->getAccessibleChildCount() && entries.empty(); ++at) {
    const auto child = context_of(part->getAccessibleChild(at));
    if (!child.is()) continue;
    const sal_Int16 role = child->getAccessibleRole();
    if (role == AccessibleRole::MENU && to_utf8(child->getAccessibleName()) == title)
      collect_entries(child, entries);
    else if (role == AccessibleRole::MENU_BAR && depth > 0)
      find_menu(child, title, depth - 1, entries);
  }
}

}  // namespace

MenuCommand::MenuCommand(const Office& office, const Document& document, std::string_view url)
    : toolkit_(toolkit_of(office)) {
  guarded(url, [&] {
    // A new document still has its window activated later on, in front of what opened meanwhile.
    Reference<css::awt::XToolkitExperimental>(toolkit_, UNO_QUERY_THROW)->processEventsToIdle();
    css::util::URL parsed;
    parsed.Complete = to_uno(url);
    css::util::URLTransformer::create(office.context())->parseStrict(parsed);
    const Reference<css::frame::XModel> model(document.uno(), UNO_QUERY_THROW);
    const Reference<css::frame::XDispatchProvider> window(model->getCurrentController()->getFrame(),
                                                          UNO_QUERY_THROW);
    const auto dispatch = window->queryDispatch(parsed, "", 0);
    if (!dispatch.is()) throw OfficeError("nothing serves " + std::string(url));
    finished_ =
        started_in_main_loop(office, [dispatch, parsed] { dispatch->dispatch(parsed, {}); });
  });
}

std::vector<std::string> MenuCommand::dialog(std::string_view title) {
  return guarded(title, [&] {
    const auto texts = wait_until_found([&] {
      std::optional<std::vector<std::string>> found;
      for_each_window(toolkit_, [&](const auto& window, const auto& context) {
        if (!is_dialog(context) || to_utf8(context->getAccessibleName()) != title) return;
        // What was answered may still be closing.
        if (window == answered_) return;
        dialog_ = window;
        found.emplace();
        for (sal_Int32 at = 0; at < context->getAccessibleChildCount(); ++at)
          read(context_of(context->getAccessibleChild(at)), *found);
      });
      return found;
    });
    if (!texts) throw OfficeError("no such dialog: " + std::string(title));
    return *texts;
  });
}

bool MenuCommand::shows_all() const {
  return guarded("look at the labels", [&] {
    const auto context = context_of(dialog_);
    bool all = true;
    for (sal_Int32 at = 0; at < context->getAccessibleChildCount(); ++at) {
      const auto part = context_of(context->getAccessibleChild(at));
      if (part.is() && part->getAccessibleRole() == AccessibleRole::LABEL)
        all = all && shows_all_of(part);
    }
    return all;
  });
}

void MenuCommand::send(short code, char16_t character) {
  guarded("press a key", [&] {
    const Reference<css::awt::XToolkitRobot> robot(toolkit_, UNO_QUERY_THROW);
    css::awt::KeyEvent event;
    event.Source = dialog_;
    event.KeyCode = code;
    event.KeyChar = character;
    robot->keyPress(event);
    robot->keyRelease(event);
  });
}

void MenuCommand::type(std::string_view digits) {
  for (const char digit : digits)
    send(static_cast<short>(kZeroKey + (digit - '0')), static_cast<char16_t>(digit));
}

void MenuCommand::press(Key key) {
  answered_ = dialog_;
  send(static_cast<short>(key), u'\0');
}

void MenuCommand::click(std::string_view button) {
  answered_ = dialog_;
  guarded(button, [&] {
    if (click_in(context_of(dialog_), button)) return;
    throw OfficeError("the dialog has no such button");
  });
}

void MenuCommand::finish() { wait_for_end(finished_, kLimit, "the command"); }

std::vector<std::string> menu_entries(const Office& office, std::string_view menu) {
  return guarded("menu " + std::string(menu), [&] {
    const auto toolkit = toolkit_of(office);
    Reference<css::awt::XToolkitExperimental>(toolkit, UNO_QUERY_THROW)->processEventsToIdle();
    std::vector<std::string> entries;
    for_each_window(
        toolkit, [&](const auto&, const auto& context) { find_menu(context, menu, 1, entries); });
    return entries;
  });
}

}  // namespace poa::office
