// SPDX-License-Identifier: MPL-2.0
// Commands neither invent what a person has beside the table nor touch goals that nobody sees.
#include <gtest/gtest.h>

#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <string>

#include "calc/goal_rows.hpp"
#include "office/property.hpp"
#include "office/undo.hpp"
#include "ui/commands_fixture.hpp"
#include "ui/report_commands.hpp"
#include "ui/report_make.hpp"

namespace poa::office {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

// The first column behind those of the workbook, and one farther away.
constexpr int kNextColumn = 29;
constexpr int kFarColumn = 40;

Cell beside(const Document& workbook, int column, int goal) {
  const int row = workbook.named("TMM_TABLA").address().StartRow + goal;
  return Cell(form_sheet(workbook)->getCellByPosition(column, row));
}

void unprotect(const Document& workbook) {
  Reference<css::util::XProtectable>(form_sheet(workbook), UNO_QUERY_THROW)->unprotect("");
}

Reference<css::uno::XInterface> sheet_row(const Document& workbook, int goal) {
  const Reference<css::table::XColumnRowRange> sheet(form_sheet(workbook), UNO_QUERY_THROW);
  return {sheet->getRows()->getByIndex(workbook.named("TMM_TABLA").address().StartRow + goal),
          UNO_QUERY_THROW};
}

void hide(const Document& workbook, int goal) {
  set_property(sheet_row(workbook, goal), "IsVisible", css::uno::makeAny(false));
}

void filter_out(const Document& workbook, int goal) {
  hide(workbook, goal);
  set_property(sheet_row(workbook, goal), "IsFiltered", css::uno::makeAny(true));
}

TEST_F(CommandsTest, AgregarMetaInventsNothingBesideTheTable) {
  const Document workbook = lettered_report(*office, 2);
  unprotect(workbook);
  beside(workbook, kNextColumn, 1).set_value(10);
  beside(workbook, kFarColumn, 1).set_text("Lunes");
  beside(workbook, kFarColumn + 1, 1).set_formula("=E1*2");
  select_verdict(workbook);
  agregar_meta(workbook, 2);
  for (const int goal : {2, 3}) {
    for (const int column : {kNextColumn, kFarColumn, kFarColumn + 1})
      EXPECT_TRUE(beside(workbook, column, goal).is_blank()) << column << " of goal " << goal;
  }
  EXPECT_EQ(beside(workbook, kNextColumn, 1).value(), 10);
}

constexpr const char* kUnseen =
    "La orden cambiaría metas que no se ven (1), porque están ocultas o filtradas. "
    "Muéstrelas (Datos ▸ Más filtros ▸ Restablecer filtro, o Formato ▸ Filas ▸ Mostrar) y repita "
    "la orden.";

TEST_F(CommandsTest, QuitarMetaRefusesGoalsThatAreHidden) {
  const Document workbook = lettered_report(*office, 4);
  hide(workbook, 2);
  undo_of(workbook)->clear();
  select_goals(workbook, 1, 3);
  EXPECT_EQ(refusal(workbook, "mx.poa.calc:QuitarMeta", without_asking()), kUnseen);
  select_goals(workbook, 2, 2);
  EXPECT_EQ(refusal(workbook, "mx.poa.calc:QuitarMeta", without_asking()), kUnseen);
  EXPECT_EQ(letters(workbook), "ABCD");
  EXPECT_TRUE(undo_titles(workbook).empty());
  select_goals(workbook, 1, 1);
  EXPECT_EQ(quitar_meta(workbook), "Metas quitadas: 1");
  EXPECT_EQ(letters(workbook), "ACD");
}

// Calc does not select what is filtered out.
TEST_F(CommandsTest, QuitarMetaLeavesGoalsThatAreFilteredOut) {
  const Document workbook = lettered_report(*office, 4);
  filter_out(workbook, 2);
  select_goals(workbook, 2, 2);
  EXPECT_EQ(refusal(workbook, "mx.poa.calc:QuitarMeta", without_asking()),
            "Ponga el cursor en una celda de la meta que quiere quitar, en la hoja del formato.");
  EXPECT_EQ(letters(workbook), "ABCD");
  select_goals(workbook, 1, 3);
  EXPECT_EQ(quitar_meta(workbook), "Metas quitadas: 2");
  EXPECT_EQ(letters(workbook), "AC");
}

// The first goal that stays takes the place of the first row.
TEST_F(CommandsTest, TheUnseenGoalThatWouldMoveUpIsRefusedToo) {
  for (const bool filtered : {false, true}) {
    const Document workbook = lettered_report(*office, 4);
    filtered ? filter_out(workbook, 1) : hide(workbook, 1);
    select_goals(workbook, 0, 0);
    EXPECT_EQ(refusal(workbook, "mx.poa.calc:QuitarMeta", without_asking()), kUnseen);
    EXPECT_EQ(letters(workbook), "ABCD");
  }
}

TEST_F(CommandsTest, AgregarMetaAfterAnUnseenGoalIsRefused) {
  const Document workbook = lettered_report(*office, 3);
  filter_out(workbook, 2);
  select_verdict(workbook);
  EXPECT_EQ(refusal(workbook, "mx.poa.calc:AgregarMeta", {whole("Cantidad", 1)}), kUnseen);
  EXPECT_EQ(letters(workbook), "ABC");
  select_goals(workbook, 1, 1);
  agregar_meta(workbook, 1);
  EXPECT_EQ(letters(workbook), "AB-C");
}

TEST_F(CommandsTest, ANewReportHasNothingToUndo) {
  for (const int goals : {1, 4}) {
    const Document workbook = new_report(*office, goals);
    EXPECT_TRUE(undo_titles(workbook).empty());
    EXPECT_FALSE(undo_of(workbook)->isRedoPossible());
    EXPECT_EQ(goal_rows(workbook), goals);
  }
}

}  // namespace
}  // namespace poa::office
