// SPDX-License-Identifier: MPL-2.0
// The calls that the hosts make, as plain data: print_cases writes them, on the machine that
// builds, from the catalogue's examples and the types of the methods.
#pragma once

namespace poa::windows {

// The type that a method declares for an argument. The document is what Calc hands over by itself;
// here there is none.
enum class Type { Double, String, Any, Table, CellRange, Document };

// The form in which the formula gives an argument.
enum class Shape { Omitted, Single, Matrix };

// A text, or a number where there is no text. A blank cell is the empty text.
struct Cell {
  const char* text;
  double number;
};

struct Argument {
  Type type;
  Shape shape;
  int top;  // row of the sheet, from 0, where a cell range begins
  int left;
  int rows;
  int columns;
  const Cell* cells;  // row by row
};

struct Case {
  const char* formula;
  const char* expected;  // what the cell would show
  double number;         // the same when it is a number, else NaN
  const char* method;
  Type result;
  int row;  // of the result, when it is a table
  int column;
  int argument_count;
  const Argument* arguments;
};

extern const Case kCases[];
extern const int kCaseCount;

}  // namespace poa::windows
