// SPDX-License-Identifier: MPL-2.0
// Goals change their places with everything that is theirs, and with nothing that is of the rows.
#include <gtest/gtest.h>

#include <com/sun/star/table/CellAddress.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <string>
#include <vector>

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

constexpr int kBesideTheTable = 40;

std::string run(const Document& workbook, const char* command) {
  return workbook.run(command, without_asking());
}
std::string subir_meta(const Document& workbook) { return run(workbook, "mx.poa.calc:SubirMeta"); }
std::string bajar_meta(const Document& workbook) { return run(workbook, "mx.poa.calc:BajarMeta"); }
std::string ordenar_metas(const Document& workbook) {
  return run(workbook, "mx.poa.calc:OrdenarMetas");
}

Cell entry(const Document& workbook, int goal, int column) {
  return workbook.named("TMM_TABLA").cell(column, goal);
}

Reference<css::uno::XInterface> row_of(const Document& workbook, int goal) {
  const Reference<css::table::XColumnRowRange> sheet(form_sheet(workbook), UNO_QUERY_THROW);
  return {sheet->getRows()->getByIndex(workbook.named("TMM_TABLA").address().StartRow + goal),
          UNO_QUERY_THROW};
}

int height(const Document& workbook, int goal) {
  return property<sal_Int32>(row_of(workbook, goal), "Height");
}

css::table::CellAddress place_of(const Document& workbook, int goal, int column) {
  const auto table = workbook.named("TMM_TABLA").address();
  return {table.Sheet, table.StartColumn + column, table.StartRow + goal};
}

std::string note(const Document& workbook, int goal, int column) {
  return note_at(entry(workbook, goal, column));
}

void unprotect(const Document& workbook) {
  Reference<css::util::XProtectable>(form_sheet(workbook), UNO_QUERY_THROW)->unprotect("");
}
void protect(const Document& workbook) {
  Reference<css::util::XProtectable>(form_sheet(workbook), UNO_QUERY_THROW)->protect("");
}

// Gives a goal something of each kind that a person can give it.
void adorn(const Document& workbook, int goal) {
  unprotect(workbook);
  entry(workbook, goal, 0).set_text("2.10");
  entry(workbook, goal, kFirstPlanned).set_value(7.25);
  set_note(entry(workbook, goal, kFirstPlanned), "por confirmar");
  set_property(entry(workbook, goal, kRemarks).uno(), "CharColor",
               css::uno::makeAny(sal_Int32{0xff0000}));
  set_property(row_of(workbook, goal), "Height", css::uno::makeAny(sal_Int32{3000}));
  const int row = place_of(workbook, goal, 0).Row;
  Cell(form_sheet(workbook)->getCellByPosition(kBesideTheTable, row)).set_text("de su meta");
  protect(workbook);
}

void expect_adorned(const Document& workbook, int goal, int other) {
  EXPECT_EQ(entry(workbook, goal, 0).text(), "2.10");
  EXPECT_FALSE(entry(workbook, goal, 0).is_formula());
  EXPECT_EQ(entry(workbook, goal, kFirstPlanned).value(), 7.25);
  EXPECT_EQ(note(workbook, goal, kFirstPlanned), "por confirmar");
  EXPECT_EQ(property<sal_Int32>(entry(workbook, goal, kRemarks).uno(), "CharColor"), 0xff0000);
  EXPECT_EQ(height(workbook, goal), 3000);
  const int row = place_of(workbook, goal, 0).Row;
  EXPECT_EQ(Cell(form_sheet(workbook)->getCellByPosition(kBesideTheTable, row)).text(),
            "de su meta");

  EXPECT_TRUE(entry(workbook, other, 0).is_blank());
  EXPECT_TRUE(entry(workbook, other, kFirstPlanned).is_blank());
  EXPECT_EQ(note(workbook, other, kFirstPlanned), "");
  EXPECT_NE(property<sal_Int32>(entry(workbook, other, kRemarks).uno(), "CharColor"), 0xff0000);
  EXPECT_LT(height(workbook, other), 3000);
}

TEST_F(CommandsTest, AGoalTakesAlongEverythingThatIsItsOwn) {
  const Document workbook = lettered_report(*office, 4);
  adorn(workbook, 2);
  select_goals(workbook, 2, 2);
  EXPECT_EQ(subir_meta(workbook), "Metas subidas: 1");
  EXPECT_EQ(letters(workbook), "ACBD");
  expect_adorned(workbook, 1, 2);
  EXPECT_EQ(subir_meta(workbook), "Metas subidas: 1") << "the selection has followed the goal";
  EXPECT_EQ(letters(workbook), "CABD");
  expect_adorned(workbook, 0, 1);
  for (int step = 0; step < 3; ++step) EXPECT_EQ(bajar_meta(workbook), "Metas bajadas: 1");
  EXPECT_EQ(letters(workbook), "ABDC");
  expect_adorned(workbook, 3, 2);
}

TEST_F(CommandsTest, RowsKeepWhatIsTheirs) {
  const Document workbook = lettered_report(*office, 4);
  undo_of(workbook)->clear();
  const auto before = all_of(workbook);
  select_goals(workbook, 0, 1);
  bajar_meta(workbook);
  EXPECT_EQ(letters(workbook), "CABD");
  const auto moved = all_of(workbook);
  subir_meta(workbook);
  EXPECT_EQ(all_of(workbook), before);
  EXPECT_EQ(undo_titles(workbook),
            (std::vector<std::string>{"Metas subidas: 2", "Metas bajadas: 2"}));
  undo_of(workbook)->undo();
  EXPECT_EQ(all_of(workbook), moved);
  undo_of(workbook)->undo();
  EXPECT_EQ(all_of(workbook), before);
  undo_of(workbook)->redo();
  EXPECT_EQ(all_of(workbook), moved);
  for (int goal = 0; goal < 4; ++goal) entry(workbook, goal, kText).set_text("");
  expect_rows_alike(workbook);
  EXPECT_TRUE(is_protected(workbook));
}

