// SPDX-License-Identifier: MPL-2.0
#include "domain/form/form.hpp"

#include <cstddef>
#include <string>
#include <utility>

#include "domain/calendar/quarter_cell.hpp"
#include "domain/form/goal.hpp"
#include "domain/form/header.hpp"

namespace poa {
namespace {

// The fields that are one cell, those before the axes and those after them.
struct FieldCell {
  HeaderField field;
  Cell Form::*cell;
};
constexpr FieldCell kBeforeAxes[] = {
    {HeaderField::Branch, &Form::branch},     {HeaderField::Programme, &Form::programme},
    {HeaderField::Unit, &Form::unit},         {HeaderField::Purpose, &Form::purpose},
    {HeaderField::Function, &Form::function}, {HeaderField::Subfunction, &Form::subfunction}};
constexpr FieldCell kAfterAxes[] = {{HeaderField::Quarter, &Form::quarter},
                                    {HeaderField::Year, &Form::year}};

template <class Take>
void for_each_field(Take take) {
  for (const FieldCell& known : kBeforeAxes) take(known);
  for (const FieldCell& known : kAfterAxes) take(known);
}

void read_entry(const HeaderEntry& entry, Form& form) {
  if (entry.field == HeaderField::Axis) form.axes.push_back(*entry.value);
  for_each_field([&](const FieldCell& known) {
    if (known.field == entry.field) form.*known.cell = *entry.value;
  });
}

}  // namespace

CellTable header_cells(const Form& form) {
  std::vector<std::pair<HeaderField, const Cell*>> entries;
  for (const auto& [field, cell] : kBeforeAxes) entries.emplace_back(field, &(form.*cell));
  for (const Cell& axis : form.axes) entries.emplace_back(HeaderField::Axis, &axis);
  for (const auto& [field, cell] : kAfterAxes) entries.emplace_back(field, &(form.*cell));
  CellTable labels_and_values(entries.size(), 2);
  for (std::size_t row = 0; row < entries.size(); ++row) {
    labels_and_values.at(row, 0) = std::string(header_label(entries[row].first));
    labels_and_values.at(row, 1) = *entries[row].second;
  }
  return labels_and_values;
}

CellTable header_as_entered(Form form) {
  form.quarter = quarter_as_entered(form.quarter);
  return header_cells(form);
}

void read_header_cells(const CellTable& labels_and_values, Form& form) {
  form.axes.clear();
  for_each_field([&form](const FieldCell& known) { form.*known.cell = Blank{}; });
  for (const HeaderEntry& entry : header_entries(labels_and_values)) read_entry(entry, form);
}

CellTable column_of_cells(const std::vector<Cell>& list) {
  CellTable column(list.size(), 1);
  for (std::size_t row = 0; row < list.size(); ++row) column.at(row, 0) = list[row];
  return column;
}

CellTable goal_rows(const CellTable& table) {
  std::vector<std::size_t> goals;
  std::vector<CellView> cells;
  for (std::size_t row = 0; row < table.rows(); ++row) {
    view_row(table, row, cells);
    if (is_goal_row(cells)) goals.push_back(row);
  }
  CellTable kept(goals.size(), table.columns());
  for (std::size_t row = 0; row < kept.rows(); ++row) {
    for (std::size_t column = 0; column < kept.columns(); ++column)
      kept.at(row, column) = table.at(goals[row], column);
  }
  return kept;
}

}  // namespace poa
