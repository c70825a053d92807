// SPDX-License-Identifier: MPL-2.0
// The questions and messages of the menu.
#include <gtest/gtest.h>

#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <string>
#include <vector>

#include "calc/goal_rows.hpp"
#include "ui/commands_fixture.hpp"
#include "ui/report_commands.hpp"
#include "ui/shown_dialog.hpp"

namespace poa::office {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

TEST_F(CommandsTest, OnScreenItIsAskedHowManyGoals) {
  const Document workbook = lettered_report(*office, 2);
  select_verdict(workbook);
  {
    MenuCommand command(*office, workbook, "service:mx.poa.Comandos?AgregarMeta");
    EXPECT_EQ(command.dialog("Agregar meta"),
              (std::vector<std::string>{"¿Cuántas metas se agregan? (1 a 198)", "1", "Aceptar",
                                        "Cancelar"}));
    command.type("12");
    command.press(Key::Enter);
    command.finish();
  }
  EXPECT_EQ(goal_rows(workbook), 14);
  {
    MenuCommand command(*office, workbook, "service:mx.poa.Comandos?AgregarMeta");
    static_cast<void>(command.dialog("Agregar meta"));
    command.press(Key::Escape);
    command.finish();
  }
  EXPECT_EQ(goal_rows(workbook), 14);
  {
    MenuCommand command(*office, workbook, "service:mx.poa.Comandos?AgregarMeta");
    static_cast<void>(command.dialog("Agregar meta"));
    command.type("500");
    command.press(Key::Enter);
    EXPECT_EQ(command.dialog("POA Calc").front(), "Escriba un número entero de 1 a 186.");
    command.press(Key::Enter);
    command.finish();
  }
  EXPECT_EQ(goal_rows(workbook), 14);
}

TEST_F(CommandsTest, OnScreenAReportIsMade) {
  const Document sheet = office->new_spreadsheet_in_window();
  MenuCommand command(*office, sheet, "service:mx.poa.Comandos?NuevoReporte");
  EXPECT_EQ(command.dialog("Nuevo reporte"),
            (std::vector<std::string>{"¿Cuántas metas tiene el reporte? (1 a 200)", "4", "Aceptar",
                                      "Cancelar"}));
  command.press(Key::Enter);
  command.finish();
  EXPECT_EQ(goal_rows(document_in_front(*office)), 4);
}

TEST_F(CommandsTest, OnScreenQuitarMetaAsksBeforeDataAreLost) {
  const Document workbook = lettered_report(*office, 3);
  select_goals(workbook, 1, 1);
  {
    MenuCommand command(*office, workbook, "service:mx.poa.Comandos?QuitarMeta");
    EXPECT_EQ(command.dialog("POA Calc").front(),
              "La meta tiene datos capturados. ¿Quitarla con ellos?");
    command.press(Key::Enter);  // No is the default
    command.finish();
  }
  EXPECT_EQ(letters(workbook), "ABC");
  select_goals(workbook, 1, 2);
  {
    MenuCommand command(*office, workbook, "service:mx.poa.Comandos?QuitarMeta");
    EXPECT_EQ(command.dialog("POA Calc").front(),
              "Se quitarán 2 metas, y entre ellas hay datos capturados. ¿Quitarlas con ellos?");
    command.click("Sí");
    command.finish();
  }
  EXPECT_EQ(letters(workbook), "A");
  agregar_meta(workbook, 1);
  MenuCommand command(*office, workbook, "service:mx.poa.Comandos?QuitarMeta");
  command.finish();
  EXPECT_EQ(letters(workbook), "A") << "a blank goal goes without a question";
}

TEST_F(CommandsTest, OnScreenItIsSaidWhatStandsInTheWay) {
  const Document sheet = office->new_spreadsheet_in_window();
  MenuCommand command(*office, sheet, "service:mx.poa.Comandos?AgregarMeta");
  EXPECT_EQ(command.dialog("POA Calc"), (std::vector<std::string>{kNotAReport, "Aceptar"}));
  command.press(Key::Enter);
  command.finish();
}

TEST_F(CommandsTest, OnScreenAcercaDeSaysWhatIsInstalledWhere) {
  const Document sheet = office->new_spreadsheet_in_window();
  MenuCommand command(*office, sheet, "service:mx.poa.Comandos?AcercaDe");
  const auto texts = command.dialog("Acerca de POA Calc");
  ASSERT_EQ(texts.size(), 2U);
  EXPECT_TRUE(texts[0].starts_with("POA Calc " POA_VERSION "\n")) << texts[0];
  EXPECT_NE(texts[0].find("\nInstalada para todos los usuarios:\n/"), std::string::npos)
      << texts[0];
  EXPECT_NE(texts[0].find("/poa-calc.oxt\n\nLibreOffice "), std::string::npos) << texts[0];
  EXPECT_NE(texts[0].find("Mozilla Public License 2.0"), std::string::npos) << texts[0];
  command.press(Key::Enter);
  command.finish();
}

// Writer, which reads the manual, need not be there.
TEST_F(CommandsTest, ManualOpensOrSaysWhereItIs) {
  const Document sheet = office->new_spreadsheet_in_window();
  const auto desktop = css::frame::Desktop::create(office->context());
  try {
    EXPECT_EQ(sheet.run("mx.poa.calc:Manual", without_asking()), "Se abrió el manual");
    const Reference<css::frame::XStorable> manual(desktop->getCurrentComponent(), UNO_QUERY_THROW);
    EXPECT_TRUE(manual->isReadonly());
    Reference<css::util::XCloseable>(manual, UNO_QUERY_THROW)->close(true);
  } catch (const OfficeError& error) {
    const std::string message = error.what();
    EXPECT_NE(message.find("hace falta LibreOffice Writer"), std::string::npos) << message;
    EXPECT_TRUE(message.ends_with("/poa-calc.oxt/manual/manual.odt")) << message;
  }
}

}  // namespace
}  // namespace poa::office
