// SPDX-License-Identifier: MPL-2.0
#include "ui/function_wizard.hpp"

#include <algorithm>
#include <chrono>
#include <com/sun/star/awt/XToolkitExperimental.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>

#include "office/arguments.hpp"
#include "office/guarded.hpp"
#include "office/uno_text.hpp"
#include "office/wait.hpp"

namespace poa::office {
namespace {

using css::ui::test::XUIObject;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

constexpr auto kLimit = std::chrono::seconds(20);

// The controls of the wizard, as its .ui files name them.
constexpr std::string_view kSearch = "search";
constexpr std::string_view kFunctions = "function";
constexpr std::string_view kDescription = "funcdesc";
constexpr std::string_view kSyntax = "funcname";
constexpr std::string_view kChosen = "headline";
constexpr std::string_view kEdited = "editname";
constexpr std::string_view kFormula = "ed_formula";
constexpr std::string_view kArgument = "parname";
constexpr std::string_view kArgumentDescription = "pardesc";
constexpr std::string_view kBack = "back";
constexpr std::string_view kCancel = "cancel";

template <typename Condition>
bool wait_for(Condition&& condition) {
  return comes_true(condition, kLimit);
}

bool has_child(const Reference<XUIObject>& window, std::string_view id) {
  const auto children = window->getChildren();
  return std::any_of(children.begin(), children.end(),
                     [id](const rtl::OUString& child) { return to_utf8(child) == id; });
}

std::string state(const Reference<XUIObject>& object, std::string_view name) {
  for (const css::beans::PropertyValue& value : object->getState()) {
    if (to_utf8(value.Name) == name) return to_utf8(value.Value.get<rtl::OUString>());
  }
  throw OfficeError("no state " + std::string(name));
}

}  // namespace

FunctionWizard::FunctionWizard(const Office& office) {
  guarded("open the function wizard", [&] {
    const auto service = [&office](const char* name) {
      return office.context()->getServiceManager()->createInstanceWithContext(
          rtl::OUString::createFromAscii(name), office.context());
    };
    ui_.set(service("org.libreoffice.uitest.UITest"), UNO_QUERY_THROW);
    const Reference<css::awt::XToolkitExperimental> toolkit(service("com.sun.star.awt.Toolkit"),
                                                            UNO_QUERY_THROW);
    // A new document still has its window activated later on, in front of what opened meanwhile.
    toolkit->processEventsToIdle();
    const bool open = ui_->executeCommand(".uno:FunctionDialog") && wait_for([this] {
                        dialog_ = ui_->getTopFocusWindow();
                        return dialog_.is() && has_child(dialog_, kSearch);
                      });
    if (!open) throw OfficeError("the function wizard did not open");
  });
}

FunctionWizard::~FunctionWizard() {
  try {
    act(kCancel, "CLICK");
  } catch (const OfficeError&) {
    // The office has gone and the wizard with it.
  }
}

std::vector<std::string> FunctionWizard::search(std::string_view text) {
  return guarded("search", [&] {
    act(kSearch, "CLEAR");
    type(kSearch, text);
    const auto names = [this] {
      std::vector<std::string> result;
      const Reference<XUIObject> list = control(kFunctions);
      const auto count = list->getChildren().getLength();
      for (sal_Int32 at = 0; at < count; ++at)
        result.push_back(state(list->getChild(rtl::OUString::number(at)), "Text"));
      return result;
    };
    static_cast<void>(wait_for([&] {
      const auto found = names();
      return std::all_of(found.begin(), found.end(), [text](const std::string& name) {
        return name.find(text) != std::string::npos;
      });
    }));
    return names();
  });
}

void FunctionWizard::choose(std::string_view function) {
  guarded("choose " + std::string(function), [&] {
    entry(function)->executeAction("SELECT", {});
    if (!wait_for([&] { return text_of(kChosen) == function; }))
      throw OfficeError("cannot choose " + std::string(function));
  });
}

std::string FunctionWizard::description() const { return text_of(kDescription); }

std::string FunctionWizard::syntax() const { return text_of(kSyntax); }

// Only four arguments are in sight. Typed into the formula, each one becomes the current one, which
// has its name and description shown.
std::vector<FunctionWizard::Shown> FunctionWizard::arguments(std::size_t count) {
  const std::string function = text_of(kChosen);
  return guarded("arguments of " + function, [&] {
    entry(function)->executeAction("DOUBLECLICK", {});
    if (!wait_for([&] { return text_of(kEdited) == function; }))
      throw OfficeError("no page of arguments");
    std::vector<Shown> shown;
    for (std::size_t at = 0; at < count; ++at) {
      type(kFormula, at == 0 ? "1" : ",1");
      static_cast<void>(wait_for([&] {
        return !text_of(kArgument).empty() &&
               (shown.empty() || text_of(kArgument) != shown.back().name);
      }));
      shown.push_back({text_of(kArgument), text_of(kArgumentDescription)});
    }
    act(kBack, "CLICK");
    return shown;
  });
}

Reference<XUIObject> FunctionWizard::control(std::string_view id) const {
  return dialog_->getChild(to_uno(id));
}

std::string FunctionWizard::text_of(std::string_view id) const {
  return guarded(id, [&] { return state(control(id), "Text"); });
}

void FunctionWizard::act(std::string_view id, std::string_view action) const {
  guarded(id, [&] { control(id)->executeAction(to_uno(action), {}); });
}

void FunctionWizard::type(std::string_view id, std::string_view text) const {
  guarded(id, [&] {
    control(id)->executeAction("TYPE", office::arguments({argument("TEXT", Any(to_uno(text)))}));
  });
}

Reference<XUIObject> FunctionWizard::entry(std::string_view function) const {
  const Reference<XUIObject> list = control(kFunctions);
  const auto count = list->getChildren().getLength();
  for (sal_Int32 at = 0; at < count; ++at) {
    const Reference<XUIObject> child = list->getChild(rtl::OUString::number(at));
    if (state(child, "Text") == function) return child;
  }
  throw OfficeError("the wizard does not list " + std::string(function));
}

}  // namespace poa::office
