// SPDX-License-Identifier: MPL-2.0
// How every cell of a report looks and what it accepts. To be compared with itself.
#pragma once

#include <string>
#include <vector>

#include "office/document.hpp"

namespace poa::office {

// A line a cell, of all cells of the workbook's own sheets: style, format of numbers, what is
// not the style's,
// validation with its help, conditional formats with their formulas seen from the cell, and whether
// it begins merged cells.
[[nodiscard]] std::vector<std::string> look_of(const Document& workbook);

// A line a row of the form's sheet: whether it is seen, and its height unless that follows from its
// texts.
[[nodiscard]] std::vector<std::string> rows_of(const Document& workbook);

// A formula without the names of sheets that the office writes a second time once it was undone.
[[nodiscard]] std::string without_repeated_sheets(const std::string& formula);

// The lines that only one of two lists has, the first few of them; "" when there are none.
[[nodiscard]] std::string difference(const std::vector<std::string>& found,
                                     const std::vector<std::string>& expected);

}  // namespace poa::office
