// SPDX-License-Identifier: MPL-2.0
#include "workbook/form_out.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <set>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "domain/form/column.hpp"
#include "domain/form/header.hpp"
#include "domain/form/limits.hpp"
#include "domain/form/schema.hpp"
#include "domain/form/signatures.hpp"
#include "office/refusal.hpp"
#include "office/texts.hpp"
#include "sheet/blocks.hpp"
#include "workbook/cell_contents.hpp"
#include "workbook/form_in.hpp"
#include "workbook/goal_rows.hpp"
#include "workbook/header_rows.hpp"
#include "workbook/previous_report.hpp"
#include "workbook/sheets.hpp"

namespace poa::extension {
namespace {

using uno::Ref;

Ref<uno::XCellRange> one_cell(const Ref<uno::XCellRange>& range, std::size_t column,
                              std::size_t row) {
  const auto across = static_cast<std::int32_t>(column);
  const auto down = static_cast<std::int32_t>(row);
  return uno::XCellRange::cell_range_by_position(range, across, down, across, down);
}

// Cells that are to be written once all of the form has found its place.
struct Entry {
  Ref<uno::XCellRange> range;
  CellTable cells;
};

Entry entry_of(Ref<uno::XCellRange> range, const Cell& cell) {
  CellTable cells(1, 1);
  cells.at(0, 0) = cell;
  return {std::move(range), std::move(cells)};
}

// One cell; a blank one needs no place.
void plan_cell(const Workbook& workbook, std::string_view name, const Cell& cell,
               std::vector<Entry>& entries) {
  if (is_blank_cell(cell) && !workbook.named(name)) return;
  entries.push_back(entry_of(one_cell(workbook.needed(name), 0, 0), cell));
}

void plan_header(const Workbook& workbook, const Form& form, std::vector<Entry>& entries) {
  const auto range = workbook.needed(schema::kHeader);
  const CellTable there = sheet::cells_in(range);
  if (there.columns() != 2) throw Refusal(texts::kNameMissing, {schema::kHeader});
  const CellTable header = header_as_entered(form);
  const RowsByField places = rows_by_field(there);
  RowsByField values = rows_by_field(header);
  for (const auto& [field, rows] : places) {
    std::vector<std::size_t>& given = values[field];
    for (std::size_t at = 0; at < rows.size(); ++at) {
      const Cell value = at < given.size() ? header.at(given[at], 1) : Cell();
      entries.push_back(entry_of(one_cell(range, 1, rows[at]), value));
    }
    given.erase(given.begin(),
                given.begin() + static_cast<std::ptrdiff_t>(std::min(rows.size(), given.size())));
  }
  for (const auto& [field, rows] : values) {
    const bool any = std::any_of(rows.begin(), rows.end(), [&](std::size_t row) {
      return !is_blank_cell(header.at(row, 1));
    });
    if (any) throw Refusal(texts::kHeaderFull, {header_label(field)});
  }
}

void plan_action_lines(const Workbook& workbook, const Form& form, std::vector<Entry>& entries) {
  const HeaderRows rows = line_rows(workbook);
  CellTable lines(static_cast<std::size_t>(rows.count), 1);
  for (std::size_t row = 0; row < form.action_lines.size(); ++row)
    lines.at(row, 0) = form.action_lines[row];
  entries.push_back(
      {workbook.cells(rows.column, rows.first, rows.column, rows.last()), std::move(lines)});
}

void plan_signatures(const Workbook& workbook, const Form& form, std::vector<Entry>& entries) {
  const auto range = workbook.needed(schema::kSignatures);
  const auto places = signature_places(sheet::cells_in(range));
  for (std::size_t at = 0; at < places.size(); ++at) {
    const Signature given = at < form.signatures.size() ? form.signatures[at] : Signature{};
    if (!is_blank_cell(given.role))
      entries.push_back(entry_of(one_cell(range, places[at], kRoleRow), given.role));
    entries.push_back(entry_of(one_cell(range, places[at], kNameRow), given.name));
  }
}

// Refuses what a workbook has no place for, whatever rows it is given.
void check_places(const Workbook& workbook, const Form& form) {
  const std::size_t goals = form.table.rows();
  if (goals > static_cast<std::size_t>(kMostGoals))
    throw Refusal(texts::kTooManyGoals, {goals, kMostGoals});
  const std::size_t lines = form.action_lines.size();
  if (lines > static_cast<std::size_t>(kMostActionLines))
    throw Refusal(texts::kActionLinesFull, {lines, kMostActionLines});
  if (form.axes.size() > static_cast<std::size_t>(kMostAxes))
    throw Refusal(texts::kHeaderFull, {header_label(HeaderField::Axis)});
  const auto signatures =
      signature_places(sheet::cells_in(workbook.needed(schema::kSignatures))).size();
  if (form.signatures.size() > signatures)
    throw Refusal(texts::kSignaturesFull, {form.signatures.size(), signatures});
}

void fit_rows(const EditableWorkbook& workbook, std::size_t goals) {
  const std::int32_t there = workbook.goals().count;
  const auto wanted = static_cast<std::int32_t>(std::max<std::size_t>(goals, 1));
  if (wanted > there) add_goals(workbook, there - 1, wanted - there);
  if (wanted >= there) return;
  std::set<std::int32_t> gone;
  for (std::int32_t goal = wanted; goal < there; ++goal) gone.insert(goal);
  remove_goals(workbook, gone);
}

// The columns from `first` to `last` of all goals.
void write_goals(const Workbook& workbook, const CellTable& table, Column first, Column last,
                 Steps steps) {
  const GoalRows goals = workbook.goals();
  const auto place = [&](std::size_t column) {
    return goals.first_column + static_cast<std::int32_t>(column);
  };
  CellTable cells(static_cast<std::size_t>(goals.count), index(last) - index(first) + 1);
  for (std::size_t row = 0; row < table.rows(); ++row) {
    for (std::size_t column = index(first); column <= index(last); ++column)
      cells.at(row, column - index(first)) = table.at(row, column);
  }
  enter_all(workbook.cells(place(index(first)), goals.first, place(index(last)), goals.last()),
            cells, steps);
}

void write_form(const Form& form, const EditableWorkbook& workbook, Steps steps) {
  // The only part that a password can keep: before the others.
  previous_out(form.previous, workbook, steps);
  std::vector<Entry> entries;
  plan_cell(workbook, schema::kInstitution, form.institution, entries);
  plan_cell(workbook, schema::kAdministration, form.administration, entries);
  plan_cell(workbook, schema::kTolerance, form.tolerance, entries);
  plan_cell(workbook, schema::kAuthorisation, form.authorisation, entries);
  fit_axes(workbook, static_cast<std::int32_t>(form.axes.size()));
  fit_lines(workbook, static_cast<std::int32_t>(form.action_lines.size()));
  fit_rows(workbook, form.table.rows());
  plan_header(workbook, form, entries);
  plan_action_lines(workbook, form, entries);
  plan_signatures(workbook, form, entries);
  for (const Entry& entry : entries) enter_all(entry.range, entry.cells, steps);
  write_goals(workbook, form.table, Column::Lines, Column::Achieved4, steps);
  write_goals(workbook, form.table, Column::Remarks, Column::Reviewed, steps);
  fit_goals(workbook);
}

}  // namespace

void form_out(const Form& form, const EditableWorkbook& workbook, Steps steps) {
  check_places(workbook, form);
  if (is_recorded(workbook)) return write_form(form, workbook, steps);
  const Form before = form_in(workbook);
  try {
    write_form(form, workbook, Steps::kForgotten);
  } catch (...) {
    write_form(before, workbook, Steps::kForgotten);
    throw;
  }
}

}  // namespace poa::extension
