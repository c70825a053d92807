// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <vector>

#include "domain/values/cell.hpp"

namespace poa {

// A row of what is imported, as it was read: cells from left to right, blank where there is
// nothing. Of text all cells are texts, but for the names of errors.
struct SourceRow {
  std::size_t number;  // The row of its sheet, or the line of its text, from 1.
  std::vector<Cell> cells;
};

// All of it, from top to bottom; rows may have different lengths.
using SourceTable = std::vector<SourceRow>;

bool is_blank_row(const SourceRow& row);

// The row with that number, of rows in the order of their numbers, or else the first after it; the
// end when there is none.
SourceTable::iterator row_from(SourceTable& rows, std::size_t number);

// The rows of a block of cells that have something in them, numbered from 1 as they stand in it.
SourceTable source_rows(const CellTable& cells);

}  // namespace poa
