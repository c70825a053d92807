// SPDX-License-Identifier: MPL-2.0
#include "workbook/goal_order.hpp"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <optional>
#include <string>
#include <utility>

#include "domain/form/column.hpp"
#include "domain/form/goal.hpp"
#include "domain/form/goal_number.hpp"
#include "domain/form/schema.hpp"
#include "office/refusal.hpp"
#include "office/texts.hpp"
#include "sheet/blocks.hpp"
#include "workbook/goal_rows.hpp"
#include "workbook/moved_references.hpp"
#include "workbook/page_breaks.hpp"
#include "workbook/quiet_steps.hpp"

namespace poa::extension {
namespace {

using uno::Any;
using uno::Ref;
using uno::String;

GoalOrder as_they_stand(std::int32_t goals) {
  GoalOrder order(static_cast<std::size_t>(goals));
  std::iota(order.begin(), order.end(), 0);
  return order;
}

void swap_places(GoalOrder& order, std::int32_t one, std::int32_t other) {
  std::swap(order[static_cast<std::size_t>(one)], order[static_cast<std::size_t>(other)]);
}

// Where a goal stands in the order by number.
struct Rank {
  int group;  // with a number, without one, blank
  int number;
  friend auto operator<=>(const Rank&, const Rank&) = default;
};

Rank rank_of(const CellTable& table, std::size_t row) {
  std::vector<CellView> cells;
  view_row(table, row, cells);
  if (!is_goal_row(cells)) return {2, 0};
  const auto number = leading_goal_number(cell_text(table.at(row, index(Column::Text))));
  return number ? Rank{0, number->value()} : Rank{1, 0};
}

// The order the other way round: for each goal, the place that it comes to.
GoalOrder places_of(const GoalOrder& order) {
  GoalOrder places(order.size());
  for (std::size_t place = 0; place < order.size(); ++place)
    places[static_cast<std::size_t>(order[place])] = static_cast<std::int32_t>(place);
  return places;
}

struct Height {
  Any height;
  bool by_itself;  // Calc fits it to the texts
};

Height height_of(const Workbook& workbook, std::int32_t row) {
  const auto rows = workbook.rows(row, row);
  const Any fits = uno::XPropertySet::property_value(rows, String("OptimalHeight"));
  return {uno::XPropertySet::property_value(rows, String("Height")), fits.view().number() != 0.0};
}

std::vector<Height> heights_of(const Workbook& workbook) {
  const GoalRows goals = workbook.goals();
  std::vector<Height> heights;
  for (std::int32_t row = goals.first; row <= goals.last(); ++row)
    heights.push_back(height_of(workbook, row));
  return heights;
}

void set_heights(const Workbook& workbook, const GoalOrder& order,
                 const std::vector<Height>& heights) {
  const std::int32_t first = workbook.goals().first;
  for (const std::int32_t goal : moved_goals(order)) {
    const Height& own = heights[static_cast<std::size_t>(goal)];
    const auto place = std::find(order.begin(), order.end(), goal) - order.begin();
    const std::int32_t row = first + static_cast<std::int32_t>(place);
    const auto rows = workbook.rows(row, row);
    if (own.by_itself)
      uno::XPropertySet::set_property_value(rows, String("OptimalHeight"), Any::of_boolean(true));
    else
      uno::XPropertySet::set_property_value(rows, String("Height"), own.height);
  }
}

// A formula that a person entered where a figure or a text is asked for.
struct EnteredFormula {
  std::int32_t goal;
  std::int32_t column;  // of the sheet
  std::string text;
};

// Calls `take` with column and row of the sheet for each formula among some cells.
template <class Take>
void for_each_formula(const Ref<uno::XCellRange>& cells, Take take) {
  const auto found = uno::XCellRangesQuery::query_content_cells(
      uno::query<uno::XCellRangesQuery>(cells), uno::CellFlags::formula);
  for (const uno::CellRangeAddress& at : uno::XSheetCellRanges::range_addresses(found)) {
    for (std::int32_t column = at.start_column; column <= at.end_column; ++column) {
      for (std::int32_t row = at.start_row; row <= at.end_row; ++row) take(column, row);
    }
  }
}

std::string formula_at(const Workbook& workbook, std::int32_t column, std::int32_t row) {
  const auto cells = workbook.cells(column, row, column, row);
  return uno::XCell::formula(uno::XCellRange::cell_by_position(cells, 0, 0)).utf8();
}

std::vector<EnteredFormula> entered_formulas(const Workbook& workbook) {
  const GoalRows goals = workbook.goals();
  std::vector<EnteredFormula> formulas;
  for_each_formula(
      workbook.cells(goals.first_column, goals.first, goals.last_column, goals.last()),
      [&](std::int32_t column, std::int32_t row) {
        if (!is_computed(column_at(static_cast<std::size_t>(column - goals.first_column))))
          formulas.push_back({row - goals.first, column, formula_at(workbook, column, row)});
      });
  return formulas;
}

bool spans_rows(const Workbook& workbook, std::int32_t column, std::int32_t row) {
  const auto cell = uno::query<uno::XSheetCellRange>(workbook.cells(column, row, column, row));
  const auto matrix = uno::XSpreadsheet::cursor_by_range(workbook.sheet(), cell);
  uno::XSheetCellCursor::collapse_to_array(matrix);
  return sheet::rows_of(sheet::address_of(matrix)) > 1;
}

// Calc would copy its part of a matrix that spans rows as a matrix of its own.
void require_no_spanning_matrix(const Workbook& workbook) {
  const GoalRows goals = workbook.goals();
  for_each_formula(
      workbook.cells(0, goals.first, last_used_column(workbook), goals.last()),
      [&](std::int32_t column, std::int32_t row) {
        if (formula_at(workbook, column, row).starts_with("{") && spans_rows(workbook, column, row))
          throw Refusal(texts::kRowsRefused);
      });
}

void enter_again(const Workbook& workbook, const std::vector<EnteredFormula>& formulas,
                 const GoalOrder& places) {
  const GoalRows goals = workbook.goals();
  for (const EnteredFormula& formula : formulas) {
    const std::int32_t row = goals.first + places[static_cast<std::size_t>(formula.goal)];
    const auto cells = workbook.cells(formula.column, row, formula.column, row);
    uno::XCell::set_formula(uno::XCellRange::cell_by_position(cells, 0, 0),
                            String(moved_references(formula.text, goals.first, places)));
  }
}

// Copies the rows around each cycle of the order, of which the spare row below the goals takes up
// one meanwhile.
void copy_cycles(const Workbook& workbook, const GoalOrder& order) {
  const GoalRows goals = workbook.goals();
  const std::int32_t spare = goals.last();
  std::vector<bool> done(order.size(), false);
  for (std::size_t start = 0; start < order.size(); ++start) {
    if (done[start] || order[start] == static_cast<std::int32_t>(start)) continue;
    copy_row(workbook, goals.first + static_cast<std::int32_t>(start), spare);
    std::size_t place = start;
    while (!done[place]) {
      done[place] = true;
      const auto from = static_cast<std::size_t>(order[place]);
      copy_row(workbook, from == start ? spare : goals.first + order[place],
               goals.first + static_cast<std::int32_t>(place));
      place = from;
    }
  }
}

}  // namespace

GoalOrder one_up(std::int32_t goals, const std::set<std::int32_t>& chosen) {
  GoalOrder order = as_they_stand(goals);
  for (const std::int32_t goal : chosen) swap_places(order, goal - 1, goal);
  return order;
}

GoalOrder one_down(std::int32_t goals, const std::set<std::int32_t>& chosen) {
  GoalOrder order = as_they_stand(goals);
  std::for_each(chosen.rbegin(), chosen.rend(),
                [&](std::int32_t goal) { swap_places(order, goal, goal + 1); });
  return order;
}

GoalOrder by_number(const Workbook& workbook) {
  const CellTable table = sheet::cells_in(workbook.named(schema::kTable));
  GoalOrder order = as_they_stand(workbook.goals().count);
  std::vector<Rank> ranks;
  for (std::size_t row = 0; row < order.size(); ++row) ranks.push_back(rank_of(table, row));
  std::stable_sort(order.begin(), order.end(), [&](std::int32_t left, std::int32_t right) {
    return ranks[static_cast<std::size_t>(left)] < ranks[static_cast<std::size_t>(right)];
  });
  return order;
}

std::set<std::int32_t> moved_goals(const GoalOrder& order) {
  std::set<std::int32_t> moved;
  for (std::size_t place = 0; place < order.size(); ++place) {
    if (order[place] != static_cast<std::int32_t>(place)) moved.insert(order[place]);
  }
  return moved;
}

void put_in_order(const EditableWorkbook& workbook, const GoalOrder& order) {
  const auto moved = moved_goals(order);
  if (moved.empty()) return;
  require_seen(workbook, moved);
  require_no_spanning_matrix(workbook);
  const GoalOrder places = places_of(order);
  const auto heights = heights_of(workbook);
  const auto formulas = entered_formulas(workbook);
  QuietSteps quiet(workbook);
  with_spare_row(workbook, [&] { copy_cycles(workbook, order); });
  enter_again(workbook, formulas, places);
  set_heights(workbook, order, heights);
  keep_last_goal_with_signatures(workbook);
  quiet.end();
}

}  // namespace poa::extension
