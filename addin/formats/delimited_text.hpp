// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/values/cell.hpp"

namespace poa::formats {

// A row of a text whose cells a character parts.
struct DelimitedRow {
  std::size_t line = 0;     // where it begins, from 1
  std::size_t width = 0;    // in columns, blank ones too
  std::size_t used = 0;     // up to the last that is not blank
  std::vector<Cell> cells;  // up to there, but no more than a table may have
};

// Reads a text row by row, as RFC 4180 writes it, with any character of ASCII between two cells and
// CR, LF or CRLF behind a row. A field that begins and ends with a quotation mark may hold
// separators, line breaks and doubled quotation marks; one whose mark is not closed at the field's
// end is what it shows, as in `"A" y "B"`.
//
// Every cell is text, whatever it looks like: no number, no date and no formula is made of it.
// Blank fields are blank cells; the names that Calc and Excel show for an error (#REF!, #¡VALOR!,
// Err:502) are errors. Inside a cell a line break is "\n", a tab a space, and control characters
// are left out.
class DelimitedReader {
 public:
  // `text` must outlive the reader.
  DelimitedReader(std::string_view text, char separator, std::size_t most_columns)
      : rest_(text), ends_{separator, '\r', '\n'}, most_columns_(most_columns) {}

  [[nodiscard]] bool at_end() const { return rest_.empty(); }

  // Takes a row with what ends it; there must be one.
  DelimitedRow row();

 private:
  Cell field();
  std::optional<std::string> quoted_field();
  void take(std::size_t bytes);

  std::string_view rest_;
  std::string ends_;  // of a field: the separator, then the breaks
  std::size_t most_columns_;
  std::size_t line_ = 1;
};

}  // namespace poa::formats
