// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

#include "domain/values/cell.hpp"

namespace poa::formats {

// CSV (RFC 4180): UTF-8 without a byte order mark, a comma between two fields and CRLF after every
// row. A field is quoted where it holds a comma, a quotation mark or a line break.
//
// Programs that open such a file as a sheet take a text that begins with = + - @, a tab or a
// carriage return for a formula, so it gets an apostrophe before it. A text that has apostrophes
// before such a character gets one more: whoever takes one away again has every text as it was.

// A field as the text that it was before such an apostrophe was put there.
std::string_view without_guard(std::string_view field);

// Appends a row to a text, field by field.
class CsvRow {
 public:
  explicit CsvRow(std::string& csv) : csv_(csv) {}

  void add_text(std::string_view text);
  // What is no text and begins no formula though it begins with a minus: a figure, as it shall be
  // read; "" for an empty field.
  void add_plain(std::string_view figure);
  // Nothing can be added afterwards.
  void end();

 private:
  void begin_field();

  std::string& csv_;
  bool first_ = true;
};

// Returns the table, whose first row should be the names of the columns. A figure is its plain
// decimal ("1751", "0.5"), a blank cell an empty field, an error #ERROR, a text is as captured.
std::string write_csv(const CellTable& table);

}  // namespace poa::formats
