// SPDX-License-Identifier: MPL-2.0
#include "domain/calendar/period.hpp"

#include <gtest/gtest.h>

#include <limits>

namespace poa {
namespace {

std::optional<Fault> fault(const Cell& cell) {
  const auto year = fiscal_year_of_cell(cell);
  if (year) return std::nullopt;
  return year.error().fault;
}

// The year that the cell says; 0 for none.
int year(const Cell& cell) {
  const auto read = fiscal_year_of_cell(cell).value();
  return read ? read->number() : 0;
}

TEST(FiscalYear, IsFourDigits) {
  EXPECT_EQ(year(2023.0), 2023);
  EXPECT_EQ(year(std::string("2023")), 2023);
  EXPECT_EQ(year(std::string(" 2023\u00A0")), 2023);
  EXPECT_EQ(year(std::string("\uFF12\uFF10\uFF12\uFF13")), 2023);
  EXPECT_EQ(year(1000.0), 1000);
  EXPECT_EQ(year(9999.0), 9999);
}

TEST(FiscalYear, BlankAndZeroAreNone) {
  EXPECT_EQ(year(Blank{}), 0);
  EXPECT_EQ(year(std::string(" ")), 0);
  EXPECT_EQ(year(0.0), 0);
}

TEST(FiscalYear, RefusesTheRest) {
  for (const double number : {23.0, 999.0, 10000.0, -2023.0, 2023.5, 1e300}) {
    EXPECT_EQ(fault(number), Fault::OutOfRange) << number;
  }
  for (const char* text :
       {"23", "2,023", "2023.0", "02023", "-2023", "dos mil", "año 2023", "0", "0000", "0999"}) {
    EXPECT_EQ(fault(std::string(text)), Fault::UnknownText) << text;
  }
  EXPECT_EQ(fault(CellError{}), Fault::WrongKind);
  EXPECT_EQ(fault(std::numeric_limits<double>::infinity()), Fault::WrongKind);
}

TEST(PeriodText, IsThatOfTheTitle) {
  EXPECT_EQ(period_text(Quarter(4), FiscalYear::from_number(Number(2023))),
            "OCTUBRE-DICIEMBRE 2023");
  EXPECT_EQ(period_text(Quarter(1), std::nullopt), "ENERO-MARZO");
}

}  // namespace
}  // namespace poa
