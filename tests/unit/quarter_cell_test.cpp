// SPDX-License-Identifier: MPL-2.0
#include "domain/calendar/quarter_cell.hpp"

#include <gtest/gtest.h>

#include <limits>
#include <string>

namespace poa {
namespace {

std::optional<Quarter> quarter(const Cell& cell) { return quarter_of_cell(cell).value(); }

TEST(QuarterOfCell, IsSaidByNumberOrText) {
  EXPECT_EQ(quarter(4.0), Quarter(4));
  EXPECT_EQ(quarter(std::string(" 2 ")), Quarter(2));
  EXPECT_EQ(quarter(std::string("OCT-DIC")), Quarter(4));
}

TEST(QuarterOfCell, BlankAndZeroAreNone) {
  EXPECT_EQ(quarter(Blank{}), std::nullopt);
  EXPECT_EQ(quarter(std::string("\u00A0")), std::nullopt);
  EXPECT_EQ(quarter(0.0), std::nullopt);
  EXPECT_EQ(quarter(std::string("0")), std::nullopt);
}

TEST(QuarterOfCell, RefusesTheRest) {
  const struct {
    Cell cell;
    Fault fault;
  } kRefused[] = {{5.0, Fault::OutOfRange},
                  {1.5, Fault::OutOfRange},
                  {std::string("5"), Fault::OutOfRange},
                  {std::string("ayer"), Fault::UnknownText},
                  {CellError{}, Fault::WrongKind},
                  {std::numeric_limits<double>::infinity(), Fault::WrongKind}};
  for (const auto& refused : kRefused) {
    const auto result = quarter_of_cell(refused.cell);
    ASSERT_FALSE(result) << cell_text(refused.cell);
    EXPECT_EQ(result.error().fault, refused.fault) << cell_text(refused.cell);
    EXPECT_FALSE(result.error().message.empty());
  }
}

TEST(QuarterAsEntered, IsSaidByItsMonths) {
  for (const Cell& cell : {Cell(3.0), Cell(std::string("T3")), Cell(std::string("JUL-SEP"))})
    EXPECT_EQ(cell_text(quarter_as_entered(cell)), "JULIO-SEPTIEMBRE");
  EXPECT_TRUE(is_blank_cell(quarter_as_entered(Blank{})));
  EXPECT_EQ(cell_text(quarter_as_entered(0.0)), "0");
  EXPECT_EQ(cell_text(quarter_as_entered(7.0)), "7");
  EXPECT_EQ(cell_text(quarter_as_entered(std::string("ayer"))), "ayer");
}

}  // namespace
}  // namespace poa
