// SPDX-License-Identifier: MPL-2.0
#include "workbook/cell_contents.hpp"

#include <cstddef>
#include <string>
#include <variant>
#include <vector>

#include "workbook/sheets.hpp"

namespace poa::extension {
namespace {

struct Put {
  uno::Ref<uno::XCell> target;

  void operator()(Blank /*cell*/) const { clear(target, kContents); }
  void operator()(double number) const { uno::XCell::set_value(target, number); }
  void operator()(const std::string& text) const {
    uno::XTextRange::set_text(uno::query<uno::XTextRange>(target), uno::String(text));
  }
  void operator()(CellError /*cell*/) const {
    uno::XCell::set_formula(target, uno::String("=NA()"));
  }
};

// Whether only entering it by itself puts it into a cell: an error has no value of its own, and of
// a text that is set among others LibreOffice 7.0 saves no line break.
bool is_entered_alone(const Cell& cell) {
  const auto* text = std::get_if<std::string>(&cell);
  return std::holds_alternative<CellError>(cell) ||
         (text != nullptr && text->find('\n') != std::string::npos);
}

struct Value {
  uno::Any operator()(Blank /*cell*/) const { return uno::Any(uno::String()); }
  uno::Any operator()(double number) const { return uno::Any(number); }
  uno::Any operator()(const std::string& text) const { return uno::Any(uno::String(text)); }
  uno::Any operator()(CellError /*cell*/) const { return uno::Any(uno::String()); }
};

void put_all(const uno::Ref<uno::XCellRange>& target, const CellTable& cells) {
  std::vector<uno::Table::Row> rows(cells.rows());
  for (std::size_t row = 0; row < cells.rows(); ++row) {
    for (std::size_t column = 0; column < cells.columns(); ++column)
      rows[row].push_back(is_entered_alone(cells.at(row, column))
                              ? uno::Any(uno::String())
                              : std::visit(Value{}, cells.at(row, column)));
  }
  uno::XCellRangeData::set_data_array(uno::query<uno::XCellRangeData>(target), uno::Table(rows));
}

}  // namespace

void enter(const uno::Ref<uno::XCell>& target, const Cell& cell) { std::visit(Put{target}, cell); }

void enter_all(const uno::Ref<uno::XCellRange>& target, const CellTable& cells, Steps steps) {
  clear(target, kContents);
  const bool at_once = steps == Steps::kForgotten;
  if (at_once) put_all(target, cells);
  for (std::size_t row = 0; row < cells.rows(); ++row) {
    for (std::size_t column = 0; column < cells.columns(); ++column) {
      const Cell& cell = cells.at(row, column);
      if (is_blank_cell(cell) || (at_once && !is_entered_alone(cell))) continue;
      enter(uno::XCellRange::cell_by_position(target, static_cast<std::int32_t>(column),
                                              static_cast<std::int32_t>(row)),
            cell);
    }
  }
}

CellTable without_errors(CellTable cells, const std::string& instead) {
  for (std::size_t row = 0; row < cells.rows(); ++row) {
    for (std::size_t column = 0; column < cells.columns(); ++column) {
      Cell& cell = cells.at(row, column);
      if (std::holds_alternative<CellError>(cell)) cell = instead;
    }
  }
  return cells;
}

}  // namespace poa::extension
