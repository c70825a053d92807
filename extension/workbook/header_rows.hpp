// SPDX-License-Identifier: MPL-2.0
// The rows of the header that come and go with what it holds: those of the ejes and of the action
// lines. Blank ones do not print. A row that is added is blank and has what the last one of its
// kind has: label, list to choose from, formulas, look.
//
// All that change them run inside in_one_step. They throw uno::OfficeError when Calc refuses, and
// leave the header as it was then, where the office records no steps too.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <vector>

#include "domain/form/header.hpp"
#include "workbook/editing.hpp"

namespace poa::extension {

// Rows of the sheet, from 0, that follow each other, and the column of their values.
struct HeaderRows {
  std::int32_t first;
  std::int32_t count;
  std::int32_t column;

  [[nodiscard]] std::int32_t last() const { return first + count - 1; }
};

// The rows with the label EJE, and those for action lines, blank ones too. Throw Refusal when the
// workbook has none.
[[nodiscard]] HeaderRows axis_rows(const Workbook& workbook);
[[nodiscard]] HeaderRows line_rows(const Workbook& workbook);

// Add `count` blank rows below the last. It is for the caller to keep to kMostAxes and
// kMostActionLines.
void add_axes(const EditableWorkbook& workbook, std::int32_t count);
void add_lines(const EditableWorkbook& workbook, std::int32_t count);

// Make the rows as many as `count`, at least one EJE and two lines, of which the last go with what
// they hold. The first line is unlike those below it: a row that is added needs another to be like.
void fit_axes(const EditableWorkbook& workbook, std::int32_t count);
void fit_lines(const EditableWorkbook& workbook, std::int32_t count);

// Where the fields of the header stand: the rows of a table of labels and values, from its first,
// in order. Of a repeated label the first row alone, except of EJE; rows without a label of the
// form are passed over.
using RowsByField = std::map<HeaderField, std::vector<std::size_t>>;
[[nodiscard]] RowsByField rows_by_field(const CellTable& labels_and_values);

}  // namespace poa::extension
