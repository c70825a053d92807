// SPDX-License-Identifier: MPL-2.0
// The three real reports, whose faults are known (section 4 of the form's specification).
#include <gtest/gtest.h>

#include <filesystem>
#include <functional>
#include <set>
#include <string>
#include <variant>

#include "domain/progress/progress.hpp"
#include "domain/rules/check.hpp"
#include "domain/rules/summary.hpp"
#include "domain/values/percent.hpp"
#include "fill/report_file.hpp"

namespace poa {
namespace {

using Lines = std::multiset<std::string>;

ReportFile file(const std::string& unit) {
  return read_report_file(std::filesystem::path(POA_REPORTS_DIR) / (unit + ".json"));
}

Report report(const std::string& unit) {
  const ReportFile read = file(unit);
  return read_report(read.table, {read.quarter, read.catalogue(), Number(),
                                  read_header(read.header()).value(), std::nullopt});
}

Lines lines(const std::vector<Finding>& findings, bool notices) {
  Lines result;
  for (const Finding& finding : findings) {
    if ((finding.severity == Severity::Notice) != notices) continue;
    result.insert((finding.goal ? finding.goal->to_text() : "") + " " + std::string(finding.rule) +
                  " " + std::string(cell_name(finding)) + " " +
                  std::string(severity_name(finding.severity)));
  }
  return result;
}

TEST(RealReports, HaveTheirKnownErrorsAndWarnings54101) {
  EXPECT_EQ(lines(check(report("54101")), false), Lines{"103 OBS-03 observaciones advertencia"});
}

TEST(RealReports, HaveTheirKnownErrorsAndWarnings54201) {
  const Lines kKnown{
      "300 ARIT-03 meta anual error",         "300 ARIT-04 T1 alcanzado error",
      "300 ARIT-04 T4 programado error",      "301 COD-02 líneas advertencia",
      "308 PER-01 T3 alcanzado advertencia",  "309 PER-01 T2 alcanzado advertencia",
      "309 PER-02 T3 programado advertencia", "311 PER-01 T2 alcanzado advertencia",
      "311 PER-02 T3 programado advertencia", "313 COD-01 líneas error",
  };
  EXPECT_EQ(lines(check(report("54201")), false), kKnown);
}

TEST(RealReports, HaveNoOthersButInTheTwoLostRows54102) {
  std::vector<Finding> findings = check(report("54102"));
  std::erase_if(findings, [](const Finding& finding) {
    return finding.goal == GoalNumber(204) || finding.goal == GoalNumber(205);
  });
  EXPECT_EQ(lines(findings, false), Lines{});
}

TEST(RealReports, HaveTheseNotices) {
  const Lines kEarly{"101 PER-05 T1 alcanzado aviso", "103 PER-05 T3 alcanzado aviso"};
  EXPECT_EQ(lines(check(report("54101")), true), kEarly);
  const Lines kNotices{"309 PER-04 T3 alcanzado aviso", "311 PER-04 T3 alcanzado aviso",
                       "312 FMT-03 texto aviso", "312 OBS-05 observaciones aviso"};
  EXPECT_EQ(lines(check(report("54201")), true), kNotices);
}

TEST(RealReports, ShowTheFiguresInTheMessages) {
  const auto findings = check(report("54201"));
  ASSERT_FALSE(findings.empty());
  EXPECT_EQ(
      findings[0].message,
      "Meta 300: lo programado suma 1,750 y la meta anual es 1,751 (diferencia −1). Corrija el "
      "programado o la meta.");
}

TEST(RealReports, PrintWhatIsComputed) {
  for (const char* unit : {"54101", "54201"}) {
    const Report read = report(unit);
    for (const Goal& goal : read.goals) {
      const auto absolute = absolute_progress(goal.kind, goal.achieved, read.quarter);
      EXPECT_EQ(absolute, *goal.absolute.known()) << unit << " " << goal_name(goal);
      EXPECT_EQ(relative_fraction(*absolute, *goal.annual.known(), 0), *goal.relative.known())
          << unit << " " << goal_name(goal);
    }
  }
}

TEST(ReportFile, GivesTheHeader) {
  const ReportFile read = file("54201");
  EXPECT_EQ(read.institution, "XXIV AYUNTAMIENTO DE MEXICALI DE BAJA CALIFORNIA");
  EXPECT_EQ(read.document, "PROGRAMA OPERATIVO ANUAL 2023");
  EXPECT_EQ(read.year, 2023);
  EXPECT_EQ(read.quarter, Quarter(4));
  EXPECT_EQ(read.branch, "54 BIENESTAR SOCIAL MUNICIPAL (BISOM)");
  EXPECT_EQ(read.unit, "54201 DEPARTAMENTO DE PARTICIPACIÓN SOCIAL");
  EXPECT_EQ(read.axes.size(), 3U);
  EXPECT_EQ(read.action_lines.front(), "2.1.1 DIAGNÓSTICO DE POBLACIÓN VULNERABLE");
  EXPECT_EQ(read.signature_roles.size(), 3U);
  EXPECT_EQ(file("54102").institution, "");
}

TEST(ReportFile, PartsTheInstitution) {
  ReportFile read = file("54201");
  EXPECT_EQ(read.institution_parts().administration, "XXIV");
  EXPECT_EQ(read.institution_parts().name, "AYUNTAMIENTO DE MEXICALI DE BAJA CALIFORNIA");
  for (const char* unnumbered : {"CIUDAD DE MEXICALI", " AYUNTAMIENTO", "XXIV", ""}) {
    read.institution = unnumbered;
    EXPECT_EQ(read.institution_parts().administration, "") << unnumbered;
    EXPECT_EQ(read.institution_parts().name, unnumbered);
  }
}

// The printed percents are column 14; no row of this report lacks one.
TEST(RealReports, AreSummedUp54201) {
  const ReportFile read = file("54201");
  const auto printed = [&read](auto compares) {
    std::size_t count = 0;
    for (std::size_t row = 0; row < read.table.rows(); ++row)
      count += compares(std::get<double>(read.table.at(row, 13)), 1.0) ? 1U : 0U;
    return count;
  };
  const Summary summary = summarize(report("54201"));
  EXPECT_EQ(summary.goals, read.table.rows());
  EXPECT_EQ(summary.fulfilled, printed(std::equal_to<>()));
  EXPECT_EQ(summary.exceeded, printed(std::greater<>()));
  EXPECT_EQ(summary.unfulfilled, printed(std::less<>()));
  EXPECT_EQ(summary.errors, 4U);
  EXPECT_EQ(summary.warnings, 6U);
}

}  // namespace
}  // namespace poa
