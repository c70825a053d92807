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
#include "formats/json.hpp"
#include "forms/form_file.hpp"

namespace poa {
namespace {

using Lines = std::multiset<std::string>;

std::filesystem::path path(const std::string& unit) {
  return std::filesystem::path(POA_REPORTS_DIR) / (unit + ".json");
}

Form form(const std::string& unit) { return read_form_file(path(unit)); }

Report report(const std::string& unit) { return read_report(form(unit)).value(); }

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
      EXPECT_EQ(rounded_fraction(*absolute / *goal.annual.known(), 0), *goal.relative.known())
          << unit << " " << goal_name(goal);
    }
  }
}

TEST(RealReports, AreFormsAsTheyAreWritten) {
  for (const char* unit : {"54101", "54102", "54201"})
    EXPECT_EQ(formats::write_json(form(unit)), read_file(path(unit))) << unit;
}

TEST(RealReports, HaveTheHeaderThatIsPrinted) {
  const Form read = form("54201");
  EXPECT_EQ(cell_text(read.institution), "AYUNTAMIENTO DE MEXICALI DE BAJA CALIFORNIA");
  EXPECT_EQ(cell_text(read.administration), "XXIV");
  EXPECT_EQ(std::get<double>(read.year), 2023);
  EXPECT_EQ(std::get<double>(read.quarter), 4);
  EXPECT_EQ(cell_text(read.branch), "54 BIENESTAR SOCIAL MUNICIPAL (BISOM)");
  EXPECT_EQ(cell_text(read.unit), "54201 DEPARTAMENTO DE PARTICIPACIÓN SOCIAL");
  EXPECT_EQ(read.axes.size(), 3U);
  EXPECT_EQ(cell_text(read.action_lines.front()), "2.1.1 DIAGNÓSTICO DE POBLACIÓN VULNERABLE");
  EXPECT_EQ(read.signatures.size(), 3U);
  EXPECT_TRUE(is_blank_cell(form("54102").institution));
}

TEST(RealReports, NameNobody) {
  for (const char* unit : {"54101", "54102", "54201"}) {
    for (const Signature& signature : form(unit).signatures)
      EXPECT_TRUE(is_blank_cell(signature.name)) << unit;
  }
}

TEST(RealReports, NameKindsThatAreKnown) {
  for (const char* unit : {"54101", "54102", "54201"}) {
    for (const Goal& goal : report(unit).goals) EXPECT_TRUE(goal.kind_known) << goal_name(goal);
  }
}

// The printed percents are column 14; no row of this report lacks one.
TEST(RealReports, AreSummedUp54201) {
  const Form read = form("54201");
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
