// SPDX-License-Identifier: MPL-2.0
// The form on paper: a draft shows that it is one, and what may be signed shows nothing but the
// form, on both papers and in a size that is read.
#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>
#include <memory>
#include <regex>
#include <set>
#include <string>

#include "calc/filled_report.hpp"
#include "calc/goal_rows.hpp"
#include "calc/good_report.hpp"
#include "calc/page_look.hpp"
#include "calc/printed_form.hpp"
#include "office/property.hpp"
#include "office/uno_text.hpp"

namespace poa::office {
namespace {

constexpr const char* kForm = "TMM-F004";
constexpr double kSmallest = 7.5;

// The grounds of what is typed and computed, of the marks, of the lights and of what is to come.
const std::set<std::string> kOnScreenOnly = {"fffdf0", "f2f5f8", "f9d9d9", "fff0c2",
                                             "e2ecf7", "e9e9e9", "dff0dd"};

std::size_t count(const std::string& text, const char* pattern) {
  const std::regex words(pattern);
  return static_cast<std::size_t>(
      std::distance(std::sregex_iterator(text.begin(), text.end(), words), {}));
}

// Goals 101, 102 … below the first, with long texts, remarks and the longest usual figures.
void add_long_goals(const Document& workbook, int goals) {
  add_goals(workbook, goals - 1);
  const Range table = workbook.named("TMM_TABLA");
  for (int row = 1; row < goals; ++row) {
    table.cell(0, row).set("2.1.1");
    table.cell(1, row).set(std::to_string(100 + row) +
                           ".- Realizar reuniones de trabajo con los comités vecinales de las "
                           "colonias y ejidos para integrar sus expedientes");
    table.cell(2, row).set("Persona usuaria");
    table.cell(3, row).set_value(180486);
    for (int column = 4; column < 12; ++column) table.cell(column, row).set_value(45121.5);
    table.cell(14, row).set(
        "Se atendió a más personas de las programadas porque tres delegaciones pidieron sesiones "
        "adicionales en noviembre y diciembre.");
  }
}

void set_paper(const Document& workbook, const char* style) {
  set_property(workbook.named("TMM_TABLA").sheet(), "PageStyle", css::uno::Any(to_uno(style)));
}

class PaperTest : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    office = std::make_unique<Office>(OfficeOptions{
        .extensions = {POA_EXTENSION}, .environment = {"VCL_DEBUG_DISABLE_PDFCOMPRESSION=1"}});
  }
  static void TearDownTestSuite() { office.reset(); }

  static Document good() { return good_report(*office, POA_TEMPLATE); }

  static inline std::unique_ptr<Office> office;
};

void expect_the_form_alone(const PrintedForm& printed) {
  for (const std::size_t points : points_in(kOnScreenOnly, printed.file)) EXPECT_EQ(points, 0U);
  for (const std::string& page : printed.pages) {
    for (const char* helper : {"BORRADOR", "LISTO", "INSTITUCIÓN", "ADMINISTRACIÓN", "TOLERANCIA",
                               "TRIMESTRE", "EJERCICIO", "VERDE"})
      EXPECT_EQ(page.find(helper), std::string::npos) << helper << page;
  }
}

TEST_F(PaperTest, WhatMayBeSignedPrintsNothingButTheForm) {
  const Document workbook = good();
  ASSERT_EQ(verdict(workbook), "LISTO PARA FIRMA");
  {
    SCOPED_TRACE("export");
    expect_the_form_alone(print_workbook(workbook, office->scratch()));
  }
  SCOPED_TRACE("print");
  expect_the_form_alone(print_on_paper(workbook, office->scratch()));
}

TEST_F(PaperTest, BlankRowsOfTheHeaderPrintNothing) {
  const Document workbook = good();
  workbook.named("TMM_CATALOGO").cell(0, 3).set("2.1.1 DIAGNÓSTICO");
  ASSERT_EQ(verdict(workbook), "LISTO PARA FIRMA");
  const PrintedForm printed = print_workbook(workbook, office->scratch());
  ASSERT_EQ(printed.pages.size(), 1U);
  EXPECT_EQ(count(printed.pages[0], "LÍNEA DE ACCIÓN *2"), 2U) << printed.pages[0];
  EXPECT_EQ(count(printed.pages[0], "LÍNEA DE ACCIÓN *\n"), 0U) << printed.pages[0];
}

