// SPDX-License-Identifier: MPL-2.0
#include "office/file_dialog.hpp"

#include <algorithm>
#include <exception>

#include "uno/file_proxies.hpp"

namespace poa::extension {
namespace {

using uno::Any;
using uno::Ref;
using uno::String;

// The office's TemplateDescription, ExtendedFilePickerElementIds and the end of a dialog.
constexpr std::int16_t kOpen = 0;
constexpr std::int16_t kSaveWithEnding = 10;
constexpr std::int16_t kEndingCheckBox = 100;
constexpr std::int16_t kEndedWithOk = 1;

// The dialog; it is disposed of with the object.
class FileDialog {
 public:
  // One of the office's TemplateDescription.
  FileDialog(const Services& office, std::int16_t description)
      : dialog_(office.service<uno::XFilePicker2>("com.sun.star.ui.dialogs.FilePicker",
                                                  Any::of_short(description))) {}
  FileDialog(const FileDialog&) = delete;
  FileDialog& operator=(const FileDialog&) = delete;
  ~FileDialog() {
    try {
      if (const auto component = as<uno::XComponent>()) uno::XComponent::dispose(component);
    } catch (const std::exception&) {
      // The office has closed it already.
    }
  }

  void add_endings() const {
    uno::XFilePickerControlAccess::set_value(as<uno::XFilePickerControlAccess>(), kEndingCheckBox,
                                             0, Any::of_boolean(true));
  }
  void offer(const FileQuestion& question) const {
    uno::XExecutableDialog::set_title(as<uno::XExecutableDialog>(), String(question.title));
    const auto filters = as<uno::XFilterManager>();
    for (const KindOfFile& kind : question.kinds)
      uno::XFilterManager::append(filters, String(kind.title),
                                  String("*." + std::string(kind.ending)));
    const KindOfFile& first = question.kinds.front();
    uno::XFilterManager::set_current(filters, String(first.title));
    const auto names = as<uno::XFilePicker>();
    if (!question.folder.empty()) uno::XFilePicker::set_folder(names, String(question.folder));
    if (question.name.empty()) return;
    uno::XFilePicker::set_default_name(names,
                                       String(question.name + "." + std::string(first.ending)));
  }
  [[nodiscard]] bool ends_with_ok() const {
    return uno::XExecutableDialog::execute(as<uno::XExecutableDialog>()) == kEndedWithOk;
  }
  [[nodiscard]] std::string url() const {
    const auto chosen = uno::XFilePicker2::chosen(dialog_);
    return chosen.empty() ? std::string() : chosen.front().utf8();
  }
  [[nodiscard]] std::string title_of_kind() const {
    return uno::XFilterManager::current(as<uno::XFilterManager>()).utf8();
  }

 private:
  template <class X>
  [[nodiscard]] Ref<X> as() const {
    return uno::query<X>(dialog_);
  }

  Ref<uno::XFilePicker2> dialog_;
};

// Some systems' dialogs leave the ending to us, and then they have asked about another file.
ChosenFile with_ending(std::string url, const FileQuestion& question,
                       const std::string& title_of_kind) {
  const auto& kinds = question.kinds;
  const std::string ending = ending_of(url);
  if (std::any_of(kinds.begin(), kinds.end(),
                  [&](const KindOfFile& kind) { return kind.ending == ending; }))
    return {std::move(url), Existing::Replace};
  const auto chosen = std::find_if(kinds.begin(), kinds.end(), [&](const KindOfFile& kind) {
    return kind.title == title_of_kind;
  });
  const KindOfFile& kind = chosen == kinds.end() ? kinds.front() : *chosen;
  return {url + "." + std::string(kind.ending), Existing::Refuse};
}

}  // namespace

std::optional<ChosenFile> ask_file(const Session& session, const FileQuestion& question) {
  const FileDialog dialog(session.office, kSaveWithEnding);
  dialog.add_endings();
  dialog.offer(question);
  if (!dialog.ends_with_ok()) return std::nullopt;
  std::string url = dialog.url();
  if (url.empty()) return std::nullopt;
  return with_ending(std::move(url), question, dialog.title_of_kind());
}

std::optional<std::string> ask_for_existing_file(const Session& session,
                                                 const FileQuestion& question) {
  const FileDialog dialog(session.office, kOpen);
  dialog.offer(question);
  if (!dialog.ends_with_ok()) return std::nullopt;
  std::string url = dialog.url();
  if (url.empty()) return std::nullopt;
  return url;
}

std::optional<std::string> ask_folder(const Session& session, std::string_view title,
                                      std::string_view shown_first) {
  const auto dialog =
      session.office.service<uno::XFolderPicker2>("com.sun.star.ui.dialogs.FolderPicker");
  const auto shown = uno::query<uno::XExecutableDialog>(dialog);
  uno::XExecutableDialog::set_title(shown, String(title));
  if (!shown_first.empty()) uno::XFolderPicker2::set_folder(dialog, String(shown_first));
  if (uno::XExecutableDialog::execute(shown) != kEndedWithOk) return std::nullopt;
  std::string url = uno::XFolderPicker2::chosen(dialog).utf8();
  while (url.ends_with('/')) url.pop_back();
  if (url.empty()) return std::nullopt;
  return url;
}

}  // namespace poa::extension
