// SPDX-License-Identifier: MPL-2.0
// Ordinary things in large numbers: ten thousand formulas, hundreds of steps back and forth.
#include <string>

#include "calc/goal_rows.hpp"
#include "hostile/figures.hpp"
#include "hostile/hostile_test.hpp"
#include "office/arguments.hpp"
#include "office/undo.hpp"

namespace poa::hostile {
namespace {

constexpr int kSteps = 100;  // as many as the office remembers

class HostileStorms : public HostileTest {};

TEST_F(HostileStorms, TenThousandFormulasFilledDown) {
  Document document = office().new_spreadsheet();
  const std::string sheet = first_sheet(document);
  const std::string last = std::to_string(10'000);
  const auto goal = document.range(sheet, "A1:H1");
  for (int column = 0; column < 8; ++column) goal.cell(column, 0).set_value(1);
  document.cell(sheet, "I1").set_value(4);
  document.cell(sheet, "J1").set_formula("=MX.POA.FUNCIONES.ABSOLUTO(A1:H1)");
  document.cell(sheet, "K1").set_formula("=MX.POA.FUNCIONES.RELATIVO(J1;I1)");
  document.cell(sheet, "L1").set_formula("=MX.POA.FUNCIONES.VALIDAR(A1:H1;$I$1;J1;K1)");
  // A formula that is not asked for may be left for later.
  const auto beginning_with = [&](const std::string& start) {
    return shown(document, "N1",
                 "=SUMPRODUCT(LEFT(L1:L" + last + ";LEN(\"" + start + "\"))=\"" + start + "\")");
  };
  EXPECT_EQ(measured("30,000 formulas filled down",
                     [&] {
                       fill_down(document, "A1:L" + last);
                       return beginning_with("OK");
                     }),
            last);
  EXPECT_EQ(measured("and a change of an input of all",
                     [&] {
                       document.cell(sheet, "I1").set_value(5);
                       return beginning_with("ARIT-0");
                     }),
            last);
  EXPECT_EQ(measured("and all computed again",
                     [&] {
                       document.recalculate();
                       return shown(document.cell(sheet, "K1"));
                     }),
            "0.8");
  const auto undo = office::undo_of(document);
  EXPECT_EQ(measured("and taken back and done again",
                     [&] {
                       for (int step = 0; step < 3; ++step) undo->undo();  // sums and the input
                       undo->undo();                                       // the fill
                       const std::string blank = shown(document.cell(sheet, "L" + last));
                       undo->redo();
                       return blank + shown(document.cell(sheet, "L" + last));
                     }),
            "OK");
}

TEST_F(HostileStorms, HundredsOfStepsInAReport) {
  Document workbook = office().new_from_template(POA_TEMPLATE);
  const auto table = workbook.named("TMM_TABLA");
  const auto undo = office::undo_of(workbook);
  undo->clear();
  const auto before = workbook.used(first_sheet(workbook)).formulas();
  measured("100 entries into a report", [&] {
    for (int step = 1; step <= kSteps; ++step) table.cell(4 + step % 8, 0).set_value(step);
    return shown(table.cell(12, 0));
  });
  const auto after = workbook.used(first_sheet(workbook)).formulas();
  measured("and 300 steps back, forth and back", [&] {
    for (const bool back : {true, false, true}) {
      while (back ? undo->isUndoPossible() : undo->isRedoPossible())
        back ? undo->undo() : undo->redo();
      EXPECT_TRUE(workbook.used(first_sheet(workbook)).formulas() == (back ? before : after))
          << (back ? "back" : "forth");
    }
    return shown(table.cell(12, 0));
  });
}

TEST_F(HostileStorms, CommandsBackAndForth) {
  const int rounds = 15 * factor();
  Document workbook = office().new_from_template(POA_TEMPLATE);
  const auto undo = office::undo_of(workbook);
  undo->clear();
  const int goals = office::goal_rows(workbook);
  const auto before = workbook.used(first_sheet(workbook)).formulas();
  measured(std::to_string(rounds) + " × goals added, removed, back, forth, back", [&] {
    for (int round = 0; round < rounds; ++round) {
      office::add_goals(workbook, 5);
      workbook.go_to(first_sheet(workbook),
                     "B" + std::to_string(workbook.named("TMM_TABLA").address().StartRow + 1));
      workbook.run("mx.poa.calc:QuitarMeta",
                   {office::argument("SinPreguntar", css::uno::makeAny(true))});
      EXPECT_EQ(office::goal_rows(workbook), goals + 4);
      for (const bool back : {true, false, true}) {
        for (int step = 0; step < 2; ++step) back ? undo->undo() : undo->redo();
      }
    }
    return std::to_string(office::goal_rows(workbook));
  });
  EXPECT_EQ(office::goal_rows(workbook), goals);
  EXPECT_TRUE(workbook.used(first_sheet(workbook)).formulas() == before);
}

}  // namespace
}  // namespace poa::hostile
