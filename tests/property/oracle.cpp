// SPDX-License-Identifier: MPL-2.0
#include "oracle.hpp"

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <regex>

#include "unicode.hpp"

namespace poa::property {
namespace {

using boost::multiprecision::denominator;
using boost::multiprecision::numerator;

// The text in ASCII for a regular expression: each group mark a letter of its own, whatever else is
// not ASCII, and every letter that was there, "?".
std::string spelled(std::string_view text) {
  std::string result;
  for (const char32_t character : trimmed(text)) {
    switch (character) {
      case 0x00A0:
        result += 'n';
        break;
      case 0x202F:
        result += 'r';
        break;
      case 0x2009:
        result += 't';
        break;
      case 0x2212:
        result += '-';
        break;
      default:
        result +=
            is_ascii_digit(character) || character == U',' || character == U'.' || character == U'-'
                ? static_cast<char>(character)
                : '?';
    }
  }
  return result;
}

Rational decimal(const std::string& digits, int exponent) {
  const std::size_t first = std::min(digits.find_first_not_of('0'), digits.size() - 1);
  const Integer whole(digits.substr(first));  // A leading 0 would mean octal.
  return exponent < 0 ? ratio(whole, power_of_ten(-exponent))
                      : Rational(whole * power_of_ten(exponent));
}

Number product_whole(const Integer& value) {
  static const Integer kBlock = power_of_ten(18);
  if (abs(value) < kBlock) return Number(static_cast<std::int64_t>(value));
  return product_whole(value / kBlock) * Number(static_cast<std::int64_t>(kBlock)) +
         Number(static_cast<std::int64_t>(value % kBlock));
}

}  // namespace

Rational ratio(const Integer& numerator, const Integer& denominator) {
  return Rational(numerator, denominator);
}

Integer power_of_ten(int exponent) {
  Integer power = 1;
  for (int factor = 0; factor < exponent; ++factor) power *= 10;
  return power;
}

Rational half_away(const Rational& value, int decimals) {
  const Integer scale = power_of_ten(decimals);
  const Rational scaled = abs(value) * scale;
  const Integer doubled_rest = 2 * (numerator(scaled) % denominator(scaled));
  Integer whole = numerator(scaled) / denominator(scaled);
  if (doubled_rest >= denominator(scaled)) ++whole;
  return ratio(value < 0 ? Integer(-whole) : whole, scale);
}

bool same(const Rational& left, const Rational& right) {
  return left == right || half_away(left, 6) == half_away(right, 6);
}

bool less(const Rational& left, const Rational& right) {
  return left < right && half_away(left, 6) < half_away(right, 6);
}

Rational whole_percent(const Rational& part, const Rational& whole) {
  return half_away(100 * part / whole, 0);
}

Rational decimal_of(double value) {
  char buffer[32];
  const int length = std::snprintf(buffer, sizeof buffer, "%.14e", std::fabs(value));
  const std::string text(buffer, static_cast<std::size_t>(length));  // d.dddddddddddddde±x
  const std::string digits = text[0] + text.substr(2, 14);
  const Rational magnitude = decimal(digits, std::stoi(text.substr(17)) - 14);
  return value < 0 ? Rational(-magnitude) : magnitude;
}

Rational exact(double value) {
  int exponent = 0;
  const double half = std::frexp(value, &exponent);
  const auto bits = static_cast<std::int64_t>(std::ldexp(half, 53));
  exponent -= 53;
  const Integer power = Integer(1) << static_cast<unsigned>(std::abs(exponent));
  return exponent < 0 ? ratio(bits, power) : Rational(Integer(bits) * power);
}

bool is_nearest_double(double candidate, const Rational& value) {
  const Rational distance = abs(exact(candidate) - value);
  for (const double end :
       {-std::numeric_limits<double>::infinity(), std::numeric_limits<double>::infinity()}) {
    const double neighbour = std::nextafter(candidate, end);
    const Rational other = abs(exact(neighbour) - value);
    int exponent = 0;
    const auto odd =
        static_cast<std::int64_t>(std::ldexp(std::frexp(candidate, &exponent), 53)) % 2 != 0;
    if (other < distance || (other == distance && odd)) return false;
  }
  return true;
}

std::optional<Rational> number_of_text(std::string_view text) {
  static const std::regex kNumber(
      R"((-?)(\d+|\d{1,3}(?:(?:,\d{3})+|(?:n\d{3})+|(?:r\d{3})+|(?:t\d{3})+))(?:\.(\d+))?)");
  const std::string spelling = spelled(text);
  std::smatch parts;
  if (!std::regex_match(spelling, parts, kNumber)) return std::nullopt;
  std::string digits;
  for (const char character : parts.str(2)) {
    if (is_ascii_digit(static_cast<char32_t>(character))) digits += character;
  }
  const std::string decimals = parts.str(3);
  const Rational magnitude = decimal(digits + decimals, -static_cast<int>(decimals.size()));
  return parts.length(1) > 0 ? Rational(-magnitude) : magnitude;
}

std::string plain_digits(const Rational& value) {
  const Rational magnitude = abs(value);
  Integer whole = numerator(magnitude) / denominator(magnitude);
  Rational rest = magnitude - whole;
  std::string text = (value < 0 ? "-" : "") + whole.str();
  if (rest != 0) text += '.';
  while (rest != 0) {
    rest *= 10;
    whole = numerator(rest) / denominator(rest);
    text += whole.str();
    rest -= whole;
  }
  return text;
}

std::string shown(const Rational& value) {
  const Rational rounded = half_away(value, 6);
  const std::string digits = plain_digits(abs(rounded));
  const std::size_t point = std::min(digits.find('.'), digits.size());
  std::string text = rounded < 0 ? "\u2212" : "";
  for (std::size_t at = 0; at < point; ++at) {
    if (at > 0 && (point - at) % 3 == 0) text += ',';
    text += digits[at];
  }
  return text + digits.substr(point);
}

Number product_number(const Rational& value) {
  return product_whole(numerator(value)) / product_whole(denominator(value));
}

}  // namespace poa::property
