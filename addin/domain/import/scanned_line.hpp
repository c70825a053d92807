// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "domain/form/column_set.hpp"
#include "domain/import/source_table.hpp"

namespace poa {

// What a scan says of one goal: the cells of its row, and of the rows that go on with it where a
// text or the row itself was broken over several lines.
struct ScannedLine {
  std::vector<std::string> cells;  // From left to right, "" where there is nothing.
  std::size_t text_at = 0;         // Which of them holds the goal's text.
  std::vector<std::size_t> rows;   // Of the source, by their numbers.
  ColumnSet joined;                // The columns of texts that were put together or cut apart.
  bool whole = true;               // Its figures stand in the row that begins it.
};

// The goals of a scan, in its order. A goal begins at a row whose text opens as the form has it
// ("300.- Texto"), or that has figures as only a goal has. Headings, page heads that repeat and
// what stands below the table are passed over; of a row with several goals each is one. Any table
// can be read; one without goals gives none.
std::vector<ScannedLine> scanned_lines(const SourceTable& scan);

}  // namespace poa
