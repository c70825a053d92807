// SPDX-License-Identifier: MPL-2.0
#include "cells.hpp"

#include <algorithm>
#include <charconv>
#include <string>
#include <variant>

namespace poa::fuzz {
namespace {

Cell cell_of(std::string_view text) {
  if (text == "#") return CellError{};
  if (text.starts_with('=')) {
    double number = 0;
    const auto [end, error] = std::from_chars(text.data() + 1, text.data() + text.size(), number);
    if (error == std::errc() && end == text.data() + text.size()) return number;
  }
  return make_text_cell(std::string(text));
}

std::string text_of(const Cell& cell) {
  if (std::holds_alternative<CellError>(cell)) return "#";
  return (std::holds_alternative<double>(cell) ? "=" : "") + cell_text(cell);
}

}  // namespace

std::vector<std::string_view> split(std::string_view text, std::string_view separator) {
  std::vector<std::string_view> parts;
  for (std::string_view rest = text;;) {
    const std::size_t end = rest.find(separator);
    parts.push_back(rest.substr(0, end));
    if (end == std::string_view::npos) return parts;
    rest.remove_prefix(end + separator.size());
  }
}

CellTable cells_of(std::string_view text, std::size_t fewest_columns, std::size_t most_columns) {
  std::vector<std::vector<std::string_view>> rows;
  std::size_t columns = fewest_columns;
  for (const std::string_view line : split(text, "\n")) {
    rows.push_back(split(line, "\t"));
    columns = std::max(columns, std::min(rows.back().size(), most_columns));
  }
  CellTable table(rows.size(), columns);
  for (std::size_t row = 0; row < rows.size(); ++row) {
    for (std::size_t column = 0; column < std::min(columns, rows[row].size()); ++column)
      table.at(row, column) = cell_of(rows[row][column]);
  }
  return table;
}

std::string text_of(const CellTable& table) {
  std::string text;
  for (std::size_t row = 0; row < table.rows(); ++row) {
    if (row > 0) text += '\n';
    for (std::size_t column = 0; column < table.columns(); ++column) {
      if (column > 0) text += '\t';
      text += text_of(table.at(row, column));
    }
  }
  return text;
}

}  // namespace poa::fuzz
