// SPDX-License-Identifier: MPL-2.0
#include "domain/cell.hpp"

#include <gtest/gtest.h>

#include <limits>

#include "domain/amount.hpp"
#include "domain/text.hpp"

namespace poa {
namespace {

TEST(Text, FoldsCaseAccentsAndWhiteSpace) {
  EXPECT_EQ(fold("  ÚLTIMO\u00A0\n Valor "), "ultimo valor");
  EXPECT_EQ(fold("CAN\u0303A Güera"), "cana guera");
  EXPECT_EQ(fold("Año"), fold("AN\u0303O"));
  EXPECT_EQ(fold(""), "");
  EXPECT_EQ(fold("ΑΒΓ"), "αβγ");
  EXPECT_EQ(fold("a\xFF"), "a\uFFFD");
}

TEST(Text, TrimsEveryWhiteSpace) {
  EXPECT_EQ(trim("\u00A0\u202F\t a b \u3000\n"), "a b");
  EXPECT_EQ(trim("\u2009"), "");
  EXPECT_TRUE(is_blank(""));
  EXPECT_TRUE(is_blank(" \u00A0\u202F\u2009\r\n"));
  EXPECT_FALSE(is_blank(" . "));
}

TEST(Text, IsQuotedAndCut) {
  EXPECT_EQ(quotation(" x "), "«x»");
  EXPECT_EQ(quotation(std::string(41, 'a')), "«" + std::string(40, 'a') + "…»");
}

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
  EXPECT_TRUE(Amount().blank_or_zero());
  EXPECT_FALSE(Amount::from_cell(CellError{}).blank_or_zero());
  EXPECT_FALSE(Amount::from_cell(CellError{}).positive());
}

}  // namespace
}  // namespace poa
