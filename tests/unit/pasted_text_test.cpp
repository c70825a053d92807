// SPDX-License-Identifier: MPL-2.0
// Texts of the clipboard become cells, each as it was shown there.
#include "formats/pasted_text.hpp"

#include <gtest/gtest.h>

#include <string>
#include <variant>

namespace poa::formats {
namespace {

// The cells as one text: "|" between cells, "/" after a row; a blank one is "-", an error "E".
std::string shown(std::string_view text) {
  const auto table = read_pasted_text(text);
  if (!table) return "too large";
  std::string all;
  for (std::size_t row = 0; row < table->rows(); ++row) {
    for (std::size_t column = 0; column < table->columns(); ++column) {
      const Cell& cell = table->at(row, column);
      if (column > 0) all += '|';
      if (const auto* content = std::get_if<std::string>(&cell)) {
        all += *content;
      } else {
        all += std::holds_alternative<CellError>(cell) ? "E" : "-";
      }
    }
    all += '/';
  }
  return all;
}

TEST(PastedText, TabsAndLinesAreCells) {
  EXPECT_EQ(shown("a\tb\nc\td\n"), "a|b/c|d/");
  EXPECT_EQ(shown("a\tb\r\nc\td"), "a|b/c|d/");
  EXPECT_EQ(shown("a\rb\r"), "a/b/");
  EXPECT_EQ(shown("uno\ndos\ntres\n"), "uno/dos/tres/");
  EXPECT_EQ(shown("\xEF\xBB\xBFRAMO\t54"), "RAMO|54/");
}

TEST(PastedText, WhatLooksLikeANumberADateOrAFormulaStaysText) {
  const auto table = read_pasted_text("007\t2.1.4\t1/2\t=1+1\t1,770\t302,304");
  ASSERT_TRUE(table.has_value());
  for (std::size_t column = 0; column < 6; ++column)
    EXPECT_TRUE(std::holds_alternative<std::string>(table->at(0, column))) << column;
  EXPECT_EQ(shown("007\t2.1.4\t1/2\t=1+1"), "007|2.1.4|1/2|=1+1/");
}

TEST(PastedText, QuotedFieldsHoldTabsBreaksAndQuotes) {
  EXPECT_EQ(shown("\"uno\ndos\"\tb\n"), "uno\ndos|b/");
  EXPECT_EQ(shown("\"uno\r\ndos\rtres\"\tb"), "uno\ndos\ntres|b/");
  EXPECT_EQ(shown("\"dijo \"\"sí\"\"\"\tb"), "dijo \"sí\"|b/");
  EXPECT_EQ(shown("\"a\tb\"\tc"), "a b|c/");
  EXPECT_EQ(shown("\"\"\"\"\t\"\""), "\"|-/");
}

TEST(PastedText, AMarkThatIsNotClosedAtTheEndOfTheFieldIsWhatItShows) {
  EXPECT_EQ(shown("\"A\" y \"B\"\tc\nd"), "\"A\" y \"B\"|c/d|-/");
  EXPECT_EQ(shown("5\" de ancho\tb"), "5\" de ancho|b/");
  EXPECT_EQ(shown("\"sin cierre\tb\nc"), "\"sin cierre|b/c|-/");
  EXPECT_EQ(shown("\""), "\"/");
}

TEST(PastedText, BlankCellsAreAsManyAsTheTextHas) {
  EXPECT_EQ(shown(""), "");
  EXPECT_EQ(shown("\n\n \t\n"), "");
  EXPECT_EQ(shown("a\t\t\nb\n\n"), "a|-|-/b|-|-/-|-|-/");
  EXPECT_EQ(shown("\ta\n\nb\t\tc\n"), "-|a|-/-|-|-/b|-|c/");
  EXPECT_EQ(shown("uno\n\ndos\n\n \n"), "uno/-/dos/") << "a list";
}

TEST(PastedText, ErrorsAreErrorsInBothLanguages) {
  EXPECT_EQ(shown("#REF!\t#¡VALOR!\t#N/D\tErr:502\t #DIV/0! "), "E|E|E|E|E/");
  EXPECT_EQ(shown("N/A\tErr:\tErr:5021\tErr:50a\tvea #REF!"),
            "N/A|Err:|Err:5021|Err:50a|vea #REF!/");
}

TEST(PastedText, OnlyWhatACellCanKeepIsLeft) {
  EXPECT_EQ(shown("a\vb"), "a\nb/") << "the break of a line inside a paragraph";
  EXPECT_EQ(shown(std::string_view("a\0b\x07\x7F\x1F"
                                   "c",
                                   7)),
            "abc/");
}

TEST(PastedText, WhatIsTooLargeIsRefused) {
  EXPECT_EQ(shown(std::string(kMostPastedColumns, '\t') + "x"), "too large");
  EXPECT_TRUE(shown(std::string(kMostPastedColumns - 1, '\t') + "x").ends_with("|x/"));
  EXPECT_EQ(shown(std::string(kMostPastedRows, '\n') + "x"), "too large");
  EXPECT_TRUE(shown(std::string(kMostPastedRows - 1, '\n') + "x").ends_with("/x/"));
  EXPECT_EQ(shown(std::string(kLargestPastedText + 1, ' ')), "too large");
}

TEST(PastedText, BlankCellsDoNotMakeItLarge) {
  const auto table = read_pasted_text("x" + std::string(16'383, '\t') + std::string(9'999, '\n'));
  ASSERT_TRUE(table.has_value());
  EXPECT_EQ(table->rows(), kMostPastedRows);
  EXPECT_EQ(table->columns(), kMostPastedColumns);
}

}  // namespace
}  // namespace poa::formats
