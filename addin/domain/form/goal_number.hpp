// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cassert>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace poa {

// The number of a goal, 0 to 9999 (section 2). Leading zeros do not count.
class GoalNumber {
 public:
  static constexpr int kGreatest = 9999;

  // `value` must be 0 to 9999.
  explicit constexpr GoalNumber(int value) : value_(value) {
    assert(value >= 0 && value <= kGreatest);
  }

  constexpr int value() const noexcept { return value_; }
  std::string to_text() const { return std::to_string(value_); }

  friend constexpr auto operator<=>(GoalNumber left, GoalNumber right) = default;

 private:
  int value_;
};

// The number that opens the text of column 2 ("100.- Texto"); nullopt when there is none: a blank
// text, five digits, or a figure such as "100.5" or "1,770".
std::optional<GoalNumber> leading_goal_number(std::string_view text);

// A text that is a goal number and nothing else, white space around it ignored.
std::optional<GoalNumber> parse_goal_number(std::string_view text);

}  // namespace poa
