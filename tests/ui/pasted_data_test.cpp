// SPDX-License-Identifier: MPL-2.0
// Data that are pasted at the cursor: values alone, each where it belongs.
#include <gtest/gtest.h>

#include <atomic>
#include <com/sun/star/datatransfer/UnsupportedFlavorException.hpp>
#include <com/sun/star/datatransfer/XTransferable.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/XCalculatable.hpp>
#include <com/sun/star/sheet/XSheetCellRangeContainer.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/util/XMergeable.hpp>
#include <com/sun/star/util/XModifyBroadcaster.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <cppuhelper/implbase1.hxx>
#include <string>
#include <vector>

#include "calc/goal_rows.hpp"
#include "office/arguments.hpp"
#include "office/property.hpp"
#include "office/undo.hpp"
#include "office/uno_text.hpp"
#include "ui/commands_fixture.hpp"
#include "ui/copied_text.hpp"
#include "ui/report_commands.hpp"
#include "ui/report_make.hpp"
#include "ui/shown_dialog.hpp"

namespace poa::office {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

constexpr const char* kCommand = "mx.poa.calc:PegarDatos";

// Columns of the table, from 0.
constexpr int kLines = 0;
constexpr int kAnnual = 3;
constexpr int kFirstAchieved = 5;
constexpr int kAbsolute = 12;
constexpr int kRelative = 13;
constexpr int kIntegra = 16;

// What another office copied: all its flavours, but none of this office's own.
class CopiedElsewhere : public cppu::WeakImplHelper1<css::datatransfer::XTransferable> {
 public:
  explicit CopiedElsewhere(const Reference<css::datatransfer::XTransferable>& copied)
      : copied_(copied) {}

  css::uno::Any SAL_CALL getTransferData(const css::datatransfer::DataFlavor& flavour) override {
    return copied_->getTransferData(flavour);
  }
  css::uno::Sequence<css::datatransfer::DataFlavor> SAL_CALL getTransferDataFlavors() override {
    return copied_->getTransferDataFlavors();
  }
  sal_Bool SAL_CALL isDataFlavorSupported(const css::datatransfer::DataFlavor& flavour) override {
    return copied_->isDataFlavorSupported(flavour);
  }

 private:
  Reference<css::datatransfer::XTransferable> copied_;
};

class PastedData : public CommandsTest {
 protected:
  static Reference<css::datatransfer::clipboard::XSystemClipboard> clipboard() {
    return clipboard_of(*office);
  }

  static void copy_text(std::string_view text) {
    clipboard()->setContents(new CopiedText(text), {});
  }

  // Copies as a person does.
  static void copy(const Document& document, const std::string& address) {
    document.go_to(document.sheets().front(), address);
    const Reference<css::frame::XDispatchProvider> window(
        Reference<css::frame::XModel>(document.uno(), UNO_QUERY_THROW)
            ->getCurrentController()
            ->getFrame(),
        UNO_QUERY_THROW);
    css::frame::DispatchHelper::create(office->context())
        ->executeDispatch(window, ".uno:Copy", "", 0, {});
  }
};

void put_cursor(const Document& workbook, std::string_view name, int column, int row) {
  view_of(workbook)->select(css::uno::makeAny(
      workbook.named(name).uno()->getCellRangeByPosition(column, row, column, row)));
}

void put_cursor_at_goal(const Document& workbook, int goal, int column) {
  put_cursor(workbook, "TMM_TABLA", column, goal);
}

std::string paste_text(const Document& workbook, std::string_view text) {
  return workbook.run(kCommand, {argument("Texto", css::uno::makeAny(to_uno(text)))});
}

std::string paste_clipboard(const Document& workbook) {
  return workbook.run(kCommand, without_asking());
}

std::string text_refusal(const Document& workbook, std::string_view text) {
  return refusal(workbook, kCommand, {argument("Texto", css::uno::makeAny(to_uno(text)))});
}

Cell goal_cell(const Document& workbook, int goal, int column) {
  return workbook.named("TMM_TABLA").cell(column, goal);
}

// The cells of a goal as they are edited, formulas as "f": "a|b||1"; a text that would be edited as
// a number has its apostrophe.
std::string goal(const Document& workbook, int at) {
  std::string all;
  for (int column = 0; column < 18; ++column) {
    const Cell cell = goal_cell(workbook, at, column);
    all += (column > 0 ? "|" : "") + (cell.is_formula() ? std::string("f") : cell.formula());
  }
  return all;
}

// The rows of the header that have a label: "RAMO=54;…".
std::string header_of(const Document& workbook) {
  std::string all;
  for (const auto& row : workbook.named("TMM_ENCABEZADO").formulas()) {
    if (!row[0].empty()) all += row[0] + "=" + row[1] + ";";
  }
  return all;
}

constexpr const char* kOldGoal =
    "2.1.4\t300.- Incentivar\tExpediente\t1,751\t371\t410\t241\t202\t629\t671\t509\t487\t1,770\t"
    "101%\tse atendió a más\n";

TEST_F(PastedData, FifteenColumnsOfGoalsArriveButThoseThatAreComputed) {
  const Document workbook = new_report(*office, 1);
  put_cursor_at_goal(workbook, 0, kLines);
  EXPECT_EQ(
      paste_text(workbook, std::string(kOldGoal) + "\t301.- Otra\tSesión\t4\t1\t1\n"),
      "Datos pegados: 18. Metas agregadas: 1. No se tomaron: 2 en columnas que se calculan (AVANCE ABSOLUTO y ACUMULADO RELATIVO).");
  EXPECT_EQ(goal_rows(workbook), 2);
  EXPECT_EQ(goal(workbook, 0),
            "2.1.4|300.- Incentivar|Expediente|1751|371|410|241|202|629|671|509|487|f|f|se atendió "
            "a más|||");
  EXPECT_EQ(goal(workbook, 1), "|301.- Otra|Sesión|4|1|1|||||||f|f||||");
  EXPECT_EQ(goal_cell(workbook, 0, kAbsolute).value(), 410);
}

TEST_F(PastedData, APasteIsOneStepOfUndoAndRedo) {
  const Document workbook = new_report(*office, 2);
  put_cursor_at_goal(workbook, 0, kText);
  paste_text(workbook, "antes\t\t5\n");
  undo_of(workbook)->clear();
  const auto before = all_of(workbook);
  put_cursor_at_goal(workbook, 0, kLines);
  EXPECT_EQ(
      paste_text(workbook, std::string(kOldGoal) + "\t" + std::string(800, 'x') + "\n"),
      "Datos pegados: 14. No se tomaron: 2 en columnas que se calculan (AVANCE ABSOLUTO y ACUMULADO RELATIVO).");
  EXPECT_EQ(undo_titles(workbook), std::vector<std::string>{"Datos pegados: 14"});
  EXPECT_TRUE(is_protected(workbook));
  const auto pasted = all_of(workbook);
  EXPECT_NE(pasted, before);
  undo_of(workbook)->undo();
  EXPECT_EQ(all_of(workbook), before);
  undo_of(workbook)->redo();
  EXPECT_EQ(all_of(workbook), pasted);
}

// Counts how often the document says that something changed; it computes each time.
class Changes : public cppu::WeakImplHelper1<css::util::XModifyListener> {
 public:
  void SAL_CALL modified(const css::lang::EventObject&) override { ++count; }
  void SAL_CALL disposing(const css::lang::EventObject&) override {}

