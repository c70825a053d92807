// SPDX-License-Identifier: MPL-2.0
// Values of every UNO type as text: a line a value, its first character says what it is.
//
//   v  void            b y h H l L x X f d c   boolean, byte, short … double, char and their figure
//   s  text (UTF-8)    w  text of any 16-bit units, each of two bytes; lone surrogates among them
//   t  type            e  enum       r  struct Date, a figure a line: day, month, year
//   a  another struct  z  exception  i  interface that is null       o  some object
//   [  table: its cells follow, "/" begins a row, "]" ends it
//   A  sequence of any, of one value that follows                    D  sequence of double, empty
//   S  table of double, of one empty row
//   R  cell range: its cells follow, as those of a table
//   N  document whose null date is the value that follows
//
// A value that is malformed, or nested too deep, is void.
#pragma once

#include <string_view>
#include <vector>

#include "uno/value.hpp"

namespace poa::fuzz {

// Reads one value after the other.
class Values {
 public:
  explicit Values(std::string_view text) : rest_(text) {}

  // The next line; "" at the end.
  std::string_view line();
  // The next value; void at the end.
  uno::Any value() { return value(0); }

 private:
  uno::Any value(int depth);
  std::vector<uno::Table::Row> rows(int depth);

  std::string_view rest_;
};

}  // namespace poa::fuzz
