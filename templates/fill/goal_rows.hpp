// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/form/limits.hpp"
#include "fill/flat_workbook.hpp"

namespace poa::fill {

// Gives the table of goals, which has one row and the sentinel below it, `count` rows (1 to
// kMostGoals): what Calc does when rows are inserted before the sentinel and the goal row is copied
// into them. References to rows below move down, ranges that end there grow, and in a copied row
// relative references go along with it. Throws FillError for a table of another structure.
void make_goal_rows(FlatWorkbook& workbook, int count);

}  // namespace poa::fill
