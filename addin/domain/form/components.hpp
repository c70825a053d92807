// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "domain/form/goal_number.hpp"

namespace poa {

// Goals from `first` to `last`, both included.
struct GoalRange {
  GoalNumber first;
  GoalNumber last;

  friend constexpr bool operator==(const GoalRange&, const GoalRange&) = default;
};

// Column 17 (section 3): the goals that an INTEGRADORA totals, as ascending ranges that do not
// touch, so that a goal named twice counts once.
class Components {
 public:
  // "302-313", "302, 304; 306–308". nullopt when the text is blank or malformed.
  static std::optional<Components> parse(std::string_view text);

  const std::vector<GoalRange>& ranges() const noexcept { return ranges_; }
  bool contains(GoalNumber number) const;

 private:
  explicit Components(std::vector<GoalRange> ranges);

  std::vector<GoalRange> ranges_;
};

}  // namespace poa
