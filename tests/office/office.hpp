// SPDX-License-Identifier: MPL-2.0
// A real headless LibreOffice in a private profile, driven over a pipe.
//
// The profile, the extensions and all temporary files live in one folder of their own that goes
// with the object, unless its places are given; the machine's and the user's LibreOffice are not
// touched, and other offices may run at the same time. Every wait has a limit. Failures are thrown
// as OfficeError and carry what the office wrote to its log.
//
// Environment variables choose another office than this machine's:
//   POA_OFFICE_LAUNCHER  runs the command given to it where that office is; /tmp is the same there
//                        and the process keeps its id
//   POA_OFFICE_LANGUAGE  es or en: the language of tests that name none
//   POA_TIME_FACTOR      a whole number by which all limits grow
#pragma once

#include <com/sun/star/uno/XComponentContext.hpp>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "office/document.hpp"
#include "office/process.hpp"
#include "office/temporary_folder.hpp"

namespace poa::office {

enum class Language { Spanish, English };  // user interface, function names and local settings

[[nodiscard]] Language default_language();

// The folders in which an office keeps a user's settings and extensions and the extensions of all
// users, and in which it looks for unzipped ones. An empty one is the office's own choice.
struct Places {
  std::filesystem::path profile = {};
  std::filesystem::path shared = {};
  std::filesystem::path bundled = {};
};

// The arguments by which office and unopkg keep to these places.
[[nodiscard]] std::vector<std::string> arguments_for(const Places& places);

struct OfficeOptions {
  Language language = default_language();
  // Local settings that are not the language's own, as "es-ES".
  std::string locale = {};
  std::vector<std::filesystem::path> extensions = {};  // .oxt files
  // Whether dialogs open and wait for somebody; otherwise the office cancels each by itself.
  bool dialogs = false;
  // Outlive the office. Without a profile: a folder of the office's own, which goes with it.
  Places places = {};
  // "NAME=value" each: variables for the office, before those that it is given anyway.
  std::vector<std::string> environment = {};
};

class Office {
 public:
  explicit Office(const OfficeOptions& options = {});
  ~Office();
  Office(const Office&) = delete;
  Office& operator=(const Office&) = delete;

  [[nodiscard]] Document new_spreadsheet();
  // Opens a spreadsheet that a person would see, for tests of the user interface.
  [[nodiscard]] Document new_spreadsheet_in_window();
  // Opens a copy: the file itself is neither locked nor changed.
  [[nodiscard]] Document load(const std::filesystem::path& file);
  // Opens the file itself, which is locked meanwhile and can be saved.
  [[nodiscard]] Document edit(const std::filesystem::path& file);
  // Opens the file itself, only to be read.
  [[nodiscard]] Document view(const std::filesystem::path& file);
  // Opens a new, untitled document, as File > New > Templates makes it.
  [[nodiscard]] Document new_from_template(const std::filesystem::path& file);

  // The same three as a person sees them, for tests of the user interface.
  [[nodiscard]] Document edit_in_window(const std::filesystem::path& file);
  [[nodiscard]] Document view_in_window(const std::filesystem::path& file);
  [[nodiscard]] Document new_from_template_in_window(const std::filesystem::path& file);

  // Whether the office's process has a library whose file name contains `name`.
  [[nodiscard]] bool has_loaded(std::string_view name) const;

  [[nodiscard]] pid_t process_id() const { return process_->id(); }
  // Ends the office as a person does and returns its exit code (128 + signal if one killed it);
  // nothing when it does not end in time. Every call of it or its documents throws from then on.
  std::optional<int> end();
  // Ends the office as a power cut does. Every call of it or its documents throws from then on.
  void kill() { process_->kill(); }
  // The office's own UNO context, for what a single test needs.
  [[nodiscard]] const css::uno::Reference<css::uno::XComponentContext>& context() const {
    return context_;
  }
  // A folder for a test's own files; goes with the office.
  [[nodiscard]] const std::filesystem::path& scratch() const { return folder_.path(); }

 private:
  void install(const std::filesystem::path& extension) const;
  void start(bool dialogs);
  bool connect_before(Process::Clock::time_point deadline);
  // `how` names the flags of the document's MediaDescriptor that are set.
  [[nodiscard]] Document open(const std::string& url, const std::vector<std::string_view>& how);
  [[nodiscard]] std::vector<std::string> environment() const;
  [[nodiscard]] std::filesystem::path log() const { return folder_.path() / "office.log"; }

  TemporaryFolder folder_;
  Places places_;
  std::vector<std::string> environment_;
  std::string pipe_;
  int loaded_ = 0;
  std::unique_ptr<Process> process_;
  css::uno::Reference<css::uno::XComponentContext> context_;
};

// The document of the window in front, which closes with the object.
[[nodiscard]] Document document_in_front(const Office& office);

}  // namespace poa::office
