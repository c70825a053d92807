// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "domain/form/components.hpp"
#include "domain/form/goal.hpp"
#include "domain/form/goal_number.hpp"

namespace poa {

// Finds the goals of a list by their numbers. Goal numbers have four digits, so a table by
// number, up to the greatest that a goal has, answers every question at once, and a check stays
// linear in the rows.
class GoalIndex {
 public:
  explicit GoalIndex(const std::vector<Goal>& goals);

  // The position in the list of the first goal with the number; nullopt when none has it.
  std::optional<std::size_t> first(GoalNumber number) const;
  // The greatest number below `number` that a goal has.
  std::optional<GoalNumber> previous(GoalNumber number) const;
  // The least number of the range that no goal has.
  std::optional<GoalNumber> first_missing(const GoalRange& range) const;

 private:
  struct Entry {
    std::int32_t first = kNone;
    std::int16_t previous = kNone;
    std::int16_t next_missing = 0;  // The least number from this one on that no goal has.
  };

  static constexpr std::int16_t kNone = -1;

  std::vector<Entry> entries_;  // By number; the last is the greatest that a goal has.
};

// Whether a goal of the list has a number and is the first that has it.
bool is_first_of_its_number(const Goal& goal, const std::vector<Goal>& goals,
                            const GoalIndex& index);

}  // namespace poa
