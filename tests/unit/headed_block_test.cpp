// SPDX-License-Identifier: MPL-2.0
// A block that is pasted with the headings of its columns: its goals, what is none, and what a
// person must look at.
#include "domain/import/headed_block.hpp"

#include <gtest/gtest.h>

#include <string>

#include "formats/pasted_text.hpp"

namespace poa {
namespace {

CellTable cells_of(const std::string& text) { return formats::read_pasted_text(text).value(); }

HeadedBlock headed(const std::string& text) {
  auto block = read_headed_block(cells_of(text));
  if (block && *block) return std::move(*block).value();
  ADD_FAILURE() << (block ? block->error().message : "no headings");
  return {};
}

// The cells of a goal under headings: "texto=1.- A; …".
std::string goal(const HeadedBlock& block, std::size_t at) {
  std::string all;
  for (const Column column : block.columns) {
    const Cell& cell = block.table.at(at, index(column));
    if (is_blank_cell(cell)) continue;
    all += (all.empty() ? "" : "; ") + std::string(column_name(column)) + '=' + cell_text(cell);
  }
  return all;
}

std::string left_out(const HeadedBlock& block) {
  const HeadedBlock::LeftOut& left = block.left_out;
  return std::to_string(left.headings) + " headings, " + std::to_string(left.totals) + " totals, " +
         std::to_string(left.others) + " others, " + std::to_string(left.unnamed) + " unnamed, " +
         std::to_string(left.computed) + " computed";
}

std::string told(const std::vector<DoubtfulCell>& doubts) {
  std::string all;
  for (const DoubtfulCell& doubt : doubts)
    all += std::to_string(doubt.goal) + ' ' + std::string(column_name(doubt.column)) + ": " +
           doubt.reason + '\n';
  return all;
}

constexpr const char* kOtherOrder =
    "OBSERVACIONES\tA1\tP1\tMETA ANUAL\tUNIDAD DE MEDIDA\tMETAS Y ACCIONES\n";

TEST(HeadedBlock, ColumnsGoWhereTheirHeadingsSay) {
  const HeadedBlock block = headed(std::string(kOtherOrder) +
                                   "bien\t1\t2\t1,770\tInforme\t1.- Uno\n"
                                   "\t\t\t\t\tque sigue\n\t3\t4\t5\tCurso\t2.- Dos\n");
  ASSERT_EQ(block.table.rows(), 2U);
  EXPECT_EQ(goal(block, 0),
            "texto=1.- Uno que sigue; unidad=Informe; meta anual=1770; T1 programado=2; "
            "T1 alcanzado=1; observaciones=bien");
  EXPECT_EQ(goal(block, 1),
            "texto=2.- Dos; unidad=Curso; meta anual=5; T1 programado=4; T1 alcanzado=3");
  EXPECT_EQ(block.columns.size(), 6U);
  EXPECT_EQ(left_out(block), "1 headings, 0 totals, 0 others, 0 unnamed, 0 computed");
  EXPECT_EQ(told(block.doubts), "");
}

TEST(HeadedBlock, HeadingsInTwoRowsAndANumberApart) {
  const HeadedBlock block = headed(
      "No.\tMETAS Y ACCIONES\tUNIDAD\tMETA ANUAL\tENE-MAR\t\tABR-JUN\t\n"
      "\t\t\t\tP\tA\tP\tA\n"
      "7\tUno\tInforme\t4\t1\t2\t3\t4\n");
  EXPECT_EQ(goal(block, 0),
            "texto=7.- Uno; unidad=Informe; meta anual=4; T1 programado=1; T1 alcanzado=2; "
            "T2 programado=3; T2 alcanzado=4");
  EXPECT_EQ(left_out(block), "2 headings, 0 totals, 0 others, 0 unnamed, 0 computed");
}

TEST(HeadedBlock, WhatIsNoGoalIsCounted) {
  const std::string headings =
      "METAS Y ACCIONES\tUNIDAD\tMETA ANUAL\tP1\tA1\tABSOLUTO\tMIS NOTAS\n";
  const HeadedBlock block =
      headed("Padrón de metas\n" + headings + "1.- Uno\tInforme\t4\t2\t1\t1\tojo\n" + headings +
             "2.- Dos\tCurso\t6\t3\t3\t3\t\nTOTAL\t\t11\t5\t4\t4\t\n");
  EXPECT_EQ(block.table.rows(), 2U);
  EXPECT_EQ(left_out(block), "2 headings, 1 totals, 1 others, 1 unnamed, 2 computed");
  ASSERT_EQ(block.totals.size(), 1U);
  EXPECT_EQ(block.totals.front(), "El origen suma 11 en «meta anual» y las metas suman 10.");
}

TEST(HeadedBlock, WhatIsNoFigureIsInDoubtAndAnErrorIsNot) {
  const HeadedBlock block = headed(std::string(kOtherOrder) +
                                   "\tS/D\t#REF!\t4\tInforme\t1.- Uno\n"
                                   "#N/A\t1\t2\t4\tInforme\t2.- Dos\n");
  ASSERT_EQ(block.doubts.size(), 1U) << told(block.doubts);
  EXPECT_EQ(block.doubts.front().column, Column::Achieved1);
  ASSERT_EQ(block.errors.size(), 2U);
  EXPECT_EQ(block.errors[0].row, 1U);
  EXPECT_EQ(block.errors[0].place, 2U);
  EXPECT_TRUE(block.has_error(0, Column::Planned1));
  EXPECT_TRUE(block.has_error(1, Column::Remarks));
  EXPECT_FALSE(block.has_error(1, Column::Planned1));
}

// Nothing is pasted there, so nothing of it can be wrong in the form.
TEST(HeadedBlock, WhatStandsInComputedColumnsIsInNoDoubtByItself) {
  const HeadedBlock block = headed(
      "METAS Y ACCIONES\tUNIDAD\tMETA ANUAL\tP1\tA1\tAVANCE ABSOLUTO\tRELATIVO\n"
      "1.- Uno\tInforme\t4\t2\t1\tS/D\t#DIV/0!\n");
  EXPECT_EQ(told(block.doubts), "");
  EXPECT_TRUE(block.errors.empty());
  EXPECT_EQ(block.left_out.computed, 2U);
  Form form;
  EXPECT_EQ(told(differing_results(block, form, 0)), "");
}

TEST(HeadedBlock, AnErrorKeepsTheFormsOwnCell) {
  const HeadedBlock block = headed(
      "METAS Y ACCIONES\tUNIDAD\tMETA ANUAL\tP1\tA1\tAVANCE ABSOLUTO\n"
      "1.- Uno\tInforme\t4\t2\t#REF!\t3\n");
  Form form;
  form.table = CellTable(1, kColumns);
  form.table.at(0, index(Column::Achieved1)) = 3.0;
  EXPECT_EQ(told(differing_results(block, form, 0)), "");
  form.table.at(0, index(Column::Achieved1)) = 2.0;
  EXPECT_EQ(told(differing_results(block, form, 0)),
            "0 absoluto: El origen dice 3 en AVANCE ABSOLUTO y aquí resulta 2.\n");
}

TEST(HeadedBlock, WithoutCertainHeadingsThereIsNone) {
  EXPECT_FALSE(read_headed_block(cells_of("1.- Uno\tInforme\t4\t1\t1\n2.- Dos\tCurso\t4\t1\t1\n")));
  EXPECT_FALSE(read_headed_block(cells_of("P1\tA1\n1\t2\n"))) << "too few";
  EXPECT_FALSE(read_headed_block(
      cells_of("METAS Y ACCIONES\tUNIDAD\tMETA ANUAL\tP1\tP1\tA1\n1.- Uno\tx\t4\t1\t2\t3\n")))
      << "two of one column";
  // The form's own shape, without headings, though its columns can be told.
  EXPECT_FALSE(read_headed_block(
      cells_of("2.1.1\t1.- Uno\tInforme\t4\t1\t1\t1\t1\t1\t1\t1\t1\t4\t100%\t\n"
               "2.1.1\t2.- Dos\tInforme\t4\t1\t1\t1\t1\t1\t1\t1\t1\t4\t100%\t\n")));
}

TEST(HeadedBlock, HeadingsAloneAreRefused) {
  const auto block = read_headed_block(cells_of(kOtherOrder));
  ASSERT_TRUE(block);
  ASSERT_FALSE(*block);
  EXPECT_EQ(block->error().fault, Fault::NothingToCompute);
}

// The form's own cells count where the block has none: the kind, the other quarters.
TEST(HeadedBlock, ResultsAreComparedWithTheFormsOwnCells) {
  const HeadedBlock block = headed(
      "METAS Y ACCIONES\tUNIDAD\tMETA ANUAL\tP1\tA1\tAVANCE ABSOLUTO\n"
      "1.- Uno\tInforme\t4\t2\t1\t3\n2.- Dos\tCurso\t6\t3\t3\t3\n");
  Form form;
  form.quarter = 4.0;
  EXPECT_EQ(told(differing_results(block, form, 0)),
            "0 absoluto: El origen dice 3 en AVANCE ABSOLUTO y aquí resulta 1.\n");
  form.table = CellTable(2, kColumns);
  form.table.at(1, index(Column::Achieved2)) = 2.0;
  EXPECT_EQ(told(differing_results(block, form, 1)), "");
  EXPECT_EQ(told(differing_results(block, form, 0)),
            "0 absoluto: El origen dice 3 en AVANCE ABSOLUTO y aquí resulta 1.\n"
            "1 absoluto: El origen dice 3 en AVANCE ABSOLUTO y aquí resulta 5.\n");
}

}  // namespace
}  // namespace poa
