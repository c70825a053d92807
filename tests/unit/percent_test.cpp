// SPDX-License-Identifier: MPL-2.0
#include "domain/values/percent.hpp"

#include <gtest/gtest.h>

#include <cstdint>

namespace poa {
namespace {

Number number(std::string_view text) { return Number::parse(text).value(); }

TEST(RoundedFraction, OfARatioRoundsHalfAwayFromZero) {
  const struct {
    const char* absolute;
    const char* annual;
    int decimals;
    const char* fraction;
  } kCases[] = {{"11", "4", 0, "2.75"},      {"9", "8", 0, "1.13"},
                {"1770", "1751", 0, "1.01"}, {"0", "1", 0, "0"},
                {"0.285", "1", 0, "0.29"},   {"1.005", "100", 2, "0.0101"},
                {"1", "3", 6, "0.33333333"}, {"2", "3", 1, "0.667"},
                {"139", "124", 0, "1.12"},   {"-9", "8", 0, "-1.13"}};
  for (const auto& c : kCases) {
    EXPECT_EQ(rounded_fraction(number(c.absolute) / number(c.annual), c.decimals),
              number(c.fraction))
        << c.absolute << "/" << c.annual;
  }
}

TEST(RoundedFraction, OfARatioAgreesWithIntegersAtEveryPrecision) {
  std::int64_t scale = 100;
  for (int decimals = 0; decimals <= 6; ++decimals, scale *= 10) {
    for (std::int64_t annual = 1; annual <= 40; ++annual) {
      for (std::int64_t absolute = 0; absolute <= 90; ++absolute) {
        const std::int64_t units = (2 * absolute * scale + annual) / (2 * annual);
        ASSERT_EQ(rounded_fraction(Number(absolute) / Number(annual), decimals) * Number(scale),
                  Number(units))
            << absolute << "/" << annual << " at " << decimals;
      }
    }
  }
}

TEST(RoundedFraction, RoundsPercentHalfAwayFromZero) {
  EXPECT_EQ(rounded_fraction(number("1.125"), 0), number("1.13"));
  EXPECT_EQ(rounded_fraction(Number(2) / Number(3), 1), number("0.667"));
  EXPECT_EQ(rounded_fraction(Number(1) / Number(3), 6), number("0.33333333"));
}

TEST(PercentText, HasTheSign) {
  EXPECT_EQ(annual_percent(Number(1770), Number(1751)).to_text(), "101%");
  EXPECT_EQ(Percent::of_fraction(Number(12)).to_text(), "1,200%");
}

}  // namespace
}  // namespace poa
