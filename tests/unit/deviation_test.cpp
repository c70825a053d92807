// SPDX-License-Identifier: MPL-2.0
#include "domain/progress/deviation.hpp"

#include <gtest/gtest.h>

#include <string>

namespace poa {
namespace {

Amount amount(const char* text) { return Amount::from_cell(std::string(text)); }

bool deviates(const char* planned, const char* achieved, const char* tolerance = "0") {
  const Amount plan = amount(planned);
  const Amount result = amount(achieved);
  const auto figures = known_figures(plan, result);
  return figures && deviates(*figures, Number::parse(tolerance).value());
}

TEST(Deviation, IsMoreThanTheTolerance) {
  EXPECT_TRUE(deviates("4", "2"));
  EXPECT_TRUE(deviates("4", "5"));
  EXPECT_FALSE(deviates("4", "4"));
  EXPECT_FALSE(deviates("10", "9", "0.1")) << "on the edge is inside";
  EXPECT_FALSE(deviates("10", "11", "0.1"));
  EXPECT_TRUE(deviates("10", "8.99", "0.1"));
  EXPECT_TRUE(deviates("10", "11.01", "0.1"));
  EXPECT_TRUE(deviates("0", "1", "0.5"));
  EXPECT_FALSE(deviates("1", "1.0000001"));
}

TEST(Deviation, NeedsBothFigures) {
  EXPECT_FALSE(deviates("", "5"));
  EXPECT_FALSE(deviates("5", ""));
  EXPECT_FALSE(deviates("x", "5"));
  EXPECT_TRUE(deviates("5", "0")) << "a captured 0 is a figure";
}

}  // namespace
}  // namespace poa
