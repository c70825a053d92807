// SPDX-License-Identifier: MPL-2.0
// Goal numbers among their neighbours.
#include "domain/import/goal_sequence.hpp"

#include <gtest/gtest.h>

#include <initializer_list>
#include <string>
#include <vector>

namespace poa {
namespace {

// "300 301! 302": a number that is not expected has a mark, "-" is none. −1 was not read.
std::string judged(std::initializer_list<int> read) {
  std::vector<std::optional<GoalNumber>> numbers;
  for (const int value : read)
    numbers.push_back(value < 0 ? std::nullopt : std::optional(GoalNumber(value)));
  std::string all;
  for (const auto& [number, expected] : numbers_in_sequence(numbers))
    all += (all.empty() ? "" : " ") + (number ? number->to_text() : "-") + (expected ? "" : "!");
  return all;
}

TEST(GoalSequence, NumbersThatRunOnAreExpected) {
  EXPECT_EQ(judged({}), "");
  EXPECT_EQ(judged({300}), "300");
  EXPECT_EQ(judged({300, 301, 302}), "300 301 302");
  EXPECT_EQ(judged({0, 1}), "0 1");
}

TEST(GoalSequence, OneThatWasMisreadIsWhatItsNeighboursLeave) {
  EXPECT_EQ(judged({300, 301, 382, 303, 304}), "300 301 302! 303 304");
  EXPECT_EQ(judged({300, 301, -1, 303, 304}), "300 301 302! 303 304");
  EXPECT_EQ(judged({300, 301, 302, 308}), "300 301 302! 308!");
  EXPECT_EQ(judged({-1, 301, 302}), "300! 301 302");
  EXPECT_EQ(judged({-1, 1, 2}), "0! 1 2");
  EXPECT_EQ(judged({300, 391, 392, 303, 304}), "300! 391! 392! 303! 304") << "two are too many";
}

TEST(GoalSequence, BesideAGoalThatLacksNoneIsSureOfItsNumber) {
  // 303 lacks and 304 was misread as 303: nothing before it tells.
  EXPECT_EQ(judged({301, 302, 303, 305, 306}), "301 302 303! 305! 306");
  EXPECT_EQ(judged({9999, 9999}), "9999! 9999!");
  EXPECT_EQ(judged({-1, -1}), "-! -!");
}

}  // namespace
}  // namespace poa
