// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/calendar/quarter.hpp"
#include "domain/form/form.hpp"

namespace poa {

// A made-up report, always the same for the same `goals` (1 to 200): goals of every kind, right and
// wrong ones, blank cells beside zeros, decimals, long remarks and some of several lines. The
// header and the catalogue are complete; columns 13 and 14 are blank.
Form generated_report(int goals, Quarter quarter);

}  // namespace poa
