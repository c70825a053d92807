// SPDX-License-Identifier: MPL-2.0
// The breaks between pages, and the preview of what is printed.
#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/frame/XController2.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/lang/DisposedException.hpp>
#include <com/sun/star/sheet/XCalculatable.hpp>
#include <string>

#include "calc/printed_form.hpp"
#include "office/arguments.hpp"
#include "office/undo.hpp"
#include "office/uno_text.hpp"
#include "office/wait.hpp"
#include "ui/commands_fixture.hpp"
#include "ui/report_commands.hpp"
#include "ui/report_make.hpp"

namespace poa::office {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

constexpr auto kLimit = std::chrono::seconds(20);

// "" while the office changes it: there is no view then, or one that is gone before it is asked.
std::string view_name(const Document& workbook) {
  const Reference<css::frame::XController2> view(
      Reference<css::frame::XModel>(workbook.uno(), UNO_QUERY_THROW)->getCurrentController(),
      UNO_QUERY);
  try {
    return view.is() ? to_utf8(view->getViewControllerName()) : "";
  } catch (const css::lang::DisposedException&) {
    return "";
  }
}

TEST_F(CommandsTest, TheSignaturesAreNeverAlone) {
  const Document workbook = new_report(*office, 1);
  bool needed = false;
  for (int goals = 1; goals <= 60; ++goals) {
    const auto table = workbook.named("TMM_TABLA").address();
    for (const PageBreak& at : page_breaks(workbook)) {
      EXPECT_LT(at.row, table.EndRow) << goals << " goals";
      if (!at.manual) continue;
      EXPECT_EQ(at.row, table.EndRow - 1) << goals << " goals";
      needed = true;
    }
    select_verdict(workbook);
    agregar_meta(workbook, 1);
  }
  EXPECT_TRUE(needed) << "no number of goals needed a break";
}

// Texts that are written after the rows were made make the rows grow.
TEST_F(CommandsTest, VistaPreviaSeesToPagesThatGrew) {
  const Document workbook = new_report(*office, 4);
  const auto alone = [&] {
    const int last_goal = workbook.named("TMM_TABLA").address().EndRow - 1;
    return std::ranges::any_of(page_breaks(workbook),
                               [&](const PageBreak& at) { return at.row > last_goal; });
  };
  std::string remark;
  while (!alone()) {
    ASSERT_LT(remark.size(), 4000U) << "the signatures were never alone";
    remark += "Se atendieron más solicitudes. ";
    workbook.named("TMM_TABLA").cell(kRemarks, 0).set_text(remark);
  }
  EXPECT_EQ(workbook.run("mx.poa.calc:VistaPrevia", without_asking()),
            "Páginas listas para imprimir");
  EXPECT_FALSE(alone());
  undo_of(workbook)->undo();
  EXPECT_TRUE(alone());
}

// That kind of file cannot say of a sheet that it is not printed.
TEST_F(CommandsTest, VistaPreviaLetsTheFormOfAnXlsxPrintAlone) {
  const auto file = office->scratch() / "impreso.xlsx";
  new_report(*office, 1).store(file, Format::Xlsx);
  const Document workbook = office->edit_in_window(file);
  EXPECT_GT(print_workbook(workbook, office->scratch()).pages.size(), 2U);
  EXPECT_TRUE(workbook.run("mx.poa.calc:VistaPrevia", without_asking())
                  .ends_with("Páginas listas para imprimir"));
  const PrintedForm printed = print_workbook(workbook, office->scratch());
  ASSERT_EQ(printed.pages.size(), 1U);
  EXPECT_NE(printed.pages.front().find("METAS Y ACCIONES"), std::string::npos);
}

std::string title_of(const Document& workbook) {
  return to_utf8(
      Reference<css::document::XDocumentPropertiesSupplier>(workbook.uno(), UNO_QUERY_THROW)
          ->getDocumentProperties()
          ->getTitle());
}

TEST_F(CommandsTest, VistaPreviaTitlesTheDocumentAsTheHeaderSays) {
  const Document workbook = new_report(*office, 1);
  workbook.cell("TMM-F004", "C12").set("54201 DEPARTAMENTO");
  for (const std::string quarter : {"ABRIL-JUNIO", "JULIO-SEPTIEMBRE"}) {
    workbook.named("TMM_TRIMESTRE").cell(0, 0).set(quarter);
    workbook.named("TMM_EJERCICIO").cell(0, 0).set_value(2023);
    static_cast<void>(workbook.run("mx.poa.calc:VistaPrevia", without_asking()));
    EXPECT_EQ(title_of(workbook), "54201 DEPARTAMENTO · " + quarter + " 2023");
  }
}

// So that what is printed and exported without the preview is titled, too.
TEST_F(CommandsTest, ACommandThatChangesTheFormTitlesTheDocument) {
  const Document workbook = new_report(*office, 1);
  EXPECT_EQ(title_of(workbook), "TMM-F004 Avance físico programático");
  workbook.cell("TMM-F004", "C12").set("54201 DEPARTAMENTO");
  agregar_meta(workbook, 1);
  EXPECT_EQ(title_of(workbook), "54201 DEPARTAMENTO · ENERO-MARZO");
  workbook.named("TMM_TRIMESTRE").cell(0, 0).set("T2");
  static_cast<void>(workbook.run("mx.poa.calc:Papel", {text_argument("Tamano", "oficio")}));
  EXPECT_EQ(title_of(workbook), "54201 DEPARTAMENTO · ABRIL-JUNIO");
}

TEST_F(CommandsTest, VistaPreviaCalculatesWhereCalcDoesNot) {
  const Document workbook = new_report(*office, 1);
  const Reference<css::sheet::XCalculatable> formulas(workbook.uno(), UNO_QUERY_THROW);
  formulas->enableAutomaticCalculation(false);
  workbook.named("TMM_TABLA").cell(kFirstPlanned + 1, 0).set_value(7);
  EXPECT_EQ(workbook.run("mx.poa.calc:VistaPrevia", without_asking()),
            "Páginas listas para imprimir. El cálculo automático estaba apagado: se encendió y se "
            "calculó el reporte, porque lo que se veía podía no ser lo capturado.");
  EXPECT_TRUE(formulas->isAutomaticCalculationEnabled());
  EXPECT_EQ(workbook.named("TMM_TABLA").cell(kAbsolute, 0).value(), 7);
}

TEST_F(CommandsTest, VistaPreviaShowsThePages) {
  const Document workbook = new_report(*office, 4);
  EXPECT_EQ(workbook.run("mx.poa.calc:VistaPrevia", {}), "Páginas listas para imprimir");
  // The office changes the view after the command has answered.
  static_cast<void>(comes_true([&] { return view_name(workbook) == "PrintPreview"; }, kLimit));
  EXPECT_EQ(view_name(workbook), "PrintPreview");
}

}  // namespace
}  // namespace poa::office
