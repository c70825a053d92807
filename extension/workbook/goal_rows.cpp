// SPDX-License-Identifier: MPL-2.0
#include "workbook/goal_rows.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "domain/form/schema.hpp"
#include "office/refusal.hpp"
#include "office/texts.hpp"
#include "sheet/blocks.hpp"
#include "workbook/page_breaks.hpp"
#include "workbook/sheets.hpp"

namespace poa::extension {
namespace {

using uno::Any;
using uno::Ref;
using uno::String;

// Everything that people enter, but no formulas.
constexpr std::int32_t kRowEntries =
    uno::CellFlags::number | uno::CellFlags::date | uno::CellFlags::text | uno::CellFlags::note;

void show(const Ref<uno::XPropertySet>& rows_or_columns, bool visible) {
  uno::XPropertySet::set_property_value(rows_or_columns, String("IsVisible"),
                                        Any::of_boolean(visible));
}

bool is_visible(const Ref<uno::XPropertySet>& rows_or_columns) {
  return number_property(rows_or_columns, "IsVisible") != 0;
}

std::vector<Ref<uno::XPropertySet>> hidden_columns(const Workbook& workbook, std::int32_t last) {
  std::vector<Ref<uno::XPropertySet>> hidden;
  for (std::int32_t at = 0; at <= last; ++at) {
    auto column = columns_of_cells(workbook.cells(at, 0, at, 0));
    if (!is_visible(column)) hidden.push_back(std::move(column));
  }
  return hidden;
}

// The last column that people fill in a goal's row: the table's, or beside it what waits for them.
std::int32_t last_entered_column(const Workbook& workbook) {
  const GoalRows goals = workbook.goals();
  const auto pending = workbook.named(schema::kPending);
  if (!pending) return goals.last_column;
  const uno::CellRangeAddress at = sheet::address_of(pending);
  const bool beside = at.sheet == goals.sheet && at.start_column == goals.last_column + 1;
  return beside ? at.start_column : goals.last_column;
}

void clear_entries(const Workbook& workbook, std::int32_t first, std::int32_t last) {
  const auto entries = workbook.cells(0, first, last_entered_column(workbook), last);
  uno::XSheetOperation::clear_contents(uno::query<uno::XSheetOperation>(entries), kRowEntries);
}

void fit_heights(const Workbook& workbook, std::int32_t first, std::int32_t last) {
  uno::XPropertySet::set_property_value(workbook.rows(first, last), String("OptimalHeight"),
                                        Any::of_boolean(true));
}

// Goes from the last to the first, so that no row moves before its turn, and takes neighbours
// together.
void remove_rows(const Workbook& workbook, std::int32_t first_goal,
                 const std::set<std::int32_t>& goals) {
  const auto rows = workbook.all_rows();
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

// Fills the row `model` down over those below it, to `last`, as a person drags it, as far as the
// workbook's own columns go. Copying would have to go row by row, because in blocks the ranges of
// the conditional formats fall into pieces; redo, which computes after each copy, would then take
// seconds. Fill skips hidden columns, which are therefore shown meanwhile, and cannot do matrix
// formulas: a goal's row has none.
void fill_down(const Workbook& workbook, std::int32_t model, std::int32_t last) {
  const std::int32_t last_column = last_own_column(workbook);
  const auto hidden = hidden_columns(workbook, last_column);
  for (const auto& column : hidden) show(column, true);
  const auto filled = workbook.cells(0, model, last_column, last);
  uno::XCellSeries::fill(uno::query<uno::XCellSeries>(filled), uno::FillDirection::ToBottom, 1);
  for (const auto& column : hidden) show(column, false);
}

// Makes goals of the rows that were inserted below the row `model`, until `last`.
void make_goals(const EditableWorkbook& workbook, std::int32_t model, std::int32_t last) {
  // Rows that come before the hidden one that closes the table are born hidden.
  show(workbook.rows(model + 1, last), true);
  fill_down(workbook, model, last);
  clear_entries(workbook, model + 1, last);
  fit_heights(workbook, model + 1, last);
  keep_last_goal_with_signatures(workbook);
}

// The goals that removing the chosen ones changes: the first that stays moves up to the first row.
std::set<std::int32_t> changed_by_removal(const Workbook& workbook,
                                          const std::set<std::int32_t>& chosen) {
  std::set<std::int32_t> changed = chosen;
  const std::int32_t kept = first_kept(chosen);
  if (kept > 0 && kept < workbook.goals().count) changed.insert(kept);
  return changed;
}

// Calc refuses to part what belongs together, a matrix say, between two rows. It says so of a row
// that comes between them as of rows that go, and such a row leaves nothing behind.
void require_parting(const Workbook& workbook, std::int32_t row) {
  const auto rows = workbook.all_rows();
  uno::XTableRows::insert(rows, row, 1);
  uno::XTableRows::remove(rows, row, 1);
}

// Throws, before anything is changed, what remove_rows would throw when some rows are gone already.
void rehearse_removal(const Workbook& workbook, const std::set<std::int32_t>& goals) {
  const std::int32_t first = workbook.goals().first;
  for (const std::int32_t goal : goals) {
    require_parting(workbook, first + goal);
    require_parting(workbook, first + goal + 1);
  }
}

}  // namespace

void add_goals(const EditableWorkbook& workbook, std::int32_t after, std::int32_t count) {
  require_seen(workbook, {after});
  const std::int32_t model = workbook.goals().first + after;
  const auto rows = workbook.all_rows();
  uno::XTableRows::insert(rows, model + 1, count);
  try {
    make_goals(workbook, model, model + count);
  } catch (...) {
    if (!is_recorded(workbook)) uno::XTableRows::remove(rows, model + 1, count);
    throw;
  }
}

// The first row itself always stays: conditional formats are written from it, and would lose their
// references with it. When its goal goes, the first one that stays moves up to it.
void remove_goals(const EditableWorkbook& workbook, const std::set<std::int32_t>& chosen) {
  require_removable(workbook, chosen);
  const GoalRows goals = workbook.goals();
  std::set<std::int32_t> gone = chosen;
  const std::int32_t kept = first_kept(chosen);
  const bool moves_up = kept > 0 && kept < goals.count;
  gone.erase(0);
  if (moves_up) gone.insert(kept);
  if (!is_recorded(workbook)) rehearse_removal(workbook, gone);

  if (kept == goals.count) clear_entries(workbook, goals.first, goals.first);
  if (moves_up) copy_row(workbook, goals.first + kept, goals.first);
  remove_rows(workbook, goals.first, gone);
  fit_heights(workbook, goals.first, goals.first);
  keep_last_goal_with_signatures(workbook);
}

void require_seen(const Workbook& workbook, const std::set<std::int32_t>& goals) {
  const std::int32_t first = workbook.goals().first;
  const auto unseen =
      static_cast<int>(std::count_if(goals.begin(), goals.end(), [&](std::int32_t goal) {
        return !is_visible(workbook.rows(first + goal, first + goal));
      }));
  if (unseen > 0) throw Refusal(texts::kUnseenGoals, {unseen});
}

void require_removable(const Workbook& workbook, const std::set<std::int32_t>& chosen) {
  require_seen(workbook, changed_by_removal(workbook, chosen));
}

std::int32_t last_used_column(const Workbook& workbook) {
  return used_area(workbook.sheet()).end_column;
}

std::int32_t last_own_column(const Workbook& workbook) {
  const GoalRows goals = workbook.goals();
  const std::int32_t used = last_used_column(workbook);
  const auto row = workbook.cells(0, goals.first, used, goals.first);
  std::int32_t last = last_entered_column(workbook);
  while (last < used) {
    const auto next = uno::XCellRange::cell_by_position(row, last + 1, 0);
    if (!uno::XCell::formula(next).utf8().starts_with("=")) break;
    ++last;
  }
  return last;
}

void clear(const Ref<uno::XCellRange>& cells) {
  uno::XSheetOperation::clear_contents(uno::query<uno::XSheetOperation>(cells),
                                       kRowEntries | uno::CellFlags::formula);
}

// Where formulas are copied over others, which were undone and done again, Calc 7.4 ends now and
// then with a fault of its own: in 4 of 73 storms of commands (tests/hostile), and in none of them
// when the others are cleared before.
void copy_row(const Workbook& workbook, std::int32_t from, std::int32_t to) {
  const std::int32_t last = last_used_column(workbook);
  const auto source = sheet::address_of(workbook.cells(0, from, last, from));
  clear(workbook.cells(0, to, last, to));
  uno::XCellRangeMovement::copy_range(uno::query<uno::XCellRangeMovement>(workbook.sheet()),
                                      {source.sheet, 0, to}, source);
}

void with_spare_row(const EditableWorkbook& workbook, const std::function<void()>& use) {
  const std::int32_t spare = workbook.goals().last() + 1;
  const auto rows = workbook.all_rows();
  uno::XTableRows::insert(rows, spare, 1);
  try {
    use();
  } catch (...) {
    if (!is_recorded(workbook)) uno::XTableRows::remove(rows, spare, 1);
    throw;
  }
  uno::XTableRows::remove(rows, spare, 1);
}

void fit_goals(const EditableWorkbook& workbook) {
  const GoalRows goals = workbook.goals();
  fit_heights(workbook, goals.first, goals.last());
  keep_last_goal_with_signatures(workbook);
}

}  // namespace poa::extension
