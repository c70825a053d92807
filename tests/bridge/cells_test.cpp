// SPDX-License-Identifier: MPL-2.0
// The tables of the office as cells of the domain.
#include "sheet/cells.hpp"

#include <gtest/gtest.h>

#include <string>

#include "bridge/bridge.hpp"

namespace poa::bridge {
namespace {

class Cells : public testing::Test {
 protected:
  static void SetUpTestSuite() { static_cast<void>(context()); }
};

TEST_F(Cells, ArriveAsWhatTheyHold) {
  const uno::Table table({{uno::Any(uno::String("x"))},
                          {uno::Any(1.0), uno::Any(uno::String("\u00A0 ")), uno::Any()}});
  const CellTable cells = sheet::cells_of(table.view());
  ASSERT_EQ(cells.rows(), 2U);
  ASSERT_EQ(cells.columns(), 3U) << "the widest row counts, wherever it stands";
  EXPECT_EQ(std::get<std::string>(cells.at(0, 0)), "x");
  EXPECT_TRUE(std::holds_alternative<Blank>(cells.at(0, 2))) << "short rows end in blanks";
  EXPECT_EQ(std::get<double>(cells.at(1, 0)), 1.0);
  EXPECT_TRUE(std::holds_alternative<Blank>(cells.at(1, 1)));
  EXPECT_TRUE(std::holds_alternative<CellError>(cells.at(1, 2)));
}

TEST_F(Cells, TheUsedOnesEndWithTheLastThatIsFilled) {
  const auto used_rows = [](const uno::Any& last) {
    const auto blank = [] { return uno::Any(uno::String()); };
    return sheet::used_cells_of(uno::Table({{blank()}, {blank(), last}, {blank()}, {}}).view())
        .rows();
  };
  EXPECT_EQ(used_rows(uno::Any(uno::String("x"))), 2U) << "and the blank row before it";
  EXPECT_EQ(used_rows(uno::Any(0.0)), 2U);
  EXPECT_EQ(used_rows(uno::Any()), 2U) << "an error";
  EXPECT_EQ(used_rows(uno::Any(uno::String())), 0U);
}

}  // namespace
}  // namespace poa::bridge
