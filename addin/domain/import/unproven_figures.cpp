// SPDX-License-Identifier: MPL-2.0
#include "domain/import/unproven_figures.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>

#include "domain/form/amount.hpp"
#include "domain/import/read_goal.hpp"
#include "domain/import/row_figures.hpp"
#include "domain/values/percent.hpp"

namespace poa {
namespace {

constexpr std::array kYearColumns{Column::Planned1,  Column::Achieved1, Column::Planned2,
                                  Column::Achieved2, Column::Planned3,  Column::Achieved3,
                                  Column::Planned4,  Column::Achieved4};

// "101%" for 1.01.
std::string percent_text(const Cell& cell) {
  const auto* fraction = std::get_if<double>(&cell);
  const auto exact = fraction == nullptr ? std::nullopt : Number::from_double(*fraction);
  return exact ? Percent::of_fraction(*exact).to_text() : cell_text(cell);
}

ScannedRow row_of(const CellTable& table, std::size_t goal, bool whole) {
  const auto text = [&](Column column) { return cell_text(table.at(goal, index(column))); };
  ScannedRow row;
  row.number = leading_goal_number(text(Column::Text));
  row.annual = text(Column::Annual);
  for (const Column column : kYearColumns) row.quarters.push_back(text(column));
  row.absolute = text(Column::Absolute);
  row.relative = percent_text(table.at(goal, index(Column::Relative)));
  row.whole = whole;
  return row;
}

// By goal, whether none of its figures stands in a row that goes on with it.
std::vector<bool> wholeness(const SourceTable& source, const Imported& imported) {
  std::vector<bool> whole(imported.form.table.rows(), true);
  for (std::size_t row = 0; row < source.size(); ++row) {
    if (imported.rows[row].meaning != RowMeaning::Continuation) continue;
    for (const Column column : kFigureColumns) {
      const auto place = imported.columns.place(column);
      if (place && !is_blank_cell(cell_at(source[row], *place)))
        whole[*imported.rows[row].goal] = false;
    }
  }
  return whole;
}

// The columns of the year from left to right.
std::vector<std::size_t> places_in_order(const TableColumns& columns) {
  std::vector<std::size_t> order;
  for (std::size_t at = 0; at < kYearColumns.size(); ++at) {
    if (columns.place(kYearColumns[at])) order.push_back(at);
  }
  std::sort(order.begin(), order.end(), [&columns](std::size_t left, std::size_t right) {
    return columns.place(kYearColumns[left]) < columns.place(kYearColumns[right]);
  });
  return order;
}

// Whether the figures add up as they are, and from left to right as another year.
bool fits_two_ways(const ScannedRow& row, const std::vector<std::size_t>& order) {
  const auto figures = read_row_figures(row);
  const auto year = full_year(row);
  if (!figures || !year || order.size() != kYearCells) return false;
  YearCells other;
  for (std::size_t at = 0; at < kYearCells; ++at) other[at] = (*year)[order[at]];
  const YearSums& sums = figures.value().sums;
  return other != *year && add_up(*year, sums) && add_up(other, sums);
}

void doubt_all(std::size_t goal, const std::string& reason, std::vector<DoubtfulCell>& doubts) {
  for (const Column column : kFigureColumns) doubts.push_back({goal, column, reason});
}

}  // namespace

std::vector<DoubtfulCell> unproven_figures(const SourceTable& source, const Imported& imported) {
  const auto whole = wholeness(source, imported);
  std::vector<ScannedRow> rows;
  for (std::size_t goal = 0; goal < whole.size(); ++goal)
    rows.push_back(row_of(imported.form.table, goal, whole[goal]));
  const auto judged = judged_goals(std::move(rows), 0);
  std::vector<DoubtfulCell> doubts;
  for (std::size_t goal = 0; goal < judged.size(); ++goal) {
    const Reconstruction& found = judged[goal].found;
    if (found.certainty != Certainty::Sure) doubt_all(goal, found.reason, doubts);
  }
  return doubts;
}

std::vector<DoubtfulCell> ambiguous_figures(const Imported& imported) {
  const auto order = places_in_order(imported.columns);
  std::vector<DoubtfulCell> doubts;
  for (std::size_t goal = 0; goal < imported.form.table.rows(); ++goal) {
    if (fits_two_ways(row_of(imported.form.table, goal, true), order))
      doubt_all(goal,
                "Las cifras cuadran como dicen los encabezados y también de izquierda a derecha. "
                "Compare los trimestres con el original.",
                doubts);
  }
  return doubts;
}

}  // namespace poa
