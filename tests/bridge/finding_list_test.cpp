// SPDX-License-Identifier: MPL-2.0
// What the panel lists, without an office.
#include "panel/finding_list.hpp"

#include <gtest/gtest.h>

#include <string>
#include <utility>

namespace poa::extension {
namespace {

PlacedFinding of_goal(std::size_t row, Severity severity, std::string about) {
  return {{row, {}, "ARIT-02", severity, Column::Relative, "m", false},
          {0, 14, static_cast<std::int32_t>(row)},
          std::move(about)};
}

PlacedFinding of_header() {
  return {
      {{}, {}, "EST-04", Severity::Warning, {}, "falta PROGRAMA", false}, {0, 2, 9}, "Encabezado"};
}

std::vector<PlacedFinding> findings() {
  return {of_goal(1, Severity::Error, "300"), of_goal(1, Severity::Notice, "300"),
          of_goal(2, Severity::Warning, "301"), of_header()};
}

using Groups = std::vector<FindingGroup>;

TEST(FindingList, GroupsByGoalInTheOrderOfTheFindings) {
  EXPECT_EQ(grouped(findings(), {}), (Groups{{"300", {0, 1}}, {"301", {2}}, {"Encabezado", {3}}}));
  EXPECT_EQ(grouped({}, {}), Groups{});
}

// Two rows can have the same text, or none.
TEST(FindingList, GoalsOfOneTextStayTwoGroups) {
  EXPECT_EQ(grouped({of_goal(1, Severity::Error, "x"), of_goal(2, Severity::Error, "x")}, {}),
            (Groups{{"x", {0}}, {"x", {1}}}));
}

TEST(FindingList, FiltersBySeverityAndByGoal) {
  EXPECT_EQ(grouped(findings(), {Filter::Errors, {}}), (Groups{{"300", {0}}}));
  EXPECT_EQ(grouped(findings(), {Filter::Warnings, {}}),
            (Groups{{"301", {2}}, {"Encabezado", {3}}}));
  EXPECT_EQ(grouped(findings(), {Filter::Notices, {}}), (Groups{{"300", {1}}}));
  EXPECT_EQ(grouped(findings(), {Filter::ThisGoal, 1}), (Groups{{"300", {0, 1}}}));
  EXPECT_EQ(grouped(findings(), {Filter::ThisGoal, {}}), Groups{});
}

TEST(FindingList, CountsWhatEachFilterLists) {
  EXPECT_EQ(counts(findings(), 2), (std::array<std::size_t, 5>{4, 1, 2, 1, 1}));
  EXPECT_EQ(counts(findings(), {}), (std::array<std::size_t, 5>{4, 1, 2, 1, 0}));
}

TEST(FindingList, SaysSeverityRuleAndCell) {
  Finding finding = findings()[0].finding;
  EXPECT_EQ(line_of(finding), "Error · ARIT-02 · relativo");
  EXPECT_EQ(line_of(of_header().finding), "Advertencia · EST-04 · encabezado");
  finding.severity = Severity::Notice;
  EXPECT_EQ(line_of(finding), "Aviso · ARIT-02 · relativo");
  finding.reviewed = true;
  EXPECT_EQ(line_of(finding), "Revisada · ARIT-02 · relativo");
}

TEST(FindingList, ChangesWithAnythingThatIsShown) {
  EXPECT_TRUE(same_list(findings(), findings()));
  const auto changed = [](auto&& change) {
    auto other = findings();
    change(other[0]);
    return !same_list(findings(), other);
  };
  EXPECT_TRUE(changed([](auto& placed) { placed.finding.message = "n"; }));
  EXPECT_TRUE(changed([](auto& placed) { placed.finding.severity = Severity::Warning; }));
  EXPECT_TRUE(changed([](auto& placed) { placed.finding.reviewed = true; }));
  EXPECT_TRUE(changed([](auto& placed) { placed.about = "y"; }));
  EXPECT_TRUE(changed([](auto& placed) { placed.cell.row = 40; }));
  auto fewer = findings();
  fewer.pop_back();
  EXPECT_FALSE(same_list(findings(), fewer));
}

}  // namespace
}  // namespace poa::extension
