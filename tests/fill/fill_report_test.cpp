// SPDX-License-Identifier: MPL-2.0
#include "fill/fill_report.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "fill/fill_error.hpp"
#include "small_workbook.hpp"

namespace poa::fill {
namespace {

constexpr const char* kSheet = "TMM-F004";
constexpr int kFirstGoal = 13;

ReportFile report_of(CellTable table) {
  return ReportFile{.institution = "XXIV AYUNTAMIENTO DE MEXICALI",
                    .document = "",
                    .year = 2023,
                    .quarter = Quarter(4),
                    .branch = "54 BIENESTAR",
                    .programme = "511 GESTIÓN",
                    .unit = "54101 DIRECCIÓN",
                    .purpose = "2 DESARROLLO",
                    .function = "",
                    .subfunction = "2 COMUNITARIO",
                    .axes = {"2 BIENESTAR", "3 MEXICALI"},
                    .action_lines = {"2.1.1 DIAGNÓSTICO", "2.4.1 OBRA"},
                    .signature_roles = {},
                    .table = std::move(table)};
}

CellTable two_goals() {
  CellTable table(2, 17);
  table.at(0, 1) = std::string("100.- Dirigir");
  table.at(0, 3) = 4.0;
  table.at(0, 4) = 0.0;
  table.at(0, 15) = std::string("suma");
  table.at(1, 1) = std::string("101.- Sumar");
  table.at(1, 12) = 8.0;
  table.at(1, 15) = std::string("integradora");
  table.at(1, 16) = std::string("302-313");
  return table;
}

FlatWorkbook filled(const ReportFile& report) {
  FlatWorkbook workbook = workbook_of(small_workbook_xml());
  fill_report(workbook, report);
  return workbook;
}

std::string number_at(const FlatWorkbook& workbook, int row, int column) {
  std::vector<pugi::xml_node> cells;
  for (const pugi::xml_node cell :
       workbook.rows(kSheet).at(static_cast<std::size_t>(row - 1)).children("table:table-cell")) {
    const int repeated = cell.attribute("table:number-columns-repeated").as_int(1);
    cells.insert(cells.end(), static_cast<std::size_t>(repeated), cell);
  }
  return cells.at(static_cast<std::size_t>(column - 1)).attribute("office:value").value();
}

TEST(FillReport, WritesTheHeaderBesideItsLabels) {
  FlatWorkbook workbook = filled(report_of(two_goals()));
  EXPECT_EQ(workbook.text({kSheet, 2, 1}), "54 BIENESTAR");
  EXPECT_EQ(workbook.text({kSheet, 2, 5}), "");
  EXPECT_EQ(workbook.text({kSheet, 2, 7}), "2 BIENESTAR");
  EXPECT_EQ(workbook.text({kSheet, 2, 8}), "3 MEXICALI");
  EXPECT_EQ(workbook.text({kSheet, 2, 9}), "");
  EXPECT_EQ(workbook.text({kSheet, 2, 10}), "OCTUBRE-DICIEMBRE");
  EXPECT_EQ(number_at(workbook, 11, 2), "2023");
  EXPECT_EQ(workbook.text({kSheet, 3, 2}), "2.4.1 OBRA");
  EXPECT_EQ(workbook.text({kSheet, 3, 3}), "");
}

TEST(FillReport, TakesTheAdministrationFromTheInstitution) {
  FlatWorkbook workbook = filled(report_of(two_goals()));
  EXPECT_EQ(workbook.text({kSheet, 4, 1}), "XXIV");
  EXPECT_EQ(workbook.text({kSheet, 5, 1}), "AYUNTAMIENTO DE MEXICALI");
  ReportFile other = report_of(two_goals());
  other.institution = "CIUDAD DE MEXICALI";
  workbook = filled(other);
  EXPECT_EQ(workbook.text({kSheet, 4, 1}), "");
  EXPECT_EQ(workbook.text({kSheet, 5, 1}), "CIUDAD DE MEXICALI");
}

TEST(FillReport, WritesEachGoalAndLeavesBlankBlank) {
  FlatWorkbook workbook = filled(report_of(two_goals()));
  EXPECT_EQ(workbook.text({kSheet, 2, kFirstGoal}), "100.- Dirigir");
  EXPECT_EQ(number_at(workbook, kFirstGoal, 4), "4");
  EXPECT_EQ(number_at(workbook, kFirstGoal, 5), "0");
  EXPECT_EQ(number_at(workbook, kFirstGoal, 6), "");
  EXPECT_EQ(workbook.text({kSheet, 2, kFirstGoal + 1}), "101.- Sumar");
}

TEST(FillReport, NamesTheKindOnlyWhereItIsNotSum) {
  FlatWorkbook workbook = filled(report_of(two_goals()));
  EXPECT_EQ(workbook.text({kSheet, 16, kFirstGoal}), "");
  EXPECT_EQ(workbook.text({kSheet, 16, kFirstGoal + 1}), "INTEGRADORA");
  EXPECT_EQ(workbook.text({kSheet, 17, kFirstGoal + 1}), "302-313");
}

TEST(FillReport, KeepsFormulasWithoutTheirResults) {
  const FlatWorkbook workbook = filled(report_of(two_goals()));
  const std::string xml = xml_of(workbook);
  EXPECT_NE(xml.find("<table:table-cell table:formula=\"of:=SUM([.E14:.L14])*[.E$12]\"/>"),
            std::string::npos);
}

TEST(FillReport, IsTitledByUnitAndPeriod) {
  const std::string xml = xml_of(filled(report_of(two_goals())));
  EXPECT_NE(xml.find("<dc:title>54101 DIRECCIÓN · OCTUBRE-DICIEMBRE 2023</dc:title>"),
            std::string::npos);
}

TEST(FillReport, RefusesWhatHasNoPlace) {
  ReportFile many_axes = report_of(two_goals());
  many_axes.axes = {"1", "2", "3", "4"};
  EXPECT_THROW(filled(many_axes), FillError);
  ReportFile many_lines = report_of(two_goals());
  many_lines.action_lines = {"1.1.1", "1.1.2", "1.1.3", "1.1.4"};
  EXPECT_THROW(filled(many_lines), FillError);
  CellTable odd_kind = two_goals();
  odd_kind.at(0, 15) = std::string("a veces");
  EXPECT_THROW(filled(report_of(odd_kind)), FillError);
  EXPECT_THROW(filled(report_of(CellTable(0, 17))), FillError);
}

}  // namespace
}  // namespace poa::fill
