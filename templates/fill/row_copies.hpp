// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

#include "fill/flat_workbook.hpp"

namespace poa::fill {

// Puts `copies` copies of a row below it, as Calc does when rows are inserted there and the row is
// filled down. `number` is the row's, from 1. References to rows below move down, ranges that end
// there grow, and in a copied row relative references go along with it.
void copy_row_down(FlatWorkbook& workbook, const std::string& sheet, pugi::xml_node row, int number,
                   int copies);

// Sees to it that the sheet of a form has at least `count` rows of a style; the last of them is
// copied. Throws FillError when there is none.
void ensure_rows(FlatWorkbook& workbook, const std::string& sheet, std::string_view style,
                 int count);

}  // namespace poa::fill
