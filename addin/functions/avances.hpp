// SPDX-License-Identifier: MPL-2.0
// Reading the argument `avances`: the quarters of one goal, P1 A1 P2 A2 P3 A3 P4 A4, or the four A
// alone where a function needs no plan, in a row or a column.
//
// `position` is the 1-based place of the argument; it goes into the failure. Cells are read into
// amounts whatever they hold (section 2): one that cannot be read fails only where its figure is
// needed.
#pragma once

#include <optional>

#include "domain/failure.hpp"
#include "domain/number.hpp"
#include "domain/progress.hpp"
#include "uno/value.hpp"

namespace poa::functions {

struct GoalAmounts {
  QuarterAmounts planned;
  QuarterAmounts achieved;
};

// The A of eight cells or of four. WrongShape for anything else.
[[nodiscard]] Result<QuarterAmounts> achieved_amounts(const uno::TableView& avances, int position);

// P and A of eight cells. WrongShape for anything else, four cells among it.
[[nodiscard]] Result<GoalAmounts> goal_amounts(const uno::TableView& avances, int position);

// A figure of the table in section 3, made of `amounts` up to quarter `to`. When there is none, the
// failure of the first amount that cannot be read: WrongKind, OutOfRange.
[[nodiscard]] Result<Number> known_or_unreadable(const std::optional<Number>& figure,
                                                 const QuarterAmounts& amounts, Quarter to,
                                                 int position);

}  // namespace poa::functions
