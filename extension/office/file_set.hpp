// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "office/files.hpp"

namespace poa::extension {

// A file of a set, which differs from the others by its ending: "pdf".
struct FileOfSet {
  std::string_view ending;
  Bytes bytes;
};

// Writes several files of one name into a folder, all or none: each under another name first, and
// renamed when all are complete, in their order. Whoever finds the last one finds them all. Nothing
// is overwritten: where any of them is there already, or open in an office, all get the next free
// number, "Reporte (2)". Files that are there already when something fails are taken away again.
//
// Returns the URLs, in the same order. Throws Refusal when the folder is not there or when a file
// cannot be written into it.
[[nodiscard]] std::vector<std::string> write_set(const Services& office, std::string_view folder,
                                                 std::string_view name,
                                                 const std::vector<FileOfSet>& files);

// A file by its whole name.
struct NamedFile {
  std::string name;
  Bytes bytes;
};

// Writes files into a new folder in a folder, all or none, in the same way; the new folder goes
// when it fails, and gets the next free number when its name is taken. Returns its URL. Throws
// Refusal as write_set does.
[[nodiscard]] std::string write_folder(const Services& office, std::string_view folder,
                                       std::string_view name, const std::vector<NamedFile>& files);

// Throws the same Refusal when the folder is not there.
void require_folder(const Services& office, std::string_view folder);

}  // namespace poa::extension
