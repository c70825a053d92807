// SPDX-License-Identifier: MPL-2.0
#include "domain/consolidation/totals.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "consolidation_case.hpp"
#include "domain/consolidation/coded_name.hpp"

namespace poa::testing {
namespace {

using Lines = std::vector<std::string>;

Totals totals(const std::vector<SourceReport>& reports) { return consolidated(reports).totals; }

Lines names(const std::vector<GroupTotals>& groups) {
  Lines list;
  for (const GroupTotals& group : groups) list.push_back(shown(group.name));
  return list;
}

Totals of_units(const std::vector<std::string_view>& units) {
  std::vector<SourceReport> reports;
  for (const std::string_view unit : units)
    reports.push_back(source("a", "UNIDAD_EJECUTORA=" + std::string(unit),
                             "obs=Informe_" + std::to_string(reports.size())));
  return totals(reports);
}

TEST(CodedName, HasItsTwoParts) {
  EXPECT_EQ(coded_name(" 54101.-  DIRECCIÓN "), (CodedName{"54101", "DIRECCIÓN"}));
  EXPECT_EQ(coded_name("54101"), (CodedName{"54101", ""}));
  EXPECT_EQ(coded_name("DIRECCIÓN"), (CodedName{"", "DIRECCIÓN"}));
  EXPECT_EQ(coded_name(" "), CodedName{});
  EXPECT_EQ(coded_name("54\u00AD101 X"), (CodedName{"54101", "X"})) << "a soft hyphen";
}

TEST(CodedName, IsShownAndComparedByWhatItHas) {
  EXPECT_EQ(shown({"54", "UNO"}), "54 UNO");
  EXPECT_EQ(shown({"54", ""}), "54");
  EXPECT_EQ(shown({"", "UNO"}), "UNO");
  EXPECT_EQ(identity_of({"54", "UNO"}), identity_of({"54", "DOS"}));
  EXPECT_EQ(identity_of({"", "Únó  dos"}), "uno dos");
  EXPECT_EQ(identity_of({}), "");
}

TEST(Totals, GroupsStandInTheOrderOfTheirCodes) {
  EXPECT_EQ(names(of_units({"-", "Zona", "54201_B", "9_C", "Área", "54101_A"}).units),
            (Lines{"9 C", "54101 A", "54201 B", "Área", "Zona", ""}));
}

TEST(Totals, AGroupIsNamedAsMostOfItsReports) {
  EXPECT_EQ(names(of_units({"54101_Uno", "54101", "54101_DOS", "54101_DOS"}).units),
            Lines{"54101 DOS"});
  EXPECT_EQ(names(of_units({"54101_Uno", "54101_DOS"}).units), Lines{"54101 DOS"})
      << "of equally many the first byte by byte";
  EXPECT_EQ(names(of_units({"54101", "54101", "54101_Uno"}).units), Lines{"54101 Uno"});
  EXPECT_EQ(names(of_units({"dirección", "DIRECCION", "Dirección", "Dirección"}).units),
            Lines{"Dirección"});
}

TEST(Totals, BandsAreGoalsByLight) {
  const Totals result = totals({source("a", "TRIMESTRE=1",
                                       "P1=10 A1=12 | P1=10 A1=10 | P1=10 A1=10 | P1=10 A1=8 | "
                                       "P1=10 A1=1 | P1=10 A1=1 | P1=10 A1=2 | P1=- A1=- | P1=x")});
  EXPECT_EQ(
      result.units.at(0).bands,
      (Bands{.goals = 9, .exceeded = 1, .green = 2, .yellow = 1, .red = 3, .without_light = 2}));
  EXPECT_EQ(result.units[0].reports, 1U);
  EXPECT_EQ(result.programmes.at(0).bands, result.units[0].bands);
  EXPECT_EQ(result.branches.at(0).bands, result.units[0].bands);
}

TEST(Totals, EachGroupingHasItsField) {
  const Totals result =
      totals({source("a"), source("b", "UNIDAD_EJECUTORA=54102_X"),
              source("c", "UNIDAD_EJECUTORA=54102_X | PROGRAMA=512_X", "unidad=Informe"),
              source("d", "UNIDAD_EJECUTORA=55101_X | PROGRAMA=512_X | RAMO=55_X")});
  const auto reports = [](const std::vector<GroupTotals>& groups) {
    std::vector<std::size_t> counts;
    for (const GroupTotals& group : groups) counts.push_back(group.reports);
    return counts;
  };
  using Counts = std::vector<std::size_t>;
  EXPECT_EQ(reports(result.units), (Counts{1, 2, 1}));
  EXPECT_EQ(reports(result.programmes), (Counts{2, 2}));
  EXPECT_EQ(reports(result.branches), (Counts{3, 1}));
}

TEST(Totals, UnitsOfMeasureAreComparedFoldedAndNeverAdded) {
  const Totals result = totals({source("a", "",
                                       "unidad=Sesión | unidad=SESION | unidad=Sesión | "
                                       "unidad=Informe | unidad=- | unidad=!")});
  ASSERT_EQ(result.measures.size(), 3U);
  EXPECT_EQ(result.measures[0], (MeasureTotals{"Informe", 1, 1, {Number(4), Number(4)}}));
  EXPECT_EQ(result.measures[1], (MeasureTotals{"Sesión", 3, 3, {Number(12), Number(12)}}));
  EXPECT_EQ(result.measures[2], (MeasureTotals{"", 2, 2, {Number(8), Number(8)}}))
      << "blank ones and errors";
}

TEST(Totals, OnlyTheKindSumaIsAdded) {
  const Totals result = totals({source("a", "", "P1=2 | tipo=CONSTANTE meta=1 | A1=x")});
  ASSERT_EQ(result.measures.size(), 1U);
  EXPECT_EQ(result.measures[0], (MeasureTotals{"Apoyo", 3, 1, {Number(5), Number(4)}}));
}

TEST(Totals, SumsAreExactAndToDate) {
  const Totals result =
      totals({source("a", "TRIMESTRE=2", "P1=0.1 A1=0.3 P2=0.2 A2=0.1 P3=7 A3=- P4=9 A4=-"),
              source("b", "TRIMESTRE=1", "P1=0.7 A1=0.6 P2=5 A2=5")});
  ASSERT_EQ(result.measures.size(), 1U);
  EXPECT_EQ(result.measures[0].sums.planned, Number(1)) << "0.1 + 0.2 + 0.7";
  EXPECT_EQ(result.measures[0].sums.achieved, Number(1)) << "0.3 + 0.1 + 0.6";
}

TEST(Totals, OfNothingAreNothing) { EXPECT_EQ(totals({}), Totals{}); }

}  // namespace
}  // namespace poa::testing
