// SPDX-License-Identifier: MPL-2.0
#include "domain/values/decimal.hpp"

#include <boost/multiprecision/cpp_int.hpp>
#include <cstddef>
#include <cstdlib>
#include <limits>

namespace poa {

namespace mp = boost::multiprecision;
using Integer = mp::number<mp::cpp_int_backend<>, mp::et_off>;

namespace {

constexpr int kSignificantDigits = 15;

Integer power_of_ten(int exponent) { return mp::pow(Integer(10), static_cast<unsigned>(exponent)); }

Decimal without_trailing_zeros(Decimal decimal) {
  while (decimal.digits != 0 && decimal.digits % 10 == 0) {
    decimal.digits /= 10;
    ++decimal.exponent;
  }
  return decimal;
}

Integer round_half_even(const Integer& top, const Integer& bottom) {
  Integer quotient;
  Integer remainder;
  mp::divide_qr(top, bottom, quotient, remainder);
  remainder <<= 1;
  const int half = remainder.compare(bottom);
  if (half > 0 || (half == 0 && mp::bit_test(quotient, 0))) ++quotient;
  return quotient;
}

// `value` is finite, positive and exactly mantissa · 2^exponent; `place` is that of the last digit.
Integer digits_above(std::int64_t mantissa, int exponent, int place) {
  Integer top = mantissa;
  Integer bottom = 1;
  (exponent >= 0 ? top : bottom) <<= static_cast<unsigned>(std::abs(exponent));
  (place <= 0 ? top : bottom) *= power_of_ten(std::abs(place));
  return round_half_even(top, bottom);
}

// A figure of few decimals, found without big integers. Fifteen digits survive the way into a
// double and back: so if `value` is the double nearest to a decimal of so many, it stands for that
// one.
std::optional<Decimal> decimal_of_six_places(double value) {
  const double digits = std::nearbyint(value * 1e6);
  if (!(std::abs(digits) < 1e15) || digits / 1e6 != value) return std::nullopt;
  return without_trailing_zeros({static_cast<std::int64_t>(digits), -6});
}

}  // namespace

Decimal to_decimal(double value) {
  if (is_small_whole(value)) return without_trailing_zeros({static_cast<std::int64_t>(value), 0});
  if (const auto decimal = decimal_of_six_places(value)) return *decimal;
  constexpr int kMantissaBits = std::numeric_limits<double>::digits;
  int exponent = 0;
  const double half = std::frexp(std::abs(value), &exponent);
  const auto mantissa = static_cast<std::int64_t>(std::ldexp(half, kMantissaBits));
  exponent -= kMantissaBits;

  // The logarithm may be off by one near a power of ten; the number of digits tells. Nines that
  // lost a place are a power of ten as well, so of the two places the lower one counts where it is
  // enough.
  int place = static_cast<int>(std::floor(std::log10(std::abs(value)))) - (kSignificantDigits - 1);
  Integer digits = digits_above(mantissa, exponent, place);
  if (digits > power_of_ten(kSignificantDigits)) {
    digits = digits_above(mantissa, exponent, ++place);
  } else if (digits <= power_of_ten(kSignificantDigits - 1)) {
    const Integer finer = digits_above(mantissa, exponent, place - 1);
    if (finer < power_of_ten(kSignificantDigits)) {
      digits = finer;
      --place;
    }
  }
  const auto magnitude = static_cast<std::int64_t>(digits);
  return without_trailing_zeros({value < 0 ? -magnitude : magnitude, place});
}

std::optional<std::string> plain_decimal(double value) {
  if (!std::isfinite(value)) return std::nullopt;
  const Decimal decimal = to_decimal(value);
  std::string text = std::to_string(std::abs(decimal.digits));
  if (decimal.exponent >= 0) {
    text.append(static_cast<std::size_t>(decimal.digits == 0 ? 0 : decimal.exponent), '0');
  } else {
    const auto places = static_cast<std::size_t>(-decimal.exponent);
    if (text.size() <= places) text.insert(0, places + 1 - text.size(), '0');
    text.insert(text.size() - places, 1, '.');
  }
  return decimal.digits < 0 ? "-" + text : text;
}

}  // namespace poa
