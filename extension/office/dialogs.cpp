// SPDX-License-Identifier: MPL-2.0
#include "office/dialogs.hpp"

#include <exception>
#include <string>

#include "office/refusal.hpp"
#include "office/texts.hpp"
#include "uno/dialog_proxies.hpp"

namespace poa::extension {
namespace {

using uno::Any;
using uno::Ref;
using uno::String;

// The office's MessageBoxButtons, MessageBoxResults and the end of a dialog.
constexpr std::int32_t kOkButton = 1;
constexpr std::int32_t kYesAndNoButtons = 3;
constexpr std::int32_t kNoIsDefault = 0x50000;
constexpr std::int16_t kYes = 2;
constexpr std::int16_t kEndedWithOk = 1;

Ref<uno::XWindowPeer> parent(const Session& session) {
  if (!session.window) return {};
  const auto window = uno::XFrame::container_window(session.window);
  return window ? uno::query<uno::XWindowPeer>(window) : Ref<uno::XWindowPeer>();
}

std::int16_t show_box(const Session& session, uno::MessageBoxType type, std::int32_t buttons,
                      std::string_view title, std::string_view text) {
  const auto boxes = session.office.service<uno::XMessageBoxFactory>("com.sun.star.awt.Toolkit");
  const auto box = uno::XMessageBoxFactory::create(boxes, parent(session), type, buttons,
                                                   String(title), String(text));
  const std::int16_t answer = uno::XMessageBox::execute(box);
  uno::XComponent::dispose(uno::query<uno::XComponent>(box));
  return answer;
}

// A dialog of the package, with one question and two buttons; it is disposed of with the object.
class QuestionDialog {
 public:
  QuestionDialog(const Session& session, std::string_view file)
      : dialog_(uno::XDialogProvider::create(provider(session),
                                             String(session.office.package_file(file)))) {
    set("aceptar", "Label", Any(String(say(session.language, texts::kOk))));
    set("cancelar", "Label", Any(String(say(session.language, texts::kCancel))));
  }
  QuestionDialog(const QuestionDialog&) = delete;
  QuestionDialog& operator=(const QuestionDialog&) = delete;
  ~QuestionDialog() {
    try {
      uno::XComponent::dispose(uno::query<uno::XComponent>(dialog_));
    } catch (const std::exception&) {
      // The office has closed it already.
    }
  }

  void set_title(std::string_view title) { uno::XDialog::set_title(dialog_, String(title)); }
  void set(std::string_view name, std::string_view property, const Any& value) {
    uno::XPropertySet::set_property_value(properties(name), String(property), value);
  }
  [[nodiscard]] std::optional<double> number(std::string_view name) const {
    return uno::XPropertySet::property_value(properties(name), String("Value")).view().number();
  }
  [[nodiscard]] std::string text(std::string_view name) const {
    return uno::XTextComponent::text(uno::query<uno::XTextComponent>(control(name))).utf8();
  }
  // The text is selected, so that typing replaces it.
  void select_text(std::string_view name) {
    const auto field = uno::query<uno::XTextComponent>(control(name));
    const std::int32_t length = uno::XTextComponent::text(field).raw()->length;
    uno::XTextComponent::select(field, {0, length});
  }
  [[nodiscard]] bool ends_with_ok() { return uno::XDialog::execute(dialog_) == kEndedWithOk; }

 private:
  // The window that the dialog belongs to is that of the document that its provider is made for.
  static Ref<uno::XDialogProvider> provider(const Session& session) {
    constexpr std::string_view kProvider = "com.sun.star.awt.DialogProvider";
    const auto controller =
        session.window ? uno::XFrame::controller(session.window) : Ref<uno::XController>();
    const auto model = controller ? uno::XController::model(controller) : Ref<uno::XModel>();
    if (!model) return session.office.service<uno::XDialogProvider>(kProvider);
    return session.office.service<uno::XDialogProvider>(
        kProvider, Any::of_interface(model.raw(), uno::Type::interface(uno::XModel::type_name)));
  }
  [[nodiscard]] Ref<uno::XControl> control(std::string_view name) const {
    return uno::XControlContainer::control(uno::query<uno::XControlContainer>(dialog_),
                                           String(name));
  }
  [[nodiscard]] Ref<uno::XPropertySet> properties(std::string_view name) const {
    return uno::query<uno::XPropertySet>(uno::XControl::model(control(name)));
  }

  Ref<uno::XDialog> dialog_;
};

}  // namespace

std::optional<int> ask_number(const Session& session, const NumberQuestion& question) {
  QuestionDialog dialog(session, "dialogs/Numero.xdl");
  dialog.set_title(question.title);
  dialog.set("pregunta", "Label", Any(String(question.question)));
  dialog.set("numero", "Value", Any(static_cast<double>(question.preset)));
  dialog.select_text("numero");
  if (!dialog.ends_with_ok()) return std::nullopt;
  const double number = dialog.number("numero").value_or(0);
  if (number < 1 || number > question.most) {
    throw Refusal(texts::kNumberWanted, {question.most});
  }
  return static_cast<int>(number);
}

std::optional<std::string> ask_text(const Session& session, const TextQuestion& question) {
  QuestionDialog dialog(session, "dialogs/Texto.xdl");
  dialog.set_title(question.title);
  dialog.set("explicacion", "Label", Any(String(question.explanation)));
  dialog.set("pregunta", "Label", Any(String(question.question)));
  if (!dialog.ends_with_ok()) return std::nullopt;
  return dialog.text("texto");
}

bool ask_yes(const Session& session, std::string_view title, std::string_view question) {
  return show_box(session, uno::MessageBoxType::Query, kYesAndNoButtons | kNoIsDefault, title,
                  question) == kYes;
}

void tell(const Session& session, std::string_view title, std::string_view text) {
  show_box(session, uno::MessageBoxType::Warning, kOkButton, title, text);
}

void inform(const Session& session, std::string_view title, std::string_view text) {
  show_box(session, uno::MessageBoxType::Info, kOkButton, title, text);
}

}  // namespace poa::extension
