// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <vector>

#include "domain/import/read_goal.hpp"

namespace poa {

// A scan does not tell which goal is INTEGRADORA, but one whose annual goal is the sum of those of
// goals that stand in a row beside it, and whose cells are most of their sums, is one. Of the years
// that each of these goals can have, those are deduced that together give more of its cells than
// any others do; where that does not settle all of them, nothing changes. It is never settled by a
// total alone: every year adds up by itself. Takes time for kMostGoals goals, and of more does
// nothing.
void settle_by_totals(std::vector<ReadGoal>& goals);

}  // namespace poa
