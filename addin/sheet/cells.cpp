// SPDX-License-Identifier: MPL-2.0
#include "sheet/cells.hpp"

#include <algorithm>
#include <variant>

#include "uno/string.hpp"

namespace poa::sheet {
namespace {

std::size_t widest_row(const uno::TableView& table) {
  std::size_t columns = 0;
  for (std::size_t row = 0; row < table.rows(); ++row)
    columns = std::max(columns, table.columns(row));
  return columns;
}

bool is_blank_row(const uno::TableView& table, std::size_t row) {
  for (std::size_t column = 0; column < table.columns(row); ++column) {
    const rtl_uString* text = table.at(row, column).text();
    if (text == nullptr || text->length > 0) return false;
  }
  return true;
}

CellTable first_rows_of(const uno::TableView& table, std::size_t rows) {
  CellTable cells(rows, widest_row(table));
  for (std::size_t row = 0; row < rows; ++row) {
    for (std::size_t column = 0; column < table.columns(row); ++column)
      cells.at(row, column) = cell_in_table(table.at(row, column));
  }
  return cells;
}

struct ToAny {
  uno::Any operator()(Blank /*cell*/) const { return uno::Any(uno::String()); }
  uno::Any operator()(double number) const { return uno::Any(number); }
  uno::Any operator()(const std::string& text) const { return uno::Any(uno::String(text)); }
  uno::Any operator()(CellError /*cell*/) const { return {}; }
};

}  // namespace

Cell cell_in_table(const uno::AnyView& value) {
  if (const auto number = value.number()) return *number;
  if (const auto* text = value.text()) return make_text_cell(uno::to_utf8(text));
  return CellError{};
}

CellTable cells_of(const uno::TableView& table) { return first_rows_of(table, table.rows()); }

CellTable used_cells_of(const uno::TableView& table) {
  std::size_t rows = table.rows();
  while (rows > 0 && is_blank_row(table, rows - 1)) --rows;
  return first_rows_of(table, rows);
}

std::vector<Cell> cells_in_line(const CellTable& cells) {
  std::vector<Cell> line;
  if (cells.rows() != 1 && cells.columns() != 1) return line;
  for (std::size_t row = 0; row < cells.rows(); ++row) {
    for (std::size_t column = 0; column < cells.columns(); ++column)
      line.push_back(cells.at(row, column));
  }
  return line;
}

uno::Any any_of(const Cell& cell) { return std::visit(ToAny{}, cell); }

}  // namespace poa::sheet
