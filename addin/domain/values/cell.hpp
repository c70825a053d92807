// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cassert>
#include <cstddef>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace poa {

// A cell as the office hands it over: blank, number, text and error are four things (section 2).
// Text is UTF-8; a text of white space alone is blank, and `is_blank_cell` is the one place that
// says so.
struct Blank {};
struct CellError {};
using Cell = std::variant<Blank, double, std::string, CellError>;

// A view of a cell that somebody else keeps alive. A function that takes a view takes any cell.
class CellView : public std::variant<Blank, double, std::string_view, CellError> {
 public:
  using variant::variant;
  CellView(const Cell& cell) : variant(of(cell)) {}

 private:
  static variant of(const Cell& cell) {
    if (const auto* number = std::get_if<double>(&cell)) return *number;
    if (const auto* text = std::get_if<std::string>(&cell)) return std::string_view(*text);
    if (std::holds_alternative<CellError>(cell)) return CellError{};
    return Blank{};
  }
};

bool is_blank_cell(const CellView& cell);

Cell make_text_cell(std::string text);

// Returns the cell as a person reads it, as plain text (text.hpp): "" for a blank one, "100" for
// the number 100 (no group marks), kErrorText for an error.
inline constexpr std::string_view kErrorText = "#ERROR";
std::string cell_text(const CellView& cell);

// A rectangle of cells, all blank at first. Rows and columns count from 0.
class CellTable {
 public:
  CellTable(std::size_t rows, std::size_t columns);

  std::size_t rows() const noexcept { return rows_; }
  std::size_t columns() const noexcept { return columns_; }

  // Both indices must be inside the table.
  Cell& at(std::size_t row, std::size_t column) { return cells_[position(row, column)]; }
  const Cell& at(std::size_t row, std::size_t column) const {
    return cells_[position(row, column)];
  }

 private:
  std::size_t position(std::size_t row, std::size_t column) const {
    assert(row < rows_ && column < columns_);
    return row * columns_ + column;
  }

  std::size_t rows_;
  std::size_t columns_;
  std::vector<Cell> cells_;
};

// Makes `cells` the views of a row of the table; the row must be inside it.
void view_row(const CellTable& table, std::size_t row, std::vector<CellView>& cells);

}  // namespace poa
