// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "domain/form/column.hpp"
#include "domain/form/components.hpp"
#include "domain/form/goal.hpp"
#include "domain/report/goal_index.hpp"
#include "domain/values/number.hpp"

namespace poa {

// Sums over goal numbers of the annual goals and of each P and A, for INTEGRADORA (ARIT-04). A
// repeated number means its first row; blank counts as 0.
class ComponentSums {
 public:
  ComponentSums(const std::vector<Goal>& goals, const GoalIndex& index);

  // The sum of one cell (columns 4–12) over the goals of the ranges; numbers that no goal has add
  // nothing. nullopt when one of the cells is unknown.
  std::optional<Number> sum(const Components& components, Column column) const;

 private:
  static constexpr std::size_t kSummed = index(Column::Achieved4) - index(Column::Annual) + 1;

  // Of all goals with a number below this entry's position.
  struct Running {
    Number sum;
    std::uint32_t unknown = 0;
  };

  void add(const Goal& goal);
  const Running& below(int number, Column column) const;

  std::vector<std::size_t> rank_;  // By number: how many numbers below it a goal has.
  std::vector<Running> running_;   // kSummed entries a rank.
};

}  // namespace poa
