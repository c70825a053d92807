// SPDX-License-Identifier: MPL-2.0
// The workbook TMM-F004 as it comes: a new document from the template, and what it says of entries.
#include <gtest/gtest.h>

#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <tuple>
#include <vector>

#include "calc/filled_report.hpp"
#include "calc/goal_rows.hpp"
#include "calc/good_report.hpp"
#include "calc/print_to.hpp"
#include "domain/form/column.hpp"
#include "office/office.hpp"

namespace poa::office {
namespace {

constexpr int kFirstPlanned = 4;  // columns of the table, from 0
constexpr int kFirstAchieved = 5;
constexpr int kKind = 15;
constexpr int kReviewed = 17;
constexpr const char* kForm = "TMM-F004";

class TemplateTest : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    office = std::make_unique<Office>(OfficeOptions{.extensions = {POA_EXTENSION}});
  }
  static void TearDownTestSuite() { office.reset(); }

  // A new report with one goal, right in everything.
  static Document good() { return good_report(*office, POA_TEMPLATE); }

  static Document fresh() { return office->new_from_template(POA_TEMPLATE); }

  static inline std::unique_ptr<Office> office;
};

TEST_F(TemplateTest, MakesANewDocument) {
  const Document workbook = fresh();
  const css::uno::Reference<css::frame::XStorable> storable(workbook.uno(),
                                                            css::uno::UNO_QUERY_THROW);
  EXPECT_FALSE(storable->hasLocation());
  EXPECT_EQ(goal_rows(workbook), 1);
  EXPECT_EQ(workbook.sheets(),
            (std::vector<std::string>{kForm, "Hallazgos", "Resumen", "Anterior", "Importación",
                                      "Catálogos", "Instrucciones"}));
}

// Calc computes on opening only what it must.
TEST_F(TemplateTest, OpensComputed) {
  Document workbook = fresh();
  for (const std::string& sheet : workbook.sheets()) {
    const auto opened = workbook.used(sheet).values();
    workbook.recalculate();
    EXPECT_EQ(opened, workbook.used(sheet).values()) << sheet;
  }
}

TEST_F(TemplateTest, HasTheNamedRangesOfTheContract) {
  const Document workbook = fresh();
  const std::vector<std::tuple<const char*, int, int>> sizes = {
      {"TMM_ESQUEMA", 1, 1},     {"TMM_TABLA", 18, 2},          {"TMM_CATALOGO", 1, 7},
      {"TMM_ENCABEZADO", 2, 14}, {"TMM_INSTITUCION", 1, 1},     {"TMM_ADMINISTRACION", 1, 1},
      {"TMM_TRIMESTRE", 1, 1},   {"TMM_EJERCICIO", 1, 1},       {"TMM_TOLERANCIA", 1, 1},
      {"TMM_HALLAZGOS", 6, 300}, {"TMM_VEREDICTO", 1, 1},       {"TMM_FIRMAS", 15, 2},
      {"TMM_UNIDADES", 1, 100},  {"TMM_AUTORIZACION", 1, 1},    {"TMM_ANTERIOR", 18, 201},
      {"TMM_ANTERIOR_T", 1, 1},  {"TMM_ANTERIOR_ORIGEN", 1, 1},
  };
  for (const auto& [name, columns, rows] : sizes) {
    ASSERT_TRUE(workbook.has_name(name)) << name;
    EXPECT_EQ(workbook.named(name).columns(), columns) << name;
    EXPECT_EQ(workbook.named(name).rows(), rows) << name;
  }
  EXPECT_EQ(workbook.named("TMM_ESQUEMA").cell(0, 0).value(), 1);
}

TEST_F(TemplateTest, HasNoVerdictWithoutGoals) {
  EXPECT_EQ(verdict(fresh()), "SIN METAS: capture la primera");
}

TEST_F(TemplateTest, IsReadyWhenNothingIsWrong) {
  const Document workbook = good();
  EXPECT_EQ(verdict(workbook), "LISTO PARA FIRMA");
}

