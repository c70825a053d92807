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
#include "office/office.hpp"
#include "office/refusal.hpp"
#include "office/uno_text.hpp"
#include "review/closed_copy.hpp"

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
