// SPDX-License-Identifier: MPL-2.0
#include "domain/rules/summary.hpp"

#include <gtest/gtest.h>

#include "rule_case.hpp"

namespace poa::testing {
namespace {

Summary summary_of(const std::vector<std::string>& rows, int quarter = 4) {
  return summarize(read_report(table_of(rows), {Quarter(quarter)}));
}

TEST(Summary, CountsGoalsByTheirAnnualPercent) {
  const Summary summary = summary_of({"", "A4=2", "A4=-", "A1=- A2=- A3=- A4=-", "A2=0"});
  EXPECT_EQ(summary.goals, 5U);
  EXPECT_EQ(summary.fulfilled, 1U);
  EXPECT_EQ(summary.exceeded, 1U);
  EXPECT_EQ(summary.unfulfilled, 3U);
  EXPECT_EQ(summary.without_progress, 1U);
}

TEST(Summary, ThePercentIsThatOfTheComputedAbsoluteInWholePercent) {
  EXPECT_EQ(summary_of({"abs=9 rel=2.25"}).fulfilled, 1U) << "not that of the cells";
  EXPECT_EQ(summary_of({"meta=1000 A1=995 A2=- A3=- A4=-"}).fulfilled, 1U) << "99.5 % is 100 %";
  EXPECT_EQ(summary_of({"meta=1000 A1=994 A2=- A3=- A4=-"}).unfulfilled, 1U) << "99.4 % is 99 %";
  EXPECT_EQ(summary_of({"meta=1000 A1=1005 A2=- A3=- A4=-"}).exceeded, 1U) << "100.5 % is 101 %";
  EXPECT_EQ(summary_of({"meta=1 tipo=CONSTANTE"}).fulfilled, 1U);
  EXPECT_EQ(summary_of({"A4=9"}, 3).unfulfilled, 1U) << "what comes after t does not count";
}

TEST(Summary, GoalsWithoutPercentAreGoalsOnly) {
  for (const char* words : {"meta=-", "meta=0", "meta=x", "meta=!", "A2=x", "A4=-3", "tipo=!"}) {
    const Summary summary = summary_of({words});
    EXPECT_EQ(summary.goals, 1U) << words;
    EXPECT_EQ(summary.fulfilled + summary.exceeded + summary.unfulfilled, 0U) << words;
    EXPECT_EQ(summary.without_progress, 0U) << words;
  }
  const Summary of_no_kind = summary_of({"tipo=!"});
  EXPECT_EQ(of_no_kind.green + of_no_kind.exceeded_to_date, 0U) << "nobody knows how it counts";
  EXPECT_EQ(summary_of({"meta=0 A1=- A2=- A3=- A4=-"}).without_progress, 0U);
  EXPECT_EQ(summary_of({"A4=x"}, 3).unfulfilled, 1U) << "the cell of a later quarter is not read";
}

TEST(Summary, OfNothingIsAllZero) {
  const Summary summary = summarize(read_report(CellTable(3, 15), {Quarter(4)}));
  EXPECT_EQ(summary.goals + summary.errors + summary.warnings + summary.notices, 0U);
}

TEST(Summary, CountsTheFindingsBySeverity) {
  const Summary summary = summary_of({"abs=9 lineas=-", "meta=5", "obs=Justificado"});
  EXPECT_EQ(summary.errors, 5U) << "ARIT-01, ARIT-02 twice, ARIT-03, OBS-03";
  EXPECT_EQ(summary.warnings, 1U) << "COD-02";
  EXPECT_EQ(summary.notices, 1U) << "OBS-04";
}

}  // namespace
}  // namespace poa::testing
