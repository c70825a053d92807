// SPDX-License-Identifier: MPL-2.0
// The report that is measured, the same in Calc and in the domain alone.
#pragma once

#include <vector>

#include "domain/report/report.hpp"
#include "domain/values/cell.hpp"

namespace poa::bench {

// All cells of a goal as reports have them: every third has a remark; every tenth falls short
// and every twentieth is over, most of them without a remark. `index` counts goals from 0; the text
// is each goal's own.
std::vector<Cell> sample_goal(int index, int number);

// Goals with the numbers 0 to `numbers` − 1, over and over (EST-01).
CellTable sample_table(int goals, int numbers);

// Fourth quarter, with catalogue, header and measure units.
ReportOptions sample_options();

}  // namespace poa::bench
