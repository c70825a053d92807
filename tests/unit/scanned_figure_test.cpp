// SPDX-License-Identifier: MPL-2.0
// Figures in a cell of a scan.
#include "domain/import/scanned_figure.hpp"

#include <gtest/gtest.h>

#include <string>

namespace poa {
namespace {

// "24 100%": the values as numbers are shown.
std::string read(const char* cell) {
  std::string all;
  for (const ScannedFigure& figure : scanned_figures(cell))
    all += (all.empty() ? "" : " ") + figure.value.to_text() + (figure.percent ? "%" : "");
  return all;
}

TEST(ScannedFigure, ACellHoldsOneOrSeveral) {
  EXPECT_EQ(read("1,770"), "1,770");
  EXPECT_EQ(read(" 36 "), "36");
  EXPECT_EQ(read("101%"), "101%");
  EXPECT_EQ(read("24  6\t6 100%"), "24 6 6 100%");
  EXPECT_EQ(read("24 100 %"), "24 100%");
  EXPECT_EQ(read("0"), "0");
}

TEST(ScannedFigure, OrNothingElse) {
  for (const char* cell : {"", " ", "%", "l", "6 G", "12 apoyos", "-5", "1O0%", "2.1.1", "% 5"}) {
    EXPECT_EQ(read(cell), "") << cell;
    EXPECT_FALSE(holds_figures(cell)) << cell;
  }
  EXPECT_TRUE(holds_figures("6"));
}

TEST(ScannedFigure, APercentageNeedNotBeRead) {
  for (const char* cell : {"101%", "24 100%", "1O0% ", "%"})
    EXPECT_TRUE(ends_in_percent(cell)) << cell;
  for (const char* cell : {"", "101", "se llegó al 100%"})
    EXPECT_FALSE(ends_in_percent(cell)) << cell;
}

}  // namespace
}  // namespace poa
