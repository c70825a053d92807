// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "office/services.hpp"

namespace poa::extension {

struct SourceFile {
  std::string url;
  std::string name;  // As a person knows it: from the folder on, "Bienestar/54101.ods".
};

enum class Subfolders { Included, LeftOut };

// The files of a folder in the order of their names, without those that systems and offices keep
// there for themselves (a name that begins with a point or with "~$", Thumbs.db, desktop.ini).
// Throws Refusal when there is no such folder, when it cannot be read, and when it holds more files
// than anybody gathers (20,000) or folders within folders without end.
[[nodiscard]] std::vector<SourceFile> files_in(const Services& office, std::string_view folder,
                                               Subfolders subfolders);

// Whether a folder has folders in it.
[[nodiscard]] bool has_subfolders(const Services& office, std::string_view folder);

// Files that were chosen one by one, by their URLs. One that is not in the folder, a URL, is known
// by its whole path.
[[nodiscard]] std::vector<SourceFile> chosen_files(const Services& office, std::string_view folder,
                                                   const std::vector<std::string>& urls);

// The file to which these functions gave the name, from the same folder.
[[nodiscard]] SourceFile file_named(const Services& office, std::string_view folder,
                                    const std::string& name);

}  // namespace poa::extension
