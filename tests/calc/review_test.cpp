// SPDX-License-Identifier: MPL-2.0
// The extension's review of a real workbook: its verdict is LISTO only where the sheet says it too,
// and each finding is at the cell where the sheet Hallazgos sends a person.
#include "review/review.hpp"

#include <gtest/gtest.h>

#include <com/sun/star/sheet/XCalculatable.hpp>
#include <memory>
#include <string>
#include <vector>

#include "calc/damage.hpp"
#include "calc/filled_report.hpp"
#include "calc/goal_rows.hpp"
#include "calc/good_report.hpp"
#include "domain/form/column.hpp"
#include "domain/form/form.hpp"
#include "office/office.hpp"
#include "office/refusal.hpp"
#include "office/uno_text.hpp"
#include "review/closed_copy.hpp"
#include "workbook/editing.hpp"
#include "workbook/previous_report.hpp"

namespace poa::office {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

constexpr const char* kForm = "TMM-F004";
constexpr const char* kReady = "LISTO PARA FIRMA";

class ReviewTest : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    office = std::make_unique<Office>(
        OfficeOptions{.language = Language::Spanish, .extensions = {POA_EXTENSION}});
  }
  static void TearDownTestSuite() { office.reset(); }

  static extension::Review review_of(const Document& workbook) {
    return extension::review(extension::Workbook(model_of(workbook)));
  }
  static std::string verdict_of(const Document& workbook) { return review_of(workbook).verdict; }

  static inline std::unique_ptr<Office> office;
};

std::string name_of(const uno::CellAddress& cell) {
  return static_cast<char>('A' + cell.column) + std::to_string(cell.row + 1);
}

TEST_F(ReviewTest, AGoodReportIsReady) {
  const Document workbook = good_report(*office, POA_TEMPLATE);
  const extension::Review review = review_of(workbook);
  EXPECT_EQ(review.verdict, kReady);
  EXPECT_EQ(review.summary.goals, 1U);
  EXPECT_TRUE(review.findings.empty());
}

TEST_F(ReviewTest, WhatTheSheetAddsIsSaid) {
  const Document workbook = good_report(*office, POA_TEMPLATE);
  enter(workbook, kForm, "B34", "");
  EXPECT_EQ(verdict_of(workbook), "LISTO PARA FIRMA · falta el nombre de quien firma");
}

TEST_F(ReviewTest, WhatTheSheetAloneSeesIsSaid) {
  const Document workbook = good_report(*office, POA_TEMPLATE);
  unprotect_sheets(workbook);
  show_rows(workbook, "A29", false);
  EXPECT_TRUE(verdict_of(workbook).starts_with("SIN REVISAR: hay metas ocultas"))
      << verdict_of(workbook);
  // Nor does a line that was typed over hide it.
  enter(workbook, kForm, "A1", kReady);
  EXPECT_EQ(verdict_of(workbook),
            "SIN REVISAR: la línea del veredicto en la forma perdió su fórmula; use POA ▸ Reparar "
            "libro");
  enter(workbook, kForm, "A1", "=\"LISTO PARA FIRMA\"");
  enter(workbook, kForm, "G29", "9");
  EXPECT_TRUE(verdict_of(workbook).starts_with(
      "SIN REVISAR: la hoja dice «LISTO PARA FIRMA» y la revisión «"))
      << verdict_of(workbook);
}

TEST_F(ReviewTest, ANameThatMeansAnotherCellIsNoVerdict) {
  const Document workbook = good_report(*office, POA_TEMPLATE);
  unprotect_sheets(workbook);
  enter(workbook, kForm, "AK40", kReady);
  enter(workbook, "Resumen", "K40", "=\"LISTO PARA FIRMA\"");
  const std::string names =
      "SIN REVISAR: los nombres del libro ya no señalan la forma; use POA ▸ Reparar libro";
  for (const char* cell : {"$'TMM-F004'.$AK$40", "$Resumen.$K$40", "$Resumen.$A$1", "1"}) {
    redefine_name(workbook, "TMM_VEREDICTO", cell);
    EXPECT_EQ(verdict_of(workbook), names) << cell;
  }
  remove_name(workbook, "TMM_VEREDICTO");
  EXPECT_EQ(verdict_of(workbook), names);
}

