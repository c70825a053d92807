// SPDX-License-Identifier: MPL-2.0
// Which goals come and go: those that the commands are asked for, where the cursor is.
#include <gtest/gtest.h>

#include <com/sun/star/frame/XStorable.hpp>
#include <string>

#include "calc/goal_rows.hpp"
#include "ui/commands_fixture.hpp"
#include "ui/report_commands.hpp"
#include "ui/report_make.hpp"

namespace poa::office {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

TEST_F(CommandsTest, NuevoReporteHasThatManyGoals) {
  for (const int goals : {1, 4, 200}) {
    const Document workbook = new_report(*office, goals);
    EXPECT_EQ(goal_rows(workbook), goals);
    EXPECT_EQ(goal_with_cursor(workbook), 0);
    EXPECT_TRUE(is_protected(workbook));
    EXPECT_FALSE(Reference<css::frame::XStorable>(workbook.uno(), UNO_QUERY_THROW)->hasLocation());
  }
}

TEST_F(CommandsTest, AgregarMetaAddsAtTheEnd) {
  const Document workbook = lettered_report(*office, 3);
  select_verdict(workbook);
  EXPECT_EQ(agregar_meta(workbook, 1), "Metas agregadas: 1");
  EXPECT_EQ(letters(workbook), "ABC-");
  EXPECT_EQ(goal_with_cursor(workbook), 3);
  select_goals(workbook, 2, 2);
  agregar_meta(workbook, 2);
  EXPECT_EQ(letters(workbook), "ABC---");
  EXPECT_EQ(goal_with_cursor(workbook), 3);
}

TEST_F(CommandsTest, AgregarMetaAddsAfterTheSelectedGoal) {
  const Document workbook = lettered_report(*office, 3);
  select_goals(workbook, 0, 0);
  agregar_meta(workbook, 1);
  EXPECT_EQ(letters(workbook), "A-BC");
  EXPECT_EQ(goal_with_cursor(workbook), 1);
  select_goals(workbook, 0, 2);
  EXPECT_EQ(agregar_meta(workbook, 2), "Metas agregadas: 2");
  EXPECT_EQ(letters(workbook), "A-B--C");
  EXPECT_EQ(goal_with_cursor(workbook), 3);
}

TEST_F(CommandsTest, AgregarMetaLeavesNothingOfTheGoalBefore) {
  const Document workbook = new_report(*office, 1);
  const Range table = workbook.named("TMM_TABLA");
  table.cell(kText, 0).set_text(std::string(400, 'x') + " " + std::string(400, 'y'));
  table.cell(kFirstPlanned, 0).set_value(7);
  agregar_meta(workbook, 1);
  EXPECT_TRUE(workbook.named("TMM_TABLA").cell(kFirstPlanned, 1).is_blank());
  EXPECT_EQ(table.cell(kFirstPlanned, 0).value(), 7);
  const int first = workbook.named("TMM_TABLA").address().StartRow;
  EXPECT_LT(row_height(workbook, first + 1), row_height(workbook, first))
      << "a blank goal is as tall as the long one before it";
}

TEST_F(CommandsTest, QuitarMetaTakesTheSelectedGoals) {
  const Document workbook = lettered_report(*office, 8);
  select_goals(workbook, 3, 3);
  EXPECT_EQ(quitar_meta(workbook), "Metas quitadas: 1");
  EXPECT_EQ(letters(workbook), "ABCEFGH");
  EXPECT_EQ(goal_with_cursor(workbook), 3);
  select_goals(workbook, 0, 1);
  EXPECT_EQ(quitar_meta(workbook), "Metas quitadas: 2");
  EXPECT_EQ(letters(workbook), "CEFGH");
  EXPECT_EQ(goal_with_cursor(workbook), 0);
  select_goals(workbook, 4, 4);
  quitar_meta(workbook);
  EXPECT_EQ(letters(workbook), "CEFG");
  EXPECT_EQ(goal_with_cursor(workbook), 3);
}

TEST_F(CommandsTest, QuitarMetaTakesScatteredGoals) {
  const Document workbook = lettered_report(*office, 8);
  select_scattered_goals(workbook, {0, 2, 3, 7});
  EXPECT_EQ(quitar_meta(workbook), "Metas quitadas: 4");
  EXPECT_EQ(letters(workbook), "BEFG");
}

TEST_F(CommandsTest, TheOnlyGoalIsEmptied) {
  const Document workbook = lettered_report(*office, 3);
  select_goals(workbook, 0, 2);
  EXPECT_EQ(quitar_meta(workbook), "Metas quitadas: 2, y vaciada la que queda");
  EXPECT_EQ(letters(workbook), "-");
  letter_goals(workbook);
  select_goals(workbook, 0, 0);
  EXPECT_EQ(quitar_meta(workbook), "Meta vaciada: la única");
  EXPECT_EQ(letters(workbook), "-");
  EXPECT_TRUE(goal_row(workbook, 0).cell(13, 0).is_formula());
}

}  // namespace
}  // namespace poa::office
