// SPDX-License-Identifier: MPL-2.0
#include "domain/values/cell.hpp"

#include <utility>

#include "domain/values/decimal.hpp"
#include "domain/values/text.hpp"

namespace poa {

bool is_blank_cell(const CellView& cell) {
  const auto* text = std::get_if<std::string_view>(&cell);
  return std::holds_alternative<Blank>(cell) || (text != nullptr && is_blank(*text));
}

Cell make_text_cell(std::string text) {
  if (is_blank(text)) return Blank{};
  return text;
}

std::string cell_text(const CellView& cell) {
  if (const auto* text = std::get_if<std::string_view>(&cell))
    return is_blank(*text) ? std::string() : plain(*text);
  if (std::holds_alternative<Blank>(cell)) return {};
  if (const auto* number = std::get_if<double>(&cell)) {
    if (auto decimal = plain_decimal(*number)) return *std::move(decimal);
  }
  return std::string(kErrorText);
}

CellTable::CellTable(std::size_t rows, std::size_t columns)
    : rows_(rows), columns_(columns), cells_(rows * columns) {}

void view_row(const CellTable& table, std::size_t row, std::vector<CellView>& cells) {
  cells.resize(table.columns());
  for (std::size_t column = 0; column < cells.size(); ++column)
    cells[column] = table.at(row, column);
}

}  // namespace poa
