// SPDX-License-Identifier: MPL-2.0
#include "workbook/form_in.hpp"

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

#include "domain/calendar/quarter_cell.hpp"
#include "domain/form/column.hpp"
#include "domain/form/goal.hpp"
#include "domain/progress/progress.hpp"
#include "domain/values/percent.hpp"
#include "sheet/blocks.hpp"
#include "workbook/previous_report.hpp"
#include "workbook/schema.hpp"
#include "workbook/signatures.hpp"

namespace poa::extension {
namespace {

// No cells where the workbook has no such name.
CellTable cells_named(const Workbook& workbook, std::string_view name) {
  const auto range = workbook.named(name);
  return range ? sheet::cells_in(range) : CellTable(0, 0);
}

Cell cell_in(const Workbook& workbook, std::string_view name) {
  const CellTable cells = cells_named(workbook, name);
  return cells.rows() > 0 && cells.columns() > 0 ? cells.at(0, 0) : Cell();
}

// The first column of a name's cells without the blank ones.
std::vector<Cell> list_in(const Workbook& workbook, std::string_view name) {
  const CellTable cells = cells_named(workbook, name);
  std::vector<Cell> list;
  for (std::size_t row = 0; row < cells.rows(); ++row) {
    if (!is_blank_cell(cells.at(row, 0))) list.push_back(cells.at(row, 0));
  }
  return list;
}

std::vector<Signature> signatures_in(const Workbook& workbook) {
  const CellTable cells = cells_named(workbook, schema::kSignatures);
  std::vector<Signature> signatures;
  for (const std::size_t place : signature_places(cells))
    signatures.push_back({cells.at(kRoleRow, place), cells.at(kNameRow, place)});
  return signatures;
}

// The goals, counted from 0, whose cell of a column holds a formula.
std::vector<std::size_t> goals_with_formula(const Workbook& workbook, Column column) {
  const GoalRows goals = workbook.goals();
  const std::int32_t place = goals.first_column + static_cast<std::int32_t>(index(column));
  const auto cells = workbook.cells(place, goals.first, place, goals.last());
  const auto found = uno::XCellRangesQuery::query_content_cells(
      uno::query<uno::XCellRangesQuery>(cells), uno::CellFlags::formula);
  std::vector<std::size_t> with_formula;
  for (const uno::CellRangeAddress& range : uno::XSheetCellRanges::range_addresses(found)) {
    for (std::int32_t row = range.start_row; row <= range.end_row; ++row)
      with_formula.push_back(static_cast<std::size_t>(row - goals.first));
  }
  return with_formula;
}

// The values of the workbook's own formulas in columns 13 and 14: an error cell where a figure that
// they need is unknown.
Cell computed_absolute(const Goal& goal, const std::optional<Quarter>& quarter) {
  if (!quarter || !goal.kind_known) return CellError{};
  const auto absolute = absolute_progress(goal.kind, goal.achieved, *quarter);
  return absolute ? Cell(absolute->to_double()) : Cell(CellError{});
}

Number number_or_zero(const Amount& amount) {
  const Number* number = amount.known();
  return number != nullptr ? *number : Number();
}

Cell computed_relative(const Goal& goal) {
  if (goal.absolute.unknown() != nullptr || goal.annual.unknown() != nullptr || !goal.kind_known)
    return CellError{};
  const auto relative =
      relative_progress(goal.kind, number_or_zero(goal.absolute), number_or_zero(goal.annual));
  if (!relative) return CellError{};
  return relative.value() ? Cell(rounded_fraction(*relative.value(), 0).to_double())
                          : Cell(Blank{});
}

template <class Compute>
void compute(CellTable& table, Column column, const std::vector<std::size_t>& rows,
             Compute compute_cell) {
  std::vector<CellView> cells;
  for (const std::size_t row : rows) {
    view_row(table, row, cells);
    std::vector<Goal> goal;
    table.at(row, index(column)) =
        read_goal(cells, row + 1, goal) ? compute_cell(goal.front()) : Cell();
  }
}

// A blank quarter is the fourth, as for the workbook's formulas.
std::optional<Quarter> quarter_of(const Form& form) {
  const auto quarter = quarter_of_cell(form.quarter);
  if (!quarter) return std::nullopt;
  return quarter.value().value_or(kQuarters.back());
}

CellTable table_in(const Workbook& workbook, const std::optional<Quarter>& quarter) {
  const CellTable cells = cells_named(workbook, schema::kTable);
  CellTable table(static_cast<std::size_t>(workbook.goals().count), kColumns);
  for (std::size_t row = 0; row < table.rows(); ++row) {
    for (std::size_t column = 0; column < cells.columns(); ++column)
      table.at(row, column) = cells.at(row, column);
  }
  compute(table, Column::Absolute, goals_with_formula(workbook, Column::Absolute),
          [&](const Goal& goal) { return computed_absolute(goal, quarter); });
  compute(table, Column::Relative, goals_with_formula(workbook, Column::Relative),
          computed_relative);
  return table;
}

}  // namespace

Form form_in(const Workbook& workbook) {
  Form form;
  const CellTable header = cells_named(workbook, schema::kHeader);
  if (header.columns() == 2) read_header_cells(header, form);
  if (is_blank_cell(form.year)) form.year = cell_in(workbook, schema::kYear);
  if (is_blank_cell(form.quarter)) form.quarter = cell_in(workbook, schema::kQuarter);
  form.institution = cell_in(workbook, schema::kInstitution);
  form.administration = cell_in(workbook, schema::kAdministration);
  form.tolerance = cell_in(workbook, schema::kTolerance);
  form.authorisation = cell_in(workbook, schema::kAuthorisation);
  form.action_lines = list_in(workbook, schema::kActionLines);
  form.measure_units = list_in(workbook, schema::kMeasureUnits);
  form.signatures = signatures_in(workbook);
  form.table = table_in(workbook, quarter_of(form));
  form.previous = previous_in(workbook);
  return form;
}

}  // namespace poa::extension
