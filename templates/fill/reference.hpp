// SPDX-License-Identifier: MPL-2.0
// References to cells as ODF writes them: "[.E22]" in a formula, "$Avance.$A$22:.$Q$36" elsewhere.
// The second end of a range is on the sheet of the first unless it names its own; any other end
// without a sheet is on the sheet that the reference stands on. Columns (A is 1) and rows count
// from 1. Each function throws FillError for a text that is no reference.
#pragma once

#include <functional>
#include <string>

namespace poa::fill {

// The row that one end of a reference names.
struct ReferredRow {
  std::string sheet;
  int number;
  bool absolute;  // "$21"
};

// Where that row is afterwards.
using MoveRow = std::function<int(const ReferredRow&)>;

// References alone, separated by spaces.
std::string move_references(const std::string& references, const std::string& own_sheet,
                            const MoveRow& move);
// Those in a formula's or a condition's brackets; its quoted texts stay as they are.
std::string move_formula(const std::string& formula, const std::string& own_sheet,
                         const MoveRow& move);

// Whether something in the text looks like a reference.
bool looks_like_reference(const std::string& text);

struct Area {
  std::string sheet;
  int first_column;
  int first_row;
  int last_column;
  int last_row;
};

// One reference that names its sheet, to a cell or a range.
Area parse_area(const std::string& reference);

}  // namespace poa::fill
