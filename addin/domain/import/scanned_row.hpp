// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "domain/form/column_set.hpp"
#include "domain/form/goal_number.hpp"
#include "domain/import/scanned_line.hpp"

namespace poa {

// The cells of a goal by what they are, as the scan has them: nothing is computed or moved yet.
struct ScannedRow {
  std::vector<std::size_t> rows;     // Of the source, by their numbers.
  std::optional<GoalNumber> number;  // That opens the text.
  std::string lines;
  std::string text;
  std::string unit;
  std::string annual;
  // The cells between the annual goal and the absolute, "" where there is nothing: P1 A1 … where
  // the scan kept the columns.
  std::vector<std::string> quarters;
  std::string absolute;
  std::string relative;  // With its percent sign; "" where no figure has one.
  std::string remarks;
  ColumnSet unsure;   // The columns of texts that cannot be relied on.
  bool whole = true;  // Each figure stands in a cell of its own, all of them in one row.
};

// Figures are what stands between the unit of measure and the first percentage: the annual goal is
// the first of them, the absolute the last. A cell among them that is no figure stays there.
ScannedRow read_scanned_row(const ScannedLine& line);

}  // namespace poa
