// SPDX-License-Identifier: MPL-2.0
// Rows are safe where nothing can be undone: the office keeps no steps, or somebody has locked the
// list of them. A command is then done whole or not at all too, and its answer says which.
#include <gtest/gtest.h>

#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/container/XNameReplace.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/util/XChangesBatch.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <string>
#include <vector>

#include "calc/goal_rows.hpp"
#include "office/arguments.hpp"
#include "office/undo.hpp"
#include "office/uno_text.hpp"
#include "ui/commands_fixture.hpp"
#include "ui/report_commands.hpp"
#include "ui/report_make.hpp"

namespace poa::office {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

constexpr int kUsualSteps = 100;
constexpr int kBesideTheTable = 40;

void keep_steps(const Office& office, int steps) {
  const css::uno::Any node = css::uno::makeAny(
      argument("nodepath", css::uno::makeAny(rtl::OUString("/org.openoffice.Office.Common/Undo"))));
  const Reference<css::container::XNameReplace> settings(
      css::configuration::theDefaultProvider::get(office.context())
          ->createInstanceWithArguments("com.sun.star.configuration.ConfigurationUpdateAccess",
                                        css::uno::Sequence<css::uno::Any>(&node, 1)),
      UNO_QUERY_THROW);
  settings->replaceByName("Steps", css::uno::makeAny(sal_Int32{steps}));
  Reference<css::util::XChangesBatch>(settings, UNO_QUERY_THROW)->commitChanges();
}

// Two rows of a matrix, of which Calc lets neither go alone.
void put_matrix_beside(const Document& workbook, int first_goal, int last_goal) {
  const Reference<css::util::XProtectable> sheet(form_sheet(workbook), UNO_QUERY_THROW);
  sheet->unprotect("");
  const int first = workbook.named("TMM_TABLA").address().StartRow;
  Range(form_sheet(workbook)->getCellRangeByPosition(kBesideTheTable, first + first_goal,
                                                     kBesideTheTable, first + last_goal))
      .set_matrix_formula("=ROW(A1:A2)");
  sheet->protect("");
}

class WithoutUndoTest : public CommandsTest {
 protected:
  void SetUp() override { keep_steps(*office, 0); }
  void TearDown() override { keep_steps(*office, kUsualSteps); }
};

void expect_whole_and_told(const Document& workbook) {
  select_goals(workbook, 0, 0);
  EXPECT_EQ(agregar_meta(workbook, 2), "Metas agregadas: 2");
  EXPECT_EQ(letters(workbook), "A--BCDE");
  select_goals(workbook, 0, 1);
  EXPECT_EQ(quitar_meta(workbook), "Metas quitadas: 2");
  EXPECT_EQ(letters(workbook), "-BCDE");
  select_goals(workbook, 1, 1);
  EXPECT_EQ(workbook.run("mx.poa.calc:SubirMeta", without_asking()), "Metas subidas: 1");
  EXPECT_EQ(letters(workbook), "B-CDE");
  EXPECT_TRUE(is_protected(workbook));
}

void expect_nothing_done(const Document& workbook) {
  put_matrix_beside(workbook, 1, 2);
  workbook.named("TMM_TABLA").cell(kFirstPlanned, 3).set_value(7.25);
  workbook.named("TMM_TABLA").cell(kFirstPlanned + 1, 3).set_formula("=3+4");
  workbook.named("TMM_TABLA").cell(0, 3).set_text("2.10");
  const auto before = all_of(workbook);
  select_goals(workbook, 1, 1);
  EXPECT_TRUE(refusal(workbook, "mx.poa.calc:AgregarMeta", {whole("Cantidad", 1)})
                  .starts_with("Calc no pudo cambiar las filas de las metas."));
  EXPECT_EQ(all_of(workbook), before);
  // From the last to the first: the last is gone when Calc refuses the other.
  for (const int refused : {1, 2}) {
    select_scattered_goals(workbook, {refused, 3});
    EXPECT_TRUE(refusal(workbook, "mx.poa.calc:QuitarMeta", without_asking())
                    .starts_with("Calc no pudo cambiar las filas de las metas."));
    EXPECT_EQ(all_of(workbook), before);
  }
  select_goals(workbook, 2, 3);
  EXPECT_TRUE(refusal(workbook, "mx.poa.calc:BajarMeta", without_asking())
                  .starts_with("Calc no pudo cambiar las filas de las metas."));
  EXPECT_EQ(all_of(workbook), before);
  EXPECT_TRUE(is_protected(workbook));
}

TEST_F(WithoutUndoTest, WhatIsDoneIsWholeAndTold) {
  const Document workbook = lettered_report(*office, 5);
  expect_whole_and_told(workbook);
  EXPECT_TRUE(undo_titles(workbook).empty());
}

TEST_F(WithoutUndoTest, AnAdvertenciaIsMarkedAndUnmarked) {
  const Document workbook = lettered_report(*office, 1);
  const auto mark = [&workbook] {
    return workbook.run(
        "mx.poa.calc:MarcarRevisada",
        {argument("Regla", css::uno::makeAny(rtl::OUString("EST-06"))), whole("Fila", 1)});
  };
  const Range table = workbook.named("TMM_TABLA");
  EXPECT_EQ(mark(), "Marcada como revisada: EST-06, fila 29");
  EXPECT_EQ(table.cell(kReviewed, 0).text(), "EST-06");
  EXPECT_EQ(mark(), "Ya no está revisada: EST-06, fila 29");
  EXPECT_TRUE(table.cell(kReviewed, 0).is_blank());
  EXPECT_TRUE(is_protected(workbook));
  EXPECT_TRUE(undo_titles(workbook).empty());
}

TEST_F(WithoutUndoTest, WhatFailsHalfwayIsPutBack) {
  const Document workbook = lettered_report(*office, 5);
  expect_nothing_done(workbook);
}

// Calc frees a locked list with the first thing that changes, and would record the rest piece by
// piece.
TEST_F(CommandsTest, UnderALockEachIsOneStepToo) {
  const Document workbook = lettered_report(*office, 5);
  undo_of(workbook)->clear();
  undo_of(workbook)->lock();
  undo_of(workbook)->lock();
  expect_whole_and_told(workbook);
  EXPECT_EQ(
      undo_titles(workbook),
      (std::vector<std::string>{"Metas subidas: 1", "Metas quitadas: 2", "Metas agregadas: 2"}));
  EXPECT_TRUE(undo_of(workbook)->isLocked());
  undo_of(workbook)->unlock();
  undo_of(workbook)->unlock();
  EXPECT_FALSE(undo_of(workbook)->isLocked());
  for (int step = 0; step < 3; ++step) undo_of(workbook)->undo();
  EXPECT_EQ(letters(workbook), "ABCDE");
}

TEST_F(CommandsTest, WhatFailsUnderALockIsTakenBack) {
  const Document workbook = lettered_report(*office, 5);
  undo_of(workbook)->lock();
  expect_nothing_done(workbook);
}

}  // namespace
}  // namespace poa::office
