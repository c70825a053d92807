// SPDX-License-Identifier: MPL-2.0
#include "domain/progress/named_cells.hpp"

#include <cassert>
#include <optional>
#include <utility>

#include "domain/calendar/quarter_cell.hpp"
#include "domain/form/column.hpp"
#include "domain/form/goal.hpp"
#include "domain/form/signatures.hpp"
#include "domain/progress/progress.hpp"
#include "domain/values/percent.hpp"

namespace poa {
namespace {

const CellTable& cells_named(const NamedCells& named, std::string_view name) {
  static const CellTable none(0, 0);
  const auto found = named.cells.find(name);
  return found == named.cells.end() ? none : found->second;
}

Cell cell_named(const NamedCells& named, std::string_view name) {
  const CellTable& cells = cells_named(named, name);
  return cells.rows() > 0 && cells.columns() > 0 ? cells.at(0, 0) : Cell();
}

// The first column of a name's cells without the blank ones.
std::vector<Cell> list_named(const NamedCells& named, std::string_view name) {
  const CellTable& cells = cells_named(named, name);
  std::vector<Cell> list;
  for (std::size_t row = 0; row < cells.rows(); ++row) {
    if (!is_blank_cell(cells.at(row, 0))) list.push_back(cells.at(row, 0));
  }
  return list;
}

std::vector<Signature> signatures_of(const CellTable& cells) {
  std::vector<Signature> signatures;
  for (const std::size_t place : signature_places(cells))
    signatures.push_back({cells.at(kRoleRow, place), cells.at(kNameRow, place)});
  return signatures;
}

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

CellTable table_of(const NamedCells& named, const std::optional<Quarter>& quarter) {
  const CellTable& cells = cells_named(named, schema::kTable);
  assert(cells.columns() <= kColumns);
  CellTable table(cells.rows() == 0 ? 0 : cells.rows() - 1, kColumns);
  for (std::size_t row = 0; row < table.rows(); ++row) {
    for (std::size_t column = 0; column < cells.columns(); ++column)
      table.at(row, column) = cells.at(row, column);
  }
  compute(table, Column::Absolute, named.absolute_formulas,
          [&](const Goal& goal) { return computed_absolute(goal, quarter); });
  compute(table, Column::Relative, named.relative_formulas, computed_relative);
  return table;
}

std::optional<PreviousReport> previous_of(const NamedCells& named) {
  for (const auto name : {schema::kPreviousQuarter, schema::kPreviousOrigin}) {
    if (cells_named(named, name).rows() == 0) return std::nullopt;
  }
  const CellTable& cells = cells_named(named, schema::kPrevious);
  if (cells.columns() != kColumns || cells.rows() < 2 || cells.rows() - 1 > kMostGoals)
    return std::nullopt;
  CellTable goals = goal_rows(cells);
  if (goals.rows() == 0) return std::nullopt;
  return PreviousReport{std::move(goals), cell_named(named, schema::kPreviousQuarter),
                        cell_named(named, schema::kPreviousOrigin)};
}

}  // namespace

Form form_of(const NamedCells& named) {
  Form form;
  const CellTable& header = cells_named(named, schema::kHeader);
  if (header.columns() == 2) read_header_cells(header, form);
  if (is_blank_cell(form.year)) form.year = cell_named(named, schema::kYear);
  if (is_blank_cell(form.quarter)) form.quarter = cell_named(named, schema::kQuarter);
  form.institution = cell_named(named, schema::kInstitution);
  form.administration = cell_named(named, schema::kAdministration);
  form.tolerance = cell_named(named, schema::kTolerance);
  form.authorisation = cell_named(named, schema::kAuthorisation);
  form.action_lines = list_named(named, schema::kActionLines);
  form.measure_units = list_named(named, schema::kMeasureUnits);
  form.signatures = signatures_of(cells_named(named, schema::kSignatures));
  form.table = table_of(named, quarter_of(form));
  form.previous = previous_of(named);
  return form;
}

}  // namespace poa
