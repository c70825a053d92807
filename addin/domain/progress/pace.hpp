// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>

#include "domain/form/goal_kind.hpp"
#include "domain/values/failure.hpp"
#include "domain/values/number.hpp"

namespace poa {

// The pace of a goal against its plan, as exact fractions: 1 is on plan, 1.01 is 101 %. Quantities
// are those of section 3, not negative; a quantity that equals 0 at 6 decimals is 0.

// Achieved to date over planned to date. nullopt when both are 0: nothing was due and nothing was
// done. NothingToCompute when something was done that was not due.
Result<std::optional<Number>> pace(const Number& achieved, const Number& planned);

// The same by the kind of goal: of a DESCENDENTE, planned over achieved, and NothingToCompute when
// nothing was achieved of what was planned.
Result<std::optional<Number>> pace(GoalKind kind, const Number& achieved, const Number& planned);

// The figures of a goal of kind SUMA or INTEGRADORA.
struct YearFigures {
  Number achieved;  // To date.
  Number planned;   // To date.
  Number ahead;     // Planned for the quarters that are left.
  Number annual;    // The annual goal.
};

// The fraction of the annual goal that will be achieved at year's end if the quarters that are left
// go at today's pace: (achieved + ahead · achieved / planned) / annual. NothingToCompute without a
// plan to date or without an annual goal.
Result<Number> projection(const YearFigures& year);

}  // namespace poa