TEST_F(CommandsTest, ScatteredGoalsMoveEachByOneRow) {
  const Document workbook = lettered_report(*office, 6);
  select_scattered_goals(workbook, {1, 2, 4});
  EXPECT_EQ(subir_meta(workbook), "Metas subidas: 3");
  EXPECT_EQ(letters(workbook), "BCAEDF");
  EXPECT_EQ(bajar_meta(workbook), "Metas bajadas: 3");
  EXPECT_EQ(letters(workbook), "ABCDEF");
}

TEST_F(CommandsTest, AFormulaNamesTheSameGoalsAfterwards) {
  const Document workbook = lettered_report(*office, 3);
  const int first = workbook.named("TMM_TABLA").address().StartRow + 1;
  const std::string one = std::to_string(first);
  const std::string two = std::to_string(first + 1);
  entry(workbook, 0, kFirstPlanned + 1).set_formula("=SUM(F" + one + ";F" + two + ":G" + two + ")");
  entry(workbook, 0, kRemarks).set_formula("=\"F" + one + "\"&$C$4&$D" + two);
  select_goals(workbook, 0, 0);
  bajar_meta(workbook);
  EXPECT_EQ(entry(workbook, 1, kFirstPlanned + 1).formula(),
            "=SUM(F" + two + ";F" + one + ":G" + one + ")");
  EXPECT_EQ(entry(workbook, 1, kRemarks).formula(), "=\"F" + one + "\"&$C$4&$D" + one);
}

TEST_F(CommandsTest, NoGoalLeavesTheTable) {
  const Document workbook = lettered_report(*office, 3);
  undo_of(workbook)->clear();
  select_goals(workbook, 0, 1);
  EXPECT_EQ(refusal(workbook, "mx.poa.calc:SubirMeta", without_asking()),
            "La meta ya es la primera, y no puede subir más.");
  select_goals(workbook, 2, 2);
  EXPECT_EQ(refusal(workbook, "mx.poa.calc:BajarMeta", without_asking()),
            "La meta ya es la última, y no puede bajar más.");
  select_verdict(workbook);
  for (const char* command : {"mx.poa.calc:SubirMeta", "mx.poa.calc:BajarMeta"}) {
    EXPECT_EQ(refusal(workbook, command, without_asking()),
              "Ponga el cursor en una celda de la meta que quiere mover, en la hoja del formato.");
  }
  EXPECT_EQ(letters(workbook), "ABC");
  EXPECT_TRUE(undo_titles(workbook).empty());
}

TEST_F(CommandsTest, NoGoalPassesOneThatNobodySees) {
  const Document workbook = lettered_report(*office, 3);
  set_property(row_of(workbook, 1), "IsVisible", css::uno::makeAny(false));
  select_goals(workbook, 2, 2);
  EXPECT_TRUE(refusal(workbook, "mx.poa.calc:SubirMeta", without_asking())
                  .starts_with("La orden cambiaría metas que no se ven (1)"));
  entry(workbook, 0, kText).set_text("2.- B");
  entry(workbook, 1, kText).set_text("1.- A");
  EXPECT_TRUE(refusal(workbook, "mx.poa.calc:OrdenarMetas", without_asking())
                  .starts_with("La orden cambiaría metas que no se ven (1)"));
}

TEST_F(CommandsTest, OrdenarMetasGoesByNumber) {
  const Document workbook = new_report(*office, 8);
  const std::vector<std::string> texts = {"103.- C", "",     "sin número", "20.- A",
                                          "103.- D", "Otra", "100.- B",    ""};
  for (int goal = 0; goal < 8; ++goal)
    entry(workbook, goal, kText).set_text(texts[static_cast<std::size_t>(goal)]);
  adorn(workbook, 6);
  select_goals(workbook, 6, 6);
  EXPECT_EQ(ordenar_metas(workbook), "Metas cambiadas de lugar al ordenar: 6");
  std::vector<std::string> sorted;
  for (int goal = 0; goal < 8; ++goal) sorted.push_back(entry(workbook, goal, kText).text());
  EXPECT_EQ(sorted, (std::vector<std::string>{"20.- A", "100.- B", "103.- C", "103.- D",
                                              "sin número", "Otra", "", ""}));
  expect_adorned(workbook, 1, 2);
  EXPECT_EQ(goal_with_cursor(workbook), 1);
  undo_of(workbook)->clear();
  EXPECT_EQ(ordenar_metas(workbook), "Las metas ya están en el orden de sus números");
  EXPECT_TRUE(undo_titles(workbook).empty());
}

TEST_F(CommandsTest, ManyGoalsAreTurnedRound) {
  const Document workbook = new_report(*office, 50);
  for (int goal = 0; goal < 50; ++goal)
    entry(workbook, goal, kText).set_text(std::to_string(50 - goal) + ".- Meta");
  undo_of(workbook)->clear();
  const auto before = all_of(workbook);
  EXPECT_EQ(ordenar_metas(workbook), "Metas cambiadas de lugar al ordenar: 50");
  for (const int goal : {0, 1, 24, 25, 48, 49})
    EXPECT_EQ(entry(workbook, goal, kText).text(), std::to_string(goal + 1) + ".- Meta");
  const auto sorted = all_of(workbook);
  undo_of(workbook)->undo();
  EXPECT_EQ(all_of(workbook), before);
  undo_of(workbook)->redo();
  EXPECT_EQ(all_of(workbook), sorted);
}

}  // namespace
}  // namespace poa::office
