// SPDX-License-Identifier: MPL-2.0
// Where a goal begins in a row of a scan.
#include "domain/import/goal_opening.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <vector>

namespace poa {
namespace {

using Cells = std::vector<std::string>;

// The text that begins a goal; "" where none does.
std::string text_of(const Cells& cells) {
  const auto at = goal_text_at(cells);
  return at ? cells.at(*at) : std::string();
}

TEST(GoalOpening, IsANumberADashAndAWord) {
  for (const char* text : {"300.- Texto", "303.-Realizar", " 304 – Texto", "1-abc", "9999 .- abc"})
    EXPECT_TRUE(opens_goal(text)) << text;
  for (const char* text :
       {"", "300", "300.-", "300.- 4", "300. Texto", "300 Texto", "30000.- Texto", "Texto",
        "300.5 - Texto", "2.1.1 - Texto", "300)- Texto"})
    EXPECT_FALSE(opens_goal(text)) << text;
}

TEST(GoalOpening, StandsWhereATextOpensAsTheFormHasIt) {
  EXPECT_EQ(text_of({"2.1.5", "300.- Realizar", "Evento"}), "300.- Realizar");
  EXPECT_EQ(text_of({"300.- Realizar"}), "300.- Realizar");
  EXPECT_EQ(text_of({"Vecinos", "300.- Realizar", "Evento", "4", "1", "1"}), "300.- Realizar");
}

TEST(GoalOpening, OrWhereANumberedTextHasFiguresBehindIt) {
  EXPECT_EQ(text_of({"2.1.5", "300 Realizar", "Evento", "4", "1", "1"}), "300 Realizar");
  EXPECT_EQ(text_of({"Vecinos", "300 Realizar", "Evento", "4", "1", "1"}), "300 Realizar");
  EXPECT_EQ(text_of({"300 Realizar", "Evento", "4", "1"}), "");
  EXPECT_EQ(text_of({"54 BIENESTAR SOCIAL"}), "");
}

TEST(GoalOpening, OrWhereATextHasTheFiguresOfAGoal) {
  const Cells figures{"4", "1", "1", "1", "1", "4"};
  Cells row{"2.1.5", "Realizar", "Evento"};
  row.insert(row.end(), figures.begin(), figures.end());
  EXPECT_EQ(text_of(row), "Realizar") << "the last text is the unit";
  row.pop_back();
  EXPECT_EQ(text_of(row), "") << "five figures and no percentage";
  EXPECT_EQ(text_of({"", "Realizar", "4", "1", "25%"}), "Realizar");
  EXPECT_EQ(text_of({"Realizar", "", "Evento", "4", "1", "25%"}), "Realizar");
  EXPECT_EQ(text_of({"Realizar", "Evento", "4", "301 otros", "1", "1", "25%"}), "Realizar");
  EXPECT_EQ(text_of({"4", "1", "1", "1", "1", "4", "100%"}), "");
}

TEST(GoalOpening, ANumberInACellOfItsOwnJoinsItsText) {
  const auto joined = [](Cells cells) {
    join_parted_number(cells);
    return cells;
  };
  EXPECT_EQ(joined({"2.1.5", "300.-", "Realizar"}), (Cells{"2.1.5", "300.- Realizar"}));
  EXPECT_EQ(joined({"300", "Realizar", "Evento", "4", "1", "1"}),
            (Cells{"300 Realizar", "Evento", "4", "1", "1"}));
  for (const Cells& same :
       {Cells{"", "300.- Realizar"}, Cells{"54", "BIENESTAR SOCIAL"},
        Cells{"Realizar", "4", "1", "1"}, Cells{"300", "Realizar", "Evento", "4", "1"},
        Cells{"2.1.5", "Realizar", "4", "1", "1"}, Cells{}})
    EXPECT_EQ(joined(same), same);
}

}  // namespace
}  // namespace poa
