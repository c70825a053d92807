// SPDX-License-Identifier: MPL-2.0
// A report of ours as one that is imported: every row is a goal, and nothing is in doubt.
#include "domain/import/whole_report.hpp"

#include <gtest/gtest.h>

#include <string>

namespace poa {
namespace {

Form two_goals() {
  Form form;
  form.branch = std::string("54 BIENESTAR");
  form.table = CellTable(3, kColumns);
  form.table.at(0, index(Column::Text)) = std::string("7.- Atender");
  form.table.at(2, index(Column::Text)) = std::string("8.- Dirigir");
  form.table.at(2, index(Column::Reviewed)) = std::string("PER-02");
  return form;
}

TEST(WholeReport, ItsTableIsTheSource) {
  const SourceTable source = source_of(two_goals());
  ASSERT_EQ(source.size(), 3U);
  EXPECT_EQ(source[2].number, 3U);
  ASSERT_EQ(source[2].cells.size(), kColumns);
  EXPECT_EQ(cell_text(source[2].cells[index(Column::Reviewed)]), "PER-02");
}

TEST(WholeReport, EachRowIsTheGoalInItsPlace) {
  const Imported imported = imported_whole(two_goals());
  ASSERT_EQ(imported.rows.size(), 3U);
  EXPECT_EQ(imported.rows[0].meaning, RowMeaning::Goal);
  EXPECT_EQ(imported.rows[0].goal, 0U);
  EXPECT_EQ(imported.rows[1].meaning, RowMeaning::Blank);
  EXPECT_FALSE(imported.rows[1].goal.has_value());
  EXPECT_EQ(imported.rows[2].goal, 2U);
  EXPECT_EQ(imported.rows[2].number, 3U);
  EXPECT_EQ(imported.columns.place(Column::Reviewed), index(Column::Reviewed));
  EXPECT_EQ(cell_text(imported.form.branch), "54 BIENESTAR");
  EXPECT_TRUE(imported.doubtful_cells.empty());
  EXPECT_TRUE(imported.doubtful_fields.empty());
}

}  // namespace
}  // namespace poa
