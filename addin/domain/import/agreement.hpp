// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/import/aligned_goals.hpp"
#include "domain/import/read_goal.hpp"

namespace poa {

// One goal of what several readings say of it. What is sure in one reading is sure, unless another
// reading is as sure of something else; so is what is deduced, where figures that had to be left
// out count less. Where several years fit, the one that fits in every reading is deduced. That
// readings say the same proves nothing against their own sums. Texts that differ between readings
// cannot be relied on; the most frequent one is taken.
ReadGoal agreed(const GoalReadings& readings);

}  // namespace poa
