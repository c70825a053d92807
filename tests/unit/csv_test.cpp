// SPDX-License-Identifier: MPL-2.0
// A table as CSV: what RFC 4180 asks for, and nothing that a spreadsheet would run.
#include "formats/csv.hpp"

#include <gtest/gtest.h>

#include <limits>
#include <string>
#include <vector>

namespace poa::formats {
namespace {

CellTable table_of(const std::vector<std::vector<Cell>>& rows) {
  CellTable table(rows.size(), rows.empty() ? 0 : rows.front().size());
  for (std::size_t row = 0; row < table.rows(); ++row) {
    for (std::size_t column = 0; column < table.columns(); ++column)
      table.at(row, column) = rows[row][column];
  }
  return table;
}

std::string field(const Cell& cell) {
  std::string csv = write_csv(table_of({{cell}}));
  EXPECT_TRUE(csv.ends_with("\r\n")) << csv;
  csv.resize(csv.size() - 2);
  return csv;
}

Cell text(const char* said) { return std::string(said); }

TEST(Csv, ARowIsALineThatEndsInCrlf) {
  EXPECT_EQ(write_csv(table_of({{text("regla"), text("meta")}, {text("ARIT-03"), 300.0}})),
            "regla,meta\r\nARIT-03,300\r\n");
  EXPECT_EQ(write_csv(CellTable(0, 3)), "");
}

TEST(Csv, FiguresArePlain) {
  EXPECT_EQ(field(1751.0), "1751");
  EXPECT_EQ(field(0.5), "0.5");
  EXPECT_EQ(field(-3.0), "-3");
  EXPECT_EQ(field(0.1 + 0.2), "0.3");
}

TEST(Csv, BlankIsEmptyAndAnErrorIsNot) {
  EXPECT_EQ(write_csv(table_of({{Blank{}, text(""), text(" \t"), 0.0}})), ",,,0\r\n");
  EXPECT_EQ(field(CellError{}), "#ERROR");
  EXPECT_EQ(field(std::numeric_limits<double>::infinity()), "#ERROR");
}

TEST(Csv, WhatWouldEndAFieldIsQuoted) {
  EXPECT_EQ(field(text("uno, dos")), "\"uno, dos\"");
  EXPECT_EQ(field(text("dijo \"no\"")), "\"dijo \"\"no\"\"\"");
  EXPECT_EQ(field(text("uno\ndos")), "\"uno\ndos\"");
  EXPECT_EQ(field(text("uno\rdos")), "\"uno\rdos\"");
  EXPECT_EQ(field(text("uno; 'dos' ñ «−1,751»")), "\"uno; 'dos' ñ «−1,751»\"");
  EXPECT_EQ(field(text(" 1.5 ")), " 1.5 ");
}

TEST(Csv, ATextNeverBeginsAFormula) {
  EXPECT_EQ(field(text("=1+1")), "'=1+1");
  EXPECT_EQ(field(text("+52 686")), "'+52 686");
  EXPECT_EQ(field(text("-3")), "'-3");
  EXPECT_EQ(field(text("@SUMA(A1)")), "'@SUMA(A1)");
  EXPECT_EQ(field(text("\t=1")), "'\t=1");
  EXPECT_EQ(field(text("\r=1")), "\"'\r=1\"");
  EXPECT_EQ(field(text("=HYPERLINK(\"x\",\"y\")")), "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"");
  EXPECT_EQ(field(text("a=1")), "a=1");
}

TEST(Csv, OneApostropheLessIsTheTextAgain) {
  EXPECT_EQ(field(text("'=1")), "''=1");
  EXPECT_EQ(field(text("''\t1")), "'''\t1");
  EXPECT_EQ(field(text("'apoyo'")), "'apoyo'");
  EXPECT_EQ(field(text("''")), "''");
}

TEST(Csv, AFigureIsNoTextThoughItBeginsWithAMinus) {
  std::string csv = "anual\r\n";
  CsvRow row(csv);
  row.add_plain("-3");
  row.add_text("-3");
  row.add_plain("");
  row.end();
  EXPECT_EQ(csv, "anual\r\n-3,'-3,\r\n");
}

}  // namespace
}  // namespace poa::formats
