// SPDX-License-Identifier: MPL-2.0
#include "office/question_dialog.hpp"

#include <boost/algorithm/string/split.hpp>
#include <exception>

#include "office/texts.hpp"
#include "uno/control_proxies.hpp"

namespace poa::extension {
namespace {

using uno::Any;
using uno::Ref;
using uno::String;

constexpr std::int16_t kAnsweredOk = 1;

// The window that the dialog belongs to is that of the document that its provider is made for.
Ref<uno::XDialogProvider> provider(const Session& session) {
  constexpr std::string_view kProvider = "com.sun.star.awt.DialogProvider";
  const auto controller =
      session.window ? uno::XFrame::controller(session.window) : Ref<uno::XController>();
  const auto model = controller ? uno::XController::model(controller) : Ref<uno::XModel>();
  if (!model) return session.office.service<uno::XDialogProvider>(kProvider);
  return session.office.service<uno::XDialogProvider>(
      kProvider, Any::of_interface(model.raw(), uno::Type::interface(uno::XModel::type_name)));
}

// Lengths of dialogs are in eighths of a line's height and in quarters of a letter's usual width.
constexpr int kUnitsPerLine = 9;  // with the space between lines
constexpr int kUnitsPerLetter = 4;

int length(const Ref<uno::XPropertySet>& model, std::string_view property) {
  const auto value = uno::XPropertySet::property_value(model, String(property)).view().number();
  return static_cast<int>(value.value_or(0));
}

void add(const Ref<uno::XPropertySet>& model, std::string_view property, int more) {
  uno::XPropertySet::set_property_value(model, String(property),
                                        Any::of_long(length(model, property) + more));
}

// The lines that a text has at the most where so many letters go into one.
int lines_of(std::string_view text, int letters) {
  int lines = 0;
  std::vector<std::string_view> parts;
  boost::algorithm::split(parts, text, [](char byte) { return byte == '\n'; });
  for (const std::string_view part : parts) lines += 1 + static_cast<int>(part.size()) / letters;
  return lines;
}

}  // namespace

QuestionDialog::QuestionDialog(const Session& session, std::string_view file)
    : dialog_(uno::XDialogProvider::create(provider(session),
                                           String(session.office.package_file(file)))) {
  if (has("aceptar")) set_label("aceptar", say(session.language, texts::kOk));
  if (has("cancelar")) set_label("cancelar", say(session.language, texts::kCancel));
}

QuestionDialog::~QuestionDialog() {
  try {
    uno::XComponent::dispose(uno::query<uno::XComponent>(dialog_));
  } catch (const std::exception&) {
    // The office has closed it already.
  }
}

void QuestionDialog::set_title(std::string_view title) {
  uno::XDialog::set_title(dialog_, String(title));
}

void QuestionDialog::set(std::string_view name, std::string_view property, const Any& value) {
  uno::XPropertySet::set_property_value(properties(name), String(property), value);
}

void QuestionDialog::set_label(std::string_view name, std::string_view text) {
  set(name, "Label", Any(String(text)));
}

void QuestionDialog::set_long_label(std::string_view name, std::string_view text,
                                    std::initializer_list<std::string_view> below) {
  set_label(name, text);
  const auto label = properties(name);
  const int lines = lines_of(text, length(label, "Width") / kUnitsPerLetter);
  const int more = lines * kUnitsPerLine - length(label, "Height");
  if (more <= 0) return;
  add(label, "Height", more);
  for (const std::string_view each : below) add(properties(each), "PositionY", more);
  const auto itself = uno::query<uno::XControl>(dialog_);
  add(uno::query<uno::XPropertySet>(uno::XControl::model(itself)), "Height", more);
}

void QuestionDialog::set_entries(std::string_view name, const std::vector<String>& entries) {
  const auto list = uno::query<uno::XListBox>(control(name));
  uno::XListBox::add(list, uno::Sequence<String>(entries), 0);
  uno::XListBox::select(list, 0, true);
}

std::optional<double> QuestionDialog::number(std::string_view name) const {
  return uno::XPropertySet::property_value(properties(name), String("Value")).view().number();
}

std::string QuestionDialog::text(std::string_view name) const {
  return uno::XTextComponent::text(uno::query<uno::XTextComponent>(control(name))).utf8();
}

bool QuestionDialog::is_checked(std::string_view name) const {
  return uno::XPropertySet::property_value(properties(name), String("State")).view().number() == 1;
}

std::size_t QuestionDialog::chosen(std::string_view name) const {
  const auto place = uno::XListBox::selected(uno::query<uno::XListBox>(control(name)));
  return place < 0 ? 0 : static_cast<std::size_t>(place);
}

void QuestionDialog::select_text(std::string_view name) {
  const auto field = uno::query<uno::XTextComponent>(control(name));
  const std::int32_t length = uno::XTextComponent::text(field).raw()->length;
  uno::XTextComponent::select(field, {0, length});
}

bool QuestionDialog::ends_with_ok() { return uno::XDialog::execute(dialog_) == kAnsweredOk; }

void QuestionDialog::end() { uno::XDialog2::end(uno::query<uno::XDialog2>(dialog_), kAnsweredOk); }

bool QuestionDialog::has(std::string_view name) const { return static_cast<bool>(control(name)); }

Ref<uno::XControl> QuestionDialog::control(std::string_view name) const {
  return uno::XControlContainer::control(uno::query<uno::XControlContainer>(dialog_), String(name));
}

Ref<uno::XPropertySet> QuestionDialog::properties(std::string_view name) const {
  return uno::query<uno::XPropertySet>(uno::XControl::model(control(name)));
}

}  // namespace poa::extension
