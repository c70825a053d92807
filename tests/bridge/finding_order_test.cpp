// SPDX-License-Identifier: MPL-2.0
// Where the next finding is, from any cell and from any finding.
#include "review/finding_order.hpp"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace poa::extension {
namespace {

constexpr std::int32_t kFirstRow = 28;  // of the goals
constexpr std::int32_t kTextColumn = 2;

PlacedFinding of_goal(std::size_t row, std::int32_t column, std::string_view rule,
                      std::string message = {}) {
  return {{row, {}, rule, Severity::Error, Column::Text, std::move(message)},
          {0, column, kFirstRow + static_cast<std::int32_t>(row) - 1},
          {}};
}

PlacedFinding of_header(std::int32_t column, std::int32_t row, std::string_view rule,
                        std::string message = {}) {
  return {{{}, {}, rule, Severity::Error, {}, std::move(message)}, {0, column, row}, {}};
}

// Rows 1 and 3 of the table and the header; the last is a goal that is missing.
std::vector<PlacedFinding> findings() {
  return {of_goal(1, kTextColumn, "EST-01"), of_goal(1, 5, "ARIT-05"),
          of_goal(1, kTextColumn, "EST-02"), of_goal(3, 4, "ARIT-03"),
          of_header(2, 9, "EST-04"),         of_header(2, 9, "EST-07"),
          of_header(2, 11, "EST-04", "x"),   of_header(kTextColumn, kFirstRow, "CMP-03")};
}

std::string from(std::int32_t column, std::int32_t row, Direction direction) {
  const Step step = step_from(findings(), uno::CellAddress{0, column, row}, direction);
  return std::to_string(step.place) + (step.wrapped ? " wrapped" : "");
}
std::string next(std::int32_t column, std::int32_t row) {
  return from(column, row, Direction::Forward);
}
std::string back(std::int32_t column, std::int32_t row) {
  return from(column, row, Direction::Back);
}

TEST(FindingOrder, PassesAllFindingsOfTheCell) {
  EXPECT_EQ(next(kTextColumn, kFirstRow), "3");
  EXPECT_EQ(back(kTextColumn, kFirstRow), "7 wrapped");
  EXPECT_EQ(next(4, kFirstRow + 2), "4");
  EXPECT_EQ(back(4, kFirstRow + 2), "2");
}

TEST(FindingOrder, BeginsInTheRowOfTheCell) {
  EXPECT_EQ(next(1, kFirstRow), "0");
  EXPECT_EQ(next(9, kFirstRow + 2), "3");
  EXPECT_EQ(back(9, kFirstRow + 2), "2");
  EXPECT_EQ(back(1, kFirstRow), "7 wrapped");
}

TEST(FindingOrder, GoesOnFromARowWithoutFindings) {
  EXPECT_EQ(next(5, kFirstRow + 1), "3");
  EXPECT_EQ(back(5, kFirstRow + 1), "2");
}

TEST(FindingOrder, BeginsAtTheFirstFromAboveAndAtTheHeadersFromBelow) {
  EXPECT_EQ(next(0, 0), "0");
  EXPECT_EQ(back(0, 0), "7 wrapped");
  EXPECT_EQ(next(2, 60), "4");
  EXPECT_EQ(back(2, 60), "3");
}

TEST(FindingOrder, GoesOnFromACellOfTheHeader) {
  EXPECT_EQ(next(2, 9), "6");
  EXPECT_EQ(back(2, 9), "3");
  EXPECT_EQ(next(2, 11), "7");
}

TEST(FindingOrder, GoesOnAtTheOtherEnd) {
  const auto all = findings();
  const Step after = step_from(all, all.size() - 1, Direction::Forward);
  EXPECT_EQ(after.place, 0U);
  EXPECT_TRUE(after.wrapped);
  const Step before = step_from(all, std::size_t{0}, Direction::Back);
  EXPECT_EQ(before.place, all.size() - 1);
  EXPECT_TRUE(before.wrapped);
}

// Also where a cell has several, and others come between.
TEST(FindingOrder, ReachesEachFindingInTurn) {
  const auto all = findings();
  for (std::size_t place = 0; place + 1 < all.size(); ++place) {
    EXPECT_EQ(step_from(all, place, Direction::Forward).place, place + 1);
    EXPECT_EQ(step_from(all, place + 1, Direction::Back).place, place);
  }
}

TEST(FindingOrder, StaysAtTheOnlyOne) {
  const std::vector<PlacedFinding> one{of_goal(1, 5, "ARIT-05")};
  EXPECT_EQ(step_from(one, std::size_t{0}, Direction::Forward).place, 0U);
  EXPECT_EQ(step_from(one, uno::CellAddress{0, 5, kFirstRow}, Direction::Back).place, 0U);
}

TEST(FindingOrder, BelowATableWithoutFindingsOfTheHeaderTheFirstIsNext) {
  const std::vector<PlacedFinding> goals{of_goal(1, 5, "ARIT-05"), of_goal(2, 5, "ARIT-05")};
  const Step step = step_from(goals, uno::CellAddress{0, 0, 60}, Direction::Forward);
  EXPECT_EQ(step.place, 0U);
  EXPECT_TRUE(step.wrapped);
}

TEST(FindingOrder, FindsAFindingAgainWhoseFiguresHaveChanged) {
  const std::vector<PlacedFinding> now{of_goal(1, 5, "COD-01", "1.1.1"),
                                       of_goal(1, 5, "COD-01", "1.1.2"),
                                       of_header(2, 9, "EST-04", "falta el ramo")};
  EXPECT_EQ(find_again(now, of_goal(1, 5, "COD-01", "1.1.2").finding), 1U);
  EXPECT_EQ(find_again(now, of_goal(1, 5, "COD-01", "1.1.3").finding), 0U);
  EXPECT_FALSE(find_again(now, of_goal(2, 5, "COD-01", "1.1.2").finding));
  EXPECT_EQ(find_again(now, of_header(2, 9, "EST-04", "falta el ramo").finding), 2U);
  EXPECT_FALSE(find_again(now, of_header(2, 9, "EST-04", "falta el programa").finding));
}

}  // namespace
}  // namespace poa::extension
