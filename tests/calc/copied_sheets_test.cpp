// SPDX-License-Identifier: MPL-2.0
// A sheet shows no verdict but its own: the form's sheet copied, moved and renamed in every way
// that was found, in the workbook and into others, before and after saving. docs/verdict.md lists
// them.
#include <gtest/gtest.h>

#include <chrono>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/sheet/XSpreadsheets2.hpp>
#include <filesystem>
#include <memory>
#include <string>
#include <utility>

#include "calc/damage.hpp"
#include "calc/filled_report.hpp"
#include "calc/good_report.hpp"
#include "office/main_loop.hpp"
#include "office/office.hpp"
#include "office/uno_text.hpp"

namespace poa::office {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

constexpr const char* kForm = "TMM-F004";
constexpr const char* kCopy = "Copia";
constexpr const char* kReady = "LISTO PARA FIRMA";
constexpr const char* kCopied =
    "SIN REVISAR: esta hoja es una copia del reporte; use POA ▸ Siguiente trimestre";

Reference<css::sheet::XSpreadsheets2> sheets_of(const Document& workbook) {
  return {workbook.uno()->getSheets(), UNO_QUERY_THROW};
}

void copy_sheet(const Document& workbook, sal_Int16 position) {
  sheets_of(workbook)->copyByName(to_uno(kForm), to_uno(kCopy), position);
}

// As a macro of a person does. 25.2 and 26.8 do not bear it from a thread beside their loop.
void import_sheet(const Office& office, const Document& from, const Document& to,
                  sal_Int32 position) {
  auto imported =
      started_in_main_loop(office, [sheets = sheets_of(to), source = from.uno(), position] {
        sheets->importSheet(source, to_uno(kForm), position);
      });
  wait_for_end(imported, std::chrono::minutes(1), "the import of the sheet");
}

std::string shown(const Document& workbook, const std::string& sheet, const std::string& cell) {
  return workbook.cell(sheet, cell).text();
}

class CopiedSheets : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    office = std::make_unique<Office>(OfficeOptions{.extensions = {POA_EXTENSION}});
    good_report(*office, POA_TEMPLATE).store(report(), Format::Ods);
  }
  static void TearDownTestSuite() { office.reset(); }

  static std::filesystem::path report() { return office->scratch() / "report.ods"; }
  static Document good() { return office->load(report()); }
  static Document reopened(const Document& workbook, Format format) {
    const std::filesystem::path file =
        office->scratch() / (format == Format::Ods ? "again.ods" : "again.xlsx");
    workbook.store(file, format);
    return office->load(file);
  }

  // Nothing of the report in the sheet: no verdict, no state, no mark.
  static void expect_copy(const Document& workbook, const std::string& sheet) {
    EXPECT_EQ(shown(workbook, sheet, "A1"), kCopied);
    EXPECT_EQ(shown(workbook, sheet, "A29"), "SIN REVISAR: es una copia");
    EXPECT_EQ(shown(workbook, sheet, "Y29"), "");
  }
  static void expect_report(const Document& workbook, const std::string& sheet) {
    EXPECT_EQ(shown(workbook, sheet, "A1"), kReady);
    EXPECT_EQ(shown(workbook, sheet, "A29"), "● VERDE");
    EXPECT_EQ(shown(workbook, "Hallazgos", "A1"), kReady);
    EXPECT_EQ(shown(workbook, "Resumen", "A3"), kReady);
  }

  static inline std::unique_ptr<Office> office;
};

TEST_F(CopiedSheets, InTheWorkbook) {
  for (const int position : {0, 1, 9}) {
    SCOPED_TRACE(position);
    const Document workbook = good();
    copy_sheet(workbook, static_cast<sal_Int16>(position));
    unprotect_sheets(workbook);
    workbook.cell(kCopy, "G29").set_value(9);
    expect_copy(workbook, kCopy);
    expect_report(workbook, kForm);
    // Its own figures all the same.
    EXPECT_EQ(shown(workbook, kCopy, "N29"), "12");
    sheets_of(workbook)->moveByName(to_uno(kCopy), 3);
    sheets_of(workbook)->moveByName(to_uno(kForm), 5);
    expect_copy(workbook, kCopy);
    expect_report(workbook, kForm);
  }
}

TEST_F(CopiedSheets, SavedAndOpened) {
  for (const Format format : {Format::Ods, Format::Xlsx}) {
    SCOPED_TRACE(format == Format::Ods ? "ods" : "xlsx");
    Document copied = good();
    copy_sheet(copied, 0);
    const Document workbook = reopened(copied, format);
    expect_copy(workbook, kCopy);
    expect_report(workbook, kForm);
    sheets_of(workbook)->removeByName(to_uno(kForm));
    expect_copy(workbook, kCopy);
    expect_copy(reopened(workbook, format), kCopy);
    // Copied once it was opened.
    const Document again = reopened(good(), format);
    copy_sheet(again, 1);
    expect_copy(again, kCopy);
    expect_report(again, kForm);
  }
}

