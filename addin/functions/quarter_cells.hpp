// SPDX-License-Identifier: MPL-2.0
// The argument `avances`: the cells of a goal's four quarters.
#pragma once

#include <vector>

#include "domain/cell.hpp"
#include "domain/failure.hpp"
#include "uno/value.hpp"

namespace poa::functions {

// P1 A1 … P4 A4, or A1 … A4 when only four are given, in a row or in a column. WrongShape for any
// other number or shape.
[[nodiscard]] Result<std::vector<Cell>> quarter_cells(const uno::TableView& avances, int position);

}  // namespace poa::functions
