// SPDX-License-Identifier: MPL-2.0
#include "domain/progress/apportionment.hpp"

#include <gtest/gtest.h>

#include <cstddef>
#include <cstdint>
#include <random>
#include <string_view>

namespace poa {
namespace {

Number number(std::string_view text) { return Number::parse(text).value(); }

QuarterNumbers numbers(std::array<const char*, 4> texts) {
  QuarterNumbers result;
  for (std::size_t i = 0; i < texts.size(); ++i) result[i] = number(texts[i]);
  return result;
}

TEST(Apportionment, GivesWhatIsLeftToTheLargestRemainders) {
  const struct {
    const char* total;
    std::array<const char*, 4> weights;
    std::array<const char*, 4> shares;
  } kCases[] = {
      {"12", {"1", "1", "1", "1"}, {"3", "3", "3", "3"}},
      {"10", {"1", "1", "1", "1"}, {"3", "3", "2", "2"}},
      {"1", {"1", "1", "1", "1"}, {"1", "0", "0", "0"}},
      {"3", {"1", "1", "1", "1"}, {"1", "1", "1", "0"}},
      {"0", {"1", "2", "3", "4"}, {"0", "0", "0", "0"}},
      {"10", {"0", "0", "1", "0"}, {"0", "0", "10", "0"}},
      {"100", {"1", "2", "3", "4"}, {"10", "20", "30", "40"}},
      // Quotas 0.7, 1.4, 2.1, 2.8.
      {"7", {"1", "2", "3", "4"}, {"1", "1", "2", "3"}},
      // Quotas 1.6, 1.6, 1.6, 3.2.
      {"8", {"0.1", "0.1", "0.1", "0.2"}, {"2", "2", "1", "3"}},
      // The remainders are equal though a double's would not be: 0.1 · 5 / 0.4 and 0.3 · 5 / 1.2.
      {"5", {"0.1", "0.3", "0", "0.4"}, {"1", "2", "0", "2"}},
      {"1", {"0.0000001", "0.0000002", "0", "0"}, {"0", "1", "0", "0"}},
      {"2", {"0", "1", "0", "1"}, {"0", "1", "0", "1"}},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(apportion(number(c.total), numbers(c.weights)), numbers(c.shares)) << c.total;
  }
}

TEST(Apportionment, IsExactForAnySize) {
  const Number total = number("100000000000000000000000000000000000002");
  const QuarterNumbers shares = apportion(total, numbers({"1", "1", "1", "1"}));
  EXPECT_EQ(shares, numbers({"25000000000000000000000000000000000001",
                             "25000000000000000000000000000000000001",
                             "25000000000000000000000000000000000000",
                             "25000000000000000000000000000000000000"}));
}

TEST(Apportionment, AddsUpAndStaysWithinOneOfTheQuota) {
  std::mt19937_64 random(2023);
  for (int i = 0; i < 3000; ++i) {
    const Number total(static_cast<std::int64_t>(random() % 5000));
    QuarterNumbers weights;
    for (Number& weight : weights) {
      weight = Number(static_cast<std::int64_t>(random() % 40)) / Number(8);
    }
    const Number whole = weights[0] + weights[1] + weights[2] + weights[3];
    if (whole.sign() == 0) continue;
    const QuarterNumbers shares = apportion(total, weights);
    ASSERT_EQ(shares[0] + shares[1] + shares[2] + shares[3], total);
    for (std::size_t q = 0; q < shares.size(); ++q) {
      const Number quota = total * weights[q] / whole;
      ASSERT_EQ(shares[q], shares[q].floor());
      ASSERT_LT(shares[q], quota + Number(1));
      ASSERT_GT(shares[q], quota - Number(1));
    }
  }
}

}  // namespace
}  // namespace poa
