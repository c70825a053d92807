// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>

#include "domain/form/amount.hpp"
#include "domain/values/number.hpp"

namespace poa {

// These functions tell whether a quarter has to be justified (OBS-01 and OBS-02 of section 4).
// Quantities compare at 6 decimals; the tolerance is a fraction of P in [0, 1), and on its edge is
// inside.

// P and A of one quarter, both known. Refers to the amounts that it was made of.
struct QuarterFigures {
  const Number& planned;
  const Number& achieved;
};

// nullopt when one of them is blank or unknown: then there is no deviation to justify.
std::optional<QuarterFigures> known_figures(const Amount& planned, const Amount& achieved);

// A < P·(1 − tolerance).
bool falls_short(const QuarterFigures& figures, const Number& tolerance);
// A > P·(1 + tolerance).
bool exceeds(const QuarterFigures& figures, const Number& tolerance);
// Falls short or exceeds.
bool deviates(const QuarterFigures& figures, const Number& tolerance);

}  // namespace poa
