// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "domain/form/column.hpp"
#include "domain/form/column_set.hpp"
#include "domain/form/goal_number.hpp"
#include "domain/import/certainty.hpp"
#include "domain/import/source_table.hpp"
#include "domain/values/cell.hpp"

namespace poa {

// A goal that was read from a scan (exchange.md §6, "Scans").
struct ScannedGoal {
  // By column of the form: texts and figures, the relative as a fraction. What is not printed is
  // blank. A figure that cannot be read is its text.
  std::array<Cell, kColumns> cells;
  // As read, unless its neighbours leave another: then Text is among the doubtful columns.
  std::optional<GoalNumber> number;
  Certainty certainty = Certainty::Doubtful;
  // The cells that a person has to confirm: all figures, blank ones too, of a goal that is not
  // sure, and each text that cannot be relied on.
  ColumnSet doubtful;
  std::string reason;             // In Spanish; "" for a sure goal.
  std::size_t reading = 0;        // From which of the readings it was taken, from 0.
  std::vector<std::size_t> rows;  // Of that reading, by their numbers.
};

// The goals of one reading of a report, or of several readings of the same report, in its order.
// Any table can be read; one without goals gives none. A figure of a goal that is Sure was read
// where it stands and takes part in sums that all fit; nothing else is told of a figure that is not
// among the doubtful cells. Two slips of a scan in one row that make up for each other in every sum
// cannot be seen.
std::vector<ScannedGoal> read_scanned_goals(const SourceTable& reading);
std::vector<ScannedGoal> read_scanned_goals(std::span<const SourceTable> readings);

}  // namespace poa
