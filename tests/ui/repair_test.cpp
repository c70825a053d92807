// SPDX-License-Identifier: MPL-2.0
// What a paste, a cut or another program breaks of a report, RepararLibro mends: afterwards the
// report is made as it was, and holds what was entered. One step of undo brings back what was
// broken.
#include <gtest/gtest.h>

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/sheet/XCellRangeMovement.hpp>
#include <com/sun/star/sheet/XNamedRange.hpp>
#include <com/sun/star/sheet/XNamedRanges.hpp>
#include <com/sun/star/sheet/XSheetOperation.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/util/XMergeable.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "calc/goal_rows.hpp"
#include "calc/workbook_state.hpp"
#include "office/property.hpp"
#include "office/undo.hpp"
#include "ui/commands_fixture.hpp"
#include "ui/report_commands.hpp"
#include "ui/report_look.hpp"
#include "ui/report_make.hpp"

namespace poa::office {
namespace {

using css::uno::makeAny;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

constexpr const char* kHealthy = "El libro está como debe";
constexpr int kGoals = 4;
constexpr int kHardAttributes = 32;
constexpr int kPlaceOfConditions = 3;  // in all_of

std::string repair(const Document& workbook) {
  return workbook.run("mx.poa.calc:RepararLibro", without_asking());
}

Range table(const Document& workbook) { return workbook.named("TMM_TABLA"); }
int first_goal(const Document& workbook) { return table(workbook).address().StartRow; }

Document filled_report(const Office& office, int goals) {
  Document workbook = lettered_report(office, goals);
  for (int goal = 0; goal < goals; ++goal) {
    for (int column = 3; column < 12; ++column)
      table(workbook).cell(column, goal).set_value(column + goal);
    table(workbook).cell(kRemarks, goal).set_text("porque sí");
  }
  undo_of(workbook)->clear();
  return workbook;
}

std::vector<std::string> whole_make(const Document& workbook) {
  std::vector<std::string> all = all_of(workbook);
  // Undo may leave the cells of a conditional format in pieces, which look_of does not see.
  all.erase(all.begin() + kPlaceOfConditions);
  for (const auto& part : {look_of(workbook), rows_of(workbook)})
    all.insert(all.end(), part.begin(), part.end());
  for (std::string& fact : all) fact = without_repeated_sheets(fact);
  return all;
}

void unlock(const Document& workbook) {
  Reference<css::util::XProtectable>(form_sheet(workbook), UNO_QUERY_THROW)->unprotect("");
}
void lock(const Document& workbook) {
  Reference<css::util::XProtectable>(form_sheet(workbook), UNO_QUERY_THROW)->protect("");
}

// Does it with the sheet unlocked and locks it again.
void unlocked(const Document& workbook, const std::function<void()>& change) {
  unlock(workbook);
  change();
  lock(workbook);
}

Reference<css::uno::XInterface> row_of(const Document& workbook, int row) {
  return Reference<css::uno::XInterface>(
      Reference<css::table::XColumnRowRange>(form_sheet(workbook), UNO_QUERY_THROW)
          ->getRows()
          ->getByIndex(row),
      UNO_QUERY_THROW);
}

Reference<css::sheet::XNamedRanges> names_of(const Document& workbook) {
  return Reference<css::sheet::XNamedRanges>(
      property<Reference<css::uno::XInterface>>(workbook.uno(), "NamedRanges"), UNO_QUERY_THROW);
}

// Cells with a format and contents of their own, on the sheet of instructions.
Range foreign_block(const Document& workbook, int columns, int rows) {
  Range block(workbook.range("Instrucciones", "H1")
                  .sheet()
                  ->getCellRangeByPosition(7, 0, 6 + columns, rows - 1));
  set_property(block.uno(), "CellBackColor", makeAny(sal_Int32{0xFF00FF}));
  set_property(block.uno(), "CharHeight", makeAny(float{20}));
  set_property(block.uno(), "CharFontName", makeAny(rtl::OUString("Courier")));
  for (int row = 0; row < rows; ++row) {
    for (int column = 0; column < columns; ++column)
      block.cell(column, row).set_value(100 * row + column);
  }
  return block;
}

// Over the table's first columns, from a goal.
void copy(const Document& workbook, const Range& block, int goal) {
  const auto to = table(workbook).address();
  Reference<css::sheet::XCellRangeMovement>(form_sheet(workbook), UNO_QUERY_THROW)
      ->copyRange({to.Sheet, to.StartColumn, to.StartRow + goal}, block.address());
}

// Cells of one goal, by the table's columns.
Range goal_cells(const Document& workbook, int goal, int first, int last) {
  return Range(table(workbook).uno()->getCellRangeByPosition(first, goal, last, goal));
}

void cut_and_paste(const Document& workbook, const Range& from, const Range& to) {
  const auto place = to.address();
  Reference<css::sheet::XCellRangeMovement>(form_sheet(workbook), UNO_QUERY_THROW)
      ->moveRange({place.Sheet, place.StartColumn, place.StartRow}, from.address());
}

std::vector<std::vector<CellValue>> entries(const Document& workbook) {
  return state_of(workbook).goals;
}

// Repairs, and expects the make of `expected` and the entries that there were; undone in one step,
// redone, and healthy afterwards.
void expect_mended(const Document& workbook, const std::vector<std::string>& expected,
                   const std::string& answer) {
  undo_of(workbook)->clear();
  const auto broken = whole_make(workbook);
  EXPECT_NE(difference(broken, expected), "") << "nothing is broken";
  EXPECT_EQ(repair(workbook), answer);
  EXPECT_EQ(difference(whole_make(workbook), expected), "");
  EXPECT_EQ(undo_titles(workbook), std::vector<std::string>{"Reparar libro"});
  undo_of(workbook)->undo();
  EXPECT_EQ(difference(whole_make(workbook), broken), "") << "undone";
  undo_of(workbook)->redo();
  EXPECT_EQ(difference(whole_make(workbook), expected), "") << "redone";
  undo_of(workbook)->clear();
  EXPECT_EQ(repair(workbook), kHealthy);
  EXPECT_TRUE(undo_titles(workbook).empty());
}

TEST_F(CommandsTest, AHealthyReportIsLeftAlone) {
  for (const int goals : {1, kGoals, 200}) {
    const Document workbook = new_report(*office, goals);
    undo_of(workbook)->clear();
    const auto before = whole_make(workbook);
    EXPECT_EQ(repair(workbook), kHealthy) << goals;
    EXPECT_EQ(difference(whole_make(workbook), before), "");
    EXPECT_TRUE(undo_titles(workbook).empty());
  }
}

TEST_F(CommandsTest, APastedBlockGetsItsFormatsBack) {
  const Document workbook = filled_report(*office, kGoals);
  const Range block = foreign_block(workbook, 12, 2);
  for (int row = 0; row < 2; ++row) {
    for (int column = 0; column < 12; ++column)
      table(workbook).cell(column, row + 1).set(100.0 * row + column);
  }
  const auto expected = whole_make(workbook);
  copy(workbook, block, 1);
  const auto entered = entries(workbook);
  expect_mended(workbook, expected,
                "Se repararon los formatos de 24 celdas, las marcas de 24 celdas y las listas y "
                "ayudas de 2 celdas");
  EXPECT_EQ(entries(workbook), entered);
}

TEST_F(CommandsTest, OverwrittenFormulasComeBack) {
  const Document workbook = filled_report(*office, kGoals);
  const auto expected = whole_make(workbook);
  unlocked(workbook, [&] {
    table(workbook).cell(12, 1).set_value(8);
    table(workbook).cell(13, 1).set_text("100 %");
    table(workbook).cell(12, 2).set_formula("=ROW()");
  });
  expect_mended(workbook, expected,
                "Se repararon los formatos de 1 celda y las fórmulas de 2 renglones");
}

TEST_F(CommandsTest, AGoalMovedByCutAndPasteLeavesItsRowWhole) {
  const Document workbook = filled_report(*office, kGoals);
  for (int column = 0; column < 18; ++column) {
    if (column != 12 && column != 13) table(workbook).cell(column, 3).set_text("");
  }
  const auto expected = whole_make(workbook);
  unlocked(workbook, [&] {
    for (const auto& [first, last] : {std::pair(0, 11), std::pair(14, 17)})
      cut_and_paste(workbook, goal_cells(workbook, 1, first, last),
                    goal_cells(workbook, 3, first, last));
  });
  EXPECT_EQ(letters(workbook), "A-CB");
  const auto entered = entries(workbook);
  expect_mended(workbook, expected,
                "Se repararon los formatos de 16 celdas, las marcas de 16 celdas, las listas y "
                "ayudas de 2 celdas y las fórmulas de 1 renglón");
  EXPECT_EQ(letters(workbook), "A-CB");
  EXPECT_EQ(entries(workbook), entered);
}

TEST_F(CommandsTest, RowsInsertedByHandBecomeGoals) {
  const Document workbook = filled_report(*office, kGoals);
  unlocked(workbook, [&] {
    Reference<css::table::XColumnRowRange>(form_sheet(workbook), UNO_QUERY_THROW)
        ->getRows()
        ->insertByIndex(first_goal(workbook) + 2, 2);
  });
  EXPECT_EQ(repair(workbook).substr(0, 12), "Se repararon");
  EXPECT_EQ(letters(workbook), "AB--CD");
  EXPECT_EQ(difference(look_of(workbook), look_of(new_report(*office, kGoals + 2))), "");
  EXPECT_EQ(repair(workbook), kHealthy);
}

TEST_F(CommandsTest, GoalsBelowTheClosingRowAreTakenIn) {
  const Document workbook = filled_report(*office, 2);
  const int closing = table(workbook).address().EndRow;
  unlocked(workbook, [&] {
    Reference<css::table::XColumnRowRange>(form_sheet(workbook), UNO_QUERY_THROW)
        ->getRows()
        ->insertByIndex(closing + 1, 2);
    Range(form_sheet(workbook)->getCellRangeByPosition(2, closing + 1, 2, closing + 1))
        .cell(0, 0)
        .set_text("C");
    Range(form_sheet(workbook)->getCellRangeByPosition(2, closing + 2, 2, closing + 2))
        .cell(0, 0)
        .set_text("D");
  });
  undo_of(workbook)->clear();
  const auto broken = whole_make(workbook);
  repair(workbook);
  EXPECT_EQ(letters(workbook), "ABCD");
  EXPECT_EQ(goal_rows(workbook), 4);
  EXPECT_EQ(difference(look_of(workbook), look_of(new_report(*office, 4))), "");
  EXPECT_EQ(undo_titles(workbook), std::vector<std::string>{"Reparar libro"});
  undo_of(workbook)->undo();
  EXPECT_EQ(difference(whole_make(workbook), broken), "");
  // The office itself forgets in redo that inserted rows were shown.
  undo_of(workbook)->redo();
  EXPECT_EQ(letters(workbook), "ABCD");
  repair(workbook);
  EXPECT_EQ(repair(workbook), kHealthy);
}

TEST_F(CommandsTest, AGoalInTheClosingRowGetsARowOfItsOwn) {
  const Document workbook = filled_report(*office, 2);
  const int closing = table(workbook).address().EndRow;
  unlocked(workbook, [&] {
    set_property(row_of(workbook, closing), "IsVisible", makeAny(true));
    Range(form_sheet(workbook)->getCellRangeByPosition(2, closing, 2, closing))
        .cell(0, 0)
        .set_text("C");
  });
  repair(workbook);
  EXPECT_EQ(letters(workbook), "ABC");
  EXPECT_EQ(difference(look_of(workbook), look_of(new_report(*office, 3))), "");
  EXPECT_EQ(repair(workbook), kHealthy);
}

TEST_F(CommandsTest, TheClosingRowIsPutBack) {
  const Document workbook = filled_report(*office, 3);
  const auto expected = whole_make(workbook);
  const int closing = table(workbook).address().EndRow;
  unlocked(workbook, [&] {
    Reference<css::table::XColumnRowRange>(form_sheet(workbook), UNO_QUERY_THROW)
        ->getRows()
        ->removeByIndex(closing, 1);
  });
  undo_of(workbook)->clear();
  repair(workbook);
  EXPECT_EQ(letters(workbook), "ABC");
  EXPECT_EQ(difference(whole_make(workbook), expected), "");
  EXPECT_EQ(repair(workbook), kHealthy);
}

TEST_F(CommandsTest, LostNamesComeBack) {
  const Document workbook = filled_report(*office, kGoals);
  const auto expected = whole_make(workbook);
  names_of(workbook)->removeByName("TMM_TRIMESTRE");
  Reference<css::sheet::XNamedRange>(names_of(workbook)->getByName("TMM_UNIDADES"), UNO_QUERY_THROW)
      ->setContent("$Instrucciones.$A$1:$A$4");
  undo_of(workbook)->clear();
  repair(workbook);
  EXPECT_EQ(difference(whole_make(workbook), expected), "");
  undo_of(workbook)->undo();
  EXPECT_FALSE(names_of(workbook)->hasByName("TMM_TRIMESTRE"));
  undo_of(workbook)->redo();
  EXPECT_EQ(repair(workbook), kHealthy);
}

TEST_F(CommandsTest, TheTableIsFoundWithoutItsName) {
  const Document workbook = filled_report(*office, kGoals);
  const auto expected = whole_make(workbook);
  for (const char* name : {"TMM_TABLA", "TMM_ESQUEMA", "TMM_FIRMAS", "TMM_ENCABEZADO"})
    names_of(workbook)->removeByName(to_uno(name));
  repair(workbook);
  EXPECT_EQ(difference(whole_make(workbook), expected), "");
  EXPECT_EQ(repair(workbook), kHealthy);
}

Range previous_cell(const Document& workbook, const char* address) {
  return workbook.range("Anterior", address);
}

// Its goals are data, whatever a template has there: none.
TEST_F(CommandsTest, APreviousReportIsLeftAloneAndItsSheetIsMended) {
  const Document workbook = filled_report(*office, 2);
  const Reference<css::util::XProtectable> sheet(previous_cell(workbook, "A1").sheet(),
                                                 UNO_QUERY_THROW);
  sheet->unprotect("");
  previous_cell(workbook, "B9").cell(0, 0).set_text("100.- Meta");
  previous_cell(workbook, "E9").cell(0, 0).set_value(7);
  previous_cell(workbook, "B3").cell(0, 0).set_text("ENERO-MARZO");
  set_property(previous_cell(workbook, "A1").sheet(), "IsVisible", makeAny(true));
  sheet->protect("");
  undo_of(workbook)->clear();
  // Seen from there, too: it has the form's headings, and is no copy of it.
  workbook.go_to("Anterior", "B9");
  EXPECT_EQ(repair(workbook), kHealthy);

  sheet->unprotect("");
  previous_cell(workbook, "S3").cell(0, 0).set_text("");
  previous_cell(workbook, "A6").cell(0, 0).set_text("LÍNEA");
  names_of(workbook)->removeByName("TMM_ANTERIOR");
  EXPECT_NE(repair(workbook), kHealthy);
  EXPECT_EQ(repair(workbook), kHealthy);
  EXPECT_TRUE(sheet->isProtected());
  EXPECT_EQ(previous_cell(workbook, "A6").cell(0, 0).text(), "LÍNEA DE ACCIÓN P.M.D.");
  EXPECT_EQ(previous_cell(workbook, "S3").cell(0, 0).text(), "1");
  EXPECT_EQ(workbook.named("TMM_ANTERIOR").cell(1, 0).text(), "100.- Meta");
  EXPECT_EQ(workbook.named("TMM_ANTERIOR").cell(4, 0).value(), 7);
}

TEST_F(CommandsTest, LostMarksListsAndHeightsComeBack) {
  const Document workbook = filled_report(*office, kGoals);
  const auto expected = whole_make(workbook);
  const int first = first_goal(workbook);
  unlocked(workbook, [&] {
    Reference<css::sheet::XSheetOperation>(workbook.used("TMM-F004").uno(), UNO_QUERY_THROW)
        ->clearContents(kHardAttributes);
    set_property(row_of(workbook, first), "Height", makeAny(sal_Int32{4000}));
    set_property(row_of(workbook, first + 1), "IsVisible", makeAny(false));
    set_property(row_of(workbook, first + kGoals), "IsVisible", makeAny(true));
    Reference<css::util::XMergeable>(
        form_sheet(workbook)->getCellRangeByPosition(1, first + 2, 3, first + 2), UNO_QUERY_THROW)
        ->merge(true);
  });
  undo_of(workbook)->clear();
  const std::string answer = repair(workbook);
  EXPECT_NE(answer.find("1 renglón oculto, la altura de 1 renglón y el fin de la tabla"),
            std::string::npos)
      << answer;
  EXPECT_EQ(difference(whole_make(workbook), expected), "");
  EXPECT_EQ(repair(workbook), kHealthy);
}

TEST_F(CommandsTest, ProtectionComesBack) {
  const Document workbook = filled_report(*office, 2);
  const auto expected = whole_make(workbook);
  unlock(workbook);
  expect_mended(workbook, expected, "Se reparó la protección");
}

TEST_F(CommandsTest, AReportOfAnotherProgramGetsItsLookBack) {
  const auto file = office->scratch() / "reporte.xlsx";
  std::vector<std::string> expected;
  std::vector<std::vector<CellValue>> entered;
  {
    const Document workbook = filled_report(*office, kGoals);
    expected = look_of(workbook);
    entered = entries(workbook);
    workbook.store(file, Format::Xlsx);
  }
  const Document workbook = office->load(file);
  EXPECT_NE(difference(look_of(workbook), expected), "") << "nothing is broken";
  repair(workbook);
  EXPECT_EQ(difference(look_of(workbook), expected), "");
  EXPECT_EQ(entries(workbook), entered);
  EXPECT_EQ(repair(workbook), kHealthy);
}

TEST_F(CommandsTest, VistaPreviaMendsFirst) {
  const Document workbook = filled_report(*office, 2);
  const auto expected = look_of(workbook);
  copy(workbook, foreign_block(workbook, 3, 1), 0);
  EXPECT_EQ(workbook.run("mx.poa.calc:VistaPrevia", without_asking()),
            "Se repararon los formatos de 3 celdas, las marcas de 3 celdas y las listas y ayudas "
            "de 1 celda. Páginas listas para imprimir");
  EXPECT_EQ(difference(look_of(workbook), expected), "");
}

TEST_F(CommandsTest, WhatIsNoFormAnyMoreIsRefused) {
  const Document workbook = filled_report(*office, 2);
  unlocked(workbook, [&] {
    Reference<css::table::XColumnRowRange>(form_sheet(workbook), UNO_QUERY_THROW)
        ->getRows()
        ->insertByIndex(0, 3);
  });
  undo_of(workbook)->clear();
  EXPECT_TRUE(refusal(workbook, "mx.poa.calc:RepararLibro", without_asking())
                  .starts_with("El formato de este libro ya no se reconoce"));
  EXPECT_TRUE(undo_titles(workbook).empty());
}

TEST_F(CommandsTest, AnotherDocumentIsNotRepaired) {
  const Document other = office->new_spreadsheet();
  EXPECT_TRUE(refusal(other, "mx.poa.calc:RepararLibro", without_asking())
                  .starts_with("El formato de este libro ya no se reconoce"));
}

}  // namespace
}  // namespace poa::office