TEST_F(ReviewTest, WhatIsNotComputedIsNoVerdict) {
  const Document workbook = good_report(*office, POA_TEMPLATE);
  const Reference<css::sheet::XCalculatable> formulas(workbook.uno(), UNO_QUERY_THROW);
  formulas->enableAutomaticCalculation(false);
  EXPECT_TRUE(verdict_of(workbook).starts_with("SIN REVISAR: el cálculo automático está apagado"));
  formulas->enableAutomaticCalculation(true);
  EXPECT_EQ(verdict_of(workbook), kReady);
}

TEST_F(ReviewTest, AQuarterAndAToleranceThatCannotBeReadAreRefused) {
  const Document workbook = good_report(*office, POA_TEMPLATE);
  enter(workbook, kForm, "L3", "7");
  EXPECT_THROW(static_cast<void>(review_of(workbook)), extension::Refusal);
  enter(workbook, kForm, "L3", "0");
  enter(workbook, kForm, "C4", "QUINTO");
  EXPECT_THROW(static_cast<void>(review_of(workbook)), extension::Refusal);
}

// A new report with goals that have much to be said of, and a header that lacks everything.
TEST_F(ReviewTest, FindingsAreThoseOfTheSheetAtTheirCells) {
  const Document workbook = office->load(POA_TEMPLATE);
  add_goals(workbook, 2);
  enter(workbook, kForm, "C16", "2 BIENESTAR");
  enter(workbook, kForm, "C18", "2.1.1 UNA");
  enter(workbook, kForm, "C19", "OTRA SIN CÓDIGO");
  enter(workbook, kForm, "C20", "3.1.1 DE OTRO EJE");
  enter(workbook, kForm, "C12", "DIRECCIÓN");
  enter(workbook, kForm, "B29", "9.9.9");
  enter(workbook, kForm, "C29", "300.- Dar apoyos");
  enter(workbook, kForm, "E29", "5");
  enter(workbook, kForm, "F29", "4");
  enter(workbook, kForm, "E31", "5");
  const auto findings = review_of(workbook).findings;
  const auto shown = shown_findings(workbook);
  ASSERT_EQ(findings.size(), shown.size());
  std::vector<std::string> header;
  for (std::size_t at = 0; at < findings.size(); ++at) {
    const Finding& finding = findings[at].finding;
    EXPECT_EQ(finding.message, shown[at].message);
    EXPECT_EQ(finding.rule, shown[at].rule);
    EXPECT_EQ(cell_name(finding), shown[at].cell);
    if (!finding.row) {
      EXPECT_EQ(findings[at].about, "Encabezado");
      header.push_back(std::string(finding.rule) + " " + name_of(findings[at].cell));
      continue;
    }
    EXPECT_EQ(findings[at].cell.row, 27 + static_cast<int>(*finding.row));
    EXPECT_EQ(findings[at].cell.column, 1 + static_cast<int>(index(*finding.column)));
    EXPECT_EQ(findings[at].about, *finding.row == 1 ? "300.- Dar apoyos" : "Fila 31");
  }
  EXPECT_EQ(header,
            (std::vector<std::string>{"COD-03 C19", "COD-04 C20", "EST-04 C10", "EST-04 C11",
                                      "EST-04 C13", "EST-04 C14", "EST-04 C15", "EST-04 C5",
                                      "EST-07 C12", "COD-05 C18", "COD-05 C20"}));
}

// Of the good report: another annual goal, another unit, another delivered figure, and a goal more.
PreviousReport previous_report(const Document& workbook) {
  const Form form = form_of(workbook);
  CellTable goals(2, kColumns);
  for (std::size_t column = 0; column < kColumns; ++column) {
    for (std::size_t row = 0; row < goals.rows(); ++row)
      goals.at(row, column) = form.table.at(0, column);
  }
  goals.at(0, index(Column::Annual)) = 5.0;
  goals.at(0, index(Column::Unit)) = std::string("Acta");
  goals.at(0, index(Column::Achieved1)) = 2.0;
  goals.at(0, index(Column::Remarks)) = std::string("La de entonces");
  goals.at(1, index(Column::Text)) = std::string("101.- Visitar");
  return {goals, std::string("JULIO-SEPTIEMBRE"), std::string("T3.ods")};
}

void put_previous(const Document& workbook) {
  const extension::EditableWorkbook edited(model_of(workbook));
  const PreviousReport previous = previous_report(workbook);
  extension::in_one_step(edited, "Anterior", [&] {
    extension::previous_out(previous, edited, extension::Steps::kForgotten);
  });
}

