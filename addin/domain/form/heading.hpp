// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "domain/form/column.hpp"
#include "domain/values/cell.hpp"

namespace poa {

// A text that the form prints above its table (section 1), folded, and the column that it names;
// none for one that alone names no column: a quarter, "p", "meta".
struct PrintedHeading {
  std::string_view text;
  std::optional<Column> column;
};

// In the order of the form.
std::span<const PrintedHeading> printed_headings();

// Whether a row of a table is one of the form's headings (section 1), taken along by a range that
// begins too early: it has no number, and at least three of its texts are what the form prints
// above the columns or a quarter, compared folded.
bool is_heading_row(std::span<const CellView> cells);

}  // namespace poa
