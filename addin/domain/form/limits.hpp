// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>

namespace poa {

// The limits of a form (section 1). They are defined here alone; all code that makes room uses
// them.

// The columns of the table, printed or not.
inline constexpr std::size_t kColumns = 18;

// A report has at least one goal and at most this many.
inline constexpr int kMostGoals = 200;

// The header has a row for each action line and each eje: at most this many.
inline constexpr int kMostActionLines = 100;
inline constexpr int kMostAxes = 20;

// The fewest columns of a table that is given to a function: those that are not printed may be left
// out.
inline constexpr std::size_t kFewestTableColumns = 15;

}  // namespace poa