TEST_F(TemplateTest, SaysWhatIsWrong) {
  const Document workbook = good();
  const Range table = workbook.named("TMM_TABLA");
  table.cell(kFirstPlanned, 0).set_value(2);
  table.cell(kFirstAchieved, 0).set_value(2);
  EXPECT_EQ(verdict(workbook), "NO LISTO: 1 error · 1 advertencia · 1 aviso");
  table.cell(kFirstPlanned, 0).set_value(1);
  table.cell(kFirstAchieved, 0).set_value(1);
  table.cell(2, 0).set_text("");
  EXPECT_EQ(verdict(workbook), "REVISAR: 1 advertencia");
  table.cell(2, 0).set_text("Informes");
  EXPECT_EQ(verdict(workbook), "LISTO PARA FIRMA · 1 aviso");
}

TEST_F(TemplateTest, ReadsTheQuarterHoweverItIsWritten) {
  const Document workbook = good();
  Cell quarter = workbook.named("TMM_TRIMESTRE").cell(0, 0);
  const Cell number = workbook.named("TMM_T").cell(0, 0);
  for (const CellValue& written : {CellValue("JULIO-SEPTIEMBRE"), CellValue(3.0), CellValue("T3"),
                                   CellValue("JUL-SEP"), CellValue("3er. trimestre")}) {
    quarter.set(written);
    EXPECT_EQ(number.value(), 3) << testing::PrintToString(written);
    EXPECT_EQ(workbook.cell(kForm, "O8").text(), "JULIO-SEPTIEMBRE 2023");
  }
}

TEST_F(TemplateTest, SaysWhatWasReviewed) {
  const Document workbook = good();
  const Range table = workbook.named("TMM_TABLA");
  table.cell(2, 0).set_text("");
  EXPECT_EQ(verdict(workbook), "REVISAR: 1 advertencia");
  table.cell(kReviewed, 0).set_text("COD-02, est-06");
  EXPECT_EQ(verdict(workbook), "LISTO PARA FIRMA · 1 advertencia revisada");
  table.cell(0, 0).set_text("");
  workbook.named("TMM_TOLERANCIA").cell(0, 0).set_value(0.125);
  EXPECT_EQ(verdict(workbook),
            "LISTO PARA FIRMA · 2 advertencias revisadas · 2 avisos · tolerancia 12.5%");
}

// Report 54201 without its errors: a goal has no action line, and work was delivered a quarter
// late, as the remarks say.
Form honest_report() {
  Form form = read_form_file(std::filesystem::path(POA_REPORTS) / "54201.json");
  form.table.at(0, index(Column::Planned4)) = 510.0;
  form.table.at(0, index(Column::Achieved1)) = 404.0;
  form.table.at(13, index(Column::Lines)) = std::string("2.1.5");
  return form;
}

TEST_F(TemplateTest, AnHonestReportReachesTheSignature) {
  Form form = honest_report();
  const Document before = fresh();
  fill_report(before, form);
  EXPECT_EQ(verdict(before), "REVISAR: 6 advertencias · 5 avisos");
  const std::map<std::size_t, std::string> reviewed = {
      {1, "COD-02"}, {8, "PER-01"}, {9, "PER-01, PER-02"}, {11, "PER-01 y PER-02"}};
  for (const auto& [row, rules] : reviewed) form.table.at(row, index(Column::Reviewed)) = rules;
  const Document after = fresh();
  fill_report(after, form);
  sign(after);
  EXPECT_EQ(verdict(after), "LISTO PARA FIRMA · 6 advertencias revisadas · 5 avisos");
}

// A report with more findings than the list has rows.
Form crowded_report() {
  Form form = honest_report();
  form.branch = Blank{};
  form.table = CellTable(110, kColumns);
  for (std::size_t row = 0; row < form.table.rows(); ++row)
    form.table.at(row, index(Column::Text)) = std::to_string(100 + row) + ".- Meta";
  return form;
}

