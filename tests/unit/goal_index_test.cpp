// SPDX-License-Identifier: MPL-2.0
#include "domain/report/goal_index.hpp"

#include <gtest/gtest.h>

namespace poa {
namespace {

GoalIndex index_of(std::initializer_list<int> numbers) {
  std::vector<Goal> goals(1);  // One without number.
  for (const int number : numbers) goals.emplace_back().number = GoalNumber(number);
  return GoalIndex(goals);
}

std::optional<GoalNumber> first_missing(const GoalIndex& index, int first, int last) {
  return index.first_missing({GoalNumber(first), GoalNumber(last)});
}

TEST(GoalIndex, FindsTheFirstGoalOfANumber) {
  const GoalIndex index = index_of({302, 300, 302});
  EXPECT_EQ(index.first(GoalNumber(302)), 1U);
  EXPECT_EQ(index.first(GoalNumber(300)), 2U);
  EXPECT_EQ(index.first(GoalNumber(301)), std::nullopt);
  EXPECT_EQ(index.first(GoalNumber(303)), std::nullopt);
  EXPECT_EQ(index.first(GoalNumber(9999)), std::nullopt);
}

TEST(GoalIndex, FindsTheNumberBefore) {
  const GoalIndex index = index_of({302, 300});
  EXPECT_EQ(index.previous(GoalNumber(300)), std::nullopt);
  EXPECT_EQ(index.previous(GoalNumber(301)), GoalNumber(300));
  EXPECT_EQ(index.previous(GoalNumber(302)), GoalNumber(300));
  EXPECT_EQ(index.previous(GoalNumber(303)), GoalNumber(302));
  EXPECT_EQ(index.previous(GoalNumber(9999)), GoalNumber(302));
}

TEST(GoalIndex, FindsTheFirstMissingNumberOfARange) {
  const GoalIndex index = index_of({300, 301, 303});
  EXPECT_EQ(first_missing(index, 300, 301), std::nullopt);
  EXPECT_EQ(first_missing(index, 300, 303), GoalNumber(302));
  EXPECT_EQ(first_missing(index, 303, 303), std::nullopt);
  EXPECT_EQ(first_missing(index, 303, 304), GoalNumber(304));
  EXPECT_EQ(first_missing(index, 305, 309), GoalNumber(305));
  EXPECT_EQ(first_missing(index, 0, 300), GoalNumber(0));
}

TEST(GoalIndex, OfNoNumbersAndOfTheGreatest) {
  EXPECT_EQ(index_of({}).first(GoalNumber(0)), std::nullopt);
  EXPECT_EQ(index_of({}).previous(GoalNumber(9)), std::nullopt);
  EXPECT_EQ(first_missing(index_of({}), 0, 9), GoalNumber(0));
  const GoalIndex index = index_of({9998, 9999});
  EXPECT_EQ(index.previous(GoalNumber(9999)), GoalNumber(9998));
  EXPECT_EQ(first_missing(index, 9998, 9999), std::nullopt);
}

}  // namespace
}  // namespace poa
