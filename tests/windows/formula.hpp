// SPDX-License-Identifier: MPL-2.0
// The formulas of the catalogue's examples, read: a call of one of our functions with constants and
// references, alone or within INDEX(…, row, column). Part of print_cases.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cases.hpp"

namespace poa::windows {

struct Value {
  bool is_text;
  std::string text;
  double number;
};
using Row = std::vector<Value>;

// One argument as it stands in the formula; its rows are equally long.
struct Operand {
  Shape shape = Shape::Omitted;
  bool is_reference = false;
  int top = 0;
  int left = 0;
  std::vector<Row> rows;
};

struct Formula {
  std::string function;
  std::vector<Operand> arguments;
  int row = 1;  // of the result
  int column = 1;
};

// Reads a formula on a sheet that has the rows of `sheet`, an array constant, from A1 on; "" is an
// empty sheet. Throws std::runtime_error, saying what it cannot read.
[[nodiscard]] Formula read_formula(std::string_view text, std::string_view sheet);

}  // namespace poa::windows