// Nothing looks clean only because the list ends.
TEST_F(TemplateTest, SaysWhereTheListIsFull) {
  const Document workbook = fresh();
  fill_report(workbook, crowded_report());
  EXPECT_EQ(verdict(workbook), "NO LISTO: 1 error · 439 advertencias · 9 avisos");
  EXPECT_NE(shown_findings(workbook).back().message.find("Hay 150 hallazgos más"),
            std::string::npos);
  const int first = workbook.named("TMM_TABLA").address().StartRow + 1;
  const auto told = [&](int row) { return workbook.cell(kForm, "A" + std::to_string(row)).text(); };
  EXPECT_EQ(
      told(first + 109),
      "La hoja Hallazgos está llena: los de esta meta saldrán cuando corrija los anteriores.");
  EXPECT_NE(told(first).find("línea de acción"), std::string::npos);
  EXPECT_EQ(told(10), "La hoja Hallazgos está llena: corrija primero los de las metas.");
}

TEST_F(TemplateTest, CountsWhatWasReviewedWhereTheListIsFull) {
  Form form = crowded_report();
  form.table.at(0, index(Column::Achieved1)) = 6.0;
  form.table.at(0, index(Column::Reviewed)) = std::string("CMP-02");
  form.table.at(109, index(Column::Reviewed)) = std::string("EST-06");
  const Document workbook = fresh();
  fill_report(workbook, form);
  EXPECT_NE(verdict(workbook).find(" · 1 advertencia revisada · "), std::string::npos)
      << verdict(workbook);
  Range previous = workbook.named("TMM_ANTERIOR");
  previous.cell(index(Column::Text), 0).set_text("100.- Meta");
  previous.cell(kFirstAchieved, 0).set_value(5);
  workbook.named("TMM_ANTERIOR_T").cell(0, 0).set("ENERO-MARZO");
  EXPECT_NE(verdict(workbook).find(" · 2 advertencias revisadas · "), std::string::npos)
      << verdict(workbook);
}

TEST_F(TemplateTest, NamesTheFirstCellWithAnError) {
  const Document workbook = good();
  workbook.named("TMM_UNIDADES").cell(0, 2).set_formula("=1/0");
  EXPECT_EQ(verdict(workbook), "SIN REVISAR: la celda A7 de Catálogos tiene un error; corríjala");
  for (const std::string cell : {"C23", "C18", "C13", "H4", "C4", "L3", "C3"}) {
    workbook.cell(kForm, cell).set_formula("=NA()");
    EXPECT_EQ(verdict(workbook), "SIN REVISAR: la celda " + cell + " tiene un error; corríjala");
  }
}

TEST_F(TemplateTest, NamesTheEntryThatItDoesNotUnderstand) {
  const auto with = [](const char* name, const CellValue& entry) {
    const Document workbook = good();
    workbook.named(name).cell(0, 0).set(entry);
    return verdict(workbook);
  };
  for (const CellValue& quarter : {CellValue("pronto"), CellValue(2.5), CellValue(5.0)}) {
    EXPECT_EQ(with("TMM_TRIMESTRE", quarter),
              "SIN REVISAR: no se entiende el trimestre; elíjalo de la lista");
  }
  for (const CellValue& year : {CellValue("este"), CellValue(23.0)}) {
    EXPECT_EQ(with("TMM_EJERCICIO", year),
              "SIN REVISAR: no se entiende el ejercicio; escriba el año con cuatro cifras");
  }
  for (const CellValue& tolerance : {CellValue("mucha"), CellValue(1.0), CellValue(-0.1)}) {
    EXPECT_EQ(with("TMM_TOLERANCIA", tolerance),
              "SIN REVISAR: la tolerancia va de 0 % a menos de 100 %; corríjala");
  }
  EXPECT_EQ(with("TMM_TRIMESTRE", " "), "NO LISTO: 1 error") << "blank: checked as the fourth";
}

