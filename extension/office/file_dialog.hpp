// SPDX-License-Identifier: MPL-2.0
// The office's dialog, or the system's, that asks a person for a file. The call waits for the
// answer; without a screen the dialog cancels itself.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "office/files.hpp"
#include "office/session.hpp"

namespace poa::extension {

struct KindOfFile {
  std::string_view title;   // "Hoja de cálculo ODF (.ods)"
  std::string_view ending;  // "ods"
};

struct FileQuestion {
  std::string_view title;
  std::string folder;  // The URL of the one that is shown first; "" for the person's own.
  std::string name;    // Without ending.
  std::vector<KindOfFile> kinds;  // The first is chosen.
};

struct ChosenFile {
  std::string url;  // Ends as one of the kinds does.
  // Replace when the dialog has asked whether to, as it does about a file that is there.
  Existing existing;
};

// Asks where to write a file; nothing when the person cancels.
[[nodiscard]] std::optional<ChosenFile> ask_file(const Session& session,
                                                 const FileQuestion& question);

// Asks for a file that is there, of one of the kinds; nothing when the person cancels. The URL of a
// folder is shown first, or "" the person's own.
[[nodiscard]] std::optional<std::string> ask_for_existing_file(const Session& session,
                                                               const FileQuestion& question);

// Asks for a folder; returns its URL without a slash at its end.
[[nodiscard]] std::optional<std::string> ask_folder(const Session& session, std::string_view title,
                                                    std::string_view shown_first);

}  // namespace poa::extension
