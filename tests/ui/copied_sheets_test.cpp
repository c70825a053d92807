// SPDX-License-Identifier: MPL-2.0
// No command changes the original from a copy of its sheet, however the copy was made, and each
// changes the report of the window that it was given in.
#include <gtest/gtest.h>

#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/sheet/XSpreadsheets2.hpp>
#include <string>

#include "calc/goal_rows.hpp"
#include "office/arguments.hpp"
#include "office/property.hpp"
#include "office/undo.hpp"
#include "office/uno_text.hpp"
#include "ui/commands_fixture.hpp"
#include "ui/report_commands.hpp"
#include "ui/report_make.hpp"

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

// As Hoja ▸ Mover o copiar hoja… does.
TEST_F(CommandsTest, ASheetThatWasCopiedByHandIsLeftAlone) {
  const Document workbook = lettered_report(*office, 2);
  workbook.go_to("TMM-F004", "A1");
  const auto title = property<rtl::OUString>(frame_of(workbook), "Title");
  const auto name = title.copy(0, title.indexOf(" - "));
  css::frame::DispatchHelper::create(office->context())
      ->executeDispatch(
          Reference<css::frame::XDispatchProvider>(frame_of(workbook), UNO_QUERY_THROW),
          ".uno:Move", "", 0,
          arguments({argument("DocName", css::uno::makeAny(name)),
                     argument("Index", css::uno::makeAny(sal_Int32{1})),
                     argument("Copy", css::uno::makeAny(true))}));
  const auto sheets = workbook.sheets();
  ASSERT_EQ(sheets.front(), "TMM-F004_2");
  ASSERT_EQ(workbook.named("TMM_TABLA").address().Sheet, 1);
  expect_refused_from(workbook, "TMM-F004_2");
}

TEST_F(CommandsTest, AnotherReportsSheetThatWasImportedIsLeftAlone) {
  const auto file = office->scratch() / "otra.ods";
  lettered_report(*office, 3).store(file, Format::Ods);
  const Document source = office->load(file);
  const Document workbook = lettered_report(*office, 2);
  Reference<css::sheet::XSpreadsheets2>(workbook.uno()->getSheets(), UNO_QUERY_THROW)
      ->importSheet(source.uno(), "TMM-F004", 0);
  ASSERT_EQ(workbook.sheets().front(), "TMM-F004_2");
  expect_refused_from(workbook, "TMM-F004_2");
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
