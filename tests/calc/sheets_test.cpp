// SPDX-License-Identifier: MPL-2.0
// What the sheets of the workbook show to a person who looks for something: the findings filtered
// and followed to their cells, a quarter that is not understood, the quarters to come.
#include <gtest/gtest.h>

#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/sheet/FilterOperator2.hpp>
#include <com/sun/star/sheet/TableFilterField2.hpp>
#include <com/sun/star/sheet/XSheetFilterDescriptor2.hpp>
#include <com/sun/star/sheet/XSheetFilterable.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "calc/filled_report.hpp"
#include "calc/goal_rows.hpp"
#include "calc/good_report.hpp"
#include "calc/print_to.hpp"
#include "office/file_contents.hpp"
#include "office/property.hpp"
#include "office/uno_text.hpp"

namespace poa::office {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

constexpr const char* kForm = "TMM-F004";
constexpr const char* kFindings = "Hallazgos";

// Chooses "error" in the arrow of Severidad.
void show_errors_only(const Document& workbook) {
  const Reference<css::sheet::XSheetFilterable> list(workbook.range(kFindings, "A5:F305").uno(),
                                                     UNO_QUERY_THROW);
  const auto filter = list->createFilterDescriptor(true);
  css::sheet::TableFilterField2 field;
  field.Field = 0;
  field.Operator = css::sheet::FilterOperator2::EQUAL;
  field.IsNumeric = false;
  field.StringValue = to_uno("error");
  const Reference<css::sheet::XSheetFilterDescriptor2> wanted(filter, UNO_QUERY_THROW);
  wanted->setFilterFields2({&field, 1});
  set_property(filter, "ContainsHeader", css::uno::Any(true));
  list->filter(filter);
}

// The rules of the rows that are seen.
std::vector<std::string> seen_rules(const Document& workbook) {
  const Range list = workbook.named("TMM_HALLAZGOS");
  const auto rows = Reference<css::table::XColumnRowRange>(list.uno(), UNO_QUERY_THROW)->getRows();
  std::vector<std::string> rules;
  for (int row = 0; row < list.rows(); ++row) {
    const Reference<css::uno::XInterface> line(rows->getByIndex(row), UNO_QUERY_THROW);
    if (!property<bool>(line, "IsVisible") || list.cell(1, row).text().empty()) continue;
    rules.push_back(list.cell(1, row).text());
  }
  return rules;
}

// Where the link of a row leads: HYPERLINK gives its address below its text.
std::string link_of(const Document& workbook, int row) {
  const std::string formula = workbook.cell(kFindings, "G" + std::to_string(row)).formula();
  Range beside =
      workbook.range(kFindings, "O" + std::to_string(row) + ":O" + std::to_string(row + 1));
  beside.set_matrix_formula(formula);
  std::string address = beside.cell(0, 1).text();
  beside.set_matrix_formula("");
  return address;
}

std::string link_of_rule(const Document& workbook, const std::string& rule) {
  const Range list = workbook.named("TMM_HALLAZGOS");
  for (int row = 0; row < list.rows(); ++row)
    if (list.cell(1, row).text() == rule) return link_of(workbook, 6 + row);
  return "no " + rule;
}

class SheetsTest : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    office = std::make_unique<Office>(OfficeOptions{.extensions = {POA_EXTENSION}});
  }
  static void TearDownTestSuite() { office.reset(); }

  static Document good() { return good_report(*office, POA_TEMPLATE); }
  static Document sample() {
    return office->load(std::filesystem::path(POA_SAMPLES) / "54201.ods");
  }
  // The workbook saved as such a file and opened again.
  static Document as_xlsx(const Document& workbook) {
    const auto file = office->scratch() / "libro.xlsx";
    workbook.store(file, Format::Xlsx);
    Document opened = office->load(file);
    opened.recalculate();
    return opened;
  }

  static inline std::unique_ptr<Office> office;
};

void expect_errors_filtered(const Document& workbook) {
  show_errors_only(workbook);
  EXPECT_EQ(seen_rules(workbook),
            (std::vector<std::string>{"ARIT-03", "ARIT-04", "ARIT-04", "COD-01"}));
  EXPECT_EQ(workbook.cell(kFindings, "A4").text(), "Filtro activo: se ven 4 de 15 hallazgos");
}

TEST_F(SheetsTest, TheFilterFindsTheErrors) {
  const Document workbook = sample();
  EXPECT_EQ(workbook.cell(kFindings, "A4").text(), "");
  expect_errors_filtered(workbook);
}

TEST_F(SheetsTest, TheFilterFindsTheErrorsOfAnXlsx) {
  const Document workbook = as_xlsx(sample());
  expect_errors_filtered(workbook);
}

