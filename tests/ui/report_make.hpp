// SPDX-License-Identifier: MPL-2.0
// The make of a report in all that a command could spoil: its rows, ranges, charts, pages and
// protection. To be compared with itself.
#pragma once

#include <string>
#include <vector>

#include "office/document.hpp"
#include "office/office.hpp"

namespace poa::office {

// A goal's row with all that stands beside the table.
[[nodiscard]] Range goal_row(const Document& workbook, int goal);

// A formula as it reads from its own row of the sheet, which is "#" in it.
[[nodiscard]] std::string seen_from(int row, const std::string& formula);

// The page style of the form and its size in millimetres: "Carta 279 × 216".
[[nodiscard]] std::string page_of(const Document& workbook);

// Expects blank goals, each with the formulas and styles of the first: looks at both ends and the
// middle.
void expect_rows_alike(const Document& workbook);

// Returns the height in hundredths of a millimetre; `row` is the row of its sheet, from 0.
[[nodiscard]] int row_height(const Document& workbook, int row);

struct PageBreak {
  int row;
  bool manual;
};
// Returns where pages begin when the form is printed, from the first goal to the end of the print
// area.
[[nodiscard]] std::vector<PageBreak> page_breaks(const Document& workbook);

// How many pieces the form's conditional formats are in. Each costs at every change of a cell.
[[nodiscard]] int how_many_conditional_formats(const Document& workbook);

// Returns everything that a command must bring back, or leave as it was.
[[nodiscard]] std::vector<std::string> all_of(const Document& workbook);

// The element with the protection of the form's sheet and its options, as a file has it.
[[nodiscard]] std::string protection_in_file(const Office& office, const Document& workbook);

}  // namespace poa::office