void expect_compared(const Document& workbook, const extension::Review& review) {
  EXPECT_EQ(verdict(workbook), "NO LISTO: 3 errores · 1 advertencia");
  EXPECT_EQ(review.verdict, verdict(workbook));
  const auto shown = shown_findings(workbook);
  ASSERT_EQ(shown.size(), 4U);
  ASSERT_EQ(review.findings.size(), shown.size());
  std::vector<std::string> places;
  for (std::size_t at = 0; at < shown.size(); ++at) {
    const extension::PlacedFinding& placed = review.findings[at];
    EXPECT_EQ(placed.finding.message, shown[at].message);
    places.push_back(std::string(placed.finding.rule) + " " + name_of(placed.cell));
  }
  EXPECT_EQ(places,
            (std::vector<std::string>{"CMP-01 E29", "CMP-03 D29", "CMP-02 G29", "CMP-03 C29"}));
  const std::string state = workbook.cell(kForm, "A29").text();
  EXPECT_NE(state.find("«meta anual» era 5 y ahora es 4"), std::string::npos) << state;
  EXPECT_EQ(workbook.cell(kForm, "A25").text(),
            "Falta una meta del reporte anterior: vea la hoja Hallazgos");
  EXPECT_EQ(workbook.cell("Hallazgos", "L9").text(), "#$'TMM-F004'.C29");
  EXPECT_NE(workbook.cell("Hallazgos", "G9").text().find("ir a la celda"), std::string::npos);
}

TEST_F(ReviewTest, APreviousReportIsComparedWith) {
  const Document workbook = good_report(*office, POA_TEMPLATE);
  EXPECT_EQ(workbook.cell(kForm, "A25").text(), "");
  put_previous(workbook);
  expect_compared(workbook, review_of(workbook));
  for (const Format format : {Format::Ods, Format::Xlsx}) {
    const auto file = office->scratch() / (format == Format::Ods ? "cmp.ods" : "cmp.xlsx");
    workbook.store(file, format);
    const Document again = office->load(file);
    expect_compared(again, review_of(again));
    const auto previous = form_of(again).previous;
    ASSERT_TRUE(previous);
    EXPECT_EQ(cell_text(previous->quarter), "JULIO-SEPTIEMBRE");
    EXPECT_EQ(cell_text(previous->origin), "T3.ods");
    ASSERT_EQ(previous->table.rows(), 2U);
    EXPECT_EQ(cell_text(previous->table.at(0, index(Column::Remarks))), "La de entonces");
    EXPECT_EQ(cell_text(previous->table.at(1, index(Column::Text))), "101.- Visitar");
  }
  enter(workbook, kForm, "H4", "DICTAMEN 4/2023");
  EXPECT_EQ(verdict(workbook), "REVISAR: 3 advertencias · 1 aviso");
  EXPECT_EQ(verdict_of(workbook), verdict(workbook));
}

// A previous report of a later quarter is compared up to this one's, as the rules have it.
TEST_F(ReviewTest, APreviousReportMayBeOfALaterQuarter) {
  const Document workbook = good_report(*office, POA_TEMPLATE);
  put_previous(workbook);
  enter(workbook, kForm, "C4", "ENERO-MARZO");
  EXPECT_EQ(verdict_of(workbook), verdict(workbook));
  EXPECT_EQ(verdict(workbook), "NO LISTO: 6 errores · 1 advertencia");
}

TEST_F(ReviewTest, AClosedCopyBearsItsDigest) {
  const Document workbook = office->new_spreadsheet();
  const auto digest = [&] { return extension::borne_digest(model_of(workbook)); };
  EXPECT_FALSE(digest());
  workbook.uno()->getSheets()->insertNewByName("Cierre", 0);
  EXPECT_FALSE(digest());
  const std::string hex(64, 'a');
  for (const std::string& wrong : {"Huella SHA-256 " + hex.substr(1), "Huella SHA-256 " + hex + "0",
                                   "Huella SHA-256 " + std::string(64, 'A'), hex}) {
    enter(workbook, "Cierre", "B7", wrong);
    EXPECT_FALSE(digest()) << wrong;
  }
  enter(workbook, "Cierre", "B7", "Cerrado. Huella SHA-256 " + hex + ", versión 1");
  EXPECT_EQ(digest(), hex);
}

}  // namespace
}  // namespace poa::office