// A filter hides rows, whatever comes to stand in them.
void expect_unseen_errors_told(const Document& workbook) {
  show_errors_only(workbook);
  const Range goals = workbook.named("TMM_TABLA");
  goals.cell(10, 0).set_value(510);
  EXPECT_EQ(verdict(workbook), "NO LISTO: 2 errores · 6 advertencias · 5 avisos");
  EXPECT_EQ(workbook.cell(kFindings, "A4").text(),
            "Filtro activo: se ven 3 de 13 hallazgos; no se ve 1 error");
  goals.cell(3, 3).set_value(77);
  EXPECT_EQ(verdict(workbook), "NO LISTO: 5 errores · 6 advertencias · 5 avisos");
  EXPECT_EQ(workbook.cell(kFindings, "A4").text(),
            "Filtro activo: se ven 4 de 16 hallazgos; no se ven 3 errores");
}

TEST_F(SheetsTest, AFilteredListTellsTheErrorsThatAreNotSeen) {
  expect_unseen_errors_told(sample());
}

TEST_F(SheetsTest, AFilteredListOfAnXlsxTellsTheErrorsThatAreNotSeen) {
  expect_unseen_errors_told(as_xlsx(sample()));
}

TEST_F(SheetsTest, EachFindingLeadsToItsCell) {
  const Document workbook = sample();
  EXPECT_EQ(link_of_rule(workbook, "ARIT-03"), "#$'TMM-F004'.E33");
  EXPECT_EQ(link_of_rule(workbook, "COD-01"), "#$'TMM-F004'.B46");
  EXPECT_EQ(link_of_rule(workbook, "OBS-05"), "#$'TMM-F004'.P45");
  Reference<css::container::XNamed>(workbook.named("TMM_TABLA").sheet(), UNO_QUERY_THROW)
      ->setName(to_uno("Avance d'el 4o"));
  workbook.named("TMM_ENCABEZADO").cell(1, 6).set("");
  workbook.named("TMM_CATALOGO").cell(0, 2).set("POBREZA EXTREMA");
  EXPECT_EQ(link_of_rule(workbook, "ARIT-03"), "#$'Avance d''el 4o'.E33");
  EXPECT_EQ(link_of_rule(workbook, "EST-04"), "#$'Avance d''el 4o'.C10");
  EXPECT_EQ(link_of_rule(workbook, "COD-03"), "#$'Avance d''el 4o'.C22");
}

// At the left, on the cell itself and in the list: where a finding of the header is told.
TEST_F(SheetsTest, AFindingOfTheHeaderIsToldBesideItsCell) {
  const Document workbook = good();
  EXPECT_EQ(workbook.cell(kForm, "A12").text(), "");
  workbook.cell(kForm, "C12").set("SALUD");
  EXPECT_EQ(workbook.cell(kForm, "A12").text().substr(0, 6), "Error:");
  workbook.cell(kForm, "C18").set("DIAGNÓSTICO");
  EXPECT_EQ(workbook.cell(kForm, "A18").text().substr(0, 6), "Error:");
  EXPECT_EQ(workbook.cell(kForm, "A11").text(), "");
}

Reference<css::table::XTableRows> row_of_goal(const Document& workbook) {
  return Reference<css::table::XColumnRowRange>(workbook.cell(kForm, "A29").uno(), UNO_QUERY_THROW)
      ->getRows();
}

// In 1/100 mm.
int height_of_goal(const Document& workbook) {
  return property<sal_Int32>(
      Reference<css::uno::XInterface>(row_of_goal(workbook)->getByIndex(0), UNO_QUERY_THROW),
      "Height");
}

// Calc does not make a row grow when the result of a formula does.
void expect_state_that_fits(Document& workbook, const char* cell, const char* entry,
                            const char* state) {
  workbook.type_into(kForm, cell, entry);
  const int height = height_of_goal(workbook);
  EXPECT_EQ(workbook.cell(kForm, "A29").text(), state);
  set_property(row_of_goal(workbook), "OptimalHeight", css::uno::Any(true));
  EXPECT_LE(height_of_goal(workbook), height) << state;
}

void expect_states_that_fit(Document& workbook) {
  expect_state_that_fits(workbook, "F29", "2",
                         "Error: lo programado suma 5 y la meta anual es 4 (diferencia 1). Corrija "
                         "el programado o la meta.");
  expect_state_that_fits(workbook, "G29", "2",
                         "Error (1 de 3): lo programado suma 5 y la meta anual es 4 (diferencia "
                         "1). Corrija el programado o la meta.");
  workbook.cell(kForm, "E29").set_value(3);
  workbook.cell(kForm, "P29").set("SE CUMPLIÓ");
  expect_state_that_fits(workbook, "F29", "",
                         "Advertencia (1 de 2): en T1 se alcanzó 2 y lo programado está en blanco. "
                         "Revise el trimestre; si es correcto, escriba PER-02 en «revisado» (POA ▸ "
                         "Marcar revisada).");
  workbook.cell(kForm, "E29").set_value(1234567894.123456);
  workbook.cell(kForm, "F29").set_value(2);
  workbook.cell(kForm, "L29").set_value(1234567890.123456);
  expect_state_that_fits(workbook, "M29", "987654321.654321",
                         "Aviso: la observación dice que se cumplió, pero en T4 se alcanzó "
                         "987,654,321.654321 y se programó 1,234,567,890.12346 (diferencia "
                         "−246,913,568.469139). Explique qué faltó o corri…");
}

