// SPDX-License-Identifier: MPL-2.0
// The findings of a report as a spreadsheet of their own, to be read, filtered and printed.
#pragma once

#include <string>
#include <vector>

#include "domain/values/cell.hpp"
#include "office/files.hpp"
#include "office/services.hpp"

namespace poa::extension {

struct FindingsSheet {
  std::string title;               // of the document, and its first line
  std::vector<std::string> lines;  // below it: the verdict and so on
  CellTable findings;              // with the columns of findings_table.hpp
};

// Returns the .ods file. It is made in a document that nobody sees, and no text in it becomes a
// formula.
[[nodiscard]] Bytes ods_of(const Services& office, const FindingsSheet& content);

}  // namespace poa::extension
