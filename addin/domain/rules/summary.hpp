// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <span>

#include "domain/report/report.hpp"
#include "domain/rules/finding.hpp"

namespace poa {

// The state of a report at its quarter t, in counts of goals (section 4: annual percent) and of
// findings.
// A goal whose annual percent cannot be computed — its annual goal is blank, 0 or unknown, its kind
// is an error value, or a cell of its absolute is unknown — counts in `goals` and by its light
// alone. A DESCENDENTE may have an annual goal of 0. With an absolute of 0 it has no percent: it
// counts as exceeded when that 0 is captured, and as one without progress alone when nothing is.
struct Summary {
  std::size_t goals = 0;
  std::size_t fulfilled = 0;    // Annual percent 100.
  std::size_t exceeded = 0;     // Above 100.
  std::size_t unfulfilled = 0;  // Below 100; those of an absolute of 0 among them.
  std::size_t without_progress =
      0;  // The computed absolute is 0; of a DESCENDENTE, no A is captured.
  std::size_t errors = 0;
  std::size_t warnings = 0;
  std::size_t notices = 0;   // The reviewed advertencias among them.
  std::size_t reviewed = 0;  // Advertencias that a person has accepted.
  // By the light of the pace to date (traffic_light.hpp); goals without one count in none.
  std::size_t green = 0;
  std::size_t yellow = 0;
  std::size_t red = 0;
  std::size_t exceeded_to_date = 0;
};

// The findings counted are those of check().
Summary summarize(const Report& report);
// The same where they are at hand already.
Summary summarize(const Report& report, std::span<const Finding> findings);

}  // namespace poa
