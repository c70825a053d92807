// SPDX-License-Identifier: MPL-2.0
#include "domain/consolidation/listed_result.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <span>
#include <string>
#include <string_view>

#include "consolidation_case.hpp"
#include "domain/consolidation/result_tables.hpp"

namespace poa::testing {
namespace {

CellTable under(std::span<const std::string_view> headings, const CellTable& cells) {
  CellTable list(cells.rows() + 1, headings.size());
  for (std::size_t column = 0; column < headings.size(); ++column) {
    list.at(0, column) = make_text_cell(std::string(headings[column]));
    for (std::size_t row = 0; row < cells.rows(); ++row)
      list.at(row + 1, column) = cells.at(row, column);
  }
  return list;
}
CellTable files_of(const Consolidated& result) {
  return under(file_headings(), file_cells(result, 0, result.files.size()));
}
CellTable findings_list(const Consolidated& result) {
  return under(finding_headings(), finding_cells(result, 0, result.findings.size()));
}

// Two reports of one unit, a copy of the first, and one whose unit is not expected.
Consolidated example() {
  return consolidated({source("a.ods"), source("b.ods", "", "A4=2"), source("copia.ods"),
                       source("c.ods", "UNIDAD_EJECUTORA=54102_X")},
                      {{}, {"54101", "54999"}});
}

TEST(ListedResult, HasTheReportsThatCountWithTheirDigests) {
  const Consolidated result = example();
  const auto listed = listed_in(files_of(result), findings_list(result));
  ASSERT_TRUE(listed);
  ASSERT_EQ(listed->reports.size(), 3U);
  const std::size_t places[] = {0, 1, 3};
  for (std::size_t at = 0; at < 3; ++at) {
    EXPECT_EQ(listed->reports[at].name, result.files[places[at]].name);
    EXPECT_EQ(listed->reports[at].digest, result.files[places[at]].report->digest);
  }
}

TEST(ListedResult, HasTheFindingsBetweenThemAndNoOther) {
  const Consolidated result = example();
  const auto listed = listed_in(files_of(result), findings_list(result));
  ASSERT_TRUE(listed);
  std::vector<FileFinding> expected;
  std::copy_if(result.findings.begin(), result.findings.end(), std::back_inserter(expected),
               [](const FileFinding& found) { return found.finding.rule.starts_with("CON-"); });
  ASSERT_EQ(listed->findings.size(), expected.size());
  ASSERT_GE(expected.size(), 4U);
  for (std::size_t at = 0; at < expected.size(); ++at) {
    const ListedFinding& found = listed->findings[at];
    EXPECT_EQ(found.finding.rule, expected[at].finding.rule);
    EXPECT_EQ(found.finding.severity, expected[at].finding.severity);
    EXPECT_EQ(found.finding.message, expected[at].finding.message);
    EXPECT_EQ(found.finding.row, expected[at].finding.row);
    const bool counts =
        expected[at].file && result.files[*expected[at].file].role == FileRole::Counted;
    ASSERT_EQ(found.report.has_value(), counts) << found.finding.rule;
    if (counts) {
      EXPECT_EQ(listed->reports[*found.report].name, result.files[*expected[at].file].name);
    }
  }
}

TEST(ListedResult, RowsInAnotherOrderAreReadAlike) {
  const Consolidated result = example();
  CellTable files = files_of(result);
  for (std::size_t column = 0; column < files.columns(); ++column)
    std::swap(files.at(1, column), files.at(4, column));
  const auto listed = listed_in(files, findings_list(result));
  ASSERT_TRUE(listed);
  EXPECT_EQ(listed->reports.front().name, "c.ods");
  EXPECT_EQ(listed->reports.back().name, "a.ods");
}

TEST(ListedResult, ListsThatWereChangedAreNone) {
  const Consolidated result = example();
  const CellTable files = files_of(result);
  const CellTable findings = findings_list(result);
  EXPECT_FALSE(listed_in(CellTable(0, files.columns()), findings));
  EXPECT_FALSE(listed_in(files, files));
  CellTable twice = files;
  twice.at(2, 0) = twice.at(1, 0);
  EXPECT_FALSE(listed_in(twice, findings));
  CellTable unknown = findings;
  unknown.at(1, 2) = make_text_cell("CON-99");
  EXPECT_FALSE(listed_in(files, unknown));
  CellTable without_row = findings;
  without_row.at(1, 6) = make_text_cell("dos");
  EXPECT_FALSE(listed_in(files, without_row));
  CellTable heading = files;
  heading.at(0, 9) = make_text_cell("Notas");
  EXPECT_FALSE(listed_in(heading, findings));
}

}  // namespace
}  // namespace poa::testing
