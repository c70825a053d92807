// SPDX-License-Identifier: MPL-2.0
#include "workbook/header_rows.hpp"

#include <algorithm>

#include "domain/form/schema.hpp"
#include "office/refusal.hpp"
#include "office/texts.hpp"
#include "sheet/blocks.hpp"
#include "workbook/goal_rows.hpp"
#include "workbook/page_breaks.hpp"

namespace poa::extension {
namespace {

using uno::Any;
using uno::String;

constexpr std::int32_t kFewestAxes = 1;
constexpr std::int32_t kFewestLines = 2;

// Makes rows of the header of those that were inserted below the row `model`, until `last`: copies
// of it without what a person has entered there or beside the form.
void make_rows(const EditableWorkbook& workbook, const HeaderRows& rows, std::int32_t last) {
  const std::int32_t model = rows.last();
  for (std::int32_t row = model + 1; row <= last; ++row) copy_row(workbook, model, row);
  clear(workbook.cells(rows.column, model + 1, rows.column, last));
  const std::int32_t own = last_own_column(workbook);
  const std::int32_t used = last_used_column(workbook);
  if (used > own) clear(workbook.cells(own + 1, model + 1, used, last));
  uno::XPropertySet::set_property_value(workbook.rows(model + 1, last), String("OptimalHeight"),
                                        Any::of_boolean(true));
  keep_last_goal_with_signatures(workbook);
}

void add_rows(const EditableWorkbook& workbook, const HeaderRows& rows, std::int32_t count) {
  const auto sheet = workbook.all_rows();
  uno::XTableRows::insert(sheet, rows.last() + 1, count);
  try {
    make_rows(workbook, rows, rows.last() + count);
  } catch (...) {
    if (!is_recorded(workbook)) uno::XTableRows::remove(sheet, rows.last() + 1, count);
    throw;
  }
}

void fit_rows(const EditableWorkbook& workbook, const HeaderRows& rows, std::int32_t wanted) {
  if (wanted > rows.count) add_rows(workbook, rows, wanted - rows.count);
  if (wanted >= rows.count) return;
  uno::XTableRows::remove(workbook.all_rows(), rows.first + wanted, rows.count - wanted);
  keep_last_goal_with_signatures(workbook);
}

}  // namespace

HeaderRows axis_rows(const Workbook& workbook) {
  const auto header = workbook.needed(schema::kHeader);
  const CellTable cells = sheet::cells_in(header);
  const auto at = sheet::address_of(header);
  if (cells.columns() != 2) throw Refusal(texts::kNameMissing, {schema::kHeader});
  const auto rows = rows_by_field(cells)[HeaderField::Axis];
  if (rows.empty()) throw Refusal(texts::kHeaderFull, {header_label(HeaderField::Axis)});
  return {at.start_row + static_cast<std::int32_t>(rows.front()),
          static_cast<std::int32_t>(rows.back() - rows.front()) + 1, at.end_column};
}

// The row below the lines belongs to the name, so that one that comes there does too.
HeaderRows line_rows(const Workbook& workbook) {
  const auto at = sheet::address_of(workbook.needed(schema::kActionLines));
  if (at.end_row == at.start_row) throw Refusal(texts::kNameMissing, {schema::kActionLines});
  return {at.start_row, at.end_row - at.start_row, at.start_column};
}

void add_axes(const EditableWorkbook& workbook, std::int32_t count) {
  add_rows(workbook, axis_rows(workbook), count);
}

void add_lines(const EditableWorkbook& workbook, std::int32_t count) {
  add_rows(workbook, line_rows(workbook), count);
}

void fit_axes(const EditableWorkbook& workbook, std::int32_t count) {
  fit_rows(workbook, axis_rows(workbook), std::max(count, kFewestAxes));
}

void fit_lines(const EditableWorkbook& workbook, std::int32_t count) {
  fit_rows(workbook, line_rows(workbook), std::max(count, kFewestLines));
}

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

}  // namespace poa::extension
