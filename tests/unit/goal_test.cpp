// SPDX-License-Identifier: MPL-2.0
#include "domain/form/goal.hpp"

#include <gtest/gtest.h>

#include "domain/progress/progress.hpp"
#include "domain/report/goal_index.hpp"
#include "domain/report/report.hpp"

namespace poa {
namespace {

TEST(GoalNumber, OpensTheText) {
  const struct {
    const char* text;
    int number;
  } kGood[] = {{"100.- Texto", 100},
               {"100", 100},
               {"\u00A0 100.- Texto", 100},
               {"9999 x", 9999},
               {"7.Texto", 7},
               {"0100.-", 100},
               {"0", 0},
               {"100.", 100},
               {"100,", 100},
               {"100-5", 100},
               {"100, 5", 100}};
  for (const auto& good : kGood) {
    EXPECT_EQ(leading_goal_number(good.text), GoalNumber(good.number)) << good.text;
  }
  for (const char* text : {"", " ", "Texto", "12345", "100.5", "1,770", "-100", "a100", "\uFF11"}) {
    EXPECT_FALSE(leading_goal_number(text)) << text;
  }
}

TEST(GoalKind, IsKnownByItsNamesAndSynonyms) {
  const struct {
    const char* text;
    GoalKind kind;
  } kGood[] = {{"", GoalKind::Sum},
               {" ", GoalKind::Sum},
               {"Suma", GoalKind::Sum},
               {"ACUMULABLE", GoalKind::Sum},
               {"sumable", GoalKind::Sum},
               {"INTEGRADORA", GoalKind::Total},
               {"total", GoalKind::Total},
               {"constante", GoalKind::Constant},
               {"ULTIMO", GoalKind::Latest},
               {"último", GoalKind::Latest},
               {"Último  Valor", GoalKind::Latest},
               {"VALOR\u00A0ACTUAL", GoalKind::Latest},
               {"Promedio", GoalKind::Average}};
  for (const auto& good : kGood) EXPECT_EQ(parse_goal_kind(good.text), good.kind) << good.text;
  for (const char* text : {"SUM", "0", "SUMA TOTAL", "ULTIMOVALOR", "SUMA."}) {
    EXPECT_FALSE(parse_goal_kind(text)) << text;
  }
}

std::string ranges(std::string_view text) {
  const auto components = Components::parse(text);
  if (!components) return "malformed";
  std::string result;
  for (const GoalRange& range : components->ranges()) {
    result += range.first.to_text() + "-" + range.last.to_text() + " ";
  }
  return result;
}

TEST(Components, AreNumbersAndAscendingRanges) {
  EXPECT_EQ(ranges("302-313"), "302-313 ");
  EXPECT_EQ(ranges("302,304,306-308"), "302-302 304-304 306-308 ");
  EXPECT_EQ(ranges(" 306 \u2013 308 ; 302\u00A0"), "302-302 306-308 ");
  EXPECT_EQ(ranges("302-305, 304-306, 307, 302"), "302-307 ");
  EXPECT_EQ(ranges("300-310, 301-302, 305"), "300-310 ");
  EXPECT_EQ(ranges("302-302"), "302-302 ");
  EXPECT_EQ(ranges("0-9999"), "0-9999 ");
}

TEST(Components, RefuseTheRest) {
  for (const char* text :
       {"", " ", ",", "302,", ",302", "302,,304", "308-306", "302-", "-302", "302-303-304",
        "302304", "302 304", "a", "302.5", "302—304", "302-\u2013304"}) {
    EXPECT_EQ(ranges(text), "malformed") << text;
  }
}

QuarterAmounts amounts(std::array<const char*, 4> texts) {
  QuarterAmounts result;
  for (std::size_t i = 0; i < 4; ++i) result[i] = Amount::from_cell(std::string(texts[i]));
  return result;
}

TEST(Progress, FollowsTheKind) {
  const struct {
    GoalKind kind;
    std::array<const char*, 4> cells;
    int quarter;
    const char* expected;
  } kCases[] = {
      {GoalKind::Sum, {"4", "1", "4", "2"}, 4, "11"},
      {GoalKind::Sum, {"4", "1", "4", "2"}, 2, "5"},
      {GoalKind::Sum, {"", "", "", ""}, 4, "0"},
      {GoalKind::Total, {"1", "", "0", "2"}, 4, "3"},
      {GoalKind::Constant, {"1", "1", "", ""}, 4, "1"},
      {GoalKind::Latest, {"25", "50", "75", "100"}, 3, "75"},
      {GoalKind::Latest, {"25", "0", "", ""}, 4, "0"},
      {GoalKind::Latest, {"x", "50", "", ""}, 4, "50"},
      {GoalKind::Latest, {"", "", "", "9"}, 3, "0"},
      {GoalKind::Descending, {"31", "29", "28", "27"}, 3, "28"},
      {GoalKind::Descending, {"31", "0", "", ""}, 4, "0"},
      {GoalKind::Average, {"1", "", "2", ""}, 4, "1.5"},
      {GoalKind::Average, {"1", "0", "2", ""}, 4, "1"},
      {GoalKind::Average, {"", "", "", ""}, 4, "0"},
      {GoalKind::Sum, {"1", "1", "x", "1"}, 2, "2"},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(absolute_progress(c.kind, amounts(c.cells), Quarter(c.quarter)),
              Number::parse(c.expected));
    EXPECT_EQ(planned_progress(c.kind, amounts(c.cells), Quarter(c.quarter)),
              Number::parse(c.expected));
  }
  EXPECT_FALSE(absolute_progress(GoalKind::Sum, amounts({"1", "x", "", ""}), Quarter(2)));
  EXPECT_FALSE(absolute_progress(GoalKind::Latest, amounts({"1", "x", "", ""}), Quarter(2)));
  EXPECT_FALSE(absolute_progress(GoalKind::Average, amounts({"1", "-1", "", ""}), Quarter(4)));
}

Number number(std::string_view text) { return Number::parse(text).value(); }

TEST(Progress, RelativeIsTheAbsoluteOverTheAnnualGoal) {
  for (const GoalKind kind :
       {GoalKind::Sum, GoalKind::Total, GoalKind::Constant, GoalKind::Latest, GoalKind::Average}) {
    EXPECT_EQ(relative_progress(kind, Number(11), Number(4)).value(), number("2.75"));
    EXPECT_EQ(relative_progress(kind, Number(0), Number(4)).value(), Number(0));
    EXPECT_EQ(relative_progress(kind, Number(0), Number(0)).value(), std::nullopt);
    EXPECT_EQ(relative_progress(kind, number("0.0000001"), Number(0)).value(), std::nullopt);
    ASSERT_FALSE(relative_progress(kind, Number(3), number("0.0000001")));
    EXPECT_EQ(relative_progress(kind, Number(3), Number(0)).error().fault, Fault::NothingToCompute);
    EXPECT_NE(relative_progress(kind, Number(3), Number(0)).error().message.find("meta anual"),
              std::string::npos);
  }
}

TEST(Progress, RelativeOfADescendingGoalIsTheAnnualGoalOverTheAbsolute) {
  const auto relative = [](const Number& absolute, const Number& annual) {
    return relative_progress(GoalKind::Descending, absolute, annual).value();
  };
  EXPECT_EQ(relative(Number(25), Number(27)), number("1.08"));
  EXPECT_EQ(relative(Number(3), Number(1)), Number(1) / Number(3)) << "not rounded";
  EXPECT_EQ(relative(Number(3), Number(0)), Number(0));
  EXPECT_EQ(relative(Number(0), Number(27)), std::nullopt);
  EXPECT_EQ(relative(number("0.0000001"), Number(27)), std::nullopt);
  EXPECT_EQ(relative(Number(0), Number(0)), std::nullopt);
}

TEST(Progress, AnnualPercentOfADescendingGoalIsTurnedAround) {
  EXPECT_EQ(annual_percent(GoalKind::Latest, Number(9), Number(8)), Percent(Number(113)));
  EXPECT_EQ(annual_percent(GoalKind::Descending, Number(8), Number(9)), Percent(Number(113)));
  EXPECT_EQ(annual_percent(GoalKind::Descending, Number(8), Number(0)), Percent(Number(0)));
  EXPECT_EQ(annual_percent(GoalKind::Descending, number("0.0000001"), Number(9)), std::nullopt);
}

std::optional<Goal> read_goal(const CellTable& table, std::size_t index) {
  std::vector<Goal> goals;
  std::vector<CellView> cells;
  for (std::size_t column = 0; column < table.columns(); ++column)
    cells.emplace_back(table.at(index, column));
  poa::read_goal(cells, index + 1, goals);
  if (goals.empty()) return std::nullopt;
  return goals.front();
}

TEST(ReadGoal, SkipsRowsThatAreNoGoal) {
  CellTable table(4, 17);
  table.at(0, 12) = 0.0;
  table.at(0, 13) = CellError{};
  table.at(0, 15) = std::string("SUMA");
  table.at(1, 14) = std::string("observación");
  table.at(2, 11) = 0.0;
  table.at(3, 1) = std::string("\u00A0");
  EXPECT_FALSE(read_goal(table, 0));
  EXPECT_TRUE(read_goal(table, 1));
  EXPECT_EQ(read_goal(table, 2)->row, 3U);
  EXPECT_FALSE(read_goal(table, 3));
}

TEST(ReadGoal, TakesWhatNarrowTablesLackAsBlank) {
  CellTable table(1, 15);
  table.at(0, 1) = std::string("100.- Texto");
  const auto goal = read_goal(table, 0);
  EXPECT_EQ(goal->kind, GoalKind::Sum);
  EXPECT_TRUE(goal->kind_known);
  EXPECT_FALSE(goal->components);
}

TEST(GoalIndex, FindsNumbersAndWhatIsMissing) {
  std::vector<Goal> goals(4);
  goals[0].number = GoalNumber(305);
  goals[1].number = GoalNumber(302);
  goals[2].number = GoalNumber(305);
  const GoalIndex index(goals);
  EXPECT_EQ(index.first(GoalNumber(305)), 0U);
  EXPECT_EQ(index.first(GoalNumber(302)), 1U);
  EXPECT_FALSE(index.first(GoalNumber(303)));
  EXPECT_FALSE(index.first(GoalNumber(9999)));
  EXPECT_EQ(index.previous(GoalNumber(305)), GoalNumber(302));
  EXPECT_FALSE(index.previous(GoalNumber(302)));
  EXPECT_EQ(index.first_missing({GoalNumber(302), GoalNumber(305)}), GoalNumber(303));
  EXPECT_FALSE(index.first_missing({GoalNumber(305), GoalNumber(305)}));
  EXPECT_EQ(index.first_missing({GoalNumber(305), GoalNumber(306)}), GoalNumber(306));
  EXPECT_EQ(index.first_missing({GoalNumber(9999), GoalNumber(9999)}), GoalNumber(9999));
}

}  // namespace
}  // namespace poa
