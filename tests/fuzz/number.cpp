// SPDX-License-Identifier: MPL-2.0
// Numbers: of a text, and of the double that its first eight bytes are.
#include "domain/values/number.hpp"

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "domain/values/decimal.hpp"
#include "domain/values/numeral.hpp"
#include "fuzz.hpp"

namespace poa::fuzz {
namespace {

// A number of so many digits is still short enough to be read with the decimals and the carry that
// a message may add.
constexpr std::size_t kDigitsReadAgain = 290;

void require_reads_again(const Number& number) {
  const std::string text = number.to_text();
  const auto again = Number::parse(text);
  require(again && same_amount(*again, number), "a number's text reads as the number");
  require(again->to_text() == text, "a number's text is written the same again");
}

void require_rounds(const Number& number) {
  const Number half = Number(1) / Number(2);
  for (const int decimals : {0, 2, 6}) {
    const Number rounded = number.rounded(decimals);
    require(rounded.rounded(decimals) == rounded, "rounding a rounded number changes nothing");
    require((-number).rounded(decimals) == -rounded, "rounding is symmetric");
  }
  const Number off = number.rounded(0) - number;
  require(off <= half && off >= -half, "rounding moves by a half at most");
  require(number.floor() <= number && number < number.floor() + Number(1), "floor is just below");
}

void read_text(std::string_view text) {
  const auto number = Number::parse(text);
  const auto numeral = read_numeral(text);
  require(number.has_value() == numeral.has_value(), "a numeral is a number");
  if (!number) return;
  require(number->sign() == 0 || (number->sign() < 0) == numeral->negative, "the sign is kept");
  require_rounds(*number);
  require(*number - *number == Number(), "a number less itself is 0");
  if (numeral->digits.size() < kDigitsReadAgain) require_reads_again(*number);
}

// Below it doubles lose digits, and the nearest one is not promised.
constexpr double kLeastExact = 1e-307;

// The double that "%.15g" prints, in the "C" locale, which no test changes.
double at_fifteen_digits(double value) {
  char text[32];
  require(std::snprintf(text, sizeof text, "%.15g", value) > 0, "a double can be printed");
  return std::strtod(text, nullptr);
}

void read_double(double value) {
  const auto number = Number::from_double(value);
  require(number.has_value() == std::isfinite(value), "a finite double is a number");
  require(plain_decimal(value).has_value() == std::isfinite(value), "a finite double has a text");
  if (!number) return;
  if (std::abs(value) >= kLeastExact)
    require(number->to_double() == at_fifteen_digits(value), "a double keeps its 15 digits");
  require_rounds(*number);
}

}  // namespace

void run(std::string_view input) {
  read_text(input);
  double value = 0;
  if (input.size() < sizeof value) return;
  std::memcpy(&value, input.data(), sizeof value);
  read_double(value);
}

}  // namespace poa::fuzz
