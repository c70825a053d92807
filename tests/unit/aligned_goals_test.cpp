// SPDX-License-Identifier: MPL-2.0
// Goals of several readings side by side.
#include "domain/import/aligned_goals.hpp"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "domain/form/goal_number.hpp"

namespace poa {
namespace {

using Reading = std::vector<ReadGoal>;

// A goal by its number and text; "302?" was not expected.
ReadGoal goal(const std::string& number, const std::string& text) {
  ReadGoal read;
  read.row.text = text;
  read.expected = !number.ends_with('?');
  read.number = leading_goal_number(number);
  return read;
}

// "300a 300b, 301a": by reading, a comma between goals.
std::string aligned(std::vector<Reading> readings) {
  for (std::size_t at = 0; at < readings.size(); ++at) {
    for (ReadGoal& read : readings[at]) read.reading = at;
  }
  std::string all;
  const auto places = aligned_goals(std::move(readings));
  for (const GoalReadings& place : places) {
    if (!all.empty()) all += ", ";
    for (const ReadGoal& read : place)
      all += (&read == &place.front() ? "" : " ") + read.number->to_text() +
             static_cast<char>('a' + read.reading);
  }
  return all;
}

TEST(AlignedGoals, StandSideBySideByTheirNumbers) {
  EXPECT_EQ(aligned({{goal("300", "Uno"), goal("302", "Tres")},
                     {goal("300", "One"), goal("301", "Dos"), goal("302", "Tres")}}),
            "300a 300b, 301b, 302a 302b");
  EXPECT_EQ(aligned({}), "");
}

TEST(AlignedGoals, StandSideBySideByTheirTextsWhereANumberWasMisread) {
  EXPECT_EQ(aligned({{goal("382?", "Dos")}, {goal("302", "Dos")}}), "382a 302b");
  EXPECT_EQ(aligned({{goal("301", "Igual")}, {goal("302", "Igual")}}), "302b, 301a")
      << "two goals may say the same";
}

TEST(AlignedGoals, OneReadingHasAGoalOnce) {
  EXPECT_EQ(aligned({{goal("300", "Uno"), goal("300", "Uno")}}), "300a, 300a");
}

TEST(AlignedGoals, NoPlaceHasTwoNumbersThatWereExpected) {
  EXPECT_EQ(aligned({{goal("302?", "Dos")}, {goal("303", "Dos")}, {goal("302", "Otro")}}),
            "302c, 302a 303b");
}

}  // namespace
}  // namespace poa