TEST_F(PaperTest, ADraftSaysSoOnEveryPageAndBearsItsMarks) {
  const Document workbook = good();
  add_long_goals(workbook, 9);
  workbook.named("TMM_TABLA").cell(2, 1).set("");
  ASSERT_EQ(verdict(workbook).substr(0, 7), "REVISAR");
  const PrintedForm printed = print_workbook(workbook, office->scratch());
  EXPECT_GT(printed.pages.size(), 1U);
  for (const std::string& page : printed.pages) {
    EXPECT_EQ(count(page, "BORRADOR"), 1U) << page;
    EXPECT_GE(count(page, "54201 DEPARTAMENTO · OCTUBRE-DICIEMBRE 2023"), 1U) << page;
  }
  for (const std::size_t points : points_in({"fffdf0"}, printed.file)) EXPECT_GT(points, 0U);
  EXPECT_GT(points_in({"fff0c2"}, printed.file).front(), 0U);
}

TEST_F(PaperTest, AFindingOfTheHeaderMarksItsCell) {
  const Document workbook = good();
  const std::set<std::string> mark = {"f9d9d9"};
  ASSERT_EQ(points_in(mark, print_workbook(workbook, office->scratch()).file).front(), 0U);
  workbook.cell(kForm, "C12").set("SALUD");
  ASSERT_EQ(verdict(workbook).substr(0, 8), "NO LISTO");
  EXPECT_GT(points_in(mark, print_workbook(workbook, office->scratch()).file).front(), 1000U);
}

TEST_F(PaperTest, NoTextIsTooSmallOnAnyPaper) {
  const Document workbook = good();
  add_long_goals(workbook, 4);
  workbook.cell(kForm, "C12")
      .set("54201 DEPARTAMENTO DE ORGANIZACIÓN COMUNITARIA Y ATENCIÓN A DELEGACIONES DEL VALLE");
  for (const int column : {0, 3, 13})
    workbook.named("TMM_FIRMAS")
        .cell(column, 0)
        .set("MTRA. GUADALUPE ESPERANZA MONTAÑO FÉLIX DE LA TORRE");
  for (const char* paper : {"Carta", "Oficio"}) {
    set_paper(workbook, paper);
    const PrintedForm printed = print_workbook(workbook, office->scratch());
    const std::set<double> sizes = text_sizes(printed.file);
    ASSERT_FALSE(sizes.empty());
    EXPECT_GE(*sizes.begin(), kSmallest) << paper;
    EXPECT_EQ(printed.pages.front().find("###"), std::string::npos) << printed.pages.front();
  }
}

TEST_F(PaperTest, FiguresArePrintedAsTheyWereCaptured) {
  const Document workbook = good();
  const Range table = workbook.named("TMM_TABLA");
  table.cell(3, 0).set_value(1);
  int column = 4;
  for (const double figure : {.125, .125, .375, .375, .25, .25, .25, .25})
    table.cell(column++, 0).set_value(figure);
  ASSERT_EQ(verdict(workbook).substr(0, 5), "LISTO");
  EXPECT_EQ(count(print_workbook(workbook, office->scratch()).pages[0],
                  " 0\\.125 +0\\.125 +0\\.375 +0\\.375 +0\\.25 +0\\.25 +0\\.25 +0\\.25"),
            1U);
}

TEST_F(PaperTest, TheNumberOfTheAdministrationIsRoman) {
  const Document workbook = good();
  for (const CellValue& written : {CellValue("24"), CellValue(24.0), CellValue("xxiv")}) {
    workbook.named("TMM_ADMINISTRACION").cell(0, 0).set(written);
    EXPECT_EQ(workbook.cell(kForm, "D6").text(),
              "XXIV AYUNTAMIENTO DE MEXICALI DE BAJA CALIFORNIA");
  }
}

}  // namespace
}  // namespace poa::office
