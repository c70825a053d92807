// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "domain/form/goal_number.hpp"

namespace poa {

// The number of a goal among its neighbours; goal numbers run without gaps (section 2).
struct NumberInSequence {
  std::optional<GoalNumber> number;  // Where it was misread, the one that its neighbours leave.
  bool expected = false;             // It was read, and is the one that its neighbours leave.
};

// Judges the numbers of a scan's goals, in their order; nullopt for one that was not read. A number
// is expected where it goes on with one of the two before it and one of the two behind it; at an
// end, where there are none, one side is enough.
std::vector<NumberInSequence> numbers_in_sequence(
    std::span<const std::optional<GoalNumber>> numbers);

}  // namespace poa
