// SPDX-License-Identifier: MPL-2.0
#include "forms/scan_score.hpp"

#include <algorithm>
#include <optional>

#include "domain/form/amount.hpp"
#include "domain/form/goal_number.hpp"
#include "domain/values/number.hpp"

namespace poa {
namespace {

std::optional<std::size_t> row_of(const Form& truth, const Cell& text) {
  // As a person finds it: by the number in the text that is shown.
  const auto number = leading_goal_number(cell_text(text));
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
    const auto row = row_of(truth, goal.cells[index(Column::Text)]);
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

std::vector<std::string> wrong_unmarked(const Imported& imported, const Form& truth) {
  std::vector<std::string> wrong;
  const CellTable& table = imported.form.table;
  for (std::size_t goal = 0; goal < table.rows(); ++goal) {
    const Cell& text = table.at(goal, index(Column::Text));
    const auto row = row_of(truth, text);
    for (const Column column : kFigureColumns) {
      const bool marked = std::any_of(
          imported.doubtful_cells.begin(), imported.doubtful_cells.end(),
          [&](const DoubtfulCell& cell) { return cell.goal == goal && cell.column == column; });
      const bool right =
          row && same_figure(table.at(goal, index(column)), truth.table.at(*row, index(column)));
      if (!marked && !right)
        wrong.push_back(cell_text(text) + ", " + std::string(column_name(column)));
    }
  }
  return wrong;
}

}  // namespace poa
