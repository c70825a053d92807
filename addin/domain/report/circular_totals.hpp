// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <vector>

#include "domain/form/goal.hpp"
#include "domain/form/goal_number.hpp"
#include "domain/report/goal_index.hpp"

namespace poa {

// The INTEGRADORA goals that total themselves, directly or through other INTEGRADORA goals
// (ARIT-08). Of a repeated number the first row alone counts. The time grows with the square of
// these goals, of which there are 10,000 numbers at most.
class CircularTotals {
 public:
  CircularTotals(const std::vector<Goal>& goals, const GoalIndex& index);

  bool contains(GoalNumber number) const;

 private:
  std::vector<GoalNumber> numbers_;  // Ascending.
};

}  // namespace poa
