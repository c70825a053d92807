// SPDX-License-Identifier: MPL-2.0
#include "office/dialogs.hpp"

#include <exception>
#include <string>

#include "office/question_dialog.hpp"
#include "office/refusal.hpp"
#include "office/texts.hpp"
#include "uno/dialog_proxies.hpp"

namespace poa::extension {
namespace {

using uno::Any;
using uno::Ref;
using uno::String;

// The office's MessageBoxButtons and MessageBoxResults.
constexpr std::int32_t kOkButton = 1;
constexpr std::int32_t kYesAndNoButtons = 3;
constexpr std::int32_t kNoIsDefault = 0x50000;
constexpr std::int16_t kYes = 2;

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

}  // namespace

std::optional<int> ask_number(const Session& session, const NumberQuestion& question) {
  QuestionDialog dialog(session, "dialogs/Numero.xdl");
  dialog.set_title(question.title);
  dialog.set_label("pregunta", question.question);
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
  dialog.set_long_label("explicacion", question.explanation,
                        {"pregunta", "texto", "aceptar", "cancelar"});
  dialog.set_label("pregunta", question.question);
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
