// SPDX-License-Identifier: MPL-2.0
#include "fill/reference.hpp"

#include <gtest/gtest.h>

#include <string>

#include "fill/fill_error.hpp"

namespace poa::fill {
namespace {

constexpr const char* kSheet = "TMM-F004";

// Two rows come in below row 22 of the form.
int two_rows_below_22(const ReferredRow& row) {
  return row.sheet == kSheet && row.number > 22 ? row.number + 2 : row.number;
}

std::string moved(const std::string& formula) {
  return move_formula(formula, kSheet, two_rows_below_22);
}

std::string listed(const std::string& references) {
  return move_references(references, "", two_rows_below_22);
}

TEST(MoveFormula, MovesWhatIsBelow) {
  EXPECT_EQ(moved("of:=[.A22]+[.A23]"), "of:=[.A22]+[.A25]");
  EXPECT_EQ(moved("of:=SUM([.$A$23:.B$99])"), "of:=SUM([.$A$25:.B$101])");
}

TEST(MoveFormula, GrowsARangeThatEndsBelow) {
  EXPECT_EQ(moved("of:=SUM([.A22:.A23])"), "of:=SUM([.A22:.A25])");
  EXPECT_EQ(moved("of:=SUM([.A1:.B22])"), "of:=SUM([.A1:.B22])");
}

TEST(MoveFormula, LooksAtTheSheetOfEachReference) {
  EXPECT_EQ(moved("of:=[$Hallazgos.A23]+[.A23]"), "of:=[$Hallazgos.A23]+[.A25]");
  EXPECT_EQ(move_formula("of:=[.A23]+[$'TMM-F004'.A23]", "Resumen", two_rows_below_22),
            "of:=[.A23]+[$'TMM-F004'.A25]");
}

TEST(MoveFormula, TheEndOfARangeIsOnTheSheetOfItsStart) {
  EXPECT_EQ(move_formula("[$'TMM-F004'.A22:.B23]", "Resumen", two_rows_below_22),
            "[$'TMM-F004'.A22:.B25]");
  EXPECT_EQ(moved("[$Hallazgos.A22:.B23]"), "[$Hallazgos.A22:.B23]");
}

TEST(MoveFormula, LeavesTextsNamesAndFunctions) {
  const std::string formula = R"(of:=IF(TMM_TABLA="[.A23]";LOG10(2);"dice ""[.B23]"" "))";
  EXPECT_EQ(moved(formula), formula);
}

TEST(MoveFormula, ReadsSheetsInQuotes) {
  const auto all = [](const ReferredRow& row) { return row.sheet == "De '23 [a]" ? 7 : 0; };
  EXPECT_EQ(move_formula("[$'De ''23 [a]'.A1]", kSheet, all), "[$'De ''23 [a]'.A7]");
}

TEST(MoveFormula, LeavesWholeColumns) { EXPECT_EQ(moved("of:=SUM([.A:.B])"), "of:=SUM([.A:.B])"); }

TEST(MoveFormula, TellsWhetherARowIsAbsolute) {
  const auto relative_ones = [](const ReferredRow& row) {
    return row.absolute ? row.number : row.number + 5;
  };
  EXPECT_EQ(move_formula("[.A$22]+[.$A22]+[.A21:.B$21]", kSheet, relative_ones),
            "[.A$22]+[.$A27]+[.A26:.B$21]");
}

TEST(MoveFormula, RefusesWhatIsNoReference) {
  EXPECT_THROW(moved("of:=[.#REF!]"), FillError);
  EXPECT_THROW(moved("of:=['file:///a.ods'#$Hoja.A1]"), FillError);
  EXPECT_THROW(move_formula("[.A1]", "", two_rows_below_22), FillError);
}

TEST(MoveReferences, MovesEachOfAList) {
  EXPECT_EQ(listed("'TMM-F004'.A4:'TMM-F004'.O30"), "'TMM-F004'.A4:'TMM-F004'.O32");
  EXPECT_EQ(listed("$'TMM-F004'.$A$22:.$Q$23 Resumen.A23"), "$'TMM-F004'.$A$22:.$Q$25 Resumen.A23");
}

TEST(MoveReferences, RefusesWhatStandsBeside) {
  EXPECT_THROW(listed("'TMM-F004'.A4;'TMM-F004'.A5"), FillError);
  EXPECT_THROW(listed("TMM_TABLA"), FillError);
}

TEST(ParseArea, ReadsCellsAndRanges) {
  const Area cell = parse_area("$Hoja.$AB$7");
  EXPECT_EQ(cell.sheet, "Hoja");
  EXPECT_EQ(cell.first_column, 28);
  EXPECT_EQ(cell.last_column, 28);
  EXPECT_EQ(cell.first_row, 7);
  EXPECT_EQ(cell.last_row, 7);
  const Area range = parse_area("$'TMM-F004'.$A$22:.$Q$23");
  EXPECT_EQ(range.sheet, kSheet);
  EXPECT_EQ(range.first_column, 1);
  EXPECT_EQ(range.last_column, 17);
  EXPECT_EQ(range.first_row, 22);
  EXPECT_EQ(range.last_row, 23);
}

TEST(ParseArea, RefusesAnythingElse) {
  for (const char* reference :
       {"", ".A1", "Hoja.A:Hoja.B", "Hoja.A1:Otra.B2", "TMM_TABLA", "Hoja.A1 Hoja.A2"}) {
    EXPECT_THROW(parse_area(reference), FillError) << reference;
  }
}

TEST(LooksLikeReference, IsTrueOfCellsOnly) {
  EXPECT_TRUE(looks_like_reference("#Hallazgos.A1"));
  EXPECT_TRUE(looks_like_reference("[.$B$2]"));
  EXPECT_FALSE(looks_like_reference("TMM-F004.ots"));
  EXPECT_FALSE(looks_like_reference("0.06pt solid"));
}

}  // namespace
}  // namespace poa::fill
