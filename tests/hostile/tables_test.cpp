// SPDX-License-Identifier: MPL-2.0
// Tables that no report has: of nothing, of a whole sheet, of errors, of themselves, of elsewhere.
#include <algorithm>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <filesystem>
#include <string>

#include "bench/flat_sheet.hpp"
#include "hostile/figures.hpp"
#include "hostile/hostile_test.hpp"
#include "office/property.hpp"
#include "office/uno_text.hpp"

namespace poa::hostile {
namespace {

namespace fs = std::filesystem;

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

constexpr int kRowsOfASheet = 1'048'576;

// A goal with nothing wrong in it.
void write_goal(Document& document, int row, const std::string& number) {
  const std::string sheet = first_sheet(document);
  const std::string line = std::to_string(row);
  document.cell(sheet, "A" + line).set_text("2.1.1");
  document.cell(sheet, "B" + line).set_text(number + ".- Atender solicitudes " + number);
  document.cell(sheet, "C" + line).set_text("Informe");
  document.cell(sheet, "D" + line).set_value(4);
  const auto quarters = document.range(sheet, "E" + line + ":L" + line);
  for (int column = 0; column < 8; ++column) quarters.cell(column, 0).set_value(1);
  document.cell(sheet, "M" + line).set_value(4);
  document.cell(sheet, "N" + line).set_value(1);
}

// A figure of POA_RESUMEN.
enum class Figure { Goals = 1, Fulfilled = 2, Errors = 6, Notices = 8 };

std::string summary(Document& document, const std::string& table, Figure figure) {
  return shown(document, "Z1",
               "=INDEX(MX.POA.FUNCIONES.RESUMEN(" + table + ");" +
                   std::to_string(static_cast<int>(figure)) + ";2)");
}

class HostileTables : public HostileTest {};

TEST_F(HostileTables, OfNothing) {
  Document document = office().new_spreadsheet();
  for (const char* table : {"A1:Q1", "A:Q", "A1000:Q2000", "A1048576:Q1048576", "A1:Q1048576"}) {
    EXPECT_EQ(measured("blank sheet " + std::string(table),
                       [&] { return summary(document, table, Figure::Goals); }),
              "0");
    EXPECT_EQ(
        shown(document, "Z2", "=INDEX(MX.POA.FUNCIONES.HALLAZGOS(" + std::string(table) + ");1;5)"),
        "Sin hallazgos");
  }
}

TEST_F(HostileTables, OfHeadingsAlone) {
  Document document = office().new_spreadsheet();
  const auto headings = document.range(first_sheet(document), "A1:Q1");
  for (int column = 0; column < 17; ++column) headings.cell(column, 0).set_text("META ANUAL");
  EXPECT_EQ(summary(document, "A1:Q1", Figure::Goals), "0");
  EXPECT_EQ(shown(document, "Z2", "=INDEX(MX.POA.FUNCIONES.HALLAZGOS(A1:Q1);1;2)"), "EST-02");
}

TEST_F(HostileTables, OfOneGoal) {
  Document document = office().new_spreadsheet();
  write_goal(document, 1, "100");
  EXPECT_EQ(summary(document, "A1:Q1", Figure::Fulfilled), "1");
  EXPECT_EQ(shown(document, "Z2", "=INDEX(MX.POA.FUNCIONES.HALLAZGOS(A1:Q1);1;1)"), "OK");
}

TEST_F(HostileTables, OfWrongWidths) {
  Document document = office().new_spreadsheet();
  for (const char* table : {"A1:N1048576", "A1:S1048576", "A1:AMJ1048576", "A1", "A1:A1048576"})
    EXPECT_EQ(measured("width of " + std::string(table),
                       [&] { return summary(document, table, Figure::Goals); }),
              "Err:502");
}

// Every cell of a sheet is used when its last one is.
TEST_F(HostileTables, OfAWholeSheetWithThreeGoals) {
  Document document = office().new_spreadsheet();
  write_goal(document, 1, "100");
  write_goal(document, 500'000, "101");
  write_goal(document, kRowsOfASheet, "100");
  EXPECT_EQ(measured(
                "A:Q with 3 goals", [&] { return summary(document, "A:Q", Figure::Goals); }, 50),
            "3");
  EXPECT_EQ(measured(
                "findings of A:Q with 3 goals",
                [&] {
                  return shown(document, "Z2",
                               "=INDEX(MX.POA.FUNCIONES.HALLAZGOS(A:Q);1;6)&\" \"&"
                               "INDEX(MX.POA.FUNCIONES.HALLAZGOS(A:Q);1;2)");
                },
                50),
            "1048576 EST-01");
}

// Rows that a filter hides belong to the table.
TEST_F(HostileTables, OfHiddenRowsFarBelow) {
  Document document = office().new_spreadsheet();
  write_goal(document, 1, "100");
  write_goal(document, 100'000, "101");
  const Reference<css::table::XColumnRowRange> range(
      document.range(first_sheet(document), "A50000:A1048576").uno(), UNO_QUERY_THROW);
  office::set_property(range->getRows(), "IsVisible", css::uno::makeAny(false));
  EXPECT_EQ(summary(document, "A:Q", Figure::Goals), "2");
}

TEST_F(HostileTables, OfManyGoals) {
  Document document = office().new_spreadsheet();
  write_goal(document, 1, "100");
  const int goals = std::min(kRowsOfASheet, 20'000 * factor());
  watched("fill", [&] {
    fill_down(document, "A1:Q" + std::to_string(goals));
    return std::string();
  });
  const std::string name = " of " + std::to_string(goals) + " goals in A:Q";
  const long bound = 100 + goals / 250;  // MB: the goals as they are read
  EXPECT_EQ(measured(
                "summary" + name, [&] { return summary(document, "A:Q", Figure::Goals); }, bound),
            std::to_string(goals));
  EXPECT_EQ(
      measured(
          "100 findings" + name,
          [&] { return shown(document, "Z2", "=ROWS(MX.POA.FUNCIONES.HALLAZGOS(A:Q;;;;;;100))"); },
          bound),
      "100");
  EXPECT_EQ(measured(
                "findings" + name,
                [&] { return shown(document, "Z2", "=ROWS(MX.POA.FUNCIONES.HALLAZGOS(A:Q))"); },
                bound + 100),
            "32768");
}

TEST_F(HostileTables, OfErrorsAlone) {
  const int rows = std::min(kRowsOfASheet, 2'000 * factor());
  const auto file = office().scratch() / "errors.fods";
  {
    bench::FlatSheet sheet(file);
    for (int row = 0; row < rows; ++row) {
      sheet.begin_row();
      for (int column = 0; column < 17; ++column) sheet.formula("1/0");
      sheet.end_row();
    }
  }
  Document document = office().load(file);
  const std::string name = "17 columns of errors, rows: " + std::to_string(rows);
  EXPECT_EQ(measured(name, [&] { return summary(document, "A:Q", Figure::Goals); }),
            std::to_string(rows));
  EXPECT_EQ(shown(document, "Z2", "=INDEX(MX.POA.FUNCIONES.HALLAZGOS(A:Q;;;;;;50);1;2)"),
            "ARIT-05");
}

// A finding a goal, as its unit of measure is blank, and one more.
fs::path write_goals_without_unit(const fs::path& file, int goals) {
  bench::FlatSheet sheet(file);
  for (int goal = 1; goal <= goals; ++goal) {
    const std::string number = std::to_string(goal);
    sheet.begin_row();
    goal == 1 ? sheet.blank() : sheet.text("2.1.1");
    sheet.text(number + ".- Atender solicitudes del sector " + number);
    sheet.blank();
    for (const int figure : {4, 1, 1, 1, 1, 1, 1, 1, 1, 4, 1}) sheet.number(figure);
    sheet.end_row();
  }
  return file;
}

TEST_F(HostileTables, OfTenThousandFindings) {
  Document document =
      office().load(write_goals_without_unit(office().scratch() / "findings.fods", 9'999));
  const std::string call = "MX.POA.FUNCIONES.HALLAZGOS(A1:Q9999";
  EXPECT_EQ(
      measured("10,000 findings", [&] { return shown(document, "Z2", "=ROWS(" + call + "))"); }),
      "10000");
  const auto last_row = [&](const std::string& formula, int rows) {
    auto cells = document.range(first_sheet(document), "T1:Y" + std::to_string(rows));
    cells.set_matrix_formula(formula);
    std::string last = shown(cells.cell(5, rows - 1)) + "|" + shown(cells.cell(4, rows - 1));
    cells.set_matrix_formula("");
    return last;
  };
  EXPECT_EQ(measured("10,000 findings in cells", [&] { return last_row("=" + call + ")", 10'000); })
                .substr(0, 16),
            "9999|Meta 9999: ");
  EXPECT_EQ(measured("10,000 findings in 10,000 renglones",
                     [&] { return last_row("=" + call + ";;;;;;10000)", 10'000); })
                .substr(0, 16),
            "9999|Meta 9999: ");
  EXPECT_EQ(
      measured("10,000 findings in 300 renglones",
               [&] { return last_row("=" + call + ";;;;;;300)", 300); }),
      "|Hay 9,701 hallazgos más que no caben aquí; corrija los de arriba y aparecerán los demás "
      "(si usted escribió la fórmula, amplíe también su rango y «renglones»).");
  EXPECT_EQ(measured("10,000 findings in 32,768 renglones",
                     [&] { return last_row("=" + call + ";;;;;;32768)", 32'768); }),
            "|");
  EXPECT_EQ(shown(document, "Z2", "=ROWS(" + call + ";;;;;;32769))"), "Err:502");
}

TEST_F(HostileTables, WithCatalogueHeaderAndUnitsOfWholeColumns) {
  Document document = office().new_spreadsheet();
  write_goal(document, 1, "100");
  document.cell(first_sheet(document), "S1").set_text("2.1.1 ATENCIÓN");
  document.cell(first_sheet(document), "S1048576").set_text("2.1.4 APOYOS");
  document.cell(first_sheet(document), "T1").set_text("TRIMESTRE");
  document.cell(first_sheet(document), "U1").set_text("OCTUBRE-DICIEMBRE");
  document.cell(first_sheet(document), "V1").set_text("Informe");
  // Calc itself makes a value of each of the four million cells; ours are those that are filled.
  EXPECT_EQ(measured(
                "whole columns as catalogue, header, units",
                [&] { return summary(document, "A:Q;;S:S;T:U;V:V", Figure::Notices); }, 700),
            "2");
}

// Calc gives a range reference to a function without computing its cells, and so sees no circle; a
// cell that is being computed reads as an error, and is a finding like any other. Where Calc itself
// passes the values, it says so: a range with an error is Err:504.
TEST_F(HostileTables, OfThemselves) {
  Document document = office().new_spreadsheet();
  write_goal(document, 1, "100");
  for (const bool iterate : {false, true}) {
    office::set_property(document.uno(), "IsIterationEnabled", css::uno::makeAny(iterate));
    for (const std::string table : {"A1:Q10", "A:Q"}) {
      const std::string rule = "=INDEX(MX.POA.FUNCIONES.HALLAZGOS(" + table + ");1;2)";
      const std::string name = " own table " + table + (iterate ? ", iterating" : "");
      const std::string inside =
          measured("in its" + name, [&] { return shown(document, "D2", rule); });
      document.recalculate();
      EXPECT_EQ(inside, shown(document.cell(first_sheet(document), "D2")));
      document.cell(first_sheet(document), "D2").set_formula("=T1");
      const std::string around =
          measured("around its" + name, [&] { return shown(document, "T1", rule); });
      EXPECT_EQ(inside, "ARIT-05") << name;
      EXPECT_EQ(around, "ARIT-05") << name;
      document.cell(first_sheet(document), "T1").set_text("");
      document.cell(first_sheet(document), "D2").set_text("");
    }
    EXPECT_EQ(shown(document, "D2", "=MX.POA.FUNCIONES.ABSOLUTO(A2:H2)"),
              iterate ? "0" : "Err:504");
    document.cell(first_sheet(document), "D2").set_text("");
  }
}

TEST_F(HostileTables, OfOtherSheetsAndFiles) {
  const auto file = office().scratch() / "other.ods";
  {
    Document other = office().new_spreadsheet();
    write_goal(other, 1, "100");
    other.store(file, office::Format::Ods);
  }
  Document document = office().new_spreadsheet();
  document.uno()->getSheets()->insertNewByName("Otra", 1);
  const auto other = document.range("Otra", "A1:Q1");
  other.cell(1, 0).set_text("100.- Atender");
  EXPECT_EQ(summary(document, "$Otra.A:Q", Figure::Goals), "1");
  EXPECT_EQ(summary(document, "A1:Q2~A3:Q3", Figure::Goals), "Err:504") << "two ranges";
  EXPECT_EQ(summary(document, "{1;2}", Figure::Goals), "Err:504") << "no range";
  EXPECT_EQ(summary(document, "INDIRECT(\"$Otra.A1:Q1\")", Figure::Goals), "1");

  const std::string there = "'" + office::file_url(file) + "'#$" + first_sheet(document) + ".";
  const std::string missing =
      "'" + office::file_url(office().scratch() / "missing.ods") + "'#$Sheet1.";
  for (const std::string& place : {there, missing}) {
    for (const char* table : {"A1:Q5", "A:Q"}) {
      const std::string name =
          (place == there ? "closed file " : "missing file ") + std::string(table);
      const std::string result = measured(
          name, [&] { return summary(document, place + table, Figure::Goals); }, 1500);
      EXPECT_EQ(result, "Err:504") << name << ": Calc passes no cells of other files";
    }
  }
}

}  // namespace
}  // namespace poa::hostile
