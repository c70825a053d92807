// SPDX-License-Identifier: MPL-2.0
// Where the figures of a year can stand, by what they must add up to.
#include "domain/import/placement.hpp"

#include <gtest/gtest.h>

#include <initializer_list>
#include <string>
#include <vector>

namespace poa {
namespace {

YearFigure figure(int value, std::size_t blanks = 0) { return {Number(value), blanks}; }

YearSums sums(int planned, int achieved) { return {Number(planned), Number(achieved)}; }

// "30 30 10 - - 10 - -".
std::string shown(const YearCells& cells) {
  std::string all;
  for (const auto& cell : cells) all += (all.empty() ? "" : " ") + (cell ? cell->to_text() : "-");
  return all;
}

std::vector<std::string> places(const std::vector<YearFigure>& figures, const YearSums& sums) {
  std::vector<std::string> all;
  for (const YearCells& cells : placements(figures, sums)) all.push_back(shown(cells));
  return all;
}

YearCells full(std::initializer_list<int> figures) {
  YearCells cells;
  std::size_t place = 0;
  for (const int value : figures) cells.at(place++) = Number(value);
  return cells;
}

TEST(Placement, EightFiguresHaveOnePlace) {
  const std::vector<YearFigure> figures{figure(1), figure(4), figure(1), figure(1),
                                        figure(1), figure(4), figure(1), figure(2)};
  EXPECT_EQ(places(figures, sums(4, 11)), std::vector<std::string>{"1 4 1 1 1 4 1 2"});
  EXPECT_TRUE(places(figures, sums(4, 10)).empty());
}

TEST(Placement, BlanksThatWereReadStay) {
  // Two before the first figure and one before the second, of which the scan lost one.
  EXPECT_EQ(places({figure(20, 2), figure(20, 1), figure(40), figure(40)}, sums(60, 60)),
            std::vector<std::string>{"- - 20 - - 20 40 40"});
  EXPECT_EQ(places({figure(20), figure(20), figure(40), figure(40)}, sums(60, 60)).size(), 30U);
}

TEST(Placement, AShiftByAColumnFitsTwice) {
  const std::vector<std::string> both{"- - - 450 503 320 267 -", "- - - - 450 503 320 267"};
  auto got = places({figure(450, 3), figure(503), figure(320), figure(267)}, sums(770, 770));
  EXPECT_EQ(got, both);
}

TEST(Placement, WithoutFiguresOrWithTooManyNothingFits) {
  EXPECT_TRUE(places({}, sums(1, 1)).empty());
  EXPECT_TRUE(places(std::vector<YearFigure>(9, figure(1)), sums(5, 4)).empty());
  EXPECT_TRUE(places({figure(1, 8), figure(1)}, sums(1, 1)).empty()) << "no room for the blanks";
}

TEST(Placement, SumsComeByTwos) {
  const YearCells cells = full({1, 2, 1, 2, 1, 2, 1, 2});
  EXPECT_EQ(sums_of(cells).planned, Number(4));
  EXPECT_EQ(sums_of(cells).achieved, Number(8));
  EXPECT_TRUE(add_up(cells, sums(4, 8)));
  EXPECT_FALSE(add_up(cells, sums(8, 4)));
}

TEST(Placement, OneFigureTwiceAndAnotherOnceCanHide) {
  // 20 30 30 20 20 20 30 30 may have been 20 20 30 30 20 20 30 30.
  EXPECT_TRUE(hides_a_slip(full({20, 30, 30, 20, 20, 20, 30, 30}), sums(100, 100)));
  EXPECT_TRUE(hides_a_slip(full({30, 30, 20, 20, 20, 30, 30, 20}), sums(100, 100)));
  EXPECT_FALSE(hides_a_slip(full({50, 50, 25, 25, 36, 36, 36, 36}), sums(147, 147)));
  EXPECT_FALSE(hides_a_slip(full({6, 6, 6, 6, 6, 6, 6, 6}), sums(24, 24)));
}

}  // namespace
}  // namespace poa
