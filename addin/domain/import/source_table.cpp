// SPDX-License-Identifier: MPL-2.0
#include "domain/import/source_table.hpp"

#include <algorithm>
#include <utility>

namespace poa {

bool is_blank_row(const SourceRow& row) {
  return std::all_of(row.cells.begin(), row.cells.end(),
                     [](const Cell& cell) { return is_blank_cell(cell); });
}

SourceTable::iterator row_from(SourceTable& rows, std::size_t number) {
  return std::lower_bound(
      rows.begin(), rows.end(), number,
      [](const SourceRow& any, std::size_t wanted) { return any.number < wanted; });
}

SourceTable source_rows(const CellTable& cells) {
  SourceTable rows;
  for (std::size_t row = 0; row < cells.rows(); ++row) {
    SourceRow source{row + 1, {}};
    for (std::size_t column = 0; column < cells.columns(); ++column)
      source.cells.push_back(cells.at(row, column));
    if (!is_blank_row(source)) rows.push_back(std::move(source));
  }
  return rows;
}

}  // namespace poa
