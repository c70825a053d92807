// SPDX-License-Identifier: MPL-2.0
#include "domain/import/read_goal.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "domain/form/limits.hpp"
#include "domain/import/goal_sequence.hpp"
#include "domain/import/scanned_line.hpp"

namespace poa {

std::vector<ReadGoal> judged_goals(std::vector<ScannedRow> rows, std::size_t reading) {
  std::vector<std::optional<GoalNumber>> numbers;
  std::transform(rows.begin(), rows.end(), std::back_inserter(numbers),
                 [](const ScannedRow& row) { return row.number; });
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

std::vector<ReadGoal> read_goals(const SourceTable& scan, std::size_t reading) {
  const auto lines = scanned_lines(scan);
  std::vector<ScannedRow> rows;
  std::transform(lines.begin(), lines.end(), std::back_inserter(rows), read_scanned_row);
  return judged_goals(std::move(rows), reading);
}

}  // namespace poa
