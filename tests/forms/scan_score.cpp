// SPDX-License-Identifier: MPL-2.0
#include "forms/scan_score.hpp"

#include <optional>

#include "domain/form/amount.hpp"
#include "domain/form/goal_number.hpp"
#include "domain/values/number.hpp"

namespace poa {
namespace {

std::optional<std::size_t> row_of(const Form& truth, const ScannedGoal& goal) {
  // As a person finds it: by the number in the text that is shown.
  const auto number = leading_goal_number(cell_text(goal.cells[index(Column::Text)]));
  for (std::size_t row = 0; number && row < truth.table.rows(); ++row) {
    if (leading_goal_number(cell_text(truth.table.at(row, index(Column::Text)))) == number)
      return row;
  }
  return std::nullopt;
}

std::string name_of(const ScannedGoal& goal) {
  return goal.number ? "Meta " + goal.number->to_text() : std::string("Meta sin número");
}

bool same_figure(const Cell& left, const Cell& right) {
  const Amount one = Amount::from_cell(left);
  const Amount other = Amount::from_cell(right);
  if (one.blank() || other.blank()) return one.blank() && other.blank();
  if (one.known() == nullptr || other.known() == nullptr) return false;
  return same_amount(*one.known(), *other.known());
}

}  // namespace

ScanScore score_of(const std::vector<ScannedGoal>& goals, const Form& truth) {
  ScanScore score;
  for (const ScannedGoal& goal : goals) {
    if (goal.certainty == Certainty::Sure) ++score.sure;
    if (goal.certainty == Certainty::Deduced) ++score.deduced;
    if (goal.certainty == Certainty::Doubtful) ++score.doubtful;
    const auto row = row_of(truth, goal);
    const std::string name = name_of(goal);
    bool right = goal.certainty != Certainty::Doubtful;
    for (const Column column : kFigureColumns) {
      if (row && same_figure(goal.cells[index(column)], truth.table.at(*row, index(column))))
        continue;
      right = false;
      if (!goal.doubtful.contains({column}))
        score.wrong_unmarked.push_back(name + ", " + std::string(column_name(column)));
    }
    if (right) {
      ++score.placed;
      continue;
    }
    score.lacks.push_back(name + ": " + goal.reason);
  }
  return score;
}

}  // namespace poa
