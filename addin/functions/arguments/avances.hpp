// SPDX-License-Identifier: MPL-2.0
// Reading the argument `avances`: the quarters of one goal, P1 A1 P2 A2 P3 A3 P4 A4, or the four A
// alone where a function needs no plan, in a row or a column.
//
// Cells are read into amounts whatever they hold (section 2): one that cannot be read is refused
// only where its figure is needed.
#pragma once

#include <vector>

#include "domain/form/goal_kind.hpp"
#include "domain/progress/progress.hpp"
#include "domain/values/cell.hpp"
#include "domain/values/number.hpp"
#include "functions/arguments/argument.hpp"

namespace poa::functions {

struct GoalAmounts {
  QuarterAmounts planned;
  QuarterAmounts achieved;
};

// P1 A1 … P4 A4, or A1 … A4 when only four are given. Refuses any other number or shape.
[[nodiscard]] std::vector<Cell> quarter_cells(const TableArgument& avances);

// The A of eight cells or of four. Refuses anything else.
[[nodiscard]] QuarterAmounts achieved_amounts(const TableArgument& avances);

// P and A of eight cells. Refuses anything else, four cells among it.
[[nodiscard]] GoalAmounts goal_amounts(const TableArgument& avances);

// Progress is counted by the kind of goal, and up to a quarter.
struct KindAndQuarter {
  GoalKind kind;
  Quarter quarter;
};

// SUMA and the fourth quarter when omitted.
[[nodiscard]] KindAndQuarter kind_and_quarter(const Argument& tipo, const Argument& trimestre);

// Absolute and planned progress of section 3. Refuses `avances`, where the amounts stand, when one
// that is needed cannot be read.
[[nodiscard]] Number achieved_to_date(const QuarterAmounts& achieved, const KindAndQuarter& by,
                                      const TableArgument& avances);
[[nodiscard]] Number planned_to_date(const QuarterAmounts& planned, const KindAndQuarter& by,
                                     const TableArgument& avances);

}  // namespace poa::functions
