// SPDX-License-Identifier: MPL-2.0
// What becomes of cells that are pasted into the form, and where they belong.
#include "domain/form/pasted_block.hpp"

#include <gtest/gtest.h>

#include <string>
#include <variant>
#include <vector>

#include "formats/pasted_text.hpp"

namespace poa {
namespace {

CellTable block(std::string_view text) {
  const auto table = formats::read_pasted_text(text);
  return table ? *table : CellTable(0, 0);
}

Cell text(const char* content) { return std::string(content); }

std::string shown(const Cell& cell) {
  if (const auto* content = std::get_if<std::string>(&cell)) return "«" + *content + "»";
  return cell_text(cell);
}

TEST(PastedBlock, AFigureWrittenAsTextBecomesTheNumber) {
  EXPECT_EQ(shown(as_entered(text("1,770"), EntryKind::Figure)), "1770");
  EXPECT_EQ(shown(as_entered(text(" 36 "), EntryKind::Figure)), "36");
  EXPECT_EQ(shown(as_entered(text("0.125"), EntryKind::Figure)), "0.125");
  for (const char* other : {"1/2", "1,77", ".5", "101%", "12 apoyos", "=1+1", "N/A"})
    EXPECT_EQ(shown(as_entered(text(other), EntryKind::Figure)), "«" + std::string(other) + "»");
}

TEST(PastedBlock, APlaceOfTextsHoldsTextsAlone) {
  EXPECT_EQ(shown(as_entered(302.0, EntryKind::Text)), "«302»");
  EXPECT_EQ(shown(as_entered(302304.0, EntryKind::Text)), "«302304»") << "no group marks";
  EXPECT_EQ(shown(as_entered(0.5, EntryKind::Text)), "«0.5»");
  for (const char* same : {"302,304", "2.1.4", "007", "1/2", "=1+1"})
    EXPECT_EQ(shown(as_entered(text(same), EntryKind::Text)), "«" + std::string(same) + "»");
}

TEST(PastedBlock, BlankAndErrorStay) {
  for (const EntryKind kind : {EntryKind::Text, EntryKind::Figure}) {
    EXPECT_TRUE(std::holds_alternative<Blank>(as_entered(Blank{}, kind)));
    EXPECT_TRUE(std::holds_alternative<Blank>(as_entered(text(" \n"), kind)));
    EXPECT_TRUE(std::holds_alternative<CellError>(as_entered(CellError{}, kind)));
  }
}

// "1 2 … 13x" with the number of each column of the table, from 1; "-" beside it.
std::string columns(const CellTable& cells, std::ptrdiff_t first) {
  std::string all;
  for (const auto& column : columns_of_block(cells, first))
    all += (all.empty() ? "" : " ") + (column ? std::to_string(index(*column) + 1) : "-");
  return all;
}

TEST(PastedBlock, EachColumnStandsOverOneOfTheTable) {
  EXPECT_EQ(columns(CellTable(2, 12), 0), "1 2 3 4 5 6 7 8 9 10 11 12");
  EXPECT_EQ(columns(CellTable(2, 15), 0), "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15");
  EXPECT_EQ(columns(CellTable(1, 3), 16), "17 18 -");
  EXPECT_EQ(columns(CellTable(1, 3), -1), "- 1 2");
  EXPECT_EQ(columns(CellTable(1, 2), 18), "- -");
}

TEST(PastedBlock, ABlockMayLeaveTheComputedColumnsOut) {
  const CellTable remarks = block("P4\tA4\tse pospuso\n8\t9\t\n");
  EXPECT_EQ(columns(remarks, 10), "11 12 15");
  EXPECT_EQ(columns(block("1\t2\t3\t4\n"), 10), "11 12 13 14");
  EXPECT_EQ(columns(block("1\t2\tAVANCE ABSOLUTO\tx\n1\t2\t1,770\tx\n"), 10), "11 12 13 14")
      << "a heading above figures";
  EXPECT_EQ(columns(block("1\t2\t#REF!\tx\n"), 10), "11 12 13 14");
  EXPECT_EQ(columns(block("se pospuso\n"), 14), "15") << "the block begins behind them";
}

std::string header(std::string_view rows) {
  const CellTable cells = block(rows);
  const auto read = read_labelled_header(cells);
  if (!read) return "none";
  std::string all;
  for (const auto& [field, values] : read->values) {
    all += std::string(header_label(field)) + "=";
    for (const std::size_t row : values) all += cell_text(cells.at(row, 1)) + ";";
    all += " ";
  }
  all += "lines=";
  for (const std::size_t row : read->action_lines) all += cell_text(cells.at(row, 1)) + ";";
  return all + " unknown=" + std::to_string(read->unknown);
}

TEST(PastedBlock, AHeaderIsKnownByItsLabelsInAnyOrder) {
  EXPECT_EQ(header("Programa:\t511 A\nRAMO\t54 B\nFECHA\thoy\nFUNCION\t\n"),
            "RAMO=54 B; PROGRAMA=511 A; FUNCIÓN=; lines= unknown=1");
  EXPECT_EQ(header("RAMO\t54\nRAMO\t55\n"), "RAMO=54; lines= unknown=1");
}

TEST(PastedBlock, AxesAndLinesGoOnBelowTheirLabel) {
  EXPECT_EQ(header("EJE\t2 A\n\t3 B\nEJE 3\t4 C\n\nLÍNEAS DE ACCIÓN:\t2.1.1 X\n\t2.1.2 Y\n\n\tZ\n"),
            "EJE=2 A;3 B;4 C; lines=2.1.1 X;2.1.2 Y;Z; unknown=0");
  EXPECT_EQ(header("RAMO\t54\n\tperdido\n"), "RAMO=54; lines= unknown=1");
  EXPECT_EQ(header("\tperdido\nRAMO\t54\n"), "RAMO=54; lines= unknown=1");
}

TEST(PastedBlock, WhatHasNoLabelIsNoHeader) {
  EXPECT_EQ(header("54 B\n511 A\n"), "none");
  EXPECT_EQ(header("2.1.1\tX\n2.1.2\tY\n"), "none");
  EXPECT_EQ(header("RAMO\t54\tde más\n"), "none");
  EXPECT_EQ(header("RAMO\nPROGRAMA\n"), "none");
  EXPECT_EQ(header(""), "none");
}

}  // namespace
}  // namespace poa
