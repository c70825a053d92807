// SPDX-License-Identifier: MPL-2.0
// No command changes the original from a copy of its sheet, however the copy was made, and each
// changes the report of the window that it was given in.
#include <gtest/gtest.h>

#include <com/sun/star/awt/XTopWindow.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/frame/XTitle.hpp>
#include <string>

#include "calc/goal_rows.hpp"
#include "office/arguments.hpp"
#include "office/property.hpp"
#include "office/undo.hpp"
#include "office/uno_text.hpp"
#include "ui/commands_fixture.hpp"
#include "ui/report_commands.hpp"
#include "ui/report_make.hpp"
#include "ui/shown_dialog.hpp"

namespace poa::office {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

constexpr const char* kCopy =
    "Esta hoja es una copia del reporte, y las órdenes solo cambian la original. Vaya a la hoja "
    "«TMM-F004» y repita la orden.";

Reference<css::frame::XFrame> frame_of(const Document& document) {
  return Reference<css::frame::XModel>(document.uno(), UNO_QUERY_THROW)
      ->getCurrentController()
      ->getFrame();
}

// As a click on its window does.
void bring_to_front(const Document& document) {
  const auto frame = frame_of(document);
  Reference<css::awt::XTopWindow>(frame->getContainerWindow(), UNO_QUERY_THROW)->toFront();
  frame->activate();
}

void expect_refused_from(const Document& workbook, const std::string& sheet) {
  workbook.go_to(sheet, "C29");
  undo_of(workbook)->clear();
  const auto before = all_of(workbook);
  const auto copied = workbook.used(sheet).formulas();
  EXPECT_EQ(refusal(workbook, "mx.poa.calc:AgregarMeta", {whole("Cantidad", 1)}), kCopy);
  for (const char* command : {"mx.poa.calc:QuitarMeta", "mx.poa.calc:VistaPrevia"})
    EXPECT_EQ(refusal(workbook, command, without_asking()), kCopy) << command;
  EXPECT_EQ(all_of(workbook), before);
  EXPECT_EQ(workbook.used(sheet).formulas(), copied);
  EXPECT_TRUE(undo_titles(workbook).empty());
}

TEST_F(CommandsTest, ADuplicatedSheetIsLeftAlone) {
  const Document workbook = lettered_report(*office, 2);
  workbook.uno()->getSheets()->copyByName("TMM-F004", "Copia", 1);
  expect_refused_from(workbook, "Copia");
  workbook.go_to("TMM-F004", "C29");
  EXPECT_EQ(quitar_meta(workbook), "Metas quitadas: 1");
  EXPECT_EQ(letters(workbook), "B");
}

// Every command that acts on the report in its window, with what it would need.
TEST_F(CommandsTest, NoCommandActsOnTheOriginalFromACopy) {
  const Document workbook = lettered_report(*office, 2);
  workbook.uno()->getSheets()->copyByName("TMM-F004", "Copia", 1);
  const std::string folder = office->scratch().string();
  const auto text = [](const char* name, const std::string& value) {
    CommandArguments with = without_asking();
    with.push_back(text_argument(name, value));
    return with;
  };
  const std::vector<std::pair<std::string, CommandArguments>> commands = {
      {"AgregarMeta", without_asking()},
      {"QuitarMeta", without_asking()},
      {"SubirMeta", without_asking()},
      {"BajarMeta", without_asking()},
      {"OrdenarMetas", without_asking()},
      {"AgregarLinea", without_asking()},
      {"AgregarEje", without_asking()},
      {"PegarDatos", text("Texto", "1\t2")},
      {"RepararLibro", without_asking()},
      {"HallazgoSiguiente", without_asking()},
      {"HallazgoAnterior", without_asking()},
      {"MarcarRevisada", without_asking()},
      {"ConfirmarDato", without_asking()},
      {"ExportarHallazgos", text("Archivo", folder + "/copia.csv")},
      {"ExportarDatos", text("Archivo", folder + "/copia.json")},
      {"Papel", without_asking()},
      {"VistaPrevia", without_asking()},
      {"CerrarParaFirma", text("Carpeta", folder)},
      {"CompararConAnterior", text("Archivo", folder + "/anterior.ods")},
      {"SiguienteTrimestre", without_asking()}};
  const auto before = all_of(workbook);
  for (const auto& [command, arguments] : commands) {
    workbook.go_to("Copia", "C29");
    const std::string said = refusal(workbook, ("mx.poa.calc:" + command).c_str(), arguments);
    EXPECT_TRUE(said.starts_with("Esta hoja es una copia")) << command << ": " << said;
  }
  EXPECT_EQ(all_of(workbook), before);
}

// As Hoja ▸ Mover o copiar hoja… does, to the first place.
void copy_form(const Office& office, const Document& from, const Document& to) {
  const Reference<css::frame::XTitle> document(to.uno(), UNO_QUERY_THROW);
  css::frame::DispatchHelper::create(office.context())
      ->executeDispatch(Reference<css::frame::XDispatchProvider>(frame_of(from), UNO_QUERY_THROW),
                        ".uno:Move", "", 0,
                        arguments({argument("DocName", css::uno::makeAny(document->getTitle())),
                                   argument("Index", css::uno::makeAny(sal_Int32{1})),
                                   argument("Copy", css::uno::makeAny(true))}));
}

TEST_F(CommandsTest, ASheetThatWasCopiedByHandIsLeftAlone) {
  const Document workbook = lettered_report(*office, 2);
  workbook.go_to("TMM-F004", "A1");
  copy_form(*office, workbook, workbook);
  const auto sheets = workbook.sheets();
  ASSERT_EQ(sheets.front(), "TMM-F004_2");
  ASSERT_EQ(workbook.named("TMM_TABLA").address().Sheet, 1);
  expect_refused_from(workbook, "TMM-F004_2");
}

TEST_F(CommandsTest, AnotherReportsSheetThatWasBroughtHereIsLeftAlone) {
  const Document source = lettered_report(*office, 3);
  const Document workbook = lettered_report(*office, 2);
  copy_form(*office, source, workbook);
  ASSERT_EQ(workbook.sheets().front(), "TMM-F004_2");
  expect_refused_from(workbook, "TMM-F004_2");
}

TEST_F(CommandsTest, ASheetAloneInAWorkbookIsNoReport) {
  const Document source = lettered_report(*office, 2);
  css::frame::DispatchHelper::create(office->context())
      ->executeDispatch(Reference<css::frame::XDispatchProvider>(frame_of(source), UNO_QUERY_THROW),
                        ".uno:Move", "", 0,
                        arguments({argument("DocName", css::uno::makeAny(rtl::OUString())),
                                   argument("Index", css::uno::makeAny(sal_Int32{1})),
                                   argument("Copy", css::uno::makeAny(true))}));
  const Document alone = document_in_front(*office);
  ASSERT_EQ(alone.sheets(), std::vector<std::string>{"TMM-F004"});
  const auto formulas = [&alone] { return alone.used("TMM-F004").formulas(); };
  const auto before = formulas();
  EXPECT_EQ(
      refusal(alone, "mx.poa.calc:AgregarMeta", {whole("Cantidad", 1)}),
      "Esta hoja es una copia del reporte, sin las otras hojas de su libro, y las órdenes no la "
      "cambian. Abra el libro original, o haga uno nuevo con POA ▸ Nuevo reporte.");
  EXPECT_EQ(formulas(), before);
  EXPECT_EQ(letters(source), "AB");
}

// By API, in a window that is not in front.
TEST_F(CommandsTest, EachChangesTheReportOfItsOwnWindow) {
  const Document behind = lettered_report(*office, 2);
  const Document in_front = lettered_report(*office, 2);
  ASSERT_EQ(css::frame::Desktop::create(office->context())->getCurrentFrame(), frame_of(in_front));
  select_goals(behind, 0, 0);
  select_goals(in_front, 1, 1);
  EXPECT_EQ(agregar_meta(behind, 1), "Metas agregadas: 1");
  EXPECT_EQ(letters(behind), "A-B");
  EXPECT_EQ(letters(in_front), "AB");
  select_goals(behind, 0, 0);
  EXPECT_EQ(quitar_meta(behind), "Metas quitadas: 1");
  EXPECT_EQ(letters(behind), "-B");
  EXPECT_EQ(letters(in_front), "AB");
}

// A person can only choose from the menu of the window that is in front.
TEST_F(CommandsTest, OnScreenTheReportOfItsOwnWindowChanges) {
  const Document one = new_report(*office, 2);
  const Document other = new_report(*office, 2);
  select_goals(one, 0, 0);
  select_goals(other, 0, 0);
  for (const Document* in_front : {&one, &other}) {
    const Document& behind = in_front == &one ? other : one;
    const int goals_behind = goal_rows(behind);
    bring_to_front(*in_front);
    MenuCommand command(*office, *in_front, "service:mx.poa.Comandos?QuitarMeta");
    command.finish();
    EXPECT_EQ(goal_rows(*in_front), 1);
    EXPECT_EQ(goal_rows(behind), goals_behind);
  }
}

TEST_F(CommandsTest, OtherSheetsOfTheReportAreNoCopies) {
  const Document workbook = lettered_report(*office, 2);
  for (const std::string& sheet : workbook.sheets()) {
    workbook.go_to(sheet, "A1");
    EXPECT_EQ(workbook.run("mx.poa.calc:VistaPrevia", without_asking()),
              "Páginas listas para imprimir");
  }
}

}  // namespace
}  // namespace poa::office
