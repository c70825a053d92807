// SPDX-License-Identifier: MPL-2.0
// Readings of a report, parted by a line "---": whatever they hold, a goal that is sure adds up
// with all of its cells, one that is not has every figure marked and says why, and a reading that
// is given twice says what it says once.
#include "domain/import/scanned_goals.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "cells.hpp"
#include "domain/form/amount.hpp"
#include "domain/progress/progress.hpp"
#include "domain/values/number.hpp"
#include "domain/values/percent.hpp"
#include "fuzz.hpp"

namespace poa::fuzz {
namespace {

using Goals = std::vector<ScannedGoal>;

SourceTable table_of(std::string_view text) {
  constexpr std::size_t kMostColumns = 40;
  const CellTable cells = cells_of(text, 1, kMostColumns);
  SourceTable table;
  for (std::size_t row = 0; row < cells.rows(); ++row) {
    table.push_back({row + 1, {}});
    for (std::size_t column = 0; column < cells.columns(); ++column)
      table.back().cells.push_back(cells.at(row, column));
  }
  return table;
}

Number figure(const ScannedGoal& goal, Column column) {
  const Amount amount = Amount::from_cell(goal.cells[index(column)]);
  require(amount.known() != nullptr, "a figure of a sure goal is a number");
  return *amount.known();
}

// Doubles hold figures exactly only up to a size.
bool is_exact(const ScannedGoal& goal) {
  return std::all_of(kFigureColumns.begin(), kFigureColumns.end(), [&goal](Column column) {
    return figure(goal, column) < Number(1'000'000'000);
  });
}

void require_sums(const ScannedGoal& goal) {
  if (!is_exact(goal)) return;
  Number planned;
  Number achieved;
  for (const Quarter quarter : kQuarters) {
    planned += figure(goal, planned_column(quarter));
    achieved += figure(goal, achieved_column(quarter));
  }
  const Number annual = figure(goal, Column::Annual);
  const Number absolute = figure(goal, Column::Absolute);
  require(same_amount(planned, annual), "what is planned is the annual goal");
  require(same_amount(achieved, absolute), "what is achieved is the absolute");
  require(Percent::of_fraction(figure(goal, Column::Relative)) == annual_percent(absolute, annual),
          "the relative is theirs");
}

void require_judged(const ScannedGoal& goal) {
  const bool sure = goal.certainty == Certainty::Sure;
  require(goal.reason.empty() == sure, "what is not sure says why");
  require(!goal.rows.empty(), "a goal comes from somewhere");
  for (const Column column : kFigureColumns)
    require(goal.doubtful.contains({column}) != sure, "every figure is marked, or none");
  if (sure) require_sums(goal);
}

// By which a reading and the same again are aligned without a doubt.
bool are_numbered(const Goals& goals) {
  std::set<GoalNumber> numbers;
  return std::all_of(goals.begin(), goals.end(), [&numbers](const ScannedGoal& goal) {
    return goal.number && numbers.insert(*goal.number).second;
  });
}

void require_same(const Goals& once, const Goals& twice) {
  require(once.size() == twice.size(), "a reading twice has no more goals");
  for (std::size_t at = 0; at < once.size(); ++at) {
    require(once[at].certainty == twice[at].certainty, "a reading twice is as sure as once");
    for (const Column column : kAllColumns)
      require(cell_text(once[at].cells[index(column)]) == cell_text(twice[at].cells[index(column)]),
              "a reading twice has the same cells");
  }
}

}  // namespace

void run(std::string_view input) {
  std::vector<SourceTable> readings;
  for (const std::string_view part : split(input, "\n---\n")) readings.push_back(table_of(part));
  for (const ScannedGoal& goal : read_scanned_goals(readings)) require_judged(goal);
  const SourceTable& first = readings.front();
  const Goals once = read_scanned_goals(first);
  for (const ScannedGoal& goal : once) require_judged(goal);
  if (are_numbered(once)) require_same(once, read_scanned_goals(std::vector{first, first}));
}

}  // namespace poa::fuzz
