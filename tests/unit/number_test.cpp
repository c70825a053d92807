// SPDX-License-Identifier: MPL-2.0
#include "domain/values/number.hpp"

#include <gtest/gtest.h>

#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <random>
#include <string>

#include "domain/values/decimal.hpp"

namespace poa {
namespace {

Number number(std::string_view text) { return Number::parse(text).value(); }

TEST(NumberParse, ReadsTheGrammar) {
  const struct {
    const char* text;
    double value;
  } kGood[] = {{"0", 0},
               {"1770", 1770},
               {"1,770", 1770},
               {" 36 ", 36},
               {"\u00A036\u2009", 36},
               {"45,121.5", 45121.5},
               {"1\u00A0770", 1770},
               {"1\u202F770\u202F000.25", 1770000.25},
               {"12\u2009345", 12345},
               {"-5", -5},
               {"\u22125.5", -5.5},
               {"-0", 0},
               {"007", 7},
               {"08", 8},
               {"\uFF11\uFF0C\uFF17\uFF17\uFF10\uFF0E\uFF15", 1770.5},
               {"\uFF0D\uFF13", -3},
               {"\u3000\uFF13\u3000", 3}};
  for (const auto& good : kGood) {
    const auto read = Number::parse(good.text);
    ASSERT_TRUE(read) << good.text;
    EXPECT_EQ(read->to_double(), good.value) << good.text;
  }
}

TEST(NumberParse, RefusesTheRest) {
  for (const char* text :
       {"",         " ",        "1,77",           "1,2345", "1 770",   ".5",
        "5.",       "+5",       "12 apoyos",      "101%",   "1e3",     "1234,567",
        ",770",     "1,,770",   "1,770\u00A0000", "1,770,", "1.770,5", "--5",
        "- 5",      "5-",       "1.2.3",          "0x10",   "1,770.",  "\u0661",
        "uno",      "1\u200B2", "\xFF",           "1\xC2",  "Inf",     "nan",
        "1,770.5,0"}) {
    EXPECT_FALSE(Number::parse(text)) << text;
  }
}

// A one and so many zeros.
std::string power_of_ten(std::size_t zeros) { return std::string(1, '1').append(zeros, '0'); }

TEST(NumberParse, LongTextsAreExactOrNoNumber) {
  const std::string longest(300, '9');
  EXPECT_EQ(number(longest) + Number(1), number(power_of_ten(299)) * Number(10));
  EXPECT_FALSE(Number::parse(longest + "9"));
  EXPECT_FALSE(Number::parse(std::string(1'000'000, '9')));
  const std::string tiny = std::string("0.").append(200, '0').append("1");
  EXPECT_EQ(number(tiny) * number(power_of_ten(201)), Number(1));
}

std::string fifteen_digits(double value) {
  std::array<char, 64> buffer{};
  const int length = std::snprintf(buffer.data(), buffer.size(), "%.14e", value);
  return {buffer.data(), static_cast<std::size_t>(length)};
}

// The value that "%.14e" printed, read with exact arithmetic.
Number oracle(double value) {
  const std::string text = fifteen_digits(value);
  const std::size_t e = text.find('e');
  const int exponent = std::stoi(text.substr(e + 1));
  Number result = number(text.substr(0, e));
  for (int i = 0; i < std::abs(exponent); ++i) {
    result = exponent > 0 ? result * Number(10) : result / Number(10);
  }
  return result;
}

TEST(NumberFromDouble, IsTheDecimalAtFifteenDigits) {
  EXPECT_EQ(Number::from_double(1.01), number("1.01"));
  EXPECT_EQ(Number::from_double(0.1 + 0.2), number("0.3"));
  EXPECT_EQ(Number::from_double(-1770.25), number("-1770.25"));
  EXPECT_EQ(Number::from_double(-0.0), Number(0));
  EXPECT_EQ(Number::from_double(1e15), number("1000000000000000"));
  EXPECT_EQ(Number::from_double(123456789012345678.0), number("123456789012346000"));
  EXPECT_EQ(Number::from_double(9999999.99999999), number("9999999.99999999"));
  EXPECT_EQ(Number::from_double(9.99999999999999e21), number("9999999999999990000000"));
  EXPECT_FALSE(Number::from_double(std::numeric_limits<double>::infinity()));
  EXPECT_FALSE(Number::from_double(std::numeric_limits<double>::quiet_NaN()));
}

TEST(NumberFromDouble, AgreesWithPrintfOnAnyDouble) {
  std::mt19937_64 random(20231231);
  for (int i = 0; i < 4000; ++i) {
    const auto value = std::bit_cast<double>(random());
    if (!std::isfinite(value)) continue;
    ASSERT_EQ(Number::from_double(value), oracle(value)) << fifteen_digits(value);
  }
}

TEST(NumberFromDouble, AgreesWithPrintfNearPowersAndOnTies) {
  for (int exponent = -300; exponent <= 300; exponent += 5) {
    const double power = std::pow(10.0, exponent);
    // The logarithms of the last three are already that of the power when the exponent is great;
    // those of nines alone become a power too where a place is lost.
    for (const double value : {power, std::nextafter(power, 0.0), std::nextafter(power, 1e308),
                               power * (1 - 1e-15), power * (1 - 4e-15), power * (1 - 2.3e-14)}) {
      ASSERT_EQ(Number::from_double(value), oracle(value)) << fifteen_digits(value);
    }
  }
  // 2^-22 has sixteen digits, the last a 5: a tie.
  for (int exponent = -60; exponent <= 60; ++exponent) {
    const double value = std::ldexp(1.0, exponent);
    ASSERT_EQ(Number::from_double(value), oracle(value)) << fifteen_digits(value);
  }
  EXPECT_EQ(Number::from_double(std::numeric_limits<double>::denorm_min()),
            oracle(std::numeric_limits<double>::denorm_min()));
}

TEST(NumberToDouble, IsTheNearest) {
  std::mt19937_64 random(54201);
  for (int i = 0; i < 4000; ++i) {
    const auto cents = static_cast<std::int64_t>(random() >> 20);
    const std::string text = std::to_string(cents / 1000) + "." + std::to_string(100 + cents % 900);
    ASSERT_EQ(number(text).to_double(), std::strtod(text.c_str(), nullptr)) << text;
  }
  EXPECT_EQ((Number(1) / Number(3)).to_double(), 1.0 / 3.0);
  EXPECT_EQ(number("123456789012345678901234567890").to_double(), 123456789012345678901234567890.0);
}

// The double's own value, all of its digits.
Number exact(double value) {
  int exponent = 0;
  const double half = std::frexp(value, &exponent);
  Number result(static_cast<std::int64_t>(std::ldexp(half, 53)));
  for (exponent -= 53; exponent > 0; --exponent) result = result * Number(2);
  for (; exponent < 0; ++exponent) result = result / Number(2);
  return result;
}

Number distance(const Number& left, const Number& right) {
  return left < right ? right - left : left - right;
}

TEST(NumberToDouble, IsTheNearestToAnyFraction) {
  std::mt19937_64 random(54101);
  for (int i = 0; i < 2000; ++i) {
    const Number top = Number(static_cast<std::int64_t>(random() >> (1 + i % 40)) + 1);
    const Number bottom = Number(static_cast<std::int64_t>(random() >> (1 + i % 50)) + 1);
    const Number value = i % 2 == 0 ? top / bottom : top * top / (bottom * bottom * bottom);
    const double nearest = value.to_double();
    const Number error = distance(exact(nearest), value);
    ASSERT_LE(error, distance(exact(std::nextafter(nearest, 0.0)), value));
    ASSERT_LE(error, distance(exact(std::nextafter(nearest, 1e308)), value));
  }
}

TEST(NumberFloor, GoesDownToAWholeNumber) {
  EXPECT_EQ(number("2.5").floor(), Number(2));
  EXPECT_EQ(number("2.4999").floor(), Number(2));
  EXPECT_EQ(number("2.9999").floor(), Number(2));
  EXPECT_EQ(Number(2).floor(), Number(2));
  EXPECT_EQ(Number(0).floor(), Number(0));
  EXPECT_EQ(number("-0.1").floor(), Number(-1));
  EXPECT_EQ(number("-1.5").floor(), Number(-2));
  EXPECT_EQ(number("-2").floor(), Number(-2));
  EXPECT_EQ(number("123456789012345678901234567890.9").floor(),
            number("123456789012345678901234567890"));
}

TEST(NumberRounded, HalfGoesAwayFromZero) {
  EXPECT_EQ(number("112.5").rounded(0), Number(113));
  EXPECT_EQ(number("-112.5").rounded(0), Number(-113));
  EXPECT_EQ(number("28.5").rounded(0), Number(29));
  EXPECT_EQ(number("1.005").rounded(2), number("1.01"));
  EXPECT_EQ(number("0.49999999999999999999").rounded(0), Number(0));
  EXPECT_EQ(number("0.4999995").rounded(6), number("0.5"));
}

TEST(NumberRounded, AgreesWithIntegersOnEveryFraction) {
  // q is a/b rounded when 2·|a − q·b| ≤ b, an exact half going away from zero.
  for (std::int64_t b = 1; b <= 60; ++b) {
    for (std::int64_t a = -150; a <= 150; ++a) {
      const std::int64_t magnitude = (2 * std::abs(a) + b) / (2 * b);
      const Number expected(a < 0 ? -magnitude : magnitude);
      ASSERT_EQ((Number(a) / Number(b)).rounded(0), expected) << a << "/" << b;
    }
  }
}

TEST(NumberArithmetic, AgreesWithIntegersOnFractions) {
  std::mt19937_64 random(1);
  std::uniform_int_distribution<std::int64_t> part(-1000, 1000);
  for (int i = 0; i < 5000; ++i) {
    const std::int64_t a = part(random);
    const std::int64_t b = std::abs(part(random)) + 1;
    const std::int64_t c = part(random);
    const std::int64_t d = std::abs(part(random)) + 1;
    const Number left = Number(a) / Number(b);
    const Number right = Number(c) / Number(d);
    ASSERT_EQ((left + right) * Number(b * d), Number(a * d + c * b));
    ASSERT_EQ((left - right) * Number(b * d), Number(a * d - c * b));
    ASSERT_EQ(left * right * Number(b * d), Number(a * c));
    ASSERT_EQ(left < right, a * d < c * b);
    ASSERT_EQ(left == right, a * d == c * b);
    if (c != 0) {
      ASSERT_EQ(left / right * right, left);
    }
  }
}

TEST(NumberArithmetic, IsExactAcrossTheEdgeOfSixtyFourBits) {
  const Number greatest(std::numeric_limits<std::int64_t>::max());
  const Number least(std::numeric_limits<std::int64_t>::min());
  EXPECT_EQ((greatest + Number(1)).to_text(), "9,223,372,036,854,775,808");
  EXPECT_EQ((greatest + Number(1)) - Number(1), greatest);
  EXPECT_EQ(greatest * greatest / greatest, greatest);
  EXPECT_EQ(-least - Number(1), greatest);
  EXPECT_EQ(least + Number(1) + greatest, Number(0));
  EXPECT_LT(least, -greatest);
  EXPECT_LT(greatest, greatest + Number(1));
  EXPECT_EQ(least.sign(), -1);
  EXPECT_EQ((least / greatest).rounded(0), Number(-1));
  EXPECT_EQ(least.to_double(), -9223372036854775808.0);
  EXPECT_EQ(greatest + greatest - greatest, greatest);
  EXPECT_EQ(greatest * Number(-2) / Number(-2), greatest);
  EXPECT_EQ(-(Number(-1) - greatest), greatest + Number(1));
  EXPECT_EQ(-(-greatest + Number(-1)), greatest + Number(1));
  EXPECT_EQ(-(Number(std::int64_t{1} << 62) * Number(-2)), greatest + Number(1));
  EXPECT_EQ(Number(-2) - greatest + greatest, Number(-2));
  Number sum = greatest;
  sum += Number(1);
  EXPECT_EQ(sum, greatest + Number(1));
  sum = -greatest;
  sum += Number(-1);
  EXPECT_EQ(-sum, greatest + Number(1));
}

TEST(NumberArithmetic, OfABigAndASmallNumberIsThatOfBoth) {
  const Number big = number("100,000,000,000,000,000,000");
  EXPECT_EQ(big + Number(1) - big, Number(1));
  EXPECT_EQ(Number(1) - big, -big + Number(1));
  EXPECT_GT(big, Number(0));
  EXPECT_FALSE(same_amount(big, Number(0)));
}

TEST(NumberText, IsMexicanSpanish) {
  EXPECT_EQ(Number(0).to_text(), "0");
  EXPECT_EQ(Number(999).to_text(), "999");
  EXPECT_EQ(Number(1751).to_text(), "1,751");
  EXPECT_EQ(Number(-1).to_text(), "−1");
  EXPECT_EQ(Number(-1234567).to_text(), "−1,234,567");
  EXPECT_EQ(number("12.5").to_text(), "12.5");
  EXPECT_EQ(number("-0.05").to_text(), "−0.05");
  EXPECT_EQ((Number(1) / Number(3)).to_text(), "0.333333");
  EXPECT_EQ(number("-0.0000004").to_text(), "0");
  EXPECT_EQ(number("999.9999999").to_text(), "1,000");
}

TEST(NumberAmounts, AreEqualAtSixDecimals) {
  EXPECT_TRUE(same_amount(number("1.0000004"), Number(1)));
  EXPECT_FALSE(same_amount(number("1.0000005"), Number(1)));
  EXPECT_TRUE(compare_amounts(Number(1), number("1.000001")) < 0);
  EXPECT_TRUE(compare_amounts(number("1.0000001"), number("1.0000002")) == 0);
}

TEST(PlainDecimal, HasFifteenDigitsAtMost) {
  EXPECT_EQ(plain_decimal(0.1 + 0.2), "0.3");
  EXPECT_EQ(plain_decimal(-0.98), "-0.98");
  EXPECT_EQ(plain_decimal(0.000001), "0.000001");
  EXPECT_EQ(plain_decimal(0.0000012), "0.0000012");
  EXPECT_EQ(plain_decimal(999999999.999999), "999999999.999999");
  EXPECT_EQ(plain_decimal(9999999999.999998), "10000000000");
}

TEST(PlainDecimal, HasNoGroupMarksAndLosesNoDigit) {
  EXPECT_EQ(plain_decimal(1770), "1770");
  EXPECT_EQ(plain_decimal(-100.5), "-100.5");
  EXPECT_EQ(plain_decimal(0), "0");
  EXPECT_EQ(plain_decimal(1e-7), "0.0000001");
  EXPECT_EQ(plain_decimal(1e20), "100000000000000000000");
  EXPECT_EQ(plain_decimal(100.0000001), "100.0000001");
  EXPECT_FALSE(plain_decimal(std::numeric_limits<double>::infinity()));
}

}  // namespace
}  // namespace poa
