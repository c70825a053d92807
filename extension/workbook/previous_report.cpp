// SPDX-License-Identifier: MPL-2.0
#include "workbook/previous_report.hpp"

#include <string>
#include <utility>
#include <variant>

#include "domain/calendar/quarter_cell.hpp"
#include "domain/form/limits.hpp"
#include "domain/form/schema.hpp"
#include "office/refusal.hpp"
#include "office/texts.hpp"
#include "sheet/blocks.hpp"
#include "workbook/cell_contents.hpp"
#include "workbook/quiet_steps.hpp"
#include "workbook/sheets.hpp"

namespace poa::extension {
namespace {

using uno::Any;
using uno::Ref;

// The rows for goals, and the one that closes them.
struct PreviousPlace {
  Ref<uno::XCellRange> table;
  std::int32_t rows;  // for goals
  Ref<uno::XCellRange> quarter;
  Ref<uno::XCellRange> origin;

  [[nodiscard]] Ref<uno::XSpreadsheet> sheet() const {
    return uno::XSheetCellRange::spreadsheet(uno::query<uno::XSheetCellRange>(table));
  }
};

// Nothing where a name is missing, or means other cells than such a table: that may be a whole
// sheet.
std::optional<PreviousPlace> place_in(const Workbook& workbook) {
  PreviousPlace place{workbook.named(schema::kPrevious), 0,
                      workbook.named(schema::kPreviousQuarter),
                      workbook.named(schema::kPreviousOrigin)};
  if (!place.table || !place.quarter || !place.origin) return std::nullopt;
  const uno::CellRangeAddress at = sheet::address_of(place.table);
  place.rows = at.end_row - at.start_row;
  if (sheet::columns_of(at) != kColumns || place.rows < 1 || place.rows > kMostGoals)
    return std::nullopt;
  return place;
}

PreviousPlace needed_place(const Workbook& workbook, std::size_t goals) {
  auto place = place_in(workbook);
  if (!place) throw Refusal(texts::kNameMissing, {schema::kPrevious});
  if (goals > static_cast<std::size_t>(place->rows))
    throw Refusal(texts::kTooManyGoals, {goals, place->rows});
  return *std::move(place);
}

bool holds_anything(const PreviousPlace& place) {
  for (const auto& cells : {place.table, place.quarter, place.origin}) {
    if (hold(cells, static_cast<std::int16_t>(kContents))) return true;
  }
  return false;
}

bool is_shown(const Ref<uno::XSpreadsheet>& sheet) {
  return number_property(sheet, "IsVisible") != 0;
}

void show(const uno::Interface& sheet_or_rows, bool shown) {
  set_property(sheet_or_rows, "IsVisible", Any::of_boolean(shown));
}

// Into the first cells of the range. Calc would not hand the functions a table with an error.
void write(const Ref<uno::XCellRange>& range, CellTable cells, Steps steps) {
  const auto target = uno::XCellRange::cell_range_by_position(
      range, 0, 0, static_cast<std::int32_t>(cells.columns()) - 1,
      static_cast<std::int32_t>(cells.rows()) - 1);
  enter_all(target, without_errors(std::move(cells), cell_text(CellError{})), steps);
}

CellTable one(const Cell& cell) {
  CellTable cells(1, 1);
  cells.at(0, 0) = cell;
  return cells;
}

// Shows as many rows of the table as there are goals, each as high as its texts.
void show_rows(const PreviousPlace& place, std::int32_t goals) {
  const auto rows = [&](std::int32_t first, std::int32_t last) {
    return rows_of_cells(uno::XCellRange::cell_range_by_position(place.table, 0, first, 0, last));
  };
  if (goals > 0) {
    show(rows(0, goals - 1), true);
    set_property(rows(0, goals - 1), "OptimalHeight", Any::of_boolean(true));
  }
  show(rows(goals, place.rows), false);
}

void replace(const PreviousPlace& place, const PreviousReport& previous, const CellTable& goals,
             Steps steps) {
  for (const auto& cells : {place.table, place.quarter, place.origin}) clear(cells, kContents);
  const bool any = goals.rows() > 0;
  if (any) {
    write(place.table, goals, steps);
    write(place.quarter, one(quarter_as_entered(previous.quarter)), steps);
    write(place.origin, one(previous.origin), steps);
  }
  show_rows(place, static_cast<std::int32_t>(goals.rows()));
  show(place.sheet(), any);
}

}  // namespace

void previous_out(const std::optional<PreviousReport>& previous, const EditableWorkbook& workbook,
                  Steps steps) {
  const PreviousReport given = previous.value_or(PreviousReport{CellTable(0, kColumns), {}, {}});
  const CellTable goals = goal_rows(given.table);
  if (goals.rows() == 0) {
    const auto there = place_in(workbook);
    if (!there || (!holds_anything(*there) && !is_shown(there->sheet()))) return;
  }
  const PreviousPlace place = needed_place(workbook, goals.rows());
  with_unlocked(place.sheet(), [&] {
    QuietSteps quiet(workbook);
    replace(place, given, goals, steps);
    quiet.end();
  });
}

}  // namespace poa::extension
