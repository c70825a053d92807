// SPDX-License-Identifier: MPL-2.0
#include "workbook/form_out.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "domain/form/column.hpp"
#include "domain/form/header.hpp"
#include "domain/form/limits.hpp"
#include "office/refusal.hpp"
#include "office/texts.hpp"
#include "sheet/blocks.hpp"
#include "workbook/goal_rows.hpp"
#include "workbook/schema.hpp"

namespace poa::extension {
namespace {

using uno::Ref;

// All that a cell can hold but its notes.
constexpr std::int32_t kContents =
    uno::CellFlags::number | uno::CellFlags::date | uno::CellFlags::text | uno::CellFlags::formula;

// Puts what a cell holds into one that is blank.
struct Put {
  Ref<uno::XCell> target;

  void operator()(Blank /*cell*/) const {}
  void operator()(double number) const { uno::XCell::set_value(target, number); }
  void operator()(const std::string& text) const {
    uno::XTextRange::set_text(uno::query<uno::XTextRange>(target), uno::String(text));
  }
  void operator()(CellError /*cell*/) const {
    uno::XCell::set_formula(target, uno::String("=NA()"));
  }
};

// Cell by cell: what is written of many at once, undo does not make blank again.
void write_cells(const Ref<uno::XCellRange>& range, const CellTable& cells) {
  uno::XSheetOperation::clear_contents(uno::query<uno::XSheetOperation>(range), kContents);
  for (std::size_t row = 0; row < cells.rows(); ++row) {
    for (std::size_t column = 0; column < cells.columns(); ++column) {
      if (is_blank_cell(cells.at(row, column))) continue;
      const auto target = uno::XCellRange::cell_by_position(
          range, static_cast<std::int32_t>(column), static_cast<std::int32_t>(row));
      std::visit(Put{target}, cells.at(row, column));
    }
  }
}

// Some columns of a range, both ends included, from its first row to its last.
Ref<uno::XCellRange> columns_in(const Ref<uno::XCellRange>& range, std::size_t first,
                                std::size_t last) {
  const auto rows = static_cast<std::int32_t>(sheet::rows_of(sheet::address_of(range)));
  return uno::XCellRange::cell_range_by_position(range, static_cast<std::int32_t>(first), 0,
                                                 static_cast<std::int32_t>(last), rows - 1);
}

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

Ref<uno::XCellRange> needed(const Workbook& workbook, std::string_view name) {
  auto range = workbook.named(name);
  if (!range) throw Refusal(texts::kNameMissing, {name});
  return range;
}

// One cell; a blank one needs no place.
void plan_cell(const Workbook& workbook, std::string_view name, const Cell& cell,
               std::vector<Entry>& entries) {
  if (is_blank_cell(cell) && !workbook.named(name)) return;
  entries.push_back(entry_of(one_cell(needed(workbook, name), 0, 0), cell));
}

// Where each field of the header stands, or each value: the rows of the table by field, in order.
// Only the first row of a repeated label is listed, unless each of them counts.
using RowsByField = std::map<HeaderField, std::vector<std::size_t>>;

RowsByField rows_by_field(const CellTable& labels_and_values) {
  // Every value becomes a mark, so that blank values count too.
  CellTable marked = labels_and_values;
  for (std::size_t row = 0; row < marked.rows(); ++row)
    marked.at(row, 1) = static_cast<double>(row + 1);
  RowsByField rows;
  for (const HeaderEntry& entry : header_entries(marked))
    rows[entry.field].push_back(static_cast<std::size_t>(std::get<double>(*entry.value)) - 1);
  return rows;
}

void plan_header(const Workbook& workbook, const Form& form, std::vector<Entry>& entries) {
  const auto range = needed(workbook, schema::kHeader);
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
  const auto range = needed(workbook, schema::kActionLines);
  CellTable lines(sheet::rows_of(sheet::address_of(range)), 1);
  if (form.action_lines.size() > lines.rows())
    throw Refusal(texts::kActionLinesFull, {form.action_lines.size(), lines.rows()});
  for (std::size_t row = 0; row < form.action_lines.size(); ++row)
    lines.at(row, 0) = form.action_lines[row];
  entries.push_back({columns_in(range, 0, 0), std::move(lines)});
}

void plan_signatures(const Workbook& workbook, const Form& form, std::vector<Entry>& entries) {
  const auto range = needed(workbook, schema::kSignatures);
  const CellTable places = sheet::cells_in(range);
  if (places.columns() < 2 || form.signatures.size() > places.rows())
    throw Refusal(texts::kSignaturesFull, {form.signatures.size(), places.rows()});
  for (std::size_t row = 0; row < places.rows(); ++row) {
    const bool given = row < form.signatures.size();
    if (given && !is_blank_cell(form.signatures[row].role))
      entries.push_back(entry_of(one_cell(range, 0, row), form.signatures[row].role));
    entries.push_back(
        entry_of(one_cell(range, 1, row), given ? form.signatures[row].name : Cell()));
  }
}

void check_goals(const Form& form) {
  if (form.table.rows() > static_cast<std::size_t>(kMostGoals))
    throw Refusal(texts::kTooManyGoals, {form.table.rows(), kMostGoals});
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
void write_goals(const Workbook& workbook, const CellTable& table, Column first, Column last) {
  const GoalRows goals = workbook.goals();
  const auto place = [&](std::size_t column) {
    return goals.first_column + static_cast<std::int32_t>(column);
  };
  CellTable cells(static_cast<std::size_t>(goals.count), index(last) - index(first) + 1);
  for (std::size_t row = 0; row < table.rows(); ++row) {
    for (std::size_t column = index(first); column <= index(last); ++column)
      cells.at(row, column - index(first)) = table.at(row, column);
  }
  write_cells(workbook.cells(place(index(first)), goals.first, place(index(last)), goals.last()),
              cells);
}

}  // namespace

void form_out(const Form& form, const EditableWorkbook& workbook) {
  check_goals(form);
  std::vector<Entry> entries;
  plan_cell(workbook, schema::kInstitution, form.institution, entries);
  plan_cell(workbook, schema::kAdministration, form.administration, entries);
  plan_cell(workbook, schema::kTolerance, form.tolerance, entries);
  plan_cell(workbook, schema::kAuthorisation, form.authorisation, entries);
  plan_header(workbook, form, entries);
  plan_action_lines(workbook, form, entries);
  plan_signatures(workbook, form, entries);
  if (form.previous) throw Refusal(texts::kNameMissing, {schema::kPrevious});

  // The planned ranges below the table move with its rows.
  fit_rows(workbook, form.table.rows());
  for (const Entry& entry : entries) write_cells(entry.range, entry.cells);
  write_goals(workbook, form.table, Column::Lines, Column::Achieved4);
  write_goals(workbook, form.table, Column::Remarks, Column::Reviewed);
  fit_goals(workbook);
}

}  // namespace poa::extension