TEST_F(SheetsTest, TheStateThatComesByTypingFitsItsRow) {
  Document workbook = good();
  expect_states_that_fit(workbook);
}

TEST_F(SheetsTest, TheStateThatComesByTypingFitsItsRowOfAnXlsx) {
  Document workbook = as_xlsx(good());
  expect_states_that_fit(workbook);
}

// The grounds of the quarters of the first goal, P and A from the first to the last, as Calc shows
// them: it hands over what conditional formats do in HTML only.
std::vector<std::string> grounds_of_quarters(const Document& workbook,
                                             const std::filesystem::path& file) {
  workbook.store(file, Format::Html);
  const std::string page = contents_of(file);
  const std::string label = "bgcolor=\"";
  std::vector<std::string> grounds;
  std::size_t at = page.find("100.-");
  for (int cell = 0; cell < 10 && at != std::string::npos; ++cell) {
    at = page.find(label, at + 1);
    if (cell >= 2) grounds.push_back(page.substr(at + label.size(), 7));
  }
  return grounds;
}

// What is planned is captured for the whole year.
TEST_F(SheetsTest, OfTheQuartersToComeOnlyWhatIsAchievedIsGreyed) {
  const Document workbook = good();
  workbook.named("TMM_TRIMESTRE").cell(0, 0).set("T2");
  for (const int later : {9, 11}) workbook.named("TMM_TABLA").cell(later, 0).set("");
  // A report without findings looks as it prints.
  workbook.named("TMM_TABLA").cell(2, 0).set("");
  ASSERT_EQ(verdict(workbook), "REVISAR: 1 advertencia");
  const std::string tint = "#FFFDF0";
  const std::string grey = "#E9E9E9";
  EXPECT_EQ(grounds_of_quarters(workbook, office->scratch() / "grounds.html"),
            (std::vector<std::string>{tint, tint, tint, tint, tint, grey, tint, grey}));
}

// Cells whose formulas fail, with the hidden ones.
int failures(const Document& workbook) {
  int found = 0;
  for (const std::string& sheet : workbook.sheets()) {
    for (const auto& row : workbook.used(sheet).values())
      for (const CellValue& cell : row)
        if (std::holds_alternative<CellFailure>(cell)) ++found;
  }
  return found;
}

TEST_F(SheetsTest, AQuarterThatIsNotUnderstoodIsToldInOnePlace) {
  const Document workbook = sample();
  for (const CellValue& wrong : {CellValue("pronto"), CellValue(5.0), CellValue(2.5)}) {
    workbook.named("TMM_TRIMESTRE").cell(0, 0).set(wrong);
    EXPECT_EQ(workbook.cell(kForm, "A4").text(),
              "Error: no se entiende el trimestre; elíjalo de la lista.");
    EXPECT_EQ(failures(workbook), 1) << "the hidden cell that all others ask";
    EXPECT_EQ(workbook.cell(kForm, "A33").text(), "");
    EXPECT_EQ(workbook.cell("Resumen", "A21").text(), "Rebasadas");
  }
}

TEST_F(SheetsTest, ABlankQuarterLeavesNoGap) {
  const Document workbook = good();
  workbook.named("TMM_TRIMESTRE").cell(0, 0).set("");
  EXPECT_EQ(workbook.cell(kForm, "O8").text(), "2023");
  EXPECT_EQ(workbook.cell(kForm, "B25").text(), "54201 DEPARTAMENTO · 2023");
  EXPECT_EQ(failures(workbook), 0);
}

TEST_F(SheetsTest, BeforeTheLastQuarterTheSummaryCountsByLight) {
  const Document workbook = good();
  const Range table = workbook.named("TMM_TABLA");
  for (const int later : {7, 9, 11}) table.cell(later, 0).set("");
  workbook.named("TMM_TRIMESTRE").cell(0, 0).set("T1");
  ASSERT_EQ(verdict(workbook), "LISTO PARA FIRMA");
  const Range counts = workbook.range("Resumen", "A21:B24");
  EXPECT_EQ(counts.values(), (std::vector<std::vector<CellValue>>{{"Rebasadas a la fecha", 0.0},
                                                                  {"En verde", 1.0},
                                                                  {"En amarillo", 0.0},
                                                                  {"En rojo", 0.0}}));
}

TEST_F(SheetsTest, WhoDoesNotSignYetIsToldWithTheVerdict) {
  const Document workbook = good();
  const Range names = workbook.named("TMM_FIRMAS");
  names.cell(3, 0).set(" ");
  EXPECT_EQ(verdict(workbook), "LISTO PARA FIRMA · falta el nombre de quien firma");
  names.cell(0, 0).set("");
  EXPECT_EQ(verdict(workbook), "LISTO PARA FIRMA · faltan los nombres de quienes firman");
}

}  // namespace
}  // namespace poa::office
