// SPDX-License-Identifier: MPL-2.0
// From finding to finding by command and by key, and advertencias marked as reviewed.
#include <gtest/gtest.h>

#include <chrono>
#include <com/sun/star/awt/KeyEvent.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/container/NoSuchElementException.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/frame/XLayoutManager.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <com/sun/star/sheet/XCalculatable.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XSpreadsheetView.hpp>
#include <com/sun/star/ui/XAcceleratorConfiguration.hpp>
#include <com/sun/star/ui/XModuleUIConfigurationManagerSupplier.hpp>
#include <com/sun/star/ui/XUIConfigurationManager.hpp>
#include <com/sun/star/ui/test/XUITest.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <string>
#include <utility>
#include <vector>

#include "calc/good_report.hpp"
#include "office/arguments.hpp"
#include "office/property.hpp"
#include "office/undo.hpp"
#include "office/uno_text.hpp"
#include "office/wait.hpp"
#include "ui/commands_fixture.hpp"
#include "ui/report_commands.hpp"

namespace poa::office {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

constexpr const char* kForm = "TMM-F004";
constexpr const char* kNext = "mx.poa.calc:HallazgoSiguiente";
constexpr const char* kBack = "mx.poa.calc:HallazgoAnterior";
constexpr const char* kMark = "mx.poa.calc:MarcarRevisada";
constexpr const char* kProgressBar = "private:resource/progressbar/progressbar";

CommandArguments mark(std::string_view rule, int row) {
  return {text_argument("Regla", rule), whole("Fila", row)};
}

std::string run(const Document& workbook, const char* command) {
  return workbook.run(command, without_asking());
}

Reference<css::frame::XController> controller_of(const Document& workbook) {
  return Reference<css::frame::XModel>(workbook.uno(), UNO_QUERY_THROW)->getCurrentController();
}

std::string cell_in(const Reference<css::frame::XController>& controller) {
  const auto at =
      Reference<css::sheet::XCellRangeAddressable>(
          Reference<css::view::XSelectionSupplier>(controller, UNO_QUERY_THROW)->getSelection(),
          UNO_QUERY_THROW)
          ->getRangeAddress();
  return static_cast<char>('A' + at.StartColumn) + std::to_string(at.StartRow + 1);
}

std::string cursor(const Document& workbook) { return cell_in(controller_of(workbook)); }

bool shows_message(const Reference<css::frame::XFrame>& frame) {
  return property<Reference<css::frame::XLayoutManager>>(frame, "LayoutManager")
      ->isElementVisible(to_uno(kProgressBar));
}

bool shows_message(const Document& workbook) {
  return shows_message(controller_of(workbook)->getFrame());
}

// Two goals with one advertencia for the unit of measure and one for the lines each, and a header
// that lacks everything but its year.
Document report_with_findings(const Office& office) {
  Document workbook = new_report(office, 2);
  const Range table = workbook.named("TMM_TABLA");
  for (int goal = 0; goal < 2; ++goal) {
    table.cell(kText, goal)
        .set_text(std::to_string(300 + goal) + ".- Dar " + (goal == 0 ? "talleres" : "apoyos"));
    table.cell(3, goal).set_value(1);
    table.cell(kFirstPlanned, goal).set_value(1);
    table.cell(5, goal).set_value(1);
    table.cell(kRemarks, goal).set_text("Se dio.");
  }
  undo_of(workbook)->clear();
  return workbook;
}

// The findings' cells in their order, from the first on until they come again.
std::vector<std::string> visited(const Document& workbook, const char* command, std::size_t count) {
  std::vector<std::string> cells;
  for (std::size_t at = 0; at < count; ++at) {
    static_cast<void>(run(workbook, command));
    cells.push_back(cursor(workbook));
  }
  return cells;
}

TEST_F(CommandsTest, FindingsAreVisitedInTheirOrderAndBack) {
  const Document workbook = report_with_findings(*office);
  workbook.go_to(kForm, "A1");
  const std::string first = run(workbook, kNext);
  EXPECT_TRUE(first.starts_with("COD-02 advertencia: Meta 300: ")) << first;
  const auto of = first.rfind(" de ");
  ASSERT_NE(of, std::string::npos);
  const auto count = static_cast<std::size_t>(std::stoi(first.substr(of + 4)));
  EXPECT_TRUE(first.ends_with(" (1 de " + std::to_string(count) + ")")) << first;
  ASSERT_GT(count, 5U);

  workbook.go_to(kForm, "A1");
  const auto forward = visited(workbook, kNext, count);
  EXPECT_EQ(forward[0], "B29");
  EXPECT_EQ(forward[1], "D29");
  EXPECT_EQ(forward[2], "B30");
  EXPECT_EQ(forward[3], "D30");
  const std::string again = run(workbook, kNext);
  EXPECT_TRUE(again.ends_with("; se pasó del último al primero)")) << again;
  EXPECT_EQ(cursor(workbook), "B29");
  const std::string last = run(workbook, kBack);
  EXPECT_TRUE(last.ends_with("; se pasó del primero al último)")) << last;
  auto backward = visited(workbook, kBack, count - 1);
  backward.insert(backward.begin(), forward.back());
  EXPECT_EQ(backward, std::vector<std::string>(forward.rbegin(), forward.rend()));
  EXPECT_TRUE(undo_titles(workbook).empty());
}

TEST_F(CommandsTest, FindingsOfOneCellAreReachedInTurn) {
  const Document workbook = report_with_findings(*office);
  workbook.cell(kForm, "B29").set_text("9.9.9, 8.8.8, x");
  workbook.cell(kForm, "C18").set_text("2.1.1 LÍNEA");
  workbook.go_to(kForm, "A1");
  std::vector<std::string> lines;
  for (int at = 0; at < 3; ++at) {
    lines.push_back(run(workbook, kNext).substr(0, 55));
    EXPECT_EQ(cursor(workbook), "B29");
  }
  EXPECT_TRUE(lines[0].starts_with("COD-01 error: ")) << lines[0];
  EXPECT_NE(lines[0].find("9.9.9"), std::string::npos);
  EXPECT_TRUE(lines[1].starts_with("COD-01 error: ")) << lines[1];
  EXPECT_NE(lines[1].find("8.8.8"), std::string::npos);
  EXPECT_TRUE(lines[2].starts_with("COD-03 error: ")) << lines[2];
}

TEST_F(CommandsTest, TheStartCanBeGiven) {
  const Document workbook = report_with_findings(*office);
  workbook.go_to(kForm, "A1");
  const auto from = [&](const char* command, const char* cell) {
    static_cast<void>(workbook.run(command, {text_argument("Desde", cell)}));
    return cursor(workbook);
  };
  EXPECT_EQ(from(kNext, "R29"), "B29");
  EXPECT_EQ(from(kNext, "$b$30"), "D30");
  EXPECT_EQ(from(kBack, "R30"), "D29");
  for (const char* wrong :
       {"B29:C30", "", "TMM_TABLA", "Hallazgos.A1", "ZZZZ1", "B0", "B9999999", "B29 ", "29"}) {
    workbook.go_to(kForm, "A1");
    EXPECT_EQ(refusal(workbook, kNext, {text_argument("Desde", wrong)}),
              "Desde debe ser una celda de la hoja del formato, por ejemplo R31, y se dio «" +
                  std::string(wrong) + "».");
    EXPECT_EQ(cursor(workbook), "A1");
  }
  EXPECT_EQ(refusal(workbook, kNext, {whole("Desde", 3)}), "Desde debe ser un texto.");
}

TEST_F(CommandsTest, TheFormsSheetComesToTheFront) {
  const Document workbook = report_with_findings(*office);
  workbook.go_to("Hallazgos", "B7");
  static_cast<void>(run(workbook, kNext));
  EXPECT_EQ(cursor(workbook), "B29");
  EXPECT_EQ(to_utf8(Reference<css::container::XNamed>(Reference<css::sheet::XSpreadsheetView>(
                                                          controller_of(workbook), UNO_QUERY_THROW)
                                                          ->getActiveSheet(),
                                                      UNO_QUERY_THROW)
                        ->getName()),
            kForm);
}

TEST_F(CommandsTest, AHeaderFindingIsAtItsValue) {
  const Document workbook = report_with_findings(*office);
  workbook.go_to(kForm, "A40");
  const std::string line = run(workbook, kNext);
  const std::string at = cursor(workbook);
  EXPECT_NE(line.find("Encabezado: "), std::string::npos) << line;
  EXPECT_EQ(at.front(), 'C') << at;
  EXPECT_LT(std::stoi(at.substr(1)), 29) << at;
}

TEST_F(CommandsTest, TheStatusBarShowsTheFindingWhileTheCursorStays) {
  const Document workbook = report_with_findings(*office);
  workbook.go_to(kForm, "A1");
  EXPECT_FALSE(shows_message(workbook));
  static_cast<void>(run(workbook, kNext));
  EXPECT_TRUE(shows_message(workbook));
  static_cast<void>(run(workbook, kNext));
  EXPECT_TRUE(shows_message(workbook));
  workbook.go_to(kForm, "D29");
  EXPECT_TRUE(shows_message(workbook)) << "the cursor was there already";
  workbook.go_to(kForm, "E29");
  EXPECT_FALSE(shows_message(workbook));
  workbook.go_to(kForm, "D29");
  EXPECT_FALSE(shows_message(workbook));
}

TEST_F(CommandsTest, FindingsOfAReadOnlyReportAreVisitedAndNotMarked) {
  const auto file = office->scratch() / "hallazgos-solo-lectura.ods";
  report_with_findings(*office).store(file, Format::Ods);
  const Document workbook(
      office->context(),
      css::frame::Desktop::create(office->context())
          ->loadComponentFromURL(to_uno(file_url(file)), "_blank", 0,
                                 arguments({argument("ReadOnly", css::uno::makeAny(true))})));
  workbook.go_to(kForm, "A1");
  static_cast<void>(run(workbook, kNext));
  EXPECT_EQ(cursor(workbook), "B29");
  EXPECT_EQ(refusal(workbook, kMark, mark("COD-02", 1)),
            "El documento es de solo lectura. Guárdelo con otro nombre y repita la orden.");
}

// In a report without any, and where all of them are mended meanwhile.
TEST_F(CommandsTest, WithoutFindingsItSaysSo) {
  const Document workbook = good_report(*office, POA_TEMPLATE);
  workbook.go_to(kForm, "C29");
  EXPECT_EQ(run(workbook, kNext), "Sin hallazgos");
  EXPECT_EQ(run(workbook, kBack), "Sin hallazgos");
  EXPECT_EQ(cursor(workbook), "C29");
}

TEST_F(CommandsTest, OtherDocumentsAndCopiesHaveNoFindings) {
  const Document sheet = office->new_spreadsheet_in_window();
  const Document workbook = report_with_findings(*office);
  workbook.uno()->getSheets()->copyByName("TMM-F004", "Copia", 1);
  workbook.go_to("Copia", "B29");
  for (const char* command : {kNext, kBack, kMark}) {
    EXPECT_EQ(refusal(sheet, command, without_asking()), kNotAReport) << command;
    EXPECT_TRUE(refusal(workbook, command, without_asking())
                    .starts_with("Esta hoja es una copia del reporte"))
        << command;
  }
  EXPECT_EQ(cursor(workbook), "B29");
}

// The other window of the document, which is in front or not.
TEST_F(CommandsTest, OnlyTheCursorOfItsOwnWindowMoves) {
  const Document workbook = report_with_findings(*office);
  const auto first = controller_of(workbook);
  workbook.go_to(kForm, "A1");
  css::frame::DispatchHelper::create(office->context())
      ->executeDispatch(
          Reference<css::frame::XDispatchProvider>(first->getFrame(), UNO_QUERY_THROW),
          ".uno:NewWindow", "", 0, {});
  ASSERT_TRUE(
      comes_true([&] { return controller_of(workbook) != first; }, std::chrono::seconds(20)));
  const auto second = controller_of(workbook);
  workbook.go_to(kForm, "E30");
  ASSERT_EQ(cell_in(first), "A1");
  css::frame::DispatchHelper::create(office->context())
      ->executeDispatch(
          Reference<css::frame::XDispatchProvider>(first->getFrame(), UNO_QUERY_THROW),
          to_uno(kNext), "", 0, arguments(without_asking()));
  EXPECT_EQ(cell_in(first), "B29");
  EXPECT_EQ(cell_in(second), "E30");
  EXPECT_TRUE(shows_message(first->getFrame()));
  EXPECT_FALSE(shows_message(second->getFrame()));
  // A window that closes while its message is shown takes it along.
  Reference<css::util::XCloseable>(first->getFrame(), UNO_QUERY_THROW)->close(true);
  EXPECT_TRUE(run(workbook, kNext).starts_with("COD-02 advertencia: Meta 301: "));
  EXPECT_EQ(cell_in(second), "B30");
}

TEST_F(CommandsTest, AnAdvertenciaIsMarkedAndUnmarkedInOneStep) {
  const Document workbook = report_with_findings(*office);
  const Range table = workbook.named("TMM_TABLA");
  EXPECT_EQ(workbook.run(kMark, mark("est–06", 1)), "Marcada como revisada: EST-06, meta 300");
  EXPECT_EQ(table.cell(kReviewed, 0).text(), "EST-06");
  EXPECT_EQ(workbook.run(kMark, mark("COD-02", 1)), "Marcada como revisada: COD-02, meta 300");
  EXPECT_EQ(table.cell(kReviewed, 0).text(), "EST-06, COD-02");
  EXPECT_EQ(workbook.run(kMark, mark("EST-06", 1)), "Ya no está revisada: EST-06, meta 300");
  EXPECT_EQ(table.cell(kReviewed, 0).text(), "COD-02");
  EXPECT_EQ(workbook.run(kMark, mark("COD-02", 1)), "Ya no está revisada: COD-02, meta 300");
  EXPECT_TRUE(table.cell(kReviewed, 0).is_blank());
  EXPECT_EQ(
      undo_titles(workbook),
      (std::vector<std::string>{
          "Ya no está revisada: COD-02, meta 300", "Ya no está revisada: EST-06, meta 300",
          "Marcada como revisada: COD-02, meta 300", "Marcada como revisada: EST-06, meta 300"}));
  undo_of(workbook)->undo();
  EXPECT_EQ(table.cell(kReviewed, 0).text(), "COD-02");
  EXPECT_TRUE(is_protected(workbook));
}

// What was computed before would be judged: calculation is turned on, and that is told.
TEST_F(CommandsTest, EachCommandThatJudgesTellsThatCalculationWasOff) {
  const Document workbook = report_with_findings(*office);
  fill_header(workbook);
  const Reference<css::sheet::XCalculatable> formulas(workbook.uno(), UNO_QUERY_THROW);
  const auto stored = office->scratch() / "anterior.ods";
  workbook.store(stored, Format::Ods);
  const std::vector<std::pair<const char*, CommandArguments>> commands = {
      {kNext, without_asking()},
      {kBack, without_asking()},
      {kMark, mark("EST-06", 1)},
      {"mx.poa.calc:CompararConAnterior", {text_argument("Archivo", stored.string())}}};
  for (const auto& [command, arguments] : commands) {
    formulas->enableAutomaticCalculation(false);
    const std::string answer = workbook.run(command, arguments);
    EXPECT_NE(answer.find(" El cálculo automático estaba apagado: se encendió"), std::string::npos)
        << command << ": " << answer;
    EXPECT_TRUE(formulas->isAutomaticCalculationEnabled()) << command;
    EXPECT_EQ(workbook.run(command, arguments).find("apagado"), std::string::npos) << command;
  }
}

TEST_F(CommandsTest, OnlyAnAdvertenciaOfTheGoalIsMarked) {
  const Document workbook = report_with_findings(*office);
  const Range table = workbook.named("TMM_TABLA");
  table.cell(kFirstPlanned, 0).set_value(2);          // ARIT-03
  table.cell(kText, 1).set_text("300.- Dar apoyos");  // EST-01 as an error
  undo_of(workbook)->clear();
  const auto refused = [&](const CommandArguments& with) { return refusal(workbook, kMark, with); };
  EXPECT_EQ(refused(mark("XYZ-01", 1)), "No existe la regla «XYZ-01».");
  EXPECT_TRUE(refused(mark("ARIT-03", 1)).starts_with("ARIT-03 no se puede marcar como revisada"));
  EXPECT_EQ(refused(mark("EST-01", 2)),
            "EST-01 es un error en la fila 30, y los errores se corrigen: no se marcan como "
            "revisados.");
  EXPECT_EQ(refused(mark("PER-02", 1)),
            "La fila 29 no tiene la advertencia PER-02, y no hay qué marcar.");
  for (const int row : {0, 3}) {
    EXPECT_EQ(refused(mark("EST-06", row)), "Fila debe ser un número entero de 1 a 2.");
  }
  EXPECT_EQ(refused({text_argument("Regla", "EST-06")}),
            "Regla y Fila van juntas: dé las dos o ninguna.");
  EXPECT_EQ(refused({whole("Fila", 1), without_asking().front()}),
            "Regla y Fila van juntas: dé las dos o ninguna.");
  EXPECT_TRUE(table.cell(kReviewed, 0).is_blank());
  EXPECT_TRUE(table.cell(kReviewed, 1).is_blank());
  EXPECT_TRUE(undo_titles(workbook).empty());
  // What no longer fires is taken out.
  table.cell(kReviewed, 0).set_text("visto; per-02");
  EXPECT_EQ(workbook.run(kMark, mark("PER-02", 1)), "Ya no está revisada: PER-02, meta 300");
  EXPECT_EQ(table.cell(kReviewed, 0).text(), "visto");
}

TEST_F(CommandsTest, WithoutArgumentsItIsTheOneThatAPersonLooksAt) {
  const Document workbook = report_with_findings(*office);
  const Range table = workbook.named("TMM_TABLA");
  workbook.go_to(kForm, "A1");
  EXPECT_TRUE(refusal(workbook, kMark, without_asking()).starts_with("Ponga el cursor"));
  workbook.go_to(kForm, "E29");
  EXPECT_TRUE(refusal(workbook, kMark, without_asking())
                  .starts_with("La meta de la fila 29 tiene varias advertencias: COD-02, EST-06. "
                               "Escoja una en el panel (POA ▸ Revisar)"));
  static_cast<void>(run(workbook, kNext));
  static_cast<void>(run(workbook, kNext));
  EXPECT_EQ(run(workbook, kMark), "Marcada como revisada: EST-06, meta 300");
  EXPECT_EQ(table.cell(kReviewed, 0).text(), "EST-06");
  table.cell(2, 1).set_text("Apoyo");
  workbook.go_to(kForm, "E30");
  EXPECT_EQ(run(workbook, kMark), "Marcada como revisada: COD-02, meta 301");
  EXPECT_EQ(run(workbook, kMark), "Ya no está revisada: COD-02, meta 301");
}

// What a key of Calc does; "" for nothing.
std::string bound(const Office& office, sal_Int16 code, sal_Int16 modifiers) {
  const Reference<css::ui::XModuleUIConfigurationManagerSupplier> supplier(
      office.context()->getServiceManager()->createInstanceWithContext(
          "com.sun.star.ui.ModuleUIConfigurationManagerSupplier", office.context()),
      UNO_QUERY_THROW);
  const Reference<css::ui::XAcceleratorConfiguration> keys(
      supplier->getUIConfigurationManager("com.sun.star.sheet.SpreadsheetDocument")
          ->getShortCutManager(),
      UNO_QUERY_THROW);
  css::awt::KeyEvent key;
  key.KeyCode = code;
  key.Modifiers = modifiers;
  try {
    return to_utf8(keys->getCommandByKeyEvent(key));
  } catch (const css::container::NoSuchElementException&) {
    return "";
  }
}

constexpr sal_Int16 kF8 = 775;
constexpr sal_Int16 kF12 = 779;
constexpr sal_Int16 kShiftCtrl = 1 | 2;

TEST(FindingKeys, AreFreeInAnOfficeWithoutTheExtension) {
  for (const Language language : {Language::Spanish, Language::English}) {
    const Office office({.language = language});
    EXPECT_EQ(bound(office, kF8, kShiftCtrl), "");
    EXPECT_EQ(bound(office, kF12, kShiftCtrl), "");
  }
}

void press(const Office& office, const Document& document, const char* key) {
  controller_of(document)->getFrame()->getContainerWindow()->setFocus();
  const Reference<css::ui::test::XUITest> test(
      office.context()->getServiceManager()->createInstanceWithContext(
          to_uno("org.libreoffice.uitest.UITest"), office.context()),
      UNO_QUERY_THROW);
  test->getTopFocusWindow()
      ->getChild(to_uno("grid_window"))
      ->executeAction(to_uno("TYPE"), arguments({argument("KEYCODE", Any(to_uno(key)))}));
}

TEST(FindingKeys, OnScreenAreOursAndLoadTheLibrary) {
  for (const Language language : {Language::Spanish, Language::English}) {
    Office office({.language = language, .extensions = {POA_EXTENSION}});
    EXPECT_EQ(bound(office, kF8, kShiftCtrl), "service:mx.poa.Comandos?HallazgoSiguiente");
    EXPECT_EQ(bound(office, kF12, kShiftCtrl), "service:mx.poa.Comandos?HallazgoAnterior");
    const Document sheet = office.new_spreadsheet_in_window();
    EXPECT_FALSE(office.has_loaded("libpoa_calc"));
    press(office, sheet, "CTRL+SHIFT+F8");
    EXPECT_TRUE(
        comes_true([&] { return office.has_loaded("libpoa_calc"); }, std::chrono::seconds(20)));
  }
}

TEST_F(CommandsTest, KeysOnScreenGoFromFindingToFinding) {
  const Document workbook = report_with_findings(*office);
  workbook.go_to(kForm, "A1");
  press(*office, workbook, "CTRL+SHIFT+F8");
  EXPECT_TRUE(comes_true([&] { return cursor(workbook) == "B29"; }, std::chrono::seconds(20)));
  press(*office, workbook, "CTRL+SHIFT+F8");
  EXPECT_TRUE(comes_true([&] { return cursor(workbook) == "D29"; }, std::chrono::seconds(20)));
  press(*office, workbook, "CTRL+SHIFT+F12");
  EXPECT_TRUE(comes_true([&] { return cursor(workbook) == "B29"; }, std::chrono::seconds(20)));
}

}  // namespace
}  // namespace poa::office
