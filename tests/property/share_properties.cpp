// SPDX-License-Identifier: MPL-2.0
#include <gtest/gtest.h>

#include <array>
#include <ostream>

#include "domain/progress/apportionment.hpp"
#include "domain/progress/pace.hpp"
#include "oracle.hpp"
#include "property.hpp"

namespace poa::property {

// An annual goal and four figures, one a quarter.
struct Year {
  Rational annual;  // Whole.
  std::array<Rational, 4> quarters;
};

void showValue(const Year& year, std::ostream& stream) {
  stream << "=POA_DISTRIBUIR(" << year.annual << ";A1:D1) with\n";
  for (std::size_t quarter = 0; quarter < 4; ++quarter)
    stream << "ABCD"[quarter] << "1: =" << year.quarters[quarter] << "\n";
}

namespace {

using Shares = std::array<Rational, 4>;

Rational whole_part(const Rational& value) {
  return Rational(boost::multiprecision::numerator(value) /
                  boost::multiprecision::denominator(value));
}

Rational make_weight(Dice& dice) {
  switch (dice.below(4)) {
    case 0:
      return 0;
    case 1:
      return ratio(dice.between(0, 10000), power_of_ten(dice.between(1, 4)));
    case 2:
      return Rational(Integer(dice.bits()));
    default:
      return dice.between(1, 5);
  }
}

rc::Gen<Year> years() {
  return generator(
      [](Dice& dice) {
        Year year;
        year.annual = dice.between(0, 2000);
        if (dice.percent(10)) year.annual = Rational(Integer(dice.bits()));
        for (Rational& quarter : year.quarters) quarter = make_weight(dice);
        return year;
      },
      [](const Year& old) {
        std::vector<Year> simpler;
        for (const Rational& annual : {whole_part(old.annual / 2), Rational(old.annual - 1)}) {
          if (annual < 0 || annual >= old.annual) continue;
          simpler.push_back(old);
          simpler.back().annual = annual;
        }
        for (std::size_t quarter = 0; quarter < 4; ++quarter) {
          for (const Rational& figure : {Rational(0), Rational(1)}) {
            if (figure >= old.quarters[quarter]) continue;
            simpler.push_back(old);
            simpler.back().quarters[quarter] = figure;
          }
        }
        return simpler;
      });
}

Rational sum_of(const Shares& shares) { return shares[0] + shares[1] + shares[2] + shares[3]; }

// Shares by largest remainder, one unit after the other; of equal remainders the earlier quarter's
// comes first.
Shares naive_shares(const Year& year) {
  Shares shares;
  Shares remainders;
  for (std::size_t quarter = 0; quarter < 4; ++quarter) {
    const Rational quota = year.annual * year.quarters[quarter] / sum_of(year.quarters);
    shares[quarter] = whole_part(quota);
    remainders[quarter] = quota - shares[quarter];
  }
  while (sum_of(shares) < year.annual) {
    std::size_t largest = 0;
    for (std::size_t quarter = 1; quarter < 4; ++quarter) {
      if (remainders[quarter] > remainders[largest]) largest = quarter;
    }
    shares[largest] += 1;
    remainders[largest] = -1;
  }
  return shares;
}

QuarterNumbers product_numbers(const Shares& figures) {
  return {product_number(figures[0]), product_number(figures[1]), product_number(figures[2]),
          product_number(figures[3])};
}

TEST(ShareProperty, AddUpToTheGoalByLargestRemainder) {
  for_all(100000, years(), [](const Year& year) -> std::string {
    if (sum_of(year.quarters) == 0) return "";
    const Number annual = product_number(year.annual);
    const QuarterNumbers got = apportion(annual, product_numbers(year.quarters));
    if (got[0] + got[1] + got[2] + got[3] != annual) return "the shares add up to something else";
    if (got != product_numbers(naive_shares(year))) return "other shares";
    return "";
  });
}

// The quarters stand for what was achieved, planned to date, planned ahead, and the annual goal.
TEST(PaceProperty, IsTheExactFraction) {
  for_all(100000, years(), [](const Year& year) -> std::string {
    const auto [achieved, planned, ahead, annual] = product_numbers(year.quarters);
    const auto& figures = year.quarters;
    const bool due = less(0, figures[1]);
    const auto to_date = pace(achieved, planned);
    if (due && *to_date.value() != product_number(figures[0] / figures[1])) return "pace";
    if (!due && to_date.has_value() == less(0, figures[0])) return "pace without a plan";
    const auto projected = projection({achieved, planned, ahead, annual});
    if (projected.has_value() != (due && less(0, figures[3]))) return "projection: computable";
    if (!projected.has_value()) return "";
    const Rational expected = (figures[0] + figures[2] * figures[0] / figures[1]) / figures[3];
    return projected.value() == product_number(expected) ? "" : "projection";
  });
}

}  // namespace
}  // namespace poa::property
