// SPDX-License-Identifier: MPL-2.0
#include "domain/calendar/quarter.hpp"

#include <gtest/gtest.h>

namespace poa {
namespace {

TEST(QuarterMonths, AreThoseOfTheTitle) {
  EXPECT_EQ(Quarter(1).months(), "ENERO-MARZO");
  EXPECT_EQ(Quarter(2).months(), "ABRIL-JUNIO");
  EXPECT_EQ(Quarter(3).months(), "JULIO-SEPTIEMBRE");
  EXPECT_EQ(Quarter(4).months(), "OCTUBRE-DICIEMBRE");
}

TEST(QuarterFromNumber, IsExact) {
  EXPECT_EQ(Quarter::from_number(Number(4)), Quarter(4));
  EXPECT_FALSE(Quarter::from_number(Number(0)));
  EXPECT_FALSE(Quarter::from_number(Number(5)));
  EXPECT_FALSE(Quarter::from_number(Number(7) / Number(2)));
}

}  // namespace
}  // namespace poa
