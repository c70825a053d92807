// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "domain/calendar/quarter.hpp"
#include "domain/form/column.hpp"

namespace poa {

// What a heading above a column of a report says, whoever made the report.
struct HeadingMeaning {
  enum class Figure { Planned, Achieved };

  std::vector<Column> columns;  // One; two where only the column's content tells which.
  bool number = false;          // The goal's number, apart from its text.
  bool of_no_column = false;    // Known, and none of the form's: a percent of a quarter.
  std::optional<Quarter> quarter;
  std::optional<Figure> figure;  // With the quarter it is a column.

  bool anything() const { return !columns.empty() || number || of_no_column || quarter || figure; }
  // Whether nothing is left to be said by other headings.
  bool whole() const { return !columns.empty() || number || of_no_column || (quarter && figure); }
};

// The meaning of a heading's words (printed_text.hpp): what the form prints (form/heading.hpp), and
// what others call it: "u. medida", "1er trim. prog.", "A4", "realizado julio-septiembre", "%
// anual". Of a text that is no heading nothing is said.
HeadingMeaning meaning_of_heading(std::string_view words);

}  // namespace poa
