// SPDX-License-Identifier: MPL-2.0
#include "domain/values/cell.hpp"

#include <gtest/gtest.h>

#include <limits>

#include "domain/form/amount.hpp"

namespace poa {
namespace {

TEST(Cell, TellsBlankFromZeroTextAndError) {
  EXPECT_TRUE(is_blank_cell(Blank{}));
  EXPECT_TRUE(is_blank_cell(std::string("\u00A0")));
  EXPECT_FALSE(is_blank_cell(0.0));
  EXPECT_FALSE(is_blank_cell(CellError{}));
  EXPECT_TRUE(std::holds_alternative<Blank>(make_text_cell(" ")));
  EXPECT_EQ(std::get<std::string>(make_text_cell(" a ")), " a ");
  EXPECT_EQ(cell_text(1000.0), "1000");
  EXPECT_EQ(cell_text(CellError{}), kErrorText);
  EXPECT_EQ(cell_text(std::string(" ")), "");
  EXPECT_EQ(cell_text(std::string("2\uFF0E1.\u00AD4")), "2.1.4");
}

TEST(CellTable, IsRowMajorAndBlankAtFirst) {
  CellTable table(2, 3);
  table.at(1, 2) = 5.0;
  EXPECT_EQ(std::get<double>(table.at(1, 2)), 5.0);
  EXPECT_TRUE(is_blank_cell(table.at(0, 2)));
  EXPECT_EQ(table.rows(), 2U);
  EXPECT_EQ(table.columns(), 3U);
}

TEST(Amount, IsBlankKnownOrUnknown) {
  EXPECT_TRUE(Amount::from_cell(Blank{}).blank());
  EXPECT_TRUE(Amount::from_cell(std::string(" ")).blank());
  EXPECT_EQ(*Amount::from_cell(0.0).known(), Number(0));
  EXPECT_EQ(*Amount::from_cell(std::string("1,770")).known(), Number(1770));
  EXPECT_EQ(Amount::from_cell(std::string("doce")).unknown()->reason, Unreadable::NotANumber);
  EXPECT_EQ(Amount::from_cell(-1.0).unknown()->reason, Unreadable::Negative);
  EXPECT_EQ(Amount::from_cell(std::string("\u22121")).unknown()->shown, "−1");
  EXPECT_EQ(Amount::from_cell(CellError{}).unknown()->reason, Unreadable::ErrorValue);
  EXPECT_EQ(Amount::from_cell(std::numeric_limits<double>::infinity()).unknown()->reason,
            Unreadable::ErrorValue);
}

TEST(Amount, IsPositiveOrNothingAtSixDecimals) {
  EXPECT_TRUE(Amount::from_cell(0.000001).positive());
  EXPECT_FALSE(Amount::from_cell(0.0000001).positive());
  EXPECT_TRUE(Amount::from_cell(-1e-17).blank_or_zero());
  EXPECT_EQ(*Amount::from_cell(-5e-7).known(), Number(0)) << "the last figure that is 0";
  EXPECT_EQ(Amount::from_cell(-5.1e-7).unknown()->reason, Unreadable::Negative);
  EXPECT_TRUE(Amount().blank_or_zero());
  EXPECT_FALSE(Amount::from_cell(CellError{}).blank_or_zero());
  EXPECT_FALSE(Amount::from_cell(CellError{}).positive());
}

}  // namespace
}  // namespace poa
