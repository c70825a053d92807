// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <span>

#include "domain/values/cell.hpp"

namespace poa {

// Whether a row of a table is one of the form's headings (section 1), taken along by a range that
// begins too early: it has no number, and at least three of its texts are what the form prints
// above the columns or a quarter, compared folded.
bool is_heading_row(std::span<const CellView> cells);

}  // namespace poa
