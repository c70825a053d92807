// SPDX-License-Identifier: MPL-2.0
// Rows of a source are found by their numbers, where blank ones are left out.
#include "domain/import/source_table.hpp"

#include <gtest/gtest.h>

#include <string>

namespace poa {
namespace {

TEST(SourceTable, ARowIsFoundByItsNumberOrElseTheFirstAfterIt) {
  SourceTable rows{{2, {}}, {5, {}}};
  EXPECT_EQ(row_from(rows, 1), rows.begin());
  EXPECT_EQ(row_from(rows, 2), rows.begin());
  EXPECT_EQ(row_from(rows, 3), rows.begin() + 1);
  EXPECT_EQ(row_from(rows, 5), rows.begin() + 1);
  EXPECT_EQ(row_from(rows, 6), rows.end());
}

TEST(SourceTable, BlankRowsOfABlockAreLeftOutAndTheOthersKeepTheirNumbers) {
  CellTable cells(3, 2);
  cells.at(0, 1) = 4.0;
  cells.at(2, 0) = std::string("Uno");
  const SourceTable rows = source_rows(cells);
  ASSERT_EQ(rows.size(), 2U);
  EXPECT_EQ(rows[0].number, 1U);
  EXPECT_EQ(rows[1].number, 3U);
  EXPECT_EQ(cell_text(rows[1].cells.front()), "Uno");
}

}  // namespace
}  // namespace poa
