// SPDX-License-Identifier: MPL-2.0
#include "domain/rules/summary.hpp"

#include <gtest/gtest.h>

#include <cstddef>
#include <string>
#include <vector>

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

TEST(Summary, ADescendingGoalIsTurnedAround) {
  const auto descending = [](const std::string& words) {
    return summary_of({"meta=27 P1=31 P2=29 P3=28 P4=27 tipo=DESCENDENTE " + words});
  };
  EXPECT_EQ(descending("A4=25").exceeded, 1U) << "108 %";
  EXPECT_EQ(descending("A4=30").unfulfilled, 1U) << "90 %";
  EXPECT_EQ(descending("A4=27").fulfilled, 1U);
  EXPECT_EQ(descending("A4=27").without_progress, 0U);
  EXPECT_EQ(descending("meta=0 A4=5").unfulfilled, 1U) << "all was to go and 5 are left";
  EXPECT_EQ(descending("meta=- A4=5").unfulfilled, 0U);
  EXPECT_EQ(descending("meta=x A4=5").unfulfilled, 0U);
  EXPECT_EQ(descending("A4=x").unfulfilled, 0U);
}

TEST(Summary, ADescendingGoalIsWithoutProgressWhenNothingIsCaptured) {
  const auto counts = [](const std::string& words, int quarter = 4) {
    const Summary summary =
        summary_of({"meta=27 P1=31 P2=29 P3=28 P4=27 tipo=DESCENDENTE " + words}, quarter);
    return std::vector{summary.exceeded, summary.unfulfilled, summary.without_progress};
  };
  using Counts = std::vector<std::size_t>;
  EXPECT_EQ(counts("A1=- A2=- A3=- A4=-"), (Counts{0, 0, 1}));
  EXPECT_EQ(counts("A1=- A2=- A3=30 A4=-", 2), (Counts{0, 0, 1})) << "what comes after t";
  EXPECT_EQ(counts("A4=0"), (Counts{1, 0, 0})) << "a captured 0 is all that can be wished for";
  EXPECT_EQ(counts("A3=0 A4=-"), (Counts{1, 0, 0}));
  EXPECT_EQ(counts("meta=0 P4=0 A4=0"), (Counts{1, 0, 0}));
  EXPECT_EQ(counts("meta=- A1=- A2=- A3=- A4=-"), (Counts{0, 0, 0}));
}

TEST(Summary, CountsTheLightsToDate) {
  const Summary summary =
      summary_of({"A1=1", "P1=10 A1=8", "P1=10 A1=5", "P1=10 A1=12", "P1=0 A1=0", "P1=- A1=3",
                  "P1=1000 A1=896", "P1=1000 A1=1104", "P1=10 A1=x", "P1=27 A1=30 tipo=DESCENDENTE",
                  "P1=27 A1=0 tipo=DESCENDENTE", "A1=1 tipo=!"},
                 1);
  EXPECT_EQ(summary.goals, 12U);
  EXPECT_EQ(summary.green, 4U) << "896 and 1104 of 1000 are shown 90 % and 110 %; 27 of 30";
  EXPECT_EQ(summary.yellow, 1U);
  EXPECT_EQ(summary.red, 1U);
  EXPECT_EQ(summary.exceeded_to_date, 1U) << "a goal without a pace counts in no light";
}

TEST(Summary, AGoalWithoutAPercentHasALight) {
  const Summary summary = summary_of({"meta=-"});
  EXPECT_EQ(summary.fulfilled, 0U);
  EXPECT_EQ(summary.green, 1U);
}

TEST(Summary, AKindThatIsAnErrorIsNotCounted) {
  const Summary summary = summary_of({"tipo=!", "tipo=! A1=- A2=- A3=- A4=-"});
  EXPECT_EQ(summary.goals, 2U);
  EXPECT_EQ(summary.fulfilled + summary.exceeded + summary.unfulfilled, 0U);
  EXPECT_EQ(summary.without_progress + summary.green, 0U);
}

TEST(Summary, OfNothingIsAllZero) {
  const Summary summary = summarize(read_report(CellTable(3, 15), {Quarter(4)}));
  EXPECT_EQ(summary.goals + summary.errors + summary.warnings + summary.notices, 0U);
}

TEST(Summary, OfFindingsThatAreAtHandIsTheSame) {
  const Report report =
      read_report(table_of({"abs=9 lineas=-", "unidad=- revisado=EST-06", "A4=8"}), {Quarter(4)});
  const Summary summary = summarize(report, check(report));
  const Summary expected = summarize(report);
  EXPECT_EQ(summary.goals, 3U);
  EXPECT_EQ(summary.green + summary.exceeded_to_date, 3U);
  EXPECT_EQ(summary.errors, expected.errors);
  EXPECT_EQ(summary.warnings, expected.warnings);
  EXPECT_EQ(summary.notices, expected.notices);
  EXPECT_EQ(summary.reviewed, 1U);
  EXPECT_EQ(summarize(report, {}).errors, 0U) << "only what it is given";
}

TEST(Summary, CountsTheFindingsBySeverity) {
  const Summary summary = summary_of({"abs=9 lineas=-", "meta=5", "obs=Justificado"});
  EXPECT_EQ(summary.errors, 5U) << "ARIT-01, ARIT-02 twice, ARIT-03, OBS-03";
  EXPECT_EQ(summary.warnings, 1U) << "COD-02";
  EXPECT_EQ(summary.notices, 1U) << "OBS-04";
}

}  // namespace
}  // namespace poa::testing