// The office rounds the double: 0.575, which is a little less, to 57 %.
TEST_F(TemplateTest, RoundsHalfUpWhatItShows) {
  const Document workbook = good();
  workbook.named("TMM_TRIMESTRE").cell(0, 0).set_value(1);
  const Range table = workbook.named("TMM_TABLA");
  for (const int later : {2, 4, 6}) table.cell(kFirstPlanned + later, 0).set_text("");
  const auto show = [&](double achieved, double planned) {
    table.cell(3, 0).set_value(planned);
    table.cell(kFirstPlanned, 0).set_value(planned);
    table.cell(kFirstAchieved, 0).set_value(achieved);
  };
  show(23, 40);
  for (const char* cell : {"O29", "V29", "W29"})
    EXPECT_EQ(workbook.cell(kForm, cell).text(), "58%") << cell;
  show(179, 200);
  EXPECT_EQ(workbook.cell(kForm, "V29").text(), "90%");
  EXPECT_EQ(workbook.cell(kForm, "X29").text(), "● VERDE") << "the light of the percent shown";
}

TEST_F(TemplateTest, KnowsAFigureThatIsToBeBroughtDown) {
  const Document workbook = good();
  const Range table = workbook.named("TMM_TABLA");
  table.cell(kKind, 0).set_text("DESCENDENTE");
  table.cell(3, 0).set_value(27);
  const std::vector<double> quarters = {31, 31, 29, 28, 28, 26, 27, 25};
  for (int column = 0; column < 8; ++column)
    table.cell(kFirstPlanned + column, 0).set_value(quarters[static_cast<std::size_t>(column)]);
  EXPECT_EQ(workbook.cell(kForm, "N29").text(), "25");
  EXPECT_EQ(workbook.cell(kForm, "O29").text(), "108%");
  EXPECT_EQ(workbook.cell(kForm, "V29").text(), "108%");
  EXPECT_EQ(workbook.cell(kForm, "X29").text(), "● VERDE");
}

TEST_F(TemplateTest, DoesNotHideAWrongEntry) {
  const Document workbook = good();
  const Range table = workbook.named("TMM_TABLA");
  table.cell(kFirstAchieved, 0).set_text("seis");
  EXPECT_EQ(table.cell(kAbsoluteColumn, 0).error(), kWrongArgument);
}

TEST_F(TemplateTest, SaysThatTheExtensionIsTooOld) {
  const Document workbook = good();
  css::uno::Reference<css::util::XProtectable>(workbook.named("TMM_TABLA").sheet(),
                                               css::uno::UNO_QUERY_THROW)
      ->unprotect("");
  workbook.named("TMM_VERSION_MINIMA").cell(0, 0).set_value(10203);
  EXPECT_EQ(verdict(workbook),
            "SIN REVISAR: actualice la extensión POA Calc; este libro necesita la versión 1.2.3");
}

TEST_F(TemplateTest, KeepsFormulasLocked) {
  Document workbook = good();
  const std::string before = workbook.cell(kForm, "N29").formula();
  workbook.type_into(kForm, "N29", "7");
  EXPECT_EQ(workbook.cell(kForm, "N29").formula(), before);
}

// 302,304 typed in es-MX would be a number.
TEST_F(TemplateTest, TakesComponentsAsText) {
  Document workbook = good();
  workbook.type_into(kForm, "R29", "302,304");
  EXPECT_EQ(workbook.cell(kForm, "R29").text(), "302,304");
  EXPECT_EQ(workbook.named("TMM_TABLA").values()[0][16], CellValue("302,304"));
}

TEST_F(TemplateTest, TakesReviewedRulesByHand) {
  Document workbook = good();
  workbook.named("TMM_TABLA").cell(2, 0).set_text("");
  workbook.type_into(kForm, "S29", "EST-06");
  EXPECT_EQ(verdict(workbook), "LISTO PARA FIRMA · 1 advertencia revisada");
}

}  // namespace
}  // namespace poa::office
