// SPDX-License-Identifier: MPL-2.0
#include "fill/fill_report.hpp"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "domain/form/column.hpp"
#include "fill/fill_error.hpp"
#include "small_workbook.hpp"

namespace poa::fill {
namespace {

constexpr const char* kSheet = "TMM-F004";
constexpr int kFirstGoal = 13;

Cell text(const char* said) { return std::string(said); }

Form form_of(CellTable table) {
  Form form;
  form.institution = text("AYUNTAMIENTO DE MEXICALI");
  form.administration = text("XXIV");
  form.year = 2023.0;
  form.quarter = 4.0;
  form.branch = text("54 BIENESTAR");
  form.programme = text("511 GESTIÓN");
  form.unit = text("54101 DIRECCIÓN");
  form.purpose = text("2 DESARROLLO");
  form.subfunction = text("2 COMUNITARIO");
  form.axes = {text("2 BIENESTAR"), text("3 MEXICALI")};
  form.action_lines = {text("2.1.1 DIAGNÓSTICO"), text("2.4.1 OBRA")};
  form.signatures = {{text("RESPONSABLE DEL RAMO"), Blank{}}};
  form.table = std::move(table);
  return form;
}

CellTable two_goals() {
  CellTable table(2, kColumns);
  table.at(0, 1) = std::string("100.- Dirigir");
  table.at(0, 3) = 4.0;
  table.at(0, 4) = 0.0;
  table.at(0, 15) = std::string("SUMA");
  table.at(1, 1) = std::string("101.- Sumar");
  table.at(1, 12) = 8.0;
  table.at(1, 15) = std::string("INTEGRADORA");
  table.at(1, 16) = std::string("302-313");
  table.at(1, 17) = std::string("PER-02, COD-02");
  return table;
}

FlatWorkbook filled(const Form& form) {
  FlatWorkbook workbook = workbook_of(small_workbook_xml());
  fill_report(workbook, form);
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
  FlatWorkbook workbook = filled(form_of(two_goals()));
  EXPECT_EQ(workbook.text({kSheet, 2, 1}), "54 BIENESTAR");
  EXPECT_EQ(workbook.text({kSheet, 2, 5}), "");
  EXPECT_EQ(workbook.text({kSheet, 2, 7}), "2 BIENESTAR");
  EXPECT_EQ(workbook.text({kSheet, 2, 8}), "3 MEXICALI");
  EXPECT_EQ(workbook.text({kSheet, 2, 9}), "");
  EXPECT_EQ(workbook.text({kSheet, 2, 10}), "OCTUBRE-DICIEMBRE");
  EXPECT_EQ(number_at(workbook, 11, 2), "2023");
  EXPECT_EQ(workbook.text({kSheet, 1, 18}), "2.1.1 DIAGNÓSTICO");
  EXPECT_EQ(workbook.text({kSheet, 1, 19}), "2.4.1 OBRA");
  EXPECT_EQ(workbook.text({kSheet, 1, 20}), "");
}

TEST(FillReport, WritesTheInstitution) {
  FlatWorkbook workbook = filled(form_of(two_goals()));
  EXPECT_EQ(workbook.text({kSheet, 4, 1}), "XXIV");
  EXPECT_EQ(workbook.text({kSheet, 5, 1}), "AYUNTAMIENTO DE MEXICALI");
}

TEST(FillReport, WritesTheAuthorisation) {
  Form form = form_of(two_goals());
  form.authorisation = text("DICTAMEN 4");
  FlatWorkbook workbook = filled(form);
  EXPECT_EQ(workbook.text({kSheet, 6, 1}), "DICTAMEN 4");
}

TEST(FillReport, LeavesTheInstitutionThatItDoesNotKnow) {
  Form lost = form_of(two_goals());
  lost.institution = lost.administration = Blank{};
  FlatWorkbook workbook = workbook_of(small_workbook_xml());
  workbook.set({kSheet, 5, 1}, text("AYUNTAMIENTO"));
  fill_report(workbook, lost);
  EXPECT_EQ(workbook.text({kSheet, 4, 1}), "");
  EXPECT_EQ(workbook.text({kSheet, 5, 1}), "AYUNTAMIENTO");
}

TEST(FillReport, WritesEachGoalAndLeavesBlankBlank) {
  FlatWorkbook workbook = filled(form_of(two_goals()));
  EXPECT_EQ(workbook.text({kSheet, 2, kFirstGoal}), "100.- Dirigir");
  EXPECT_EQ(number_at(workbook, kFirstGoal, 4), "4");
  EXPECT_EQ(number_at(workbook, kFirstGoal, 5), "0");
  EXPECT_EQ(number_at(workbook, kFirstGoal, 6), "");
  EXPECT_EQ(workbook.text({kSheet, 2, kFirstGoal + 1}), "101.- Sumar");
}

TEST(FillReport, WritesKindComponentsAndReviewedRules) {
  FlatWorkbook workbook = filled(form_of(two_goals()));
  EXPECT_EQ(workbook.text({kSheet, 16, kFirstGoal}), "SUMA");
  EXPECT_EQ(workbook.text({kSheet, 16, kFirstGoal + 1}), "INTEGRADORA");
  EXPECT_EQ(workbook.text({kSheet, 17, kFirstGoal + 1}), "302-313");
  EXPECT_EQ(workbook.text({kSheet, 18, kFirstGoal}), "");
  EXPECT_EQ(workbook.text({kSheet, 18, kFirstGoal + 1}), "PER-02, COD-02");
}

TEST(FillReport, KeepsFormulasWithoutTheirResults) {
  const FlatWorkbook workbook = filled(form_of(two_goals()));
  const std::string xml = xml_of(workbook);
  EXPECT_NE(xml.find("<table:table-cell table:formula=\"of:=SUM([.E14:.L14])*[.E$12]\"/>"),
            std::string::npos);
}

TEST(FillReport, IsTitledByUnitAndPeriod) {
  const std::string xml = xml_of(filled(form_of(two_goals())));
  EXPECT_NE(xml.find("<dc:title>54101 DIRECCIÓN · OCTUBRE-DICIEMBRE 2023</dc:title>"),
            std::string::npos);
}

TEST(FillReport, MakesTheRowsThatTheHeaderNeeds) {
  Form long_header = form_of(two_goals());
  long_header.axes = {text("1"), text("2"), text("3"), text("4")};
  long_header.action_lines = {text("1.1.1"), text("1.1.2"), text("1.1.3"), text("1.1.4")};
  FlatWorkbook workbook = filled(long_header);
  for (int axis = 0; axis < 4; ++axis) {
    EXPECT_EQ(workbook.text({kSheet, 1, 7 + axis}), "EJE");
    EXPECT_EQ(workbook.text({kSheet, 2, 7 + axis}), std::to_string(axis + 1));
  }
  EXPECT_EQ(workbook.text({kSheet, 2, 11}), "OCTUBRE-DICIEMBRE");
  const int first = workbook.named("TMM_CATALOGO").first_row;
  EXPECT_EQ(first, 19) << "below one more axis and one more goal";
  for (int line = 0; line < 4; ++line)
    EXPECT_EQ(workbook.text({kSheet, 1, first + line}), "1.1." + std::to_string(line + 1));
  EXPECT_EQ(workbook.named("TMM_CATALOGO").last_row, first + 4) << "and the row that closes it";
  EXPECT_NE(xml_of(workbook).find("of:=[.A22]&amp;[.A$17]"), std::string::npos)
      << "formulas of a row go along with it";
}

TEST(FillReport, RefusesWhatHasNoPlace) {
  FlatWorkbook without = workbook_of(
      with(with(small_workbook_xml(),
                "\"fila_linea\"><table:table-cell/><table:table-cell "
                "table:formula=\"of:=[.A17]",
                "\"otra\"><table:table-cell/><table:table-cell table:formula=\"of:=[.A17]"),
           "\"fila_linea\"", "\"otra\""));
  EXPECT_THROW(fill_report(without, form_of(two_goals())), FillError);
  EXPECT_THROW(filled(form_of(CellTable(0, kColumns))), FillError);
}

TEST(FillReport, RefusesATableOfAnotherWidth) {
  FlatWorkbook narrow = workbook_of(with(small_workbook_xml(), "$A$13:.$R$14", "$A$13:.$Q$14"));
  EXPECT_THROW(fill_report(narrow, form_of(two_goals())), FillError);
}

TEST(FillReport, RefusesWhatItDoesNotFill) {
  const auto refused = [](auto change) {
    Form form = form_of(two_goals());
    change(form);
    EXPECT_THROW(filled(form), FillError);
  };
  refused([](Form& form) { form.tolerance = 0.1; });
  refused([](Form& form) { form.signatures[0].name = text("A. Persona"); });
  refused([](Form& form) { form.previous = PreviousReport{form.table, {}, {}}; });
  refused([](Form& form) { form.quarter = Blank{}; });
  refused([](Form& form) { form.year = text("este"); });
  refused([](Form& form) { form.unit = CellError{}; });
}

}  // namespace
}  // namespace poa::fill
