// SPDX-License-Identifier: MPL-2.0
// The rows of the form on a sheet, found by what the form has printed there: its labels and
// headings, and the names where they still mean cells of the sheet. A name alone can be moved, a
// label overwritten; all of them together tell where the rows are.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "workbook/sheets.hpp"

namespace poa::extension {

// Rows of the template that a workbook may have more or fewer of: more of them come below the last.
struct RepeatedRows {
  std::int32_t first;
  std::int32_t last;

  [[nodiscard]] std::int32_t count() const { return last - first + 1; }
};

// The template's own rows, which all others are measured by.
struct TemplateRows {
  // From top to bottom: that of the eje, those of the lines of action, and the goals', one row,
  // with the row that closes the table below it.
  std::vector<RepeatedRows> repeated;
  // The columns of the table.
  std::int32_t first_column;
  std::int32_t last_column;

  [[nodiscard]] std::int32_t goal() const { return repeated.back().first; }
  [[nodiscard]] std::int32_t closing() const { return goal() + 1; }
};

[[nodiscard]] TemplateRows template_rows(const uno::Ref<uno::XModel>& model);

// The sheet of a workbook that has the form, and how many rows it has more than the template, up
// to what follows each of the repeated rows. Goals are counted with the row that closes the table.
struct FormRows {
  uno::Ref<uno::XSpreadsheet> sheet;
  std::vector<std::int32_t> added;
};

// Returns nullopt when no sheet has the form's labels where the form has them, or several have them
// and no name says which one is meant.
[[nodiscard]] std::optional<FormRows> find_form(const uno::Ref<uno::XModel>& reference,
                                                const TemplateRows& rows,
                                                const uno::Ref<uno::XModel>& model);

}  // namespace poa::extension
