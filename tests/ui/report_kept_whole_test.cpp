// SPDX-License-Identifier: MPL-2.0
// The parts of a report stay whole as goals come and go: rows, ranges, protection, undo.
#include <gtest/gtest.h>

#include <com/sun/star/util/XProtectable.hpp>
#include <regex>
#include <string>
#include <vector>

#include "calc/goal_rows.hpp"
#include "calc/workbook_state.hpp"
#include "office/charts.hpp"
#include "office/undo.hpp"
#include "ui/commands_fixture.hpp"
#include "ui/report_commands.hpp"
#include "ui/report_make.hpp"

namespace poa::office {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

std::string number_after(const std::string& text, const std::string& mark) {
  const std::size_t at = text.find(mark);
  if (at == std::string::npos) return "";
  const std::size_t from = at + mark.size();
  return text.substr(from, text.find_first_not_of("0123456789", from) - from);
}

// A text with cells of the form, those from the row `first` on `by` rows farther down.
std::string moved_down(const std::string& text, int first, int by) {
  static const std::regex kCell("(['.:][A-Z]+)([0-9]+)");
  std::string moved;
  std::string rest = text;
  for (std::smatch cell; std::regex_search(rest, cell, kCell); rest = cell.suffix()) {
    const int row = std::stoi(cell[2]);
    moved += cell.prefix().str() + cell.str(1) + std::to_string(row < first ? row : row + by);
  }
  return moved + rest;
}

TEST_F(CommandsTest, EveryRowIsMadeAlike) {
  const Document workbook = new_report(*office, 2);
  expect_rows_alike(workbook);
  select_goals(workbook, 0, 0);
  agregar_meta(workbook, 3);
  select_verdict(workbook);
  agregar_meta(workbook, 3);
  expect_rows_alike(workbook);
  select_goals(workbook, 0, 1);
  quitar_meta(workbook);
  expect_rows_alike(workbook);
}

TEST_F(CommandsTest, RangesStretchInOnePiece) {
  const Document one = new_report(*office, 1);
  const Document many = new_report(*office, 40);
  const WorkbookMake before = make_of(one);
  const WorkbookMake after = make_of(many);
  const int closing = one.named("TMM_TABLA").address().EndRow + 1;
  EXPECT_EQ(after.conditions, moved_down(before.conditions, closing, 39));
  EXPECT_NE(after.conditions, before.conditions) << "the look at conditions is blind";
  EXPECT_EQ(many.named("TMM_TABLA").address().EndRow + 1, closing + 39);
  EXPECT_EQ(number_after(after.page, "rows 5 to "),
            std::to_string(std::stoi(number_after(before.page, "rows 5 to ")) + 39));
  EXPECT_NE(charted_cells(many), charted_cells(one)) << "the charts do not show the added goals";
}

// Calc itself cuts them up when it takes a step back, from 25.2 on.
TEST_F(CommandsTest, ConditionalFormatsAreNotCutUp) {
  const Document workbook = lettered_report(*office, 4);
  const int before = how_many_conditional_formats(workbook);
  ASSERT_GT(before, 0) << "the look at conditional formats is blind";
  select_goals(workbook, 1, 1);
  agregar_meta(workbook, 30);
  EXPECT_EQ(how_many_conditional_formats(workbook), before) << "goals added";
  select_goals(workbook, 0, 5);
  quitar_meta(workbook);
  EXPECT_EQ(how_many_conditional_formats(workbook), before) << "goals removed";
  select_goals(workbook, 0, 1);
  workbook.run("mx.poa.calc:BajarMeta", without_asking());
  EXPECT_EQ(how_many_conditional_formats(workbook), before) << "goals moved";
  for (int step = 0; step < 3; ++step) undo_of(workbook)->undo();
  EXPECT_EQ(how_many_conditional_formats(workbook), before) << "undone";
  for (int step = 0; step < 3; ++step) undo_of(workbook)->redo();
  EXPECT_EQ(how_many_conditional_formats(workbook), before) << "redone";
}

TEST_F(CommandsTest, From1To200AndBackIsTheSame) {
  const Document workbook = new_report(*office, 1);
  const auto before = all_of(workbook);
  agregar_meta(workbook, 199);
  EXPECT_EQ(goal_rows(workbook), 200);
  expect_rows_alike(workbook);
  select_goals(workbook, 1, 199);
  EXPECT_EQ(quitar_meta(workbook), "Metas quitadas: 199");
  EXPECT_EQ(all_of(workbook), before);
}

TEST_F(CommandsTest, EachIsOneStepOfUndoAndRedo) {
  const Document workbook = lettered_report(*office, 4);
  undo_of(workbook)->clear();
  const auto before = all_of(workbook);
  select_goals(workbook, 1, 1);
  agregar_meta(workbook, 30);
  EXPECT_EQ(undo_titles(workbook), std::vector<std::string>{"Metas agregadas: 30"});
  const auto added = all_of(workbook);
  EXPECT_NE(added, before);
  undo_of(workbook)->undo();
  EXPECT_EQ(all_of(workbook), before);
  undo_of(workbook)->redo();
  EXPECT_EQ(all_of(workbook), added);

  select_goals(workbook, 0, 5);
  quitar_meta(workbook);
  EXPECT_EQ(undo_titles(workbook),
            (std::vector<std::string>{"Metas quitadas: 6", "Metas agregadas: 30"}));
  const auto removed = all_of(workbook);
  undo_of(workbook)->undo();
  EXPECT_EQ(all_of(workbook), added);
  undo_of(workbook)->redo();
  EXPECT_EQ(all_of(workbook), removed);
  undo_of(workbook)->undo();
  undo_of(workbook)->undo();
  EXPECT_EQ(all_of(workbook), before);
}

TEST_F(CommandsTest, ProtectionKeepsItsOptions) {
  const Document workbook = new_report(*office, 2);
  const std::string before = protection_in_file(*office, workbook);
  ASSERT_NE(before.find("table:protected=\"true\""), std::string::npos) << before;
  agregar_meta(workbook, 2);
  EXPECT_EQ(protection_in_file(*office, workbook), before);
  select_goals(workbook, 1, 2);
  quitar_meta(workbook);
  EXPECT_EQ(protection_in_file(*office, workbook), before);
}

TEST_F(CommandsTest, AnOpenSheetStaysOpen) {
  const Document workbook = new_report(*office, 1);
  Reference<css::util::XProtectable>(form_sheet(workbook), UNO_QUERY_THROW)->unprotect("");
  agregar_meta(workbook, 1);
  EXPECT_FALSE(is_protected(workbook));
}

TEST_F(CommandsTest, ASavedReportGoesOn) {
  const auto file = office->scratch() / "reporte.ods";
  {
    const Document workbook = lettered_report(*office, 3);
    select_verdict(workbook);
    agregar_meta(workbook, 2);
    workbook.store(file, Format::Ods);
  }
  const Document workbook = office->load(file);
  EXPECT_EQ(letters(workbook), "ABC--");
  select_goals(workbook, 0, 0);
  agregar_meta(workbook, 1);
  EXPECT_EQ(letters(workbook), "A-BC--");
  select_goals(workbook, 0, 0);
  quitar_meta(workbook);
  EXPECT_EQ(letters(workbook), "-BC--");
  EXPECT_TRUE(is_protected(workbook));
}

// Calc refuses rows inside a matrix: by then the sheet is open already.
TEST_F(CommandsTest, WhatFailsHalfwayIsTakenBack) {
  const Document workbook = lettered_report(*office, 3);
  const Reference<css::util::XProtectable> sheet(form_sheet(workbook), UNO_QUERY_THROW);
  sheet->unprotect("");
  const int first = workbook.named("TMM_TABLA").address().StartRow;
  Range(form_sheet(workbook)->getCellRangeByPosition(40, first, 40, first + 2))
      .set_matrix_formula("=ROW(A1:A3)");
  sheet->protect("");
  undo_of(workbook)->clear();
  const auto before = all_of(workbook);
  select_goals(workbook, 0, 0);
  EXPECT_TRUE(refusal(workbook, "mx.poa.calc:AgregarMeta", {whole("Cantidad", 1)})
                  .starts_with("Calc no pudo cambiar las filas de las metas."));
  EXPECT_EQ(all_of(workbook), before);
  EXPECT_TRUE(is_protected(workbook));
  EXPECT_TRUE(undo_titles(workbook).empty());
  EXPECT_FALSE(undo_of(workbook)->isRedoPossible());
}

}  // namespace
}  // namespace poa::office
