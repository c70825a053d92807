// SPDX-License-Identifier: MPL-2.0
// Between the office's values and the domain's cells.
//
// How Calc hands things over, as tried: a blank single cell is the number 0, a blank cell inside a
// range is "", a boolean is a number, an omitted argument is nothing, and an error inside a range
// of values never reaches us (Calc answers Err:504 itself). In a range reference an error is
// nothing.
#pragma once

#include <vector>

#include "domain/values/cell.hpp"
#include "uno/value.hpp"

namespace poa::sheet {

// A value inside a table: nothing is an error cell, "" and white space are blank.
[[nodiscard]] Cell cell_in_table(const uno::AnyView& value);

// All cells of a table; short rows are filled with blanks.
[[nodiscard]] CellTable cells_of(const uno::TableView& table);

// The same without the blank rows at the end: Calc hands over a whole column with all its rows.
[[nodiscard]] CellTable used_cells_of(const uno::TableView& table);

// The cells of a table that is one row or one column, in order; empty when it is neither.
[[nodiscard]] std::vector<Cell> cells_in_line(const CellTable& cells);

// A result for a cell: blank is "", an error is nothing (#N/A).
[[nodiscard]] uno::Any any_of(const Cell& cell);

}  // namespace poa::sheet
