// SPDX-License-Identifier: MPL-2.0
// Reading the argument `avances`: the quarters of one goal, P1 A1 P2 A2 P3 A3 P4 A4, or the four A
// alone where a function needs no plan, in a row or a column.
//
// `position` is the 1-based place of the argument; it goes into the failure. Cells are read into
// amounts whatever they hold (section 2): one that cannot be read fails only where its figure is
// needed.
#pragma once

#include <vector>

#include "domain/form/goal_kind.hpp"
#include "domain/progress/progress.hpp"
#include "domain/values/cell.hpp"
#include "domain/values/failure.hpp"
#include "domain/values/number.hpp"
#include "uno/value.hpp"

namespace poa::functions {

struct GoalAmounts {
  QuarterAmounts planned;
  QuarterAmounts achieved;
};

// P1 A1 … P4 A4, or A1 … A4 when only four are given. WrongShape for any other number or shape.
[[nodiscard]] Result<std::vector<Cell>> quarter_cells(const uno::TableView& avances, int position);

// The A of eight cells or of four. WrongShape for anything else.
[[nodiscard]] Result<QuarterAmounts> achieved_amounts(const uno::TableView& avances, int position);

// P and A of eight cells. WrongShape for anything else, four cells among it.
[[nodiscard]] Result<GoalAmounts> goal_amounts(const uno::TableView& avances, int position);

// What progress is counted by: the kind of goal, and the quarter up to which.
struct KindAndQuarter {
  GoalKind kind;
  Quarter quarter;
};

// `tipo` and `trimestre`, which stand side by side wherever both are taken: SUMA and the fourth
// quarter when omitted. `position` is that of `tipo`. UnknownText, WrongKind, OutOfRange.
[[nodiscard]] Result<KindAndQuarter> kind_and_quarter(const uno::AnyView& tipo,
                                                      const uno::AnyView& trimestre, int position);

// Absolute and planned progress of section 3. Where an amount that is needed cannot be read, its
// failure: WrongKind, OutOfRange. `position` is that of `avances`.
[[nodiscard]] Result<Number> achieved_to_date(const QuarterAmounts& achieved,
                                              const KindAndQuarter& by, int position);
[[nodiscard]] Result<Number> planned_to_date(const QuarterAmounts& planned,
                                             const KindAndQuarter& by, int position);

}  // namespace poa::functions
