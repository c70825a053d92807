// SPDX-License-Identifier: MPL-2.0
#include "domain/consolidation/consolidation.hpp"

#include <gtest/gtest.h>

#include <array>
#include <filesystem>
#include <string>
#include <vector>

#include "consolidation_case.hpp"
#include "domain/report/report.hpp"
#include "domain/rules/check.hpp"
#include "domain/rules/summary.hpp"
#include "formats/digest.hpp"
#include "forms/form_file.hpp"

namespace poa::testing {
namespace {

using Lines = std::vector<std::string>;
using Standings = std::array<std::size_t, 4>;

SourceReport sample(const std::string& unit) {
  SourceReport report{unit + ".json", FileKind::Data};
  report.form = read_form_file(std::filesystem::path(POA_REPORTS_DIR) / (unit + ".json"));
  report.digest = formats::digest_of(report.form);
  return report;
}

Consolidated samples() { return consolidated({sample("54101"), sample("54102"), sample("54201")}); }

Summary summary_of(const std::string& unit) {
  return summarize(read_report(sample(unit).form).value());
}

// Each report as it is judged by itself.

TEST(Consolidation, JudgesTheRealReportsAsTheyAreByThemselves) {
  const Consolidated result = samples();
  ASSERT_EQ(result.files.size(), 3U);
  std::size_t goals = 0;
  for (const ConsolidatedFile& file : result.files) {
    const Report report = read_report(sample(file.name.substr(0, 5)).form).value();
    EXPECT_EQ(file.report->verdict, verdict(summarize(report), report.tolerance));
    EXPECT_EQ(file.report->figures.size(), report.goals.size());
    goals += report.goals.size();
  }
  EXPECT_EQ(result.goals.size(), goals);
  EXPECT_EQ(result.totals.by_standing, (Standings{0, 1, 2, 0})) << "54101 is to be reviewed";
}

TEST(Consolidation, FindsInTheRealReportsWhatTheyHaveByThemselves) {
  const Consolidated result = samples();
  Lines expected;
  for (const char* unit : {"54101", "54102", "54201"}) {
    for (const Finding& finding : check(read_report(sample(unit).form).value()))
      expected.push_back(std::string(unit) + ".json " + to_line(finding));
  }
  Lines found;
  for (const FileFinding& each : result.findings)
    found.push_back(result.files[*each.file].name + " " + to_line(each.finding));
  EXPECT_EQ(found, expected) << "and none of CON";
}

TEST(Consolidation, BandsOfTheRealReportsAreThoseOfTheirSummaries) {
  const Consolidated result = samples();
  ASSERT_EQ(result.totals.units.size(), 3U);
  for (const GroupTotals& group : result.totals.units) {
    const Summary summary = summary_of(group.name.code);
    EXPECT_EQ(group.bands.goals, summary.goals) << group.name.code;
    EXPECT_EQ(group.bands.exceeded, summary.exceeded_to_date) << group.name.code;
    EXPECT_EQ(group.bands.green, summary.green) << group.name.code;
    EXPECT_EQ(group.bands.yellow, summary.yellow) << group.name.code;
    EXPECT_EQ(group.bands.red, summary.red) << group.name.code;
    EXPECT_EQ(group.bands.without_light, summary.goals - summary.exceeded_to_date - summary.green -
                                             summary.yellow - summary.red)
        << group.name.code;
  }
}

TEST(Consolidation, GroupsTheRealReportsByProgrammeAndRamo) {
  const Totals totals = samples().totals;
  ASSERT_EQ(totals.programmes.size(), 2U);
  EXPECT_EQ(totals.programmes[0].name, (CodedName{"511", "GESTIÓN ADMINISTRATIVA"}));
  EXPECT_EQ(totals.programmes[0].reports, 2U);
  EXPECT_EQ(totals.programmes[1].name.code, "542");
  ASSERT_EQ(totals.branches.size(), 1U);
  EXPECT_EQ(totals.branches[0].name.code, "54");
  EXPECT_EQ(totals.branches[0].reports, 3U);
  EXPECT_EQ(totals.branches[0].bands.goals, samples().goals.size());
}

TEST(Consolidation, CountsErrorsAndAdvertenciasOfEachGoal) {
  const Consolidated result = consolidated({sample("54201")});
  const auto figures = [&result](std::size_t row) { return result.files[0].report->figures[row]; };
  EXPECT_EQ(figures(0).number, GoalNumber(300));
  EXPECT_EQ(figures(0).errors, 3U);
  EXPECT_EQ(figures(0).warnings, 0U);
  EXPECT_EQ(figures(9).number, GoalNumber(309));
  EXPECT_EQ(figures(9).errors, 0U);
  EXPECT_EQ(figures(9).warnings, 2U);
}

TEST(Consolidation, RowsThatAreNoGoalAreLeftOut) {
  const Consolidated result = consolidated(
      {source("a", "",
              "lineas=- texto=- unidad=- meta=- P1=- A1=- P2=- A2=- P3=- A3=- P4=- A4=- abs=- "
              "rel=- | | abs=9")});
  ASSERT_EQ(result.goals.size(), 2U);
  const ReportData& report = *result.files[0].report;
  EXPECT_EQ(report.figures[0].number, GoalNumber(301));
  EXPECT_EQ(report.figures[0].errors, 0U);
  EXPECT_EQ(report.figures[1].errors, 2U) << "ARIT-01, ARIT-02";
  EXPECT_EQ(cell_text(report.goals.at(0, 0)), "2.1.1");
  EXPECT_EQ(cell_text(report.goals.at(0, 1)), "301.- Texto 301");
  EXPECT_EQ(cell_text(report.goals.at(1, 12)), "9");
}

TEST(Consolidation, FindingsOfHeadingsCountAtNoGoal) {
  SourceReport report = source("a", "", " | ");
  for (std::size_t column = 0; column < kColumns; ++column)
    report.form.table.at(0, column) = Blank{};
  report.form.table.at(0, 0) = std::string("LÍNEA DE ACCIÓN P.M.D.");
  report.form.table.at(0, 1) = std::string("METAS Y ACCIONES");
  report.form.table.at(0, 2) = std::string("UNIDAD MEDIDA");
  const Consolidated result = consolidated({report});
  ASSERT_EQ(result.goals.size(), 1U);
  EXPECT_EQ(result.files[0].report->figures[0].errors, 0U);
  EXPECT_EQ(findings_of(result, "EST-02"), Lines{"a EST-02 error"});
}

TEST(Consolidation, ReviewedAdvertenciasAreNotCounted) {
  const auto warnings = [](const char* goals) {
    const Consolidated result = consolidated({source("a", "", goals)});
    return result.files[0].report->figures[0].warnings;
  };
  EXPECT_EQ(warnings("unidad=-"), 1U);
  EXPECT_EQ(warnings("unidad=- revisado=EST-06"), 0U);
}

TEST(Consolidation, AToleranceIsTheReportsOwn) {
  SourceReport report = source("a", "", "meta=40 P4=37 A4=36 abs=39 rel=0.98");
  report.form.tolerance = 0.1;
  const ReportData data = data_of(report);
  EXPECT_EQ(data.verdict, "LISTO PARA FIRMA · tolerancia 10%");
  EXPECT_EQ(data.standing, Standing::Ready);
}

// Verdicts.

TEST(Consolidation, CountsReportsByTheirVerdict) {
  SourceReport doubtful = source("f", "UNIDAD_EJECUTORA=54106_F");
  doubtful.doubt = "2 datos por confirmar";
  SourceReport empty = source("e", "UNIDAD_EJECUTORA=54105_E");
  empty.form.table = CellTable(0, kColumns);
  const Consolidated result = consolidated(
      {source("a", "", "texto=100.-_Una"), source("b", "UNIDAD_EJECUTORA=54102_B", "texto=200.-_B"),
       source("c", "UNIDAD_EJECUTORA=54103_C", "texto=301.-_C unidad=-"),
       source("d", "UNIDAD_EJECUTORA=54104_D", "texto=400.-_D abs=9"), empty, doubtful});
  EXPECT_EQ(result.totals.by_standing, (Standings{2, 1, 1, 2}));
  EXPECT_EQ(result.files[4].report->verdict, "SIN METAS: capture la primera");
  EXPECT_EQ(result.files[5].report->verdict, "SIN REVISAR: 2 datos por confirmar");
  EXPECT_EQ(result.goals.size(), 5U);
  EXPECT_EQ(result.files[5].report->figures[0].light, TrafficLight::Green);
}

TEST(Consolidation, FindingsOfConCountInNoVerdict) {
  const Consolidated result =
      consolidated({source("a"), source("b", "UNIDAD_EJECUTORA=54102_X", "unidad=Informe")});
  EXPECT_EQ(findings_of(result, "CON-04"), Lines{"b CON-04 advertencia"});
  EXPECT_EQ(result.totals.by_standing, (Standings{2, 0, 0, 0}));
  EXPECT_EQ(result.files[1].report->figures[0].warnings, 0U);
}

TEST(Consolidation, AQuarterThatNobodyUnderstandsIsNotReviewed) {
  const Consolidated result = consolidated({source("a", "TRIMESTRE=junio-julio", "abs=9")});
  const ReportData& report = *result.files[0].report;
  EXPECT_EQ(report.standing, Standing::Unreviewed);
  EXPECT_TRUE(report.verdict.starts_with("SIN REVISAR: «junio-julio» no nombra un solo trimestre"))
      << report.verdict;
  ASSERT_EQ(result.goals.size(), 1U) << "its goals are there";
  EXPECT_EQ(report.figures[0].number, GoalNumber(300));
  EXPECT_EQ(report.figures[0].to_date, std::nullopt);
  EXPECT_EQ(report.figures[0].light, std::nullopt);
  EXPECT_FALSE(report.figures[0].sums);
  EXPECT_EQ(result.totals.units[0].bands.without_light, 1U);
  EXPECT_TRUE(result.findings.empty());
}

TEST(Consolidation, AToleranceThatNobodyUnderstandsLeavesTheFiguresToDate) {
  SourceReport report = source("a", "TRIMESTRE=1", "A1=0 A2=- A3=- A4=- abs=0 rel=0");
  report.form.tolerance = 2.0;
  const ReportData data = data_of(report);
  EXPECT_EQ(data.standing, Standing::Unreviewed);
  EXPECT_EQ(data.figures[0].light, TrafficLight::Red) << "at the first quarter";
  EXPECT_EQ(data.figures[0].sums->planned, Number(1));
}

TEST(Consolidation, ABlankQuarterIsTheFourthAsForTheRules) {
  const Consolidated result = consolidated({source("a", "TRIMESTRE=-")});
  const ReportData& report = *result.files[0].report;
  EXPECT_EQ(report.standing, Standing::NotReady) << "EST-04";
  EXPECT_EQ(report.quarter, std::nullopt);
  EXPECT_EQ(report.figures[0].sums->planned, Number(4));
  SourceReport untold = source("b", "TRIMESTRE=-");
  untold.form.tolerance = 2.0;
  EXPECT_EQ(data_of(untold).figures[0].sums->planned, Number(4));
}

// Figures of goals.

GoalFigures figures_of(const char* goal, const char* header = "") {
  return data_of(source("a", header, goal)).figures.at(0);
}

TEST(Consolidation, ToDateIsWholePercentOfWhatWasPlanned) {
  const GoalFigures figures =
      figures_of("meta=1000 P1=1000 A1=896 P2=- A2=- P3=- A3=- P4=- A4=- abs=896", "TRIMESTRE=1");
  EXPECT_EQ(figures.to_date, Number::parse("0.9"));
  EXPECT_EQ(figures.light, TrafficLight::Green);
  EXPECT_EQ(figures.sums->planned, Number(1000));
  EXPECT_EQ(figures.sums->achieved, Number(896));
}

TEST(Consolidation, SumsAreOfTheKindSumaAlone) {
  EXPECT_TRUE(figures_of("").sums);
  EXPECT_TRUE(figures_of("tipo=acumulable").sums);
  EXPECT_TRUE(figures_of("tipo=otra").sums) << "the row is treated as SUMA";
  for (const char* goal : {"tipo=INTEGRADORA integra=301", "tipo=CONSTANTE", "tipo=ULTIMO",
                           "tipo=PROMEDIO", "tipo=DESCENDENTE", "tipo=!", "P2=x", "A3=!"})
    EXPECT_FALSE(figures_of(goal).sums) << goal;
  EXPECT_TRUE(figures_of("A4=x", "TRIMESTRE=3").sums) << "the cell of a later quarter is not read";
}

// What counts once.

TEST(Consolidation, ACopyIsNotCounted) {
  const Consolidated one = consolidated({source("a", "", "abs=9")});
  const Consolidated two = consolidated({source("a", "", "abs=9"), source("b", "", "abs=9")});
  EXPECT_EQ(two.totals, one.totals);
  EXPECT_EQ(two.goals.size(), 1U);
  EXPECT_EQ(findings_of(two, "ARIT-01"), Lines{"a ARIT-01 error"});
  ASSERT_EQ(two.files[1].role, FileRole::Copy);
  EXPECT_EQ(two.files[1].other, 0U);
  EXPECT_TRUE(two.files[1].report->figures.empty());
  EXPECT_EQ(two.files[1].report->goals.rows(), 0U) << "nothing is kept of it";
  EXPECT_EQ(two.files[1].report->verdict, one.files[0].report->verdict);
  EXPECT_TRUE(two.files[0].report->findings.empty()) << "they are among those of all";
}

SourceReport with_previous(SourceReport report) {
  report.form.previous = PreviousReport{report.form.table, 3.0, Blank{}};
  report.form.previous->table.at(0, index(Column::Annual)) = 5.0;
  return report;
}

SourceReport without_units(SourceReport report) {
  report.form.measure_units.clear();
  return report;
}

std::size_t counted_of(const SourceReport& first, const SourceReport& second) {
  const Consolidated result = consolidated({first, second});
  return result.files[0].role == FileRole::Counted ? 0 : 1;
}

TEST(Consolidation, OfFilesWithTheSameDataTheOneThatTellsMoreCounts) {
  const SourceReport plain = source("a");
  EXPECT_EQ(counted_of(plain, plain), 0U);
  EXPECT_EQ(counted_of(plain, with_previous(plain)), 1U);
  EXPECT_EQ(counted_of(with_previous(plain), plain), 0U);
  EXPECT_EQ(counted_of(without_units(plain), plain), 1U);
  EXPECT_EQ(counted_of(plain, without_units(plain)), 0U);
  EXPECT_EQ(counted_of(plain, without_units(with_previous(plain))), 1U);
}

TEST(Consolidation, ThatOneMayComeLate) {
  SourceReport data = without_units(source("a.json"));
  SourceReport copy = without_units(source("b.json"));
  SourceReport workbook = with_previous(source("a.ods"));
  data.closing = workbook.closing = ClosingState::Verified;
  const Consolidated result = consolidated({data, copy, workbook});
  EXPECT_EQ(findings_of(result, "CMP-01"), Lines{"a.ods CMP-01 error"});
  EXPECT_EQ(result.files[0].role, FileRole::SameClosing);
  EXPECT_EQ(result.files[0].other, 2U);
  EXPECT_EQ(result.files[1].role, FileRole::Copy);
  EXPECT_EQ(result.files[1].other, 2U);
  ASSERT_EQ(result.goals.size(), 1U);
  EXPECT_EQ(result.goals[0].file, 2U);
  EXPECT_EQ(result.totals.by_standing, (Standings{0, 0, 1, 0}));
}

// Files.

Consolidated with_skipped(SourceReport report, SkippedFile file) {
  Consolidation consolidation({});
  consolidation.add(std::move(report));
  consolidation.skip(std::move(file));
  return std::move(consolidation).finish();
}

TEST(Consolidation, SkippedFilesAreListedWithTheirReason) {
  const Consolidated result = with_skipped(source("a.ods"), {"b.ods", "Está vacío."});
  ASSERT_EQ(result.files.size(), 2U);
  EXPECT_EQ(result.files[1].name, "b.ods");
  EXPECT_EQ(result.files[1].role, FileRole::Skipped);
  EXPECT_EQ(result.files[1].reason, "Está vacío.");
  EXPECT_FALSE(result.files[1].report);
  EXPECT_TRUE(result.findings.empty());
}

TEST(Consolidation, FilesAreCountedByTheirRole) {
  const Consolidated result =
      consolidated({source("a"), source("b"), source("c", "", "abs=9"), source("d")});
  EXPECT_EQ(count_of(result, FileRole::Counted), 2U);
  EXPECT_EQ(count_of(result, FileRole::Copy), 2U);
  EXPECT_EQ(count_of(result, FileRole::Skipped), 0U);
}

TEST(Consolidation, ThePdfOfAClosingIsPartOfIt) {
  SourceReport closed = source("x/a.ods");
  closed.closing = ClosingState::Differs;
  const auto role = [&closed](const char* name) {
    return with_skipped(closed, {name, "No es un reporte."}).files[1].role;
  };
  EXPECT_EQ(role("x/a.pdf"), FileRole::SameClosing);
  EXPECT_EQ(role("x/a.PDF"), FileRole::SameClosing);
  EXPECT_EQ(role("a.pdf"), FileRole::Skipped);
  EXPECT_EQ(role("x/b.pdf"), FileRole::Skipped);
  EXPECT_EQ(role("x/a.txt"), FileRole::Skipped);
  const Consolidated result = with_skipped(closed, {"x/a.pdf", "No es un reporte."});
  EXPECT_EQ(result.files[1].other, 0U);
  EXPECT_EQ(result.files[1].reason, "");
  EXPECT_EQ(with_skipped(source("a.ods"), {"a.pdf", "No."}).files[1].role, FileRole::Skipped)
      << "a printed report that was not closed";
}

TEST(Consolidation, FindingsComeByFileThoseOfConFirst) {
  const Consolidated result =
      consolidated({source("a", "", "unidad=-"), source("b", "", "abs=9")}, {{}, {"54109"}});
  Lines order;
  for (const FileFinding& found : result.findings)
    order.push_back((found.file ? result.files[*found.file].name : "-") + " " +
                    std::string(found.finding.rule));
  EXPECT_EQ(order,
            (Lines{"- CON-05", "a CON-01", "a EST-06", "b CON-01", "b ARIT-01", "b ARIT-02"}));
}

}  // namespace
}  // namespace poa::testing
