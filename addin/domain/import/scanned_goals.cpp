// SPDX-License-Identifier: MPL-2.0
#include "domain/import/scanned_goals.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "domain/form/pasted_block.hpp"
#include "domain/import/agreement.hpp"
#include "domain/import/aligned_goals.hpp"
#include "domain/import/read_goal.hpp"
#include "domain/import/scanned_figure.hpp"
#include "domain/import/total_goal.hpp"
#include "domain/values/percent.hpp"

namespace poa {
namespace {

constexpr ColumnSet kFigures =
    kQuarterColumns | ColumnSet{Column::Annual, Column::Absolute, Column::Relative};

Column year_column(std::size_t place) { return column_at(index(Column::Planned1) + place); }

Cell figure_cell(const std::string& text) {
  return as_entered(make_text_cell(text), EntryKind::Figure);
}

// A percentage as its fraction: 1.01 for "101%".
Cell relative_cell(const std::string& text) {
  const auto figures = scanned_figures(text);
  if (figures.size() != 1) return make_text_cell(text);
  return (figures.front().value / Number(100)).to_double();
}

// The cells of the quarters: deduced ones where they were placed, others as they were read.
void fill_quarters(const ReadGoal& goal, ScannedGoal& filled) {
  const bool placed = goal.found.certainty != Certainty::Doubtful;
  const auto& read = goal.row.quarters;
  for (std::size_t place = 0; place < kYearCells; ++place) {
    Cell& cell = filled.cells[index(year_column(place))];
    if (!placed) {
      if (place < read.size()) cell = figure_cell(read[place]);
    } else if (const auto& figure = goal.found.years.front()[place]) {
      cell = figure->to_double();
    }
  }
}

ScannedGoal scanned_goal(const ReadGoal& goal) {
  ScannedGoal filled;
  const auto cell = [&filled](Column column) -> Cell& { return filled.cells[index(column)]; };
  cell(Column::Lines) = make_text_cell(goal.row.lines);
  cell(Column::Text) = make_text_cell(goal.row.text);
  cell(Column::Unit) = make_text_cell(goal.row.unit);
  cell(Column::Annual) = figure_cell(goal.row.annual);
  cell(Column::Absolute) = figure_cell(goal.row.absolute);
  cell(Column::Relative) = relative_cell(goal.row.relative);
  cell(Column::Remarks) = make_text_cell(goal.row.remarks);
  fill_quarters(goal, filled);
  filled.number = goal.number;
  filled.certainty = goal.found.certainty;
  filled.doubtful = goal.row.unsure;
  if (filled.certainty != Certainty::Sure) filled.doubtful = filled.doubtful | kFigures;
  filled.reason = goal.found.reason;
  filled.reading = goal.reading;
  filled.rows = goal.row.rows;
  return filled;
}

}  // namespace

std::vector<ScannedGoal> read_scanned_goals(const SourceTable& reading) {
  return read_scanned_goals(std::span(&reading, 1));
}

std::vector<ScannedGoal> read_scanned_goals(std::span<const SourceTable> readings) {
  std::vector<std::vector<ReadGoal>> read;
  for (const SourceTable& reading : readings) read.push_back(read_goals(reading, read.size()));
  std::vector<ReadGoal> goals;
  const auto aligned = aligned_goals(std::move(read));
  std::transform(aligned.begin(), aligned.end(), std::back_inserter(goals), agreed);
  settle_by_totals(goals);
  std::vector<ScannedGoal> filled;
  std::transform(goals.begin(), goals.end(), std::back_inserter(filled), scanned_goal);
  return filled;
}

}  // namespace poa
