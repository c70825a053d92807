// SPDX-License-Identifier: MPL-2.0
#include "domain/import/read_goal.hpp"

#include <algorithm>
#include <utility>

#include "domain/form/limits.hpp"
#include "domain/import/goal_sequence.hpp"
#include "domain/import/scanned_line.hpp"

namespace poa {

std::vector<ReadGoal> read_goals(const SourceTable& scan, std::size_t reading) {
  std::vector<ScannedRow> rows;
  std::vector<std::optional<GoalNumber>> numbers;
  for (const ScannedLine& line : scanned_lines(scan)) {
    rows.push_back(read_scanned_row(line));
    numbers.push_back(rows.back().number);
  }
  const auto sequence = numbers_in_sequence(numbers);
  const bool filled_up = std::any_of(rows.begin(), rows.end(), is_filled_up);
  std::vector<ReadGoal> goals;
  for (std::size_t at = 0; at < rows.size(); ++at) {
    const auto [number, expected] = sequence[at];
    Reconstruction found = reconstruct(rows[at], expected, filled_up);
    if (rows.size() > kMostGoals && found.years.size() > 1) found.years.clear();
    if (!expected) rows[at].unsure = rows[at].unsure | ColumnSet{Column::Text};
    goals.push_back({std::move(rows[at]), std::move(found), number, expected, reading});
  }
  return goals;
}

}  // namespace poa
