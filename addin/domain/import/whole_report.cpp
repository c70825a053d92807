// SPDX-License-Identifier: MPL-2.0
#include "domain/import/whole_report.hpp"

#include <cstddef>
#include <utility>
#include <vector>

#include "domain/form/goal.hpp"

namespace poa {
namespace {

ImportedRow goal_row(const CellTable& table, std::size_t row) {
  std::vector<CellView> cells;
  view_row(table, row, cells);
  ImportedRow read;
  read.number = row + 1;
  read.meaning = is_goal_row(cells) ? RowMeaning::Goal : RowMeaning::Blank;
  if (read.meaning == RowMeaning::Goal) read.goal = row;
  return read;
}

}  // namespace

SourceTable source_of(const Form& form) {
  SourceTable source(form.table.rows());
  for (std::size_t row = 0; row < source.size(); ++row) {
    source[row].number = row + 1;
    for (const Column column : kAllColumns)
      source[row].cells.push_back(form.table.at(row, index(column)));
  }
  return source;
}

Imported imported_whole(Form form) {
  Imported imported;
  for (std::size_t row = 0; row < form.table.rows(); ++row)
    imported.rows.push_back(goal_row(form.table, row));
  for (const Column column : kAllColumns) imported.columns.places[index(column)] = index(column);
  imported.form = std::move(form);
  return imported;
}

}  // namespace poa
