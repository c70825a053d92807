// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <vector>

#include "domain/values/cell.hpp"

namespace poa::bench {

// The goal of sample_goal() with, now and then, something wrong: among some hundred goals in a row
// every rule about a goal finds something at the fourth quarter, but PER-03, which is about later
// quarters. Some goals are of the other kinds; one in 113 totals the three goals above it.
std::vector<Cell> faulty_goal(int index);

// As many of them, numbered from 0.
CellTable faulty_table(int goals);

}  // namespace poa::bench
