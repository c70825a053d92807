// SPDX-License-Identifier: MPL-2.0
// Goals that are read from scans: what is sure, what is deduced and what is doubtful.
#include "domain/import/scanned_goals.hpp"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "forms/scan_file.hpp"

namespace poa {
namespace {

using Goals = std::vector<ScannedGoal>;

Goals read(const std::string& text) { return read_scanned_goals(scan_of(text)); }

Goals read(const std::vector<std::string>& texts) {
  std::vector<SourceTable> readings;
  for (const std::string& text : texts) readings.push_back(scan_of(text));
  return read_scanned_goals(readings);
}

// A goal of the number by the cells of its figures.
std::string row(int number, const std::string& figures, const std::string& remarks = "") {
  return "2.1.5\t" + std::to_string(number) + ".- Realizar eventos\tEvento\t" + figures + "\t" +
         remarks + "\n";
}

// A goal that is sure, for a neighbour.
std::string sure_row(int number) { return row(number, "12\t3\t3\t3\t3\t3\t3\t3\t3\t12\t100%"); }

std::string shown(const ScannedGoal& goal, Column column) {
  return cell_text(goal.cells.at(index(column)));
}

// The figures of columns 4 to 14: "12 3 3 3 3 3 3 3 3 12 1", "-" for a blank.
std::string figures(const ScannedGoal& goal) {
  std::string all;
  for (const Column column : kFigureColumns) {
    const std::string text = shown(goal, column);
    all += (all.empty() ? "" : " ") + (text.empty() ? "-" : text);
  }
  return all;
}

char letter(Certainty certainty) {
  switch (certainty) {
    case Certainty::Sure:
      return 'S';
    case Certainty::Deduced:
      return 'D';
    case Certainty::Doubtful:
      return '?';
  }
  return ' ';
}

// "S: 12 3 3 …", and "D" or "?" for what is deduced or doubtful; "" for no goal.
std::string judged(const Goals& goals, std::size_t at = 0) {
  if (at >= goals.size()) return "";
  return std::string(1, letter(goals[at].certainty)) + ": " + figures(goals[at]);
}

// The goal by itself.
std::string judged(const std::string& cells) { return judged(read(row(300, cells))); }

const std::string kEightThrees = "3\t3\t3\t3\t3\t3\t3\t3";

TEST(ScannedGoals, AFullRowThatAddsUpIsSure) {
  const Goals goals =
      read(row(300, "1,770\t371\t410\t241\t202\t649\t671\t509\t487\t\t1770\t100%", "Se cumplió."));
  ASSERT_EQ(goals.size(), 1U);
  EXPECT_EQ(judged(goals), "S: 1770 371 410 241 202 649 671 509 487 1770 1");
  EXPECT_EQ(shown(goals[0], Column::Lines), "2.1.5");
  EXPECT_EQ(shown(goals[0], Column::Text), "300.- Realizar eventos");
  EXPECT_EQ(shown(goals[0], Column::Unit), "Evento");
  EXPECT_EQ(shown(goals[0], Column::Remarks), "Se cumplió.");
  EXPECT_EQ(goals[0].number, GoalNumber(300));
  EXPECT_TRUE(goals[0].doubtful.empty());
  EXPECT_EQ(goals[0].reason, "");
  EXPECT_EQ(goals[0].rows, std::vector<std::size_t>{1});
}

TEST(ScannedGoals, OneFigureThatIsOffMakesAllOfThemDoubtful) {
  for (const char* cells :
       {"13\t3\t3\t3\t3\t3\t3\t3\t3\t12\t92%", "12\t3\t3\t3\t8\t3\t3\t3\t3\t12\t100%",
        "12\t3\t3\t3\t3\t3\t3\t3\t3\t13\t108%", "12\t3\t3\t3\t3\t3\t3\t3\t3\t12\t101%"}) {
    const Goals goals = read(row(300, cells));
    ASSERT_EQ(goals.size(), 1U);
    EXPECT_EQ(goals[0].certainty, Certainty::Doubtful) << cells;
    for (const Column column : kFigureColumns) EXPECT_TRUE(goals[0].doubtful.contains({column}));
    EXPECT_FALSE(goals[0].doubtful.contains({Column::Text}));
    EXPECT_NE(goals[0].reason, "");
  }
}

TEST(ScannedGoals, WhatIsDoubtfulIsShownAsRead) {
  EXPECT_EQ(judged("12\t3\tG\t3\t3\t\t3\t3\t3\t12\t100%"), "?: 12 3 G 3 3 - 3 3 3 12 1");
  EXPECT_EQ(judged("12\t3\t3\t3\t3\t3\t3\t3\t3\t12\t"), "?: 12 3 3 3 3 3 3 3 3 12 -");
  EXPECT_EQ(judged("12\t" + kEightThrees + "\t12\t1O0%"), "?: 12 3 3 3 3 3 3 3 3 12 1O0%");
  EXPECT_EQ(judged("0\t\t\t\t\t\t\t\t\t0\t0%"), "?: 0 - - - - - - - - 0 0");
}

TEST(ScannedGoals, BlanksThatFitInOnePlaceAreDeduced) {
  EXPECT_EQ(judged("60\t\t\t20\t\t20\t40\t40\t\t60\t100%"), "D: 60 - - 20 - - 20 40 40 60 1");
  EXPECT_EQ(judged("14\t\t\t4\t4\t5\t5\t13\t17\t17\t121%"), "D: 14 - - 4 4 5 - 5 13 17 1.21")
      << "the absolute was read twice";
}

TEST(ScannedGoals, AShiftThatPassesEverySumIsDoubtful) {
  const Goals goals = read(row(300, "770\t\t\t\t450\t503\t320\t267\t\t770\t100%"));
  EXPECT_EQ(judged(goals), "?: 770 - - - 450 503 320 267 - 770 1");
  EXPECT_NE(goals.at(0).reason.find("2 lugares"), std::string::npos) << goals.at(0).reason;
}

TEST(ScannedGoals, SumsDoNotVouchForAZero) {
  EXPECT_EQ(judged("9\t3\t3\t3\t3\t3\t3\t0\t3\t12\t133%").front(), 'D');
}

TEST(ScannedGoals, WithColumnsThatTheFormLacksNothingIsSure) {
  EXPECT_EQ(judged("12\t" + kEightThrees + "\t3\t3\t12\t100%"), "D: 12 3 3 3 3 3 3 3 3 12 1");
  EXPECT_EQ(judged("12\t\t" + kEightThrees + "\t12\t100%").front(), 'D');
  EXPECT_EQ(judged("12\t3 3\t3\t3\t3\t3\t3\t3\t12 100%"), "D: 12 3 3 3 3 3 3 3 3 12 1");
}

TEST(ScannedGoals, AScanThatFillsWhatItCannotReadIsNotSureOfWhatRepeats) {
  EXPECT_EQ(judged(read(sure_row(300) + row(301, "2\t1\t1\t1\t1\t1\t1\t1\t1\t2\t100%"))).front(),
            'D');
  EXPECT_EQ(judged(read(sure_row(300) + row(301, "1\t1\t1\t1\t1\t1\t1\t1\t1\t1\t100%"))).front(),
            'S')
      << "a CONSTANTE is no such row";
}

TEST(ScannedGoals, OfAGoalThatDoesNotAddUpItsKindIsGuessed) {
  const Goals goals = read(row(300, "100\t25\t25\t50\t50\t75\t75\t100\t100\t100\t100%"));
  EXPECT_EQ(judged(goals).front(), '?');
  EXPECT_NE(goals.at(0).reason.find("ULTIMO"), std::string::npos) << goals.at(0).reason;
}

TEST(ScannedGoals, ANumberThatWasMisreadMakesItsGoalDoubtful) {
  const Goals goals = read(sure_row(300) + sure_row(301) + sure_row(382) + sure_row(303));
  ASSERT_EQ(goals.size(), 4U);
  EXPECT_EQ(goals[2].certainty, Certainty::Doubtful);
  EXPECT_EQ(goals[2].number, GoalNumber(302));
  EXPECT_EQ(shown(goals[2], Column::Text), "382.- Realizar eventos");
  EXPECT_TRUE(goals[2].doubtful.contains({Column::Text}));
  EXPECT_EQ(goals[3].certainty, Certainty::Sure);
}

TEST(ScannedGoals, HeadingsAndPageHeadsArePassedOver) {
  const std::string head =
      "AVANCE FÍSICO PROGRAMÁTICO\n54\tBIENESTAR SOCIAL\n2 VIVIENDA Y SERVICIOS\nMETAS Y ACCIONES\t"
      "UNIDAD MEDIDA\tMETA ANUAL\tP E R T O D O\n\t\tP\tA\tP\tA\tP\tA\tP\tA\n";
  const Goals goals =
      read(head + sure_row(300) + head + sure_row(301) + "\n(nombre)\nRESPONSABLE DEL RAMO\n");
  ASSERT_EQ(goals.size(), 2U);
  for (const ScannedGoal& goal : goals) {
    EXPECT_EQ(goal.certainty, Certainty::Sure);
    EXPECT_EQ(shown(goal, Column::Remarks), "");
    EXPECT_TRUE(goal.doubtful.empty());
  }
  EXPECT_EQ(goals[1].rows, std::vector<std::size_t>{12});
}

TEST(ScannedGoals, ATextOverTwoLinesIsOne) {
  const Goals goals = read("2.1.5\t300.- Realizar\n\teventos\tEvento\t12\t" + kEightThrees +
                           "\t12\t100%\tSe\ncumplió\n" + sure_row(301));
  ASSERT_EQ(goals.size(), 2U);
  EXPECT_EQ(shown(goals[0], Column::Text), "300.- Realizar eventos");
  EXPECT_EQ(shown(goals[0], Column::Unit), "Evento");
  EXPECT_EQ(shown(goals[0], Column::Remarks), "Se cumplió");
  EXPECT_EQ(judged(goals), "D: 12 3 3 3 3 3 3 3 3 12 1") << "another goal may have lost its number";
  for (const Column column : {Column::Text, Column::Unit, Column::Remarks})
    EXPECT_TRUE(goals[0].doubtful.contains({column}));
  EXPECT_EQ(goals[0].rows, (std::vector<std::size_t>{1, 2, 3}));
}

TEST(ScannedGoals, AUnitMayStandInTheNextLine) {
  const Goals goals = read("2.1\t300.- Realizar\nEvento\t12\t" + kEightThrees + "\t12\t100%\n");
  EXPECT_EQ(judged(goals), "D: 12 3 3 3 3 3 3 3 3 12 1");
  EXPECT_EQ(shown(goals.at(0), Column::Text), "300.- Realizar");
  EXPECT_EQ(shown(goals.at(0), Column::Unit), "Evento");
  EXPECT_TRUE(goals.at(0).doubtful.contains({Column::Text, Column::Unit}));
  const Goals text = read("2.1\t300.- Realizar\neventos\n");
  EXPECT_EQ(shown(text.at(0), Column::Text), "300.- Realizar eventos") << "a code is no figure";
}

TEST(ScannedGoals, WithFewFiguresATextIsNoGoal) {
  EXPECT_EQ(read("300 Realizar\tEvento\t12\t3\t3\n").size(), 1U);
  EXPECT_TRUE(read("300 Realizar\tEvento\t12\t3\n").empty());
  EXPECT_EQ(read("Realizar\tEvento\t12\t3\t25%\n").size(), 1U);
  EXPECT_EQ(read("Realizar\tEvento\t12\t3\t3\t3\t3\t12\n").size(), 1U);
  EXPECT_TRUE(read("Realizar\tEvento\t12\t3\t3\t3\t3\n").empty());
}

TEST(ScannedGoals, LinesOfARowContinueByColumn) {
  const Goals goals = read("2.1.5\t300.- Realizar\tEvento\t12\t" + kEightThrees +
                           "\t12\t100%\n3.4.5\teventos\tsocial\n");
  ASSERT_EQ(goals.size(), 1U);
  EXPECT_EQ(shown(goals[0], Column::Lines), "2.1.5 3.4.5");
  EXPECT_EQ(shown(goals[0], Column::Text), "300.- Realizar eventos");
  EXPECT_EQ(shown(goals[0], Column::Unit), "Evento social");
  const Goals remark =
      read("\t300.- Realizar\tEvento\t12\t" + kEightThrees + "\t12\t100%\n\teventos\t\t\tnota\n");
  EXPECT_EQ(judged(remark), "S: 12 3 3 3 3 3 3 3 3 12 1");
  EXPECT_EQ(shown(remark.at(0), Column::Remarks), "nota");
  const Goals lone = read("300.- Realizar\t12\nnota\n");
  EXPECT_EQ(shown(lone.at(0), Column::Text), "300.- Realizar") << "its figures have begun";
}

TEST(ScannedGoals, CodesMayStandInLinesOfTheirOwn) {
  const Goals goals = read(sure_row(300) + "3.4.5\n2.1.1, 2.1.4,\n" + sure_row(301));
  ASSERT_EQ(goals.size(), 2U);
  EXPECT_EQ(shown(goals[0], Column::Lines), "2.1.5 3.4.5");
  EXPECT_EQ(shown(goals[1], Column::Lines), "2.1.1, 2.1.4, 2.1.5");
  EXPECT_EQ(goals[1].doubtful, (ColumnSet{Column::Lines}));
  EXPECT_EQ(goals[1].rows, (std::vector<std::size_t>{3, 4}));
  const Goals without =
      read("2.1.1,\n2.1.4,\n300.- Realizar\tEvento\t12\t" + kEightThrees + "\t12\t100%\n");
  EXPECT_EQ(judged(without), "S: 12 3 3 3 3 3 3 3 3 12 1");
  EXPECT_EQ(shown(without.at(0), Column::Lines), "2.1.1, 2.1.4,");
}

TEST(ScannedGoals, ALineBreakWithinACellIsASpace) {
  SourceTable table = scan_of(sure_row(300));
  table.front().cells.front() = std::string("2.1.1\n2.1.5");
  const Goals goals = read_scanned_goals(table);
  ASSERT_EQ(goals.size(), 1U);
  EXPECT_EQ(shown(goals[0], Column::Lines), "2.1.1 2.1.5");
  EXPECT_TRUE(goals[0].doubtful.empty());
}

TEST(ScannedGoals, ARemarkThatLooksLikeAGoalIsNone) {
  const Goals goals =
      read(row(300, "12\t" + kEightThrees + "\t12\t100%", "4 - No se pudo") + sure_row(301));
  ASSERT_EQ(goals.size(), 2U);
  EXPECT_EQ(goals[0].certainty, Certainty::Sure);
  EXPECT_EQ(shown(goals[0], Column::Remarks), "4 - No se pudo");
}

TEST(ScannedGoals, ARowBrokenAmongItsFiguresIsDeduced) {
  const Goals goals = read("2.1.5\t300.- Realizar\tEvento\t12\t3\t3\t3\n3\t3\t3\t3\t3\t12\t100%\n");
  EXPECT_EQ(judged(goals), "D: 12 3 3 3 3 3 3 3 3 12 1");
}

TEST(ScannedGoals, RowsThatLostTheirLineBreakAreTwo) {
  std::string two = sure_row(300);
  two.back() = '\t';
  const Goals goals = read(two + sure_row(301));
  ASSERT_EQ(goals.size(), 2U);
  EXPECT_EQ(judged(goals, 1), "S: 12 3 3 3 3 3 3 3 3 12 1");
  EXPECT_TRUE(goals[0].doubtful.contains({Column::Remarks}));
  EXPECT_TRUE(goals[1].doubtful.contains({Column::Lines}));
  EXPECT_EQ(shown(goals[1], Column::Lines), "2.1.5");
}

TEST(ScannedGoals, ANumberMayStandBesideItsTextOrLack) {
  for (const char* number : {"300.-\t", "300\t", "300.- ", "300-", "300 "}) {
    const Goals goals = read("2.1.5\t" + std::string(number) + "Realizar\tEvento\t12\t" +
                             kEightThrees + "\t12\t100%\n");
    ASSERT_EQ(goals.size(), 1U) << number;
    EXPECT_EQ(goals[0].number, GoalNumber(300)) << number;
    EXPECT_EQ(goals[0].certainty, Certainty::Sure) << number;
  }
  const Goals goals = read("\tRealizar\tEvento\t12\t" + kEightThrees + "\t12\t100%\n");
  EXPECT_EQ(judged(goals), "?: 12 3 3 3 3 3 3 3 3 12 1");
  EXPECT_TRUE(goals.at(0).doubtful.contains({Column::Text}));
}

TEST(ScannedGoals, TextsThatAreNoneAreMarked) {
  const Goals goals = read("2.l.5\t300.- Realizar\t\t12\t" + kEightThrees + "\t12\t100%\t7\n");
  ASSERT_EQ(goals.size(), 1U);
  EXPECT_EQ(goals[0].doubtful, (ColumnSet{Column::Lines, Column::Unit, Column::Remarks}));
}

TEST(ScannedGoals, OneSureReadingIsEnough) {
  const Goals goals = read({row(300, "12\t3\t3\t3\t3\t3\t3\t3\t\t12\t100%"), sure_row(300)});
  EXPECT_EQ(judged(goals), "S: 12 3 3 3 3 3 3 3 3 12 1");
  EXPECT_EQ(goals.at(0).reading, 1U);
}

TEST(ScannedGoals, TwoThatAreSureOfOtherFiguresAreDoubtful) {
  const Goals goals = read({sure_row(300), row(300, "12\t4\t4\t2\t2\t3\t3\t3\t3\t12\t100%")});
  ASSERT_EQ(goals.size(), 1U);
  EXPECT_EQ(judged(goals), "?: 12 3 3 3 3 3 3 3 3 12 1");
}

TEST(ScannedGoals, AgreementProvesNothingAgainstTheSums) {
  const std::string wrong = row(300, "40\t30\t30\t10\t\t10\t\t\t\t40\t100%");
  EXPECT_EQ(judged(read(std::vector<std::string>{wrong, wrong, wrong})).front(), '?');
}

TEST(ScannedGoals, WhatFitsInEveryReadingIsDeduced) {
  const std::string one = row(300, "20\t\t\t\t10\t10\t10\t10\t\t20\t100%");
  const std::string other = row(300, "20\t\t\t10\t10\t\t10\t10\t\t20\t100%");
  EXPECT_EQ(judged(read(one)).front(), '?');
  EXPECT_EQ(judged(read(other)).front(), '?');
  EXPECT_EQ(judged(read({one, other})), "D: 20 - - - 10 10 - 10 10 20 1");
  EXPECT_EQ(judged(read({one, one})).front(), '?');
  const std::string wrong = row(300, "20\t\t\t10\t10\t\t10\t11\t\t20\t100%");
  EXPECT_EQ(judged(read({wrong, one, other})).front(), 'D');
}

TEST(ScannedGoals, OfDoubtfulReadingsTheMostFrequentIsShown) {
  const auto doubtful = [](const char* absolute) {
    return row(300, "12\t3\t3\t3\t3\t3\t3\t3\t3\t" + std::string(absolute) + "\t100%");
  };
  EXPECT_EQ(judged(read({doubtful("13"), doubtful("14"), doubtful("14")})),
            "?: 12 3 3 3 3 3 3 3 3 14 1");
  EXPECT_EQ(judged(read({doubtful("13"), doubtful("14")})), "?: 12 3 3 3 3 3 3 3 3 13 1");
}

TEST(ScannedGoals, WhatIsDeducedWithAllFiguresCountsMore) {
  const std::string all = row(300, "14\t\t\t4\t4\t5\t5\t13\t\t17\t121%");
  const std::string less = row(300, "14\t4\t\t\t4\t5\t5\t13\t17\t17\t121%");
  const Goals goals = read({less, all});
  EXPECT_EQ(judged(goals), "D: 14 - - 4 4 5 - 5 13 17 1.21");
  EXPECT_EQ(goals.at(0).reading, 1U);
}

TEST(ScannedGoals, TextsThatDifferBetweenReadingsAreMarked) {
  std::string other = sure_row(300);
  other.replace(other.find("eventos"), 7, "eventas");
  const Goals goals = read({other, sure_row(300), sure_row(300)});
  ASSERT_EQ(goals.size(), 1U);
  EXPECT_EQ(goals[0].doubtful, (ColumnSet{Column::Text}));
  EXPECT_EQ(shown(goals[0], Column::Text), "300.- Realizar eventos");
}

TEST(ScannedGoals, AGoalThatOneReadingLacksStandsInItsPlace) {
  const Goals goals =
      read({sure_row(300) + sure_row(302), sure_row(300) + sure_row(301) + sure_row(302)});
  ASSERT_EQ(goals.size(), 3U);
  for (const int number : {300, 301, 302})
    EXPECT_EQ(goals[static_cast<std::size_t>(number - 300)].number, GoalNumber(number));
}

// Goal 300 totals the others; each of them alone would fit elsewhere, too.
TEST(ScannedGoals, ATotalTellsWhereItsGoalsStand) {
  const std::string parts = row(301, "100\t40\t73\t30\t18\t30\t5\t\t\t96\t96%") +
                            row(302, "770\t\t\t\t450\t503\t320\t267\t\t770\t100%") +
                            row(303, "36\t9\t9\t9\t9\t9\t9\t9\t9\t36\t100%");
  const std::string total = row(300, "906\t49\t82\t39\t27\t489\t517\t329\t276\t902\t100%");
  const Goals goals = read(total + parts);
  EXPECT_EQ(judged(goals, 1), "D: 100 40 73 30 18 30 5 - - 96 0.96");
  EXPECT_EQ(judged(goals, 2), "D: 770 - - - - 450 503 320 267 770 1");
  EXPECT_NE(goals.at(2).reason.find("meta 300"), std::string::npos);
  // Two of its cells are others, as in a report that has them wrong; then three.
  const Goals most = read(row(300, "906\t49\t83\t39\t27\t489\t517\t330\t276\t903\t100%") + parts);
  EXPECT_EQ(judged(most, 1), "D: 100 40 73 30 18 30 5 - - 96 0.96");
  EXPECT_NE(most.at(1).reason.find("6 de las 8 celdas"), std::string::npos) << most.at(1).reason;
  const Goals less = read(row(300, "906\t48\t82\t40\t27\t489\t517\t329\t275\t901\t99%") + parts);
  EXPECT_EQ(judged(less, 1).front(), '?');
  EXPECT_EQ(judged(read(sure_row(300) + parts), 1).front(), '?') << "no total";
}

TEST(ScannedGoals, NoiseGivesNoGoals) {
  EXPECT_TRUE(read("").empty());
  EXPECT_TRUE(read("\n\t\t\nhola\n1\t2\t3\t4\t5\t6\t7\n2 metas de 3\n").empty());
  EXPECT_TRUE(read(std::vector<std::string>{}).empty());
  std::string noise;
  for (int line = 0; line < 10000; ++line)
    noise += std::to_string(line % 10000) + ".- Meta\t\t4\t1\t\t1\t1\t\t1\t1\t1\t4\t100%\n";
  EXPECT_EQ(read(noise).size(), 10000U);
}

}  // namespace
}  // namespace poa
