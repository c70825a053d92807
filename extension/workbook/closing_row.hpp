// SPDX-License-Identifier: MPL-2.0
// The hidden row that closes the table of goals, where a person has inserted rows below it, written
// into it or deleted it: then goals stand outside of the table.
#pragma once

#include <cstdint>

#include "workbook/form_rows.hpp"

namespace poa::extension {

// How the closing row comes to stand below all goals again. Rows are inserted above it, so that all
// ranges that end in it grow, and what stands below it moves up into them.
struct ClosingRow {
  std::int32_t row;    // in the end
  std::int32_t goals;  // in the end; at least one
  // Rows to insert before the row `at`.
  std::int32_t at = 0;
  std::int32_t inserted = 0;
  // Rows that then move from `moved_from` to `at`, and how many of those that they leave go.
  std::int32_t moved = 0;
  std::int32_t moved_from = 0;
  std::int32_t removed = 0;

  [[nodiscard]] bool is_in_place() const { return inserted == 0; }
};

[[nodiscard]] ClosingRow find_closing_row(const FormRows& form, const TemplateRows& rows);

// Does it, and tells `form` of the rows that came.
void put_closing_row(const ClosingRow& closing, FormRows& form);

}  // namespace poa::extension
