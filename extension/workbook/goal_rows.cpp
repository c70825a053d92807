// SPDX-License-Identifier: MPL-2.0
#include "workbook/goal_rows.hpp"

#include <utility>
#include <vector>

#include "sheet/blocks.hpp"
#include "workbook/page_breaks.hpp"

namespace poa::extension {
namespace {

using uno::Any;
using uno::Ref;
using uno::String;

// Everything that people enter, but no formulas.
constexpr std::int32_t kEntries =
    uno::CellFlags::number | uno::CellFlags::date | uno::CellFlags::text | uno::CellFlags::note;

Ref<uno::XTableRows> rows_of_sheet(const Workbook& workbook) {
  return uno::XColumnRowRange::rows(uno::query<uno::XColumnRowRange>(workbook.sheet()));
}

std::int32_t last_used_column(const Workbook& workbook) {
  const auto cursor = uno::XSpreadsheet::create_cursor(workbook.sheet());
  uno::XUsedAreaCursor::goto_end_of_used_area(uno::query<uno::XUsedAreaCursor>(cursor), false);
  return sheet::address_of(cursor).end_column;
}

// Copies the row `from`, with all that stands beside it, over the row `to`.
void copy_row(const Workbook& workbook, std::int32_t from, std::int32_t to) {
  const auto source = sheet::address_of(workbook.cells(0, from, last_used_column(workbook), from));
  uno::XCellRangeMovement::copy_range(uno::query<uno::XCellRangeMovement>(workbook.sheet()),
                                      {source.sheet, 0, to}, source);
}

void show(const Ref<uno::XPropertySet>& rows_or_columns, bool visible) {
  uno::XPropertySet::set_property_value(rows_or_columns, String("IsVisible"),
                                        Any::of_boolean(visible));
}

std::vector<Ref<uno::XPropertySet>> hidden_columns(const Workbook& workbook, std::int32_t last) {
  std::vector<Ref<uno::XPropertySet>> hidden;
  for (std::int32_t at = 0; at <= last; ++at) {
    auto column = uno::query<uno::XPropertySet>(uno::XColumnRowRange::columns(
        uno::query<uno::XColumnRowRange>(workbook.cells(at, 0, at, 0))));
    const Any visible = uno::XPropertySet::property_value(column, String("IsVisible"));
    if (visible.view().number() == 0.0) hidden.push_back(std::move(column));
  }
  return hidden;
}

void clear_entries(const Workbook& workbook, std::int32_t first, std::int32_t last) {
  const auto entries = workbook.cells(0, first, workbook.goals().last_column, last);
  uno::XSheetOperation::clear_contents(uno::query<uno::XSheetOperation>(entries), kEntries);
}

void fit_heights(const Workbook& workbook, std::int32_t first, std::int32_t last) {
  uno::XPropertySet::set_property_value(workbook.rows(first, last), String("OptimalHeight"),
                                        Any::of_boolean(true));
}

// Goes from the last to the first, so that no row moves before its turn, and takes neighbours
// together.
void remove_rows(const Workbook& workbook, std::int32_t first_goal,
                 const std::set<std::int32_t>& goals) {
  const auto rows = rows_of_sheet(workbook);
  for (auto goal = goals.rbegin(); goal != goals.rend();) {
    std::int32_t run = 1;
    const std::int32_t last = *goal;
    while (++goal != goals.rend() && *goal == last - run) ++run;
    uno::XTableRows::remove(rows, first_goal + last - run + 1, run);
  }
}

// The first goal that stays, or the number of goals.
std::int32_t first_kept(const std::set<std::int32_t>& chosen) {
  std::int32_t kept = 0;
  while (chosen.contains(kept)) ++kept;
  return kept;
}

// Fills the row `model` down over those below it, to `last`, as a person drags it. Copying would
// have to go row by row, because in blocks the ranges of the conditional formats fall into pieces;
// redo, which computes after each copy, would then take seconds. Fill skips hidden columns, which
// are therefore shown meanwhile, and cannot do matrix formulas: a goal's row has none.
void fill_down(const Workbook& workbook, std::int32_t model, std::int32_t last) {
  const std::int32_t last_column = last_used_column(workbook);
  const auto hidden = hidden_columns(workbook, last_column);
  for (const auto& column : hidden) show(column, true);
  const auto filled = workbook.cells(0, model, last_column, last);
  uno::XCellSeries::fill(uno::query<uno::XCellSeries>(filled), uno::FillDirection::ToBottom, 1);
  for (const auto& column : hidden) show(column, false);
}

}  // namespace

void add_goals(const EditableWorkbook& workbook, std::int32_t after, std::int32_t count) {
  const GoalRows goals = workbook.goals();
  const std::int32_t model = goals.first + after;
  const std::int32_t last = model + count;
  uno::XTableRows::insert(rows_of_sheet(workbook), model + 1, count);
  // Rows that come before the hidden one that closes the table are born hidden.
  show(workbook.rows(model + 1, last), true);
  fill_down(workbook, model, last);
  clear_entries(workbook, model + 1, last);
  fit_heights(workbook, model + 1, last);
  keep_last_goal_with_signatures(workbook);
}

// The first row itself always stays: conditional formats are written from it, and would lose their
// references with it. When its goal goes, the first one that stays moves up to it.
void remove_goals(const EditableWorkbook& workbook, const std::set<std::int32_t>& chosen) {
  const GoalRows goals = workbook.goals();
  std::set<std::int32_t> gone = chosen;
  const std::int32_t kept = first_kept(chosen);
  if (kept == goals.count) {
    clear_entries(workbook, goals.first, goals.first);
    gone.erase(0);
  } else if (kept > 0) {
    copy_row(workbook, goals.first + kept, goals.first);
    gone.erase(0);
    gone.insert(kept);
  }
  remove_rows(workbook, goals.first, gone);
  fit_heights(workbook, goals.first, goals.first);
  keep_last_goal_with_signatures(workbook);
}

void fit_goals(const EditableWorkbook& workbook) {
  const GoalRows goals = workbook.goals();
  fit_heights(workbook, goals.first, goals.last());
  keep_last_goal_with_signatures(workbook);
}

}  // namespace poa::extension
