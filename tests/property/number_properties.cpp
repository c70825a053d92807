// SPDX-License-Identifier: MPL-2.0
#include <gtest/gtest.h>

#include <bit>
#include <cmath>
#include <limits>
#include <ostream>
#include <tuple>

#include "domain/values/cell.hpp"
#include "domain/values/decimal.hpp"
#include "domain/values/number.hpp"
#include "domain/values/percent.hpp"
#include "oracle.hpp"
#include "property.hpp"
#include "spelling.hpp"

namespace poa::property {

// Two quantities and how many decimals to round to.
struct Figures {
  Rational first;
  Rational second;
  int decimals;
};

void showValue(const Figures& figures, std::ostream& stream) {
  stream << figures.first << "; " << figures.second << "; " << figures.decimals << " decimals";
}

namespace {

using boost::multiprecision::denominator;
using boost::multiprecision::numerator;

Rational make_rational(Dice& dice) {
  const int sign = dice.percent(30) ? -1 : 1;
  switch (dice.below(6)) {
    case 0:
      return sign * dice.between(0, 40);
    case 1:  // A decimal.
      return ratio(sign * dice.between(0, 1000000), power_of_ten(dice.between(0, 8)));
    case 2:  // A tie at some decimal.
      return ratio(sign * (10 * dice.between(0, 2000) + 5), power_of_ten(dice.between(1, 9)));
    case 3:
      return ratio(sign * dice.between(0, 2000), dice.between(1, 400));
    case 4:  // Around the greatest 64-bit number and its square root.
      return ratio(sign * (Integer(dice.bits()) >> static_cast<unsigned>(dice.below(40))),
                   1 + (Integer(dice.bits()) >> static_cast<unsigned>(dice.between(20, 63))));
    default:
      return ratio(sign * Integer(dice.bits()) * Integer(dice.bits()),
                   power_of_ten(dice.between(0, 30)));
  }
}

std::vector<Rational> simpler_rationals(const Rational& value) {
  std::vector<Rational> simpler;
  for (const Rational& candidate :
       {Rational(0), Rational(1), Rational(numerator(value) / denominator(value)),
        ratio(numerator(value) % denominator(value), denominator(value)), half_away(value, 1),
        half_away(value, 3), abs(value), ratio(numerator(value) / 2, denominator(value)),
        Rational(value / 10)}) {
    const auto size = [](const Rational& number) {
      return std::make_tuple(denominator(number), abs(numerator(number)), number < 0);
    };
    if (size(candidate) < size(value)) simpler.push_back(candidate);
  }
  return simpler;
}

rc::Gen<Figures> figures() {
  return generator(
      [](Dice& dice) {
        return Figures{make_rational(dice), make_rational(dice), dice.between(0, 6)};
      },
      [](const Figures& old) {
        std::vector<Figures> simpler;
        for (const Rational& first : simpler_rationals(old.first))
          simpler.push_back({first, old.second, old.decimals});
        for (const Rational& second : simpler_rationals(old.second))
          simpler.push_back({old.first, second, old.decimals});
        if (old.decimals > 0) simpler.push_back({old.first, old.second, old.decimals - 1});
        return simpler;
      });
}

double make_double(Dice& dice) {
  if (dice.percent(4)) {  // Any double, but for those at the ends of the range.
    const auto any = std::bit_cast<double>(dice.bits());
    return std::abs(any) > 1e-290 && std::abs(any) < 1e290 ? any : 0;
  }
  switch (dice.below(4)) {
    case 0:
      return dice.between(-2000, 2000);
    case 1:
      return dice.between(-100000000, 100000000) / std::pow(10.0, dice.between(0, 12));
    case 2:  // Beside a power of ten, where the number of digits changes.
      return std::pow(10.0, dice.between(-12, 25)) * (1 + dice.between(-60, 60) * 1e-15);
    default:  // Sums and quotients that a cell may hold.
      return dice.between(0, 100) * 0.1 + dice.between(0, 100) * 0.01 +
             dice.between(0, 30) / static_cast<double>(dice.between(1, 30));
  }
}

rc::Gen<double> doubles() {
  return generator(make_double, [](double value) {
    std::vector<double> simpler;
    for (const double candidate :
         {0.0, 1.0, std::abs(value), std::trunc(value), std::trunc(value * 100) / 100, value / 2}) {
      if (std::abs(candidate) < std::abs(value) / 1.5 || (value < 0 && candidate == -value))
        simpler.push_back(candidate);
    }
    return simpler;
  });
}

std::string expect(const char* what, const Number& got, const Rational& expected) {
  if (got == product_number(expected)) return "";
  return std::string(what) + " gives " + got.to_text() + " instead of " + expected.str();
}

std::string expect(const char* what, bool holds) { return holds ? "" : what; }

std::strong_ordering order(const Rational& left, const Rational& right) {
  return left < right   ? std::strong_ordering::less
         : left > right ? std::strong_ordering::greater
                        : std::strong_ordering::equal;
}

TEST(NumberProperty, RoundsHalfAwayFromZero) {
  for_all(300000, figures(), [](const Figures& each) {
    const Number number = product_number(each.first);
    return expect("rounded", number.rounded(each.decimals), half_away(each.first, each.decimals));
  });
}

TEST(NumberProperty, CalculatesExactly) {
  for_all(100000, figures(), [](const Figures& each) {
    const Number first = product_number(each.first);
    const Number second = product_number(each.second);
    std::string wrong = expect("+", first + second, each.first + each.second);
    if (wrong.empty()) wrong = expect("-", first - second, each.first - each.second);
    if (wrong.empty()) wrong = expect("*", first * second, each.first * each.second);
    if (wrong.empty() && each.second != 0)
      wrong = expect("/", first / second, each.first / each.second);
    if (wrong.empty()) wrong = expect("negation", -first, -each.first);
    return wrong;
  });
}

TEST(NumberProperty, Compares) {
  for_all(100000, figures(), [](const Figures& each) {
    const Number first = product_number(each.first);
    const Number second = product_number(each.second);
    const Number close = product_number(each.first + each.second / power_of_ten(9));
    const Rational close_value = each.first + each.second / power_of_ten(9);
    std::string wrong = expect("<=>", (first <=> second) == order(each.first, each.second));
    if (wrong.empty()) wrong = expect("sign", first.sign() == each.first.sign());
    if (wrong.empty())
      wrong = expect("same_amount", same_amount(first, close) == same(each.first, close_value));
    if (wrong.empty())
      wrong = expect("compare_amounts",
                     (compare_amounts(first, close) < 0) == less(each.first, close_value));
    return wrong;
  });
}

TEST(NumberProperty, GivesTheNearestDouble) {
  for_all(100000, figures(), [](const Figures& each) {
    const double got = product_number(each.first).to_double();
    return expect("to_double", is_nearest_double(got, each.first));
  });
}

TEST(NumberProperty, ReadsTheDecimalOfADouble) {
  for_all(200000, doubles(), [](double value) {
    const Rational decimal = decimal_of(value);
    const Number number = Number::from_double(value).value();
    std::string wrong = expect("from_double", number, decimal);
    if (wrong.empty()) wrong = expect("to_double", is_nearest_double(number.to_double(), decimal));
    const std::string text = plain_decimal(value).value();
    if (wrong.empty() && text != plain_digits(decimal)) wrong = "plain_decimal gives " + text;
    return wrong;
  });
}

TEST(NumberProperty, ShowsAndReadsBack) {
  for_all(100000, figures(), [](const Figures& each) {
    const std::string text = product_number(each.first).to_text();
    if (text != shown(each.first)) return "to_text gives " + text;
    return expect("parse(to_text)", Number::parse(text).value(), half_away(each.first, 6));
  });
}

rc::Gen<std::string> spellings() { return generator(make_spelling, simpler_texts); }

TEST(NumberProperty, ReadsTheTextsOfSectionTwo) {
  for_all(200000, spellings(), [](const std::string& text) {
    const auto got = Number::parse(text);
    const auto expected = number_of_text(text);
    if (got.has_value() != expected.has_value())
      return typed(text) + (expected ? " is a number" : " is no number");
    return got ? expect("parse", *got, *expected) : "";
  });
}

TEST(PercentProperty, RoundsTheExactRatio) {
  for_all(200000, figures(), [](const Figures& each) {
    const Rational whole = each.second == 0 ? Rational(1) : each.second;
    const Number part = product_number(each.first);
    const Rational percent = 100 * each.first / whole;
    std::string wrong =
        expect("rounded_fraction", rounded_fraction(part / product_number(whole), each.decimals),
               half_away(percent, each.decimals) / 100);
    if (wrong.empty())
      wrong = expect("annual_percent", annual_percent(part, product_number(whole)).points(),
                     whole_percent(each.first, whole));
    return wrong;
  });
}

}  // namespace
}  // namespace poa::property