TEST_F(CopiedSheets, WhereTheReportIsGone) {
  const Document workbook = good();
  copy_sheet(workbook, 1);
  sheets_of(workbook)->removeByName(to_uno(kForm));
  expect_copy(workbook, kCopy);
  for (const auto& [sheet, cell] : {std::pair("Hallazgos", "A1"), std::pair("Resumen", "A3")})
    EXPECT_EQ(shown(workbook, sheet, cell),
              "SIN REVISAR: el reporte ya no está en este libro, o perdió sus fórmulas");
}

TEST_F(CopiedSheets, AllOfThem) {
  const Document workbook = good();
  for (const char* sheet : {"TMM-F004", "Hallazgos", "Resumen"}) {
    sheets_of(workbook)->copyByName(to_uno(sheet), to_uno(std::string(sheet) + "_2"),
                                    static_cast<sal_Int16>(workbook.sheets().size()));
  }
  unprotect_sheets(workbook);
  workbook.cell("TMM-F004_2", "G29").set_value(9);
  expect_copy(workbook, "TMM-F004_2");
  expect_report(workbook, kForm);
  for (const char* sheet : {"TMM-F004", "Hallazgos", "Resumen"})
    sheets_of(workbook)->removeByName(to_uno(sheet));
  expect_copy(workbook, "TMM-F004_2");
  EXPECT_NE(shown(workbook, "Hallazgos_2", "A1").rfind("LISTO", 0), 0U);
  EXPECT_NE(shown(workbook, "Resumen_2", "A3").rfind("LISTO", 0), 0U);
}

TEST_F(CopiedSheets, PastedIntoANewSheet) {
  const Document workbook = good();
  sheets_of(workbook)->insertNewByName(to_uno(kCopy), 0);
  paste_form(workbook, kCopy);
  workbook.cell(kCopy, "G29").set_value(9);
  expect_copy(workbook, kCopy);
  expect_report(workbook, kForm);
}

// Into a workbook of something else, and beside another report: of the fourth quarter beside one of
// the second.
TEST_F(CopiedSheets, IntoAnotherWorkbook) {
  const Document source = good();
  const Document other = office->new_spreadsheet();
  import_sheet(*office, source, other, 0);
  expect_copy(other, kForm);

  const Document target = good();
  target.named("TMM_TRIMESTRE").cell(0, 0).set_text("ABRIL-JUNIO");
  for (const int column : {9, 11}) target.named("TMM_TABLA").cell(column, 0).set_text("");
  ASSERT_EQ(shown(target, kForm, "N29"), "2");
  import_sheet(*office, source, target, 1);
  const std::string imported = target.sheets().at(1);
  expect_copy(target, imported);
  EXPECT_EQ(shown(target, imported, "N29"), "4");
  EXPECT_EQ(shown(target, imported, "O8"), "OCTUBRE-DICIEMBRE 2023");
  EXPECT_EQ(shown(target, kForm, "N29"), "2");
  EXPECT_EQ(verdict(target), kReady);
}

TEST_F(CopiedSheets, RenamedAndMoved) {
  const Document workbook = good();
  const Reference<css::container::XNamed> form(workbook.range(kForm, "A1").sheet(),
                                               UNO_QUERY_THROW);
  form->setName(to_uno("Avance 4o. trimestre"));
  expect_report(workbook, "Avance 4o. trimestre");
  sheets_of(workbook)->moveByName(to_uno("Avance 4o. trimestre"), 4);
  sheets_of(workbook)->moveByName(to_uno("Resumen"), 0);
  expect_report(workbook, "Avance 4o. trimestre");
  expect_report(reopened(workbook, Format::Ods), "Avance 4o. trimestre");
  expect_report(reopened(workbook, Format::Xlsx), "Avance 4o. trimestre");
}

TEST_F(CopiedSheets, WhereAnotherSheetIsMissing) {
  for (const char* sheet : {"Hallazgos", "Resumen", "Anterior", "Catálogos"}) {
    SCOPED_TRACE(sheet);
    const Document workbook = good();
    sheets_of(workbook)->copyByName(to_uno(sheet), to_uno("otra"), 1);
    expect_report(workbook, kForm);
    sheets_of(workbook)->removeByName(to_uno(sheet));
    EXPECT_EQ(verdict(workbook).rfind("SIN REVISAR", 0), 0U) << verdict(workbook);
  }
}

}  // namespace
}  // namespace poa::office
