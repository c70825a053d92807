// SPDX-License-Identifier: MPL-2.0
// The cells of a goal by what they are.
#include "domain/import/scanned_row.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace poa {
namespace {

using Cells = std::vector<std::string>;

ScannedRow read(const Cells& cells, std::size_t text_at = 0) {
  return read_scanned_row({cells, text_at, {7}, {}, true});
}

TEST(ScannedRow, FiguresStandBetweenTheUnitAndThePercentage) {
  const ScannedRow row = read(
      {"2.1.1", "2.1.5", "300.- Texto", "Evento", "4", "1", "", "2", "", "3", "75%", "Así"}, 2);
  EXPECT_EQ(row.lines, "2.1.1 2.1.5");
  EXPECT_EQ(row.text, "300.- Texto");
  EXPECT_EQ(row.number, GoalNumber(300));
  EXPECT_EQ(row.unit, "Evento");
  EXPECT_EQ(row.annual, "4");
  EXPECT_EQ(row.quarters, (Cells{"1", "", "2", ""}));
  EXPECT_EQ(row.absolute, "3");
  EXPECT_EQ(row.relative, "75%");
  EXPECT_EQ(row.remarks, "Así");
  EXPECT_EQ(row.rows, std::vector<std::size_t>{7});
  EXPECT_TRUE(row.unsure.empty());
  EXPECT_TRUE(row.whole);
}

TEST(ScannedRow, WithoutAPercentageTheyEndBeforeAText) {
  const ScannedRow row = read({"300.- Texto", "Evento", "4", "l", "3", "", "Se logró", "9"});
  EXPECT_EQ(row.annual, "4");
  EXPECT_EQ(row.quarters, Cells{"l"});
  EXPECT_EQ(row.absolute, "3");
  EXPECT_EQ(row.relative, "");
  EXPECT_EQ(row.remarks, "Se logró 9");
}

TEST(ScannedRow, WhatLacksIsBlank) {
  const ScannedRow text = read({"300.- Texto"});
  EXPECT_EQ(text.unit + text.annual + text.absolute + text.relative + text.remarks, "");
  EXPECT_TRUE(text.quarters.empty());
  const ScannedRow annual = read({"300.- Texto", "Evento", "4"});
  EXPECT_EQ(annual.annual, "4");
  EXPECT_EQ(annual.absolute, "");
  const ScannedRow percent = read({"300.- Texto", "Evento", "75%"});
  EXPECT_EQ(percent.relative, "75%");
  EXPECT_EQ(percent.annual, "");
}

TEST(ScannedRow, TextsThatCannotBeReliedOnAreNoted) {
  const Cells figures{"4", "1", "1", "4", "100%"};
  const auto unsure = [&figures](Cells texts, std::size_t text_at, const std::string& remark) {
    texts.insert(texts.end(), figures.begin(), figures.end());
    texts.push_back(remark);
    return read(texts, text_at).unsure;
  };
  EXPECT_EQ(unsure({"2.l.1", "300.- Texto", "Evento"}, 1, ""), ColumnSet{Column::Lines});
  EXPECT_EQ(unsure({"Texto", "Evento"}, 0, ""), ColumnSet{Column::Text});
  EXPECT_EQ(unsure({"300.- Texto", ""}, 0, ""), ColumnSet{Column::Unit});
  EXPECT_EQ(unsure({"300.- Texto", "Evento"}, 0, "7"), ColumnSet{Column::Remarks});
  EXPECT_EQ(unsure({"300.- Texto", "más", "Evento"}, 0, ""),
            (ColumnSet{Column::Text, Column::Unit}));
}

TEST(ScannedRow, FiguresThatStandTogetherAreParted) {
  const ScannedRow row = read({"300.- Texto", "Evento", "4 1", "1", "2 50%"});
  EXPECT_EQ(row.annual, "4");
  EXPECT_EQ(row.quarters, (Cells{"1", "1"}));
  EXPECT_EQ(row.absolute, "2");
  EXPECT_EQ(row.relative, "50%");
  EXPECT_FALSE(row.whole);
}

}  // namespace
}  // namespace poa
