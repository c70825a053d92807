// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <vector>

#include "domain/import/read_goal.hpp"

namespace poa {

// One goal as several readings of a report have it, at most once each; never empty.
using GoalReadings = std::vector<ReadGoal>;

// The goals of several readings side by side, in the order of the report: by their numbers, and by
// their texts where a number was misread. A goal that only one reading has stands behind the one
// that it follows there.
std::vector<GoalReadings> aligned_goals(std::vector<std::vector<ReadGoal>> readings);

}  // namespace poa
