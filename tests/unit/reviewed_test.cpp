// SPDX-License-Identifier: MPL-2.0
// Column 18 written: what was reviewed is added, and taken out however it is written.
#include "domain/rules/reviewed.hpp"

#include <gtest/gtest.h>

namespace poa {
namespace {

TEST(Reviewed, TakesARuleByItsIdHoweverItIsWritten) {
  EXPECT_EQ(rule_named("PER-02"), "PER-02");
  EXPECT_EQ(rule_named(" per–02 "), "PER-02");
  EXPECT_FALSE(rule_named("PER-99"));
  EXPECT_FALSE(rule_named("PER-02 PER-06"));
  EXPECT_FALSE(rule_named(""));
}

TEST(Reviewed, KnowsWhichRulesCanBe) {
  EXPECT_TRUE(is_reviewable("PER-02"));
  EXPECT_FALSE(is_reviewable("OBS-02"));
  EXPECT_FALSE(is_reviewable("ARIT-03"));
}

TEST(Reviewed, IsAddedAfterWhatStandsThere) {
  EXPECT_EQ(with_reviewed("", "PER-02"), "PER-02");
  EXPECT_EQ(with_reviewed("  ", "PER-02"), "PER-02");
  EXPECT_EQ(with_reviewed("cod–02; visto ", "PER-02"), "cod–02; visto, PER-02");
}

TEST(Reviewed, IsTakenOutHoweverItIsWritten) {
  EXPECT_EQ(without_reviewed("PER-02", "PER-02"), "");
  EXPECT_EQ(without_reviewed("per–02; Cod-02 PER−02.", "PER-02"), "Cod-02");
  EXPECT_EQ(without_reviewed("visto, PER-021, EST-06", "PER-02"), "visto, PER-021, EST-06");
  EXPECT_EQ(without_reviewed("COD-02 y PER-02 y cod–02x", "PER-02"), "COD-02, cod–02x");
}

TEST(Reviewed, GoesAsItCame) {
  for (const char* text : {"", "EST-06", "visto, EST-06"}) {
    const std::string with = with_reviewed(text, "PER-02");
    EXPECT_TRUE(ReviewedRules(with).contains("PER-02"));
    EXPECT_EQ(without_reviewed(with, "PER-02"), text);
  }
}

}  // namespace
}  // namespace poa
