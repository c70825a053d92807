// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string>

#include "domain/calendar/quarter.hpp"
#include "domain/form/amount.hpp"
#include "domain/form/goal_kind.hpp"
#include "domain/values/failure.hpp"
#include "domain/values/number.hpp"
#include "domain/values/percent.hpp"

namespace poa {

// The table of section 3. Everywhere nullopt means that an unknown amount would have to be read;
// blank is not captured, a captured 0 counts.

// Returns the progress achieved up to quarter `to`; 0 when nothing is captured.
std::optional<Number> absolute_progress(GoalKind kind, const QuarterAmounts& achieved, Quarter to);

// Returns the progress planned up to quarter `to`; 0 when nothing is captured.
std::optional<Number> planned_progress(GoalKind kind, const QuarterAmounts& planned, Quarter to);

// Returns the annual percent of section 4, absolute / annual goal in whole percent; of a
// DESCENDENTE, annual goal / absolute, and nullopt when its absolute is 0 at 6 decimals: it has no
// relative then. `annual` must not be zero, but of a DESCENDENTE.
std::optional<Percent> annual_percent(GoalKind kind, const Number& absolute, const Number& annual);

// The figures of that percent as messages have them: "1,770 de 1,751"; of a DESCENDENTE "meta 27
// contra 25", because it is the annual goal that is divided.
std::string fraction_text(GoalKind kind, const Number& absolute, const Number& annual);

// Returns column 14 (section 1) as an exact fraction, absolute / annual goal; of a DESCENDENTE,
// annual goal / absolute. nullopt where the cell shows nothing: both are 0, or a DESCENDENTE has no
// absolute. NothingToCompute when something was achieved and there is no annual goal. A quantity
// that equals 0 at 6 decimals is 0.
Result<std::optional<Number>> relative_progress(GoalKind kind, const Number& absolute,
                                                const Number& annual);

// Returns the annual goal that the planned quarters require; also nullopt when no P is captured.
// CONSTANTE requires each captured P to equal it: the first that differs from `annual` is returned,
// and `annual` itself when none does.
std::optional<Number> required_annual(GoalKind kind, const QuarterAmounts& planned,
                                      const Number& annual);

}  // namespace poa
