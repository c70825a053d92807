// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <filesystem>

#include "office/office.hpp"

namespace poa::bench {

// The workbook TMM-F004 with a made-up report of `goals` goals, as the office itself saves it,
// twice: as it is, and with a function of Calc's own in the place of each of ours. Those read what
// ours read, or less, and give as many cells of the same kind.
struct WorkbookFiles {
  std::filesystem::path ours;
  std::filesystem::path plain;
};

WorkbookFiles write_workbooks(office::Office& office, int goals);

}  // namespace poa::bench
