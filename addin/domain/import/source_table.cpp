// SPDX-License-Identifier: MPL-2.0
#include "domain/import/source_table.hpp"

#include <algorithm>
#include <utility>

namespace poa {

SourceTable source_rows(const CellTable& cells) {
  SourceTable rows;
  for (std::size_t row = 0; row < cells.rows(); ++row) {
    SourceRow source{row + 1, {}};
    for (std::size_t column = 0; column < cells.columns(); ++column)
      source.cells.push_back(cells.at(row, column));
    const bool blank = std::all_of(source.cells.begin(), source.cells.end(),
                                   [](const Cell& cell) { return is_blank_cell(cell); });
    if (!blank) rows.push_back(std::move(source));
  }
  return rows;
}

}  // namespace poa
