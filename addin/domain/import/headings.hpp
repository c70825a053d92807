// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

#include "domain/form/column.hpp"
#include "domain/import/source_table.hpp"
#include "domain/values/failure.hpp"

namespace poa {

// Where the table of goals is in what is imported. Rows are places in the source, columns places in
// its rows, both from 0.
struct TableColumns {
  std::size_t headings = 0;  // The first row of its headings; `goals` when it has none.
  std::size_t goals = 0;     // The first row below them.
  std::array<std::optional<std::size_t>, kColumns> places;  // By column of the form.
  std::optional<std::size_t> number;     // The goal's number, apart from its text.
  std::vector<std::size_t> passed_over;  // Known, and none of the form: percents of a quarter.

  std::optional<std::size_t> place(Column column) const { return places.at(index(column)); }
};

// The cell at a place of a row; blank beyond its end.
const Cell& cell_at(const SourceRow& row, std::size_t place);

// Finds the table by its headings (heading_words.hpp), which stand in one to four rows, in any
// order of columns. A heading may be broken over the rows; a blank cell beside a heading is merged
// with it where something stands below. P and A without a quarter are those of the four quarters if
// there are eight of them. Where no headings are, what stands in the columns tells
// (content_columns.hpp).
//
// WrongShape, in Spanish and with what to do, when there is no such table or it is not certain
// which column is which.
Result<TableColumns> find_columns(const SourceTable& source);

}  // namespace poa
