// SPDX-License-Identifier: MPL-2.0
// The results of functions on their way to Calc, all of them in this one place; only a number is
// one of the types of uno/marshal.hpp.
#pragma once

#include <new>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "domain/values/cell.hpp"
#include "domain/values/failure.hpp"
#include "functions/failure_map.hpp"
#include "sheet/cells.hpp"
#include "uno/exception.hpp"
#include "uno/marshal.hpp"

namespace poa::uno {

template <>
struct Marshal<std::string> {
  static constexpr std::string_view type_name = Marshal<String>::type_name;
  static void give(const std::string& text, void* memory) {
    Marshal<String>::give(String(text), memory);
  }
};

// A number or a text; "" for a blank cell.
template <>
struct Marshal<Cell> {
  static constexpr std::string_view type_name = Marshal<Any>::type_name;
  static void give(const Cell& cell, void* memory) {
    Marshal<Any>::give(sheet::any_of(cell), memory);
  }
};

// The same; a failure is shown as the table in failure_map.hpp says. It is of no argument in
// particular: the exception, which must name one, names the first.
template <>
struct Marshal<Result<Cell>> {
  static constexpr std::string_view type_name = Marshal<Any>::type_name;
  static void give(const Result<Cell>& result, void* memory) {
    if (result) return Marshal<Cell>::give(result.value(), memory);
    const Failure& failure = result.error();
    if (functions::shown_as(failure.fault) == functions::Shown::Err502)
      throw IllegalArgument(failure.message, 0);
    Marshal<Any>::give(Any(), memory);
  }
};

template <>
struct Marshal<CellTable> {
  static constexpr std::string_view type_name = Marshal<Table>::type_name;
  static void give(const CellTable& cells, void* memory) {
    std::vector<Table::Row> rows(cells.rows());
    for (std::size_t row = 0; row < cells.rows(); ++row) {
      rows[row].reserve(cells.columns());
      for (std::size_t column = 0; column < cells.columns(); ++column)
        rows[row].push_back(sheet::any_of(cells.at(row, column)));
    }
    Marshal<Table>::give(Table(rows), memory);
  }
};

}  // namespace poa::uno