  std::atomic<int> count = 0;
};

TEST_F(PastedData, UndoAndRedoComputeOnceAndNotAfterEachCell) {
  const Document workbook = new_report(*office, 2);
  put_cursor_at_goal(workbook, 0, kLines);
  paste_text(workbook, std::string(kOldGoal) + kOldGoal);
  const Reference<css::util::XModifyBroadcaster> document(workbook.uno(), UNO_QUERY_THROW);
  for (const bool back : {true, false}) {
    auto* changes = new Changes;
    const Reference<css::util::XModifyListener> kept(changes);
    document->addModifyListener(kept);
    back ? undo_of(workbook)->undo() : undo_of(workbook)->redo();
    document->removeModifyListener(kept);
    EXPECT_LT(changes->count, 10) << "there are 26 cells";
    EXPECT_GT(changes->count, 0) << "the look at changes is blind";
    const Reference<css::frame::XModel> model(workbook.uno(), UNO_QUERY_THROW);
    EXPECT_FALSE(model->hasControllersLocked());
    const Reference<css::sheet::XCalculatable> formulas(workbook.uno(), UNO_QUERY_THROW);
    EXPECT_TRUE(formulas->isAutomaticCalculationEnabled());
  }
  EXPECT_EQ(goal_cell(workbook, 1, kAbsolute).value(), 410);
}

TEST_F(PastedData, AddedGoalsGoWithTheirStep) {
  const Document workbook = new_report(*office, 1);
  put_cursor_at_goal(workbook, 0, kText);
  paste_text(workbook, "A\nB\nC\n");
  EXPECT_EQ(letters(workbook), "ABC");
  undo_of(workbook)->undo();
  EXPECT_EQ(letters(workbook), "-");
  undo_of(workbook)->redo();
  EXPECT_EQ(letters(workbook), "ABC");
}

TEST_F(PastedData, RowsBecomeAsHighAsWhatWasPasted) {
  const Document workbook = new_report(*office, 2);
  const int first = workbook.named("TMM_TABLA").address().StartRow;
  put_cursor_at_goal(workbook, 0, kText);
  paste_text(workbook, "corto");
  const int low = row_height(workbook, first);
  EXPECT_EQ(low, row_height(workbook, first + 1))
      << "a goal has room for its findings from the start";
  look_at_pages(workbook);
  EXPECT_EQ(row_height(workbook, first), low) << "its findings have come after its height";
  paste_text(workbook, std::string(800, 'x') + " " + std::string(800, 'y'));
  EXPECT_GT(row_height(workbook, first), low);
  paste_text(workbook, "corto");
  EXPECT_EQ(row_height(workbook, first), low);
}

TEST_F(PastedData, TextsStayTextsAndFiguresAreFigures) {
  const Document workbook = new_report(*office, 1);
  put_cursor_at_goal(workbook, 0, kLines);
  paste_text(workbook,
             "007\t=1+1\t1/2\t 1,770 \t.5\t1/2\t=1+1\t0.125\t101%\t-3\t\t\t1\t1\t2021-01-01\tsuma\t"
             "302,304");
  EXPECT_EQ(goal(workbook, 0),
            "'007|=1+1|'1/2|1770|'.5|'1/2|=1+1|0.125|'101%|-3|||f|f|'2021-01-01|suma|'302,304|");
  for (const int text : {0, 1, 2, 4, 5, 6, 8, 14, 16})
    EXPECT_EQ(goal_cell(workbook, 0, text).uno()->getType(), css::table::CellContentType_TEXT)
        << text;
  for (const int figure : {3, 7, 9})
    EXPECT_EQ(goal_cell(workbook, 0, figure).uno()->getType(), css::table::CellContentType_VALUE)
        << figure;
}

TEST_F(PastedData, CalcGivesItsValuesAndNothingElse) {
  Document source = office->new_spreadsheet_in_window();
  const std::string sheet = source.sheets().front();
  const Range cells = source.range(sheet, "A1:F2");
  cells.cell(0, 0).set_value(0.125);
  cells.cell(1, 0).set_formula("=H1*2");
  cells.cell(2, 0).set_formula("=1/0");
  cells.cell(3, 0).set_text("1,770");
  cells.cell(4, 0).set_value(46025);
  cells.cell(5, 1).set_formula(R"(="no "&"se")");
  source.cell(sheet, "H1").set_value(20.25);
  set_property(cells.uno(), "CellBackColor", css::uno::makeAny(sal_Int32(0x123456)));
  set_property(cells.uno(), "NumberFormat", css::uno::makeAny(sal_Int32(2)));
  ASSERT_EQ(cells.cell(0, 0).text(), "0.13") << "what is shown is the value";

  const Document workbook = new_report(*office, 2);
  put_cursor_at_goal(workbook, 0, kFirstPlanned);
  paste_text(workbook, "1\t2\t3\t4\t5\t6\n");
  copy(source, "A1:F2");
  const auto ground =
      property<sal_Int32>(goal_cell(workbook, 0, kFirstPlanned).uno(), "CellBackColor");
  EXPECT_EQ(paste_clipboard(workbook),
            "Datos pegados: 5. No se tomaron: 1 con error (fila 1, columna 3 de lo copiado).");
  EXPECT_EQ(goal(workbook, 0), "||||0.125|40.5|3|1770|46025||||f|f||||")
      << "the blank cell empties its place, the error leaves its own alone";
  EXPECT_EQ(goal(workbook, 1), "|||||||||no se|||f|f||||");
  EXPECT_EQ(property<sal_Int32>(goal_cell(workbook, 0, kFirstPlanned).uno(), "CellBackColor"),
            ground);
}

TEST_F(PastedData, AnotherOfficeGivesItsValuesToo) {
  Document source = office->new_spreadsheet_in_window();
  const std::string sheet = source.sheets().front();
  const Range cells = source.range(sheet, "A1:B1");
  cells.cell(0, 0).set_value(0.125);
  cells.cell(1, 0).set_value(0.375);
  source.cell(sheet, "H1").set_value(20.25);
  set_property(cells.uno(), "NumberFormat", css::uno::makeAny(sal_Int32(2)));
  const Document workbook = new_report(*office, 1);
  put_cursor_at_goal(workbook, 0, kFirstPlanned);
  copy(source, "A1:B1");
  clipboard()->setContents(new CopiedElsewhere(clipboard()->getContents()), {});
  EXPECT_EQ(paste_clipboard(workbook), "Datos pegados: 2.");
  EXPECT_EQ(goal(workbook, 0), "||||0.125|0.375|||||||f|f||||");

  // One formula reads a cell that is copied with it, the other a cell that is not.
  cells.cell(0, 0).set_formula("=B1/8");
  cells.cell(1, 0).set_formula("=H1*2");
  copy(source, "A1:B1");
  clipboard()->setContents(new CopiedElsewhere(clipboard()->getContents()), {});
  EXPECT_EQ(paste_clipboard(workbook), "Datos pegados: 2.");
  EXPECT_EQ(goal(workbook, 0), "||||5.0625|40.5|||||||f|f||||");
}

TEST_F(PastedData, AColumnOfCalcGoesToTheColumnOfTheCursor) {
  Document source = office->new_spreadsheet_in_window();
  const std::string sheet = source.sheets().front();
  for (int row = 0; row < 3; ++row) source.range(sheet, "C3:C5").cell(0, row).set_value(row + 7);
  const Document workbook = new_report(*office, 2);
  put_cursor_at_goal(workbook, 1, kFirstAchieved);
  copy(source, "C3:C5");
  EXPECT_EQ(paste_clipboard(workbook), "Datos pegados: 3. Metas agregadas: 2.");
  EXPECT_EQ(goal_rows(workbook), 4);
  for (int at = 1; at < 4; ++at) EXPECT_EQ(goal_cell(workbook, at, kFirstAchieved).value(), at + 6);
}

TEST_F(PastedData, BlankCellsAtTheEndOfABlockEmptyTheirPlaces) {
  Document source = office->new_spreadsheet_in_window();
  source.cell(source.sheets().front(), "A1").set_value(8);
  const Document workbook = new_report(*office, 2);
  put_cursor_at_goal(workbook, 0, kFirstPlanned);
  paste_text(workbook, "1\t2\n3\t4\n");
  copy(source, "A1:B3");
  EXPECT_EQ(paste_clipboard(workbook), "Datos pegados: 1.");
  EXPECT_EQ(goal(workbook, 0), "||||8||||||||f|f||||");
  EXPECT_EQ(goal(workbook, 1), "||||||||||||f|f||||");
  EXPECT_EQ(goal_rows(workbook), 2);
}

TEST_F(PastedData, CellsThatTheOfficeCannotReadAreTakenAsText) {
  const Document workbook = new_report(*office, 1);
  put_cursor_at_goal(workbook, 0, kFirstPlanned);
  clipboard()->setContents(
      new CopiedText("7\t007\n", "application/x-openoffice-biff-8;windows_formatname=\"Biff8\""),
      {});
  EXPECT_EQ(paste_clipboard(workbook), "Datos pegados: 2.");
  EXPECT_EQ(goal(workbook, 0), "||||7|7|||||||f|f||||");
}

TEST_F(PastedData, TheTextOfAWordProcessorIsAList) {
  const Document workbook = new_report(*office, 1);
  copy_text("2.1.1 DIAGNÓSTICO\r\n2.1.4 \"PROGRAMAS\"\r\n4.5.4 ESQUEMA\r\n");
  put_cursor(workbook, "TMM_CATALOGO", 0, 1);
  EXPECT_EQ(paste_clipboard(workbook), "Datos pegados: 3.");
  const Range lines = workbook.named("TMM_CATALOGO");
  EXPECT_TRUE(lines.cell(0, 0).is_blank());
  EXPECT_EQ(lines.cell(0, 1).text(), "2.1.1 DIAGNÓSTICO");
  EXPECT_EQ(lines.cell(0, 2).text(), "2.1.4 \"PROGRAMAS\"");
  EXPECT_EQ(lines.cell(0, 3).text(), "4.5.4 ESQUEMA");
}

TEST_F(PastedData, LinesAndEjesGetTheRowsThatTheyLack) {
  const Document workbook = new_report(*office, 1);
  undo_of(workbook)->clear();
  const auto before = header_of(workbook);
  put_cursor(workbook, "TMM_ENCABEZADO", 1, 12);
  EXPECT_EQ(paste_text(workbook, "2 A\n3 B\n4 C\n"),
            "Datos pegados: 3. Renglones de EJE agregados: 2.");
  put_cursor(workbook, "TMM_CATALOGO", 0, 0);
  std::string lines;
  for (int line = 1; line <= 9; ++line) lines += "2.1." + std::to_string(line) + " X\n";
  EXPECT_EQ(paste_text(workbook, lines),
            "Datos pegados: 9. Renglones de línea de acción agregados: 3.");
  EXPECT_EQ(workbook.named("TMM_CATALOGO").cell(0, 8).text(), "2.1.9 X");
  EXPECT_EQ(workbook.named("TMM_ENCABEZADO").formulas().back()[1], "");
  EXPECT_EQ(header_of(workbook).substr(before.find("EJE=")), "EJE=2 A;EJE=3 B;EJE=4 C;");
  EXPECT_EQ(undo_titles(workbook),
            (std::vector<std::string>{"Datos pegados: 9", "Datos pegados: 3"}));
  undo_of(workbook)->undo();
  undo_of(workbook)->undo();
  EXPECT_EQ(header_of(workbook), before);
  put_cursor(workbook, "TMM_CATALOGO", 0, 0);
  EXPECT_EQ(text_refusal(workbook, std::string(100, '\n') + "2.1.1"),
            "Son 101 líneas de acción, y este libro tiene lugar para 100.");
}

// The value beside a label of the header.
std::string header_value(const Document& workbook, std::string_view label) {
  for (const auto& row : workbook.named("TMM_ENCABEZADO").formulas()) {
    if (row[0] == label) return row[1];
  }
  return "no such label";
}

TEST_F(PastedData, AHeaderFindsItsPlacesByItsLabels) {
  const Document workbook = new_report(*office, 1);
  put_cursor(workbook, "TMM_ENCABEZADO", 0, 6);
  EXPECT_EQ(paste_text(workbook,
                       "UNIDAD EJECUTORA:\t54101 DIRECCIÓN\nRamo\t54 BIENESTAR\nEJERCICIO\t2023\n"
                       "TELÉFONO\t555\nEJE DE GOBIERNO\t2 BIENESTAR\nLÍNEAS DE ACCIÓN\t2.1.1 A\n\t"
                       "2.1.4 B\n"),
            "Datos pegados: 6. No se tomaron: 1 fuera de las celdas de captura.");
  EXPECT_EQ(header_value(workbook, "RAMO"), "54 BIENESTAR");
  EXPECT_EQ(header_value(workbook, "UNIDAD EJECUTORA"), "54101 DIRECCIÓN");
  EXPECT_EQ(header_value(workbook, "EJE"), "2 BIENESTAR");
  EXPECT_EQ(workbook.named("TMM_EJERCICIO").cell(0, 0).value(), 2023);
  EXPECT_EQ(workbook.named("TMM_CATALOGO").cell(0, 1).text(), "2.1.4 B");
}

TEST_F(PastedData, ValuesOfTheHeaderStayInIt) {
  const Document workbook = new_report(*office, 1);
  put_cursor(workbook, "TMM_ENCABEZADO", 1, 6);
  EXPECT_EQ(paste_text(workbook, "54 A\n511 B\n54101 C\n2 D\n3 E\n4 F\n2 G\n\n2.1.1 H\n2.1.4 I\n"),
            "Datos pegados: 7. No se tomaron: 2 fuera de las celdas de captura.");
  EXPECT_EQ(header_value(workbook, "RAMO"), "54 A");
  EXPECT_EQ(header_value(workbook, "EJE"), "2 G");
  EXPECT_TRUE(workbook.named("TMM_CATALOGO").cell(0, 0).is_blank());
}

std::vector<std::string> names(const Document& workbook) {
  const Range signatures = workbook.named("TMM_FIRMAS");
  std::vector<std::string> all;
  for (int column = 0; column < signatures.columns(); ++column) {
    if (!signatures.cell(column, 1).is_blank()) all.push_back(signatures.cell(column, 0).text());
  }
  return all;
}

TEST_F(PastedData, NamesOfThoseWhoSignGoOverTheirRoles) {
  const std::vector<std::string> three{"ANA", "BETO", "CARLA"};
  const Document workbook = new_report(*office, 1);
  put_cursor(workbook, "TMM_FIRMAS", 0, 0);
  EXPECT_EQ(paste_text(workbook, "ANA\nBETO\nCARLA\n"), "Datos pegados: 3.");
  EXPECT_EQ(names(workbook), three);
  paste_text(workbook, "CARLA\tANA\tBETO");
  EXPECT_EQ(names(workbook), (std::vector<std::string>{"CARLA", "ANA", "BETO"}));
  EXPECT_EQ(paste_text(workbook,
                       "RESPONSABLE DEL RAMO\tCARLA\nRESPONSABLE DE LA UNIDAD EJECUTORA\tANA\n"
                       "Responsable del programa\tBETO\n"),
            "Datos pegados: 3.");
  EXPECT_EQ(names(workbook), three);
  EXPECT_EQ(paste_text(workbook, "UNO\nDOS\nTRES\nCUATRO"),
            "Datos pegados: 3. No se tomaron: 1 fuera de las celdas de captura.");
}

TEST_F(PastedData, WhatCannotBePastedIsRefusedBeforeAnythingChanges) {
  const Document workbook = new_report(*office, 2);
  undo_of(workbook)->clear();
  const auto before = all_of(workbook);
  put_cursor_at_goal(workbook, 0, kAbsolute);
  EXPECT_EQ(text_refusal(workbook, "1\t2\n"),
            "AVANCE ABSOLUTO y ACUMULADO RELATIVO se calculan: no se pega nada en ellos.");
  const std::string nowhere = "Ninguno de los datos cae en una celda de captura.";
  select_verdict(workbook);
  EXPECT_TRUE(text_refusal(workbook, "1").starts_with(nowhere));
  const int first_goal = workbook.named("TMM_TABLA").address().StartRow;
  view_of(workbook)->select(css::uno::makeAny(
      form_sheet(workbook)->getCellRangeByPosition(0, first_goal, 0, first_goal)));
  EXPECT_TRUE(text_refusal(workbook, "1\t2\t3\n").starts_with(nowhere)) << "beside the goals";
  put_cursor_at_goal(workbook, 1, kText);
  std::string many;
  for (int row = 0; row < 200; ++row) many += "A\n";
  EXPECT_EQ(text_refusal(workbook, many), "Son 201 metas, y un reporte tiene a lo más 200.");
  EXPECT_TRUE(
      text_refusal(workbook, "#REF!").starts_with("En lo copiado solo hay celdas con error"));
  EXPECT_TRUE(text_refusal(workbook, " \t\n").starts_with("Lo copiado está en blanco."));
  EXPECT_TRUE(text_refusal(workbook, std::string(100, '\t') + "x")
                  .starts_with("Lo copiado no cabe en el formato: se pegan a lo más 2,000 filas"));
  EXPECT_EQ(refusal(workbook, kCommand, {whole("Texto", 1)}), "Texto debe ser un texto.");
  workbook.go_to("Hallazgos", "A8");
  EXPECT_TRUE(text_refusal(workbook, "1").starts_with("Ponga el cursor en la hoja del formato"));
  EXPECT_EQ(all_of(workbook), before);
  EXPECT_TRUE(undo_titles(workbook).empty());
}

TEST_F(PastedData, ACopyOfTheFormIsLeftAlone) {
  const Document workbook = new_report(*office, 1);
  workbook.uno()->getSheets()->copyByName(to_uno(workbook.sheets().front()), "Copia", 1);
  workbook.go_to("Copia", "C29");
  EXPECT_TRUE(text_refusal(workbook, "A").find("copia") != std::string::npos);
  EXPECT_EQ(letters(workbook), "-");
}

TEST_F(PastedData, NothingGoesWhereNobodySeesIt) {
  const Document workbook = new_report(*office, 3);
  const Reference<css::util::XProtectable> sheet(form_sheet(workbook), UNO_QUERY_THROW);
  const int first = workbook.named("TMM_TABLA").address().StartRow;
  sheet->unprotect("");
  const Reference<css::table::XColumnRowRange> hidden(
      workbook.named("TMM_TABLA").uno()->getCellRangeByPosition(0, 1, 0, 1), UNO_QUERY_THROW);
  set_property(hidden->getRows(), "IsVisible", css::uno::makeAny(false));
  put_cursor_at_goal(workbook, 0, kText);
  EXPECT_TRUE(text_refusal(workbook, "A\nB\n")
                  .starts_with("El renglón " + std::to_string(first + 2) + " donde se pegaría"));
  EXPECT_EQ(paste_text(workbook, "A\n"), "Datos pegados: 1.");
  set_property(hidden->getRows(), "IsVisible", css::uno::makeAny(true));

  const Reference<css::util::XMergeable> merged(
      workbook.named("TMM_TABLA")
          .uno()
          ->getCellRangeByPosition(kFirstPlanned, 1, kFirstAchieved, 1),
      UNO_QUERY_THROW);
  merged->merge(true);
  EXPECT_TRUE(text_refusal(workbook, "A\nB\n").find("celdas combinadas") != std::string::npos);

  const Reference<css::sheet::XSheetCellRangeContainer> scattered(
      Reference<css::lang::XMultiServiceFactory>(workbook.uno(), UNO_QUERY_THROW)
          ->createInstance("com.sun.star.sheet.SheetCellRanges"),
      UNO_QUERY_THROW);
  const sal_Int16 at = workbook.named("TMM_TABLA").address().Sheet;
  scattered->addRangeAddress({at, 2, first, 2, first}, false);
  scattered->addRangeAddress({at, 4, first + 2, 4, first + 2}, false);
  view_of(workbook)->select(css::uno::makeAny(scattered));
  EXPECT_TRUE(text_refusal(workbook, "A").starts_with("Hay varias partes seleccionadas."));
}

TEST_F(PastedData, AClipboardWithoutCellsAndTextIsRefused) {
  const Document workbook = new_report(*office, 1);
  put_cursor_at_goal(workbook, 0, kText);
  clipboard()->setContents({}, {});
  EXPECT_TRUE(
      refusal(workbook, kCommand, without_asking()).starts_with("El portapapeles está vacío."));
}

TEST_F(PastedData, AWorkbookOfExcelTakesThemToo) {
  const auto file = office->scratch() / "pegar.xlsx";
  new_report(*office, 1).store(file, Format::Xlsx);
  const Document workbook = office->load(file);
  put_cursor_at_goal(workbook, 0, kLines);
  EXPECT_EQ(
      paste_text(workbook, std::string(kOldGoal) + kOldGoal),
      "Datos pegados: 26. Metas agregadas: 1. No se tomaron: 4 en columnas que se calculan (AVANCE ABSOLUTO y ACUMULADO RELATIVO).");
  EXPECT_EQ(goal(workbook, 1), goal(workbook, 0));
  EXPECT_TRUE(goal_cell(workbook, 1, kRelative).is_formula());
  EXPECT_EQ(goal_cell(workbook, 1, kAnnual).value(), 1751);
}

// Headings of another table than the form, and goals below them.
constexpr const char* kOtherHeadings =
    "OBSERVACIONES\tA1\tP1\tMETA ANUAL\tUNIDAD DE MEDIDA\tMETAS Y ACCIONES\n";

void put_cursor_at_headings(const Document& workbook) {
  const auto table = workbook.named("TMM_TABLA").address();
  view_of(workbook)->select(css::uno::makeAny(form_sheet(workbook)->getCellRangeByPosition(
      table.StartColumn, table.StartRow - 1, table.StartColumn, table.StartRow - 1)));
}

std::string waiting(const Document& workbook, int goal) {
  return workbook.named("TMM_DUDOSAS").cell(0, goal).text();
}

std::string verdict_line(const Document& workbook) {
  return workbook.named("TMM_VEREDICTO").cell(0, 0).text();
}

TEST_F(PastedData, ColumnsGoWhereTheirHeadingsSay) {
  const Document workbook = new_report(*office, 2);
  put_cursor_at_goal(workbook, 1, kLines);
  paste_text(workbook, "2.1.4\tvieja\tSesión\t1\t2\t3\t4\n");
  EXPECT_EQ(paste_text(workbook, std::string(kOtherHeadings) +
                                     "bien\t1\t\t1,770\tInforme\t300.- Uno\n"
                                     "\t\t\t\t\tque sigue\n\t3\t4\t5\tCurso\t301.- Dos\n"),
            "Datos pegados: 10. Metas agregadas: 1. No se tomaron: renglones de encabezados: 1.");
  EXPECT_EQ(goal(workbook, 0), "||||||||||||f|f||||");
  EXPECT_EQ(goal(workbook, 1), "2.1.4|300.- Uno que sigue|Informe|1770||1|4||||||f|f|bien|||")
      << "a blank cell empties its place, and a column without a heading stays";
  EXPECT_EQ(goal(workbook, 2), "|301.- Dos|Curso|5|4|3|||||||f|f||||");
  EXPECT_FALSE(verdict_line(workbook).starts_with("SIN REVISAR")) << verdict_line(workbook);
}

TEST_F(PastedData, TwoRowsOfHeadingsAndTotalsAreNoGoals) {
  const Document workbook = new_report(*office, 1);
  workbook.named("TMM_TRIMESTRE").cell(0, 0).set("T2");
  put_cursor_at_headings(workbook);
  const std::string headings =
      "No.\tMETAS Y ACCIONES\tUNIDAD\tMETA ANUAL\tENE-MAR\t\tABR-JUN\t\tABSOLUTO\n"
      "\t\t\t\tP\tA\tP\tA\t\n";
  EXPECT_EQ(paste_text(workbook, "Metas del año\n" + headings +
                                     "7\tUno\tInforme\t5\t1\t1\t4\t2\t3\n" + headings +
                                     "8\tDos\tCurso\t6\t3\t3\t3\t3\t6\tmi nota\n"
                                     "\tTOTAL\t\t12\t4\t4\t7\t5\t9\n"),
            "Datos pegados: 14. Metas agregadas: 1. No se tomaron: 2 en columnas que se calculan "
            "(AVANCE ABSOLUTO); 1 en columnas sin encabezado del formato; renglones de "
            "encabezados: 4; renglones de totales: 1; renglones fuera de la tabla de metas: 1. El "
            "origen suma 12 en «meta anual» y las metas suman 11.");
  EXPECT_EQ(goal(workbook, 0), "|7.- Uno|Informe|5|1|1|4|2|||||f|f||||");
  EXPECT_EQ(goal(workbook, 1), "|8.- Dos|Curso|6|3|3|3|3|||||f|f||||");
  EXPECT_EQ(goal_rows(workbook), 2);
}

TEST_F(PastedData, DoubtsOfABlockWithHeadingsWaitAndAreUndoneWithIt) {
  const Document workbook = new_report(*office, 2);
  undo_of(workbook)->clear();
  const auto before = all_of(workbook);
  const std::string line = verdict_line(workbook);
  put_cursor_at_goal(workbook, 0, kLines);
  EXPECT_EQ(paste_text(workbook,
                       "AVANCE ABSOLUTO\tA1\tP1\tMETA ANUAL\tUNIDAD\tMETAS Y ACCIONES\n"
                       "1\tS/D\t2\t4\tInforme\t300.- Uno\n5\t3\t4\t#REF!\tCurso\t301.- Dos\n"),
            "Datos pegados: 9. No se tomaron: 2 en columnas que se calculan "
            "(AVANCE ABSOLUTO); renglones de encabezados: 1; 1 con error (fila 3, columna 4 de lo "
            "copiado). Datos por confirmar, cada uno con su nota: 2.");
  const auto expect_pasted = [&] {
    EXPECT_EQ(goal(workbook, 0), "|300.- Uno|Informe|4|2|S/D|||||||f|f||||");
    EXPECT_EQ(waiting(workbook, 0), "T1 alcanzado");
    EXPECT_EQ(waiting(workbook, 1), "absoluto");
    EXPECT_TRUE(note_at(goal_cell(workbook, 0, kFirstAchieved)).starts_with("Por confirmar: "));
    EXPECT_EQ(note_at(goal_cell(workbook, 1, kAbsolute)),
              "Por confirmar: El origen dice 5 en AVANCE ABSOLUTO y aquí resulta 3.");
    EXPECT_EQ(verdict_line(workbook), "SIN REVISAR: 2 datos por confirmar");
    EXPECT_TRUE(is_protected(workbook));
  };
  expect_pasted();
  const auto pasted = all_of(workbook);
  EXPECT_EQ(undo_titles(workbook), std::vector<std::string>{"Datos pegados: 9"});
  for (int round = 0; round < 2; ++round) {
    undo_of(workbook)->undo();
    EXPECT_EQ(all_of(workbook), before);
    EXPECT_EQ(waiting(workbook, 0), "");
    EXPECT_EQ(note_at(goal_cell(workbook, 0, kFirstAchieved)), "");
    EXPECT_EQ(verdict_line(workbook), line);
    undo_of(workbook)->redo();
    EXPECT_EQ(all_of(workbook), pasted);
    expect_pasted();
  }
}

TEST_F(PastedData, DoubtsOfAddedGoalsGoWithThem) {
  const Document workbook = new_report(*office, 1);
  put_cursor_at_goal(workbook, 0, kLines);
  const std::string line = verdict_line(workbook);
  paste_text(workbook, std::string(kOtherHeadings) +
                           "\t1\t2\t4\tInforme\t1.- Uno\n\tS/D\t4\t4\tCurso\t2.- Dos\n");
  EXPECT_EQ(waiting(workbook, 1), "T1 alcanzado");
  undo_of(workbook)->undo();
  EXPECT_EQ(goal_rows(workbook), 1);
  EXPECT_EQ(verdict_line(workbook), line);
  undo_of(workbook)->redo();
  EXPECT_EQ(waiting(workbook, 0), "");
  EXPECT_EQ(waiting(workbook, 1), "T1 alcanzado");
  EXPECT_TRUE(note_at(goal_cell(workbook, 1, kFirstAchieved)).starts_with("Por confirmar: "));
  EXPECT_EQ(verdict_line(workbook), "SIN REVISAR: 1 dato por confirmar");
}

TEST_F(PastedData, ANoteOfAPersonStaysWhereADoubtComes) {
  const Document workbook = new_report(*office, 1);
  const Reference<css::util::XProtectable> sheet(form_sheet(workbook), UNO_QUERY_THROW);
  sheet->unprotect("");
  set_note(goal_cell(workbook, 0, kFirstAchieved), "Preguntar a Ana");
  sheet->protect("");
  put_cursor_at_goal(workbook, 0, kText);
  paste_text(workbook, std::string(kOtherHeadings) + "\tS/D\t2\t4\tInforme\t300.- Uno\n");
  EXPECT_EQ(waiting(workbook, 0), "T1 alcanzado");
  EXPECT_EQ(note_at(goal_cell(workbook, 0, kFirstAchieved)), "Preguntar a Ana");
}

// Of Calc, with headings that are merged cells; and what the headings do not make certain stays as
// it stands in the block.
TEST_F(PastedData, HeadingsOfCalcAreReadAndUncertainOnesAreNot) {
  Document source = office->new_spreadsheet_in_window();
  const std::string sheet = source.sheets().front();
  const std::vector<std::vector<std::string>> rows{
      {"UNIDAD", "METAS Y ACCIONES", "META ANUAL", "1ER TRIMESTRE", ""}, {"", "", "", "P", "A"}};
  for (std::size_t row = 0; row < rows.size(); ++row) {
    for (std::size_t column = 0; column < rows[row].size(); ++column)
      source.range(sheet, "A1:E3")
          .cell(static_cast<int>(column), static_cast<int>(row))
          .set_text(rows[row][column]);
  }
  const Reference<css::util::XMergeable> merged(source.range(sheet, "D1:E1").uno(),
                                                UNO_QUERY_THROW);
  merged->merge(true);
  source.cell(sheet, "A3").set_text("Informe");
  source.cell(sheet, "B3").set_text("300.- Uno");
  source.cell(sheet, "C3").set_formula("=2*2");
  source.cell(sheet, "D3").set_value(0.125);
  source.cell(sheet, "E3").set_value(1);
  const Document workbook = new_report(*office, 1);
  put_cursor_at_headings(workbook);
  copy(source, "A1:E3");
  EXPECT_EQ(paste_clipboard(workbook),
            "Datos pegados: 5. No se tomaron: renglones de encabezados: 2.");
  EXPECT_EQ(goal(workbook, 0), "|300.- Uno|Informe|4|0.125|1|||||||f|f||||");

  put_cursor_at_goal(workbook, 0, kText);
  EXPECT_EQ(paste_text(workbook, "METAS\tUNIDAD\n301.- Otra\tCurso\n"),
            "Datos pegados: 4. Metas agregadas: 1.");
  EXPECT_EQ(letters(workbook), "METAS301.- Otra");
}

// From another report, with the headings of the form, and from the whole sheet of it.
TEST_F(PastedData, GoalsOfAnotherReportComeWithTheFormsOwnHeadings) {
  const Document source = new_report(*office, 2);
  put_cursor_at_goal(source, 0, kLines);
  paste_text(source, std::string(kOldGoal) + "\t301.- Otra\tSesión\t4\t4\t1\n");
  const auto table = source.named("TMM_TABLA").address();
  const std::string last = "S" + std::to_string(table.EndRow + 1);
  for (const std::string& first : {"B" + std::to_string(table.StartRow - 3), std::string("B1")}) {
    const Document workbook = new_report(*office, 1);
    put_cursor_at_headings(workbook);
    copy(source, first + ":" + last);
    const std::string said = paste_clipboard(workbook);
    EXPECT_TRUE(
        said.starts_with("Datos pegados: 18. Metas agregadas: 1. No se tomaron: 4 en "
                         "columnas que se calculan (AVANCE ABSOLUTO y ACUMULADO RELATIVO); "
                         "renglones de encabezados: "))
        << said;
    EXPECT_EQ(said.find("por confirmar"), std::string::npos) << said;
    EXPECT_EQ(goal_rows(workbook), 2);
    for (int at = 0; at < 2; ++at) EXPECT_EQ(goal(workbook, at), goal(source, at));
  }
}

TEST_F(PastedData, HeadingsWithoutGoalsAreRefused) {
  const Document workbook = new_report(*office, 1);
  undo_of(workbook)->clear();
  put_cursor_at_headings(workbook);
  EXPECT_TRUE(text_refusal(workbook, kOtherHeadings)
                  .starts_with("No se pegó nada. La tabla no tiene ninguna meta."));
  EXPECT_TRUE(undo_titles(workbook).empty());
}

TEST_F(PastedData, OnScreenItIsToldWhatWasNotTaken) {
  const Document workbook = new_report(*office, 1);
  put_cursor_at_goal(workbook, 0, kIntegra);
  copy_text("302,304\tPER-02\tde más\n");
  MenuCommand command(*office, workbook, "service:mx.poa.Comandos?PegarDatos");
  EXPECT_EQ(command.dialog("Pegar datos"),
            (std::vector<std::string>{
                "Datos pegados: 2. No se tomaron: 1 fuera de las celdas de captura.", "Aceptar"}));
  command.press(Key::Enter);
  command.finish();
  EXPECT_EQ(goal(workbook, 0), "||||||||||||f|f|||'302,304|PER-02");
}

}  // namespace
}  // namespace poa::office
