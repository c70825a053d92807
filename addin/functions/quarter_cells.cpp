// SPDX-License-Identifier: MPL-2.0
#include "functions/quarter_cells.hpp"

#include "functions/values.hpp"

namespace poa::functions {
namespace {

// The cells of a table that is one row or one column, in order; empty when it is neither.
std::vector<Cell> cells_in_line(const uno::TableView& table) {
  const CellTable cells = cells_of(table);
  std::vector<Cell> line;
  if (cells.rows() != 1 && cells.columns() != 1) return line;
  for (std::size_t row = 0; row < cells.rows(); ++row) {
    for (std::size_t column = 0; column < cells.columns(); ++column)
      line.push_back(cells.at(row, column));
  }
  return line;
}

}  // namespace

Result<std::vector<Cell>> quarter_cells(const uno::TableView& avances, int position) {
  std::vector<Cell> line = cells_in_line(avances);
  if (line.size() != 8 && line.size() != 4)
    return Failure{Fault::WrongShape, position,
                   "Los avances son las ocho celdas P y A de los cuatro trimestres, o las cuatro "
                   "A, en un renglón o una columna; corrija el rango."};
  return line;
}

}  // namespace poa::functions
