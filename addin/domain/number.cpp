// SPDX-License-Identifier: MPL-2.0
#include "domain/number.hpp"

#include <boost/multiprecision/cpp_int.hpp>
#include <cassert>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <numeric>
#include <utility>

#include "domain/text.hpp"

namespace poa {

namespace mp = boost::multiprecision;
using Integer = mp::number<mp::cpp_int_backend<>, mp::et_off>;
using Rational = mp::number<mp::cpp_rational_backend, mp::et_off>;

struct detail::BigFraction {
  Rational value;
};

namespace {

using detail::BigFraction;
using detail::Fraction;

constexpr std::int64_t kLeast = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t kGreatest = std::numeric_limits<std::int64_t>::max();
constexpr int kSmallPowers = 18;  // 10^18 is the last power of ten in 64 bits.
constexpr int kSignificantDigits = 15;
constexpr int kAmountDecimals = 6;

std::optional<std::int64_t> add(std::int64_t left, std::int64_t right) {
  std::int64_t sum = 0;
  if (__builtin_add_overflow(left, right, &sum)) return std::nullopt;
  return sum;
}

std::optional<std::int64_t> multiply(std::int64_t left, std::int64_t right) {
  std::int64_t product = 0;
  if (__builtin_mul_overflow(left, right, &product)) return std::nullopt;
  return product;
}

std::optional<Fraction> reduced(std::optional<std::int64_t> top,
                                std::optional<std::int64_t> bottom) {
  if (!top || !bottom || *top == kLeast || *bottom == kLeast) return std::nullopt;
  if (*bottom == 1) return Fraction{*top, 1};
  const std::int64_t divisor = std::gcd(*top, *bottom) * (*bottom < 0 ? -1 : 1);
  return Fraction{*top / divisor, *bottom / divisor};
}

std::optional<Fraction> add(const Fraction& left, const Fraction& right) {
  if (left.denominator == 1 && right.denominator == 1) {
    return reduced(add(left.numerator, right.numerator), 1);
  }
  const auto first = multiply(left.numerator, right.denominator);
  const auto second = multiply(right.numerator, left.denominator);
  if (!first || !second) return std::nullopt;
  return reduced(add(*first, *second), multiply(left.denominator, right.denominator));
}

std::optional<Fraction> multiply(const Fraction& left, const Fraction& right) {
  return reduced(multiply(left.numerator, right.numerator),
                 multiply(left.denominator, right.denominator));
}

std::optional<Fraction> divide(const Fraction& left, const Fraction& right) {
  if (right.numerator == 0) return std::nullopt;
  return reduced(multiply(left.numerator, right.denominator),
                 multiply(left.denominator, right.numerator));
}

Integer big_power_of_ten(int exponent) {
  return mp::pow(Integer(10), static_cast<unsigned>(exponent));
}

constexpr std::int64_t small_power_of_ten(int exponent) {
  std::int64_t power = 1;
  for (; exponent > 0; --exponent) power *= 10;
  return power;
}

std::optional<std::int64_t> round_half_away(const Fraction& fraction, int decimals) {
  if (decimals > kSmallPowers || fraction.denominator > kGreatest / 2) return std::nullopt;
  const auto scaled = multiply(fraction.numerator, 2 * small_power_of_ten(decimals));
  if (!scaled || *scaled == kLeast) return std::nullopt;
  const auto doubled = add(std::abs(*scaled), fraction.denominator);
  if (!doubled) return std::nullopt;
  const std::int64_t magnitude = *doubled / (2 * fraction.denominator);
  return fraction.numerator < 0 ? -magnitude : magnitude;
}

Integer round_half_away(const Rational& value, int decimals) {
  const Integer bottom = mp::denominator(value);
  const Integer doubled = mp::abs(mp::numerator(value)) * 2 * big_power_of_ten(decimals) + bottom;
  Integer rounded = doubled / (2 * bottom);
  if (value.sign() < 0) rounded.backend().negate();
  return rounded;
}

// digits · 10^exponent, the last digit not zero unless the value is.
struct Decimal {
  std::int64_t digits = 0;
  int exponent = 0;
};

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
  (place <= 0 ? top : bottom) *= big_power_of_ten(std::abs(place));
  return round_half_even(top, bottom);
}

// What nearly every figure of a form is: a whole number of at most 15 digits, 0 included.
bool is_small_whole(double value) { return std::abs(value) < 1e15 && std::trunc(value) == value; }

Decimal to_decimal(double value) {
  if (is_small_whole(value)) return without_trailing_zeros({static_cast<std::int64_t>(value), 0});
  constexpr int kMantissaBits = std::numeric_limits<double>::digits;
  int exponent = 0;
  const double half = std::frexp(std::abs(value), &exponent);
  const auto mantissa = static_cast<std::int64_t>(std::ldexp(half, kMantissaBits));
  exponent -= kMantissaBits;

  // The logarithm may be off by one near a power of ten; the number of digits tells.
  int place = static_cast<int>(std::floor(std::log10(std::abs(value)))) - (kSignificantDigits - 1);
  Integer digits = digits_above(mantissa, exponent, place);
  if (digits < small_power_of_ten(kSignificantDigits - 1)) {
    digits = digits_above(mantissa, exponent, --place);
  } else if (digits > small_power_of_ten(kSignificantDigits)) {
    digits = digits_above(mantissa, exponent, ++place);
  }
  const auto magnitude = static_cast<std::int64_t>(digits);
  return without_trailing_zeros({value < 0 ? -magnitude : magnitude, place});
}

// Full-width forms and U+2212 count as ASCII.
char32_t as_ascii(char32_t character) {
  if (character == U'\u2212') return U'-';
  if (character >= U'\uFF01' && character <= U'\uFF5E') return character - 0xFEE0;
  return character;
}

constexpr bool is_digit(char32_t character) { return character >= U'0' && character <= U'9'; }

constexpr bool is_group_mark(char32_t character) {
  return character == U',' || character == U'\u00A0' || character == U'\u202F' ||
         character == U'\u2009';
}

// Reads the grammar of section 2 from left to right; what is left over makes it no number.
class NumberReader {
 public:
  explicit NumberReader(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
      characters_ += as_ascii(next_character(text, at));
    }
  }

  bool read() {
    negative_ = take(U'-');
    const std::size_t first = read_digits();
    if (first == 0 || !read_groups(first)) return false;
    if (take(U'.')) {
      decimals_ = read_digits();
      if (decimals_ == 0) return false;
    }
    return at_ == characters_.size();
  }

  bool negative() const { return negative_; }
  const std::string& digits() const { return digits_; }
  std::size_t decimals() const { return decimals_; }

 private:
  char32_t current() const { return at_ < characters_.size() ? characters_[at_] : U'\0'; }

  bool take(char32_t expected) {
    if (current() != expected) return false;
    ++at_;
    return true;
  }

  std::size_t read_digits() {
    const std::size_t start = at_;
    for (; is_digit(current()); ++at_) digits_ += static_cast<char>(current());
    return at_ - start;
  }

  bool read_groups(std::size_t first) {
    const char32_t mark = current();
    if (!is_group_mark(mark)) return true;
    if (first > 3) return false;
    while (take(mark)) {
      if (read_digits() != 3) return false;
    }
    return true;
  }

  std::u32string characters_;
  std::size_t at_ = 0;
  bool negative_ = false;
  std::string digits_;
  std::size_t decimals_ = 0;
};

Number whole_number(std::string_view digits) {
  Number number;
  for (std::size_t at = 0; at < digits.size(); at += kSmallPowers) {
    const std::string_view chunk = digits.substr(at, kSmallPowers);
    std::int64_t value = 0;
    for (const char digit : chunk) value = value * 10 + (digit - '0');
    number = number * Number(small_power_of_ten(static_cast<int>(chunk.size()))) + Number(value);
  }
  return number;
}

Number power_of_ten(int exponent) {
  Number power(1);
  for (; exponent > kSmallPowers; exponent -= kSmallPowers) {
    power = power * Number(small_power_of_ten(kSmallPowers));
  }
  return power * Number(small_power_of_ten(exponent));
}

std::string grouped(std::string digits) {
  for (std::size_t end = digits.size(); end > 3; end -= 3) digits.insert(end - 3, 1, ',');
  return digits;
}

}  // namespace

Number::Number(const Fraction& fraction) : fraction_(fraction) {
  // Negating the least value would overflow: it is kept big.
  if (fraction.numerator == kLeast) {
    big_ = std::make_shared<const BigFraction>(BigFraction{Rational(fraction.numerator)});
  }
}

Number::Number(const BigFraction& big) {
  const Integer top = mp::numerator(big.value);
  const Integer bottom = mp::denominator(big.value);
  if (top > kLeast && top <= kGreatest && bottom <= kGreatest) {
    fraction_ = {static_cast<std::int64_t>(top), static_cast<std::int64_t>(bottom)};
  } else {
    big_ = std::make_shared<const BigFraction>(big);
  }
}

BigFraction Number::big() const {
  if (big_) return *big_;
  return {Rational(Integer(fraction_.numerator), Integer(fraction_.denominator))};
}

template <class SmallOperation, class BigOperation>
Number Number::combine(const Number& left, const Number& right, SmallOperation small_operation,
                       BigOperation big_operation) {
  if (left.small() != nullptr && right.small() != nullptr) {
    if (const auto result = small_operation(*left.small(), *right.small())) return Number(*result);
  }
  return Number(BigFraction{big_operation(left.big().value, right.big().value)});
}

std::optional<Number> Number::from_double(double value) {
  if (is_small_whole(value)) return Number(static_cast<std::int64_t>(value));
  if (!std::isfinite(value)) return std::nullopt;
  const Decimal decimal = to_decimal(value);
  const Number digits(decimal.digits);
  return decimal.exponent >= 0 ? digits * power_of_ten(decimal.exponent)
                               : digits / power_of_ten(-decimal.exponent);
}

std::optional<Number> Number::parse(std::string_view text) {
  constexpr std::size_t kMostDigits = 300;
  // A group mark takes at most three bytes for three digits, a digit at most three: anything longer
  // than this cannot be a number, and need not be decoded to know it.
  constexpr std::size_t kMostBytes = 5 * kMostDigits;
  const std::string_view trimmed = trim(text);
  if (trimmed.size() > kMostBytes) return std::nullopt;
  NumberReader reader(trimmed);
  if (!reader.read() || reader.digits().size() > kMostDigits) return std::nullopt;
  const Number magnitude =
      whole_number(reader.digits()) / power_of_ten(static_cast<int>(reader.decimals()));
  return reader.negative() ? -magnitude : magnitude;
}

double Number::to_double() const {
  constexpr std::int64_t kExact = std::int64_t{1} << std::numeric_limits<double>::digits;
  const auto* fraction = small();
  if (fraction != nullptr && std::abs(fraction->numerator) <= kExact &&
      fraction->denominator <= kExact) {
    // Both parts are exact, so the division is correctly rounded.
    return static_cast<double>(fraction->numerator) / static_cast<double>(fraction->denominator);
  }
  return big().value.convert_to<double>();
}

Number Number::rounded(int decimals) const {
  assert(decimals >= 0);
  if (const auto* fraction = small()) {
    if (fraction->denominator == 1) return *this;
    if (const auto digits = round_half_away(*fraction, decimals)) {
      return Number(*reduced(digits, small_power_of_ten(decimals)));
    }
  }
  return Number(
      BigFraction{Rational(round_half_away(big().value, decimals), big_power_of_ten(decimals))});
}

int Number::sign() const {
  if (const auto* fraction = small()) {
    return (fraction->numerator > 0 ? 1 : 0) - (fraction->numerator < 0 ? 1 : 0);
  }
  return big_->value.sign();
}

Number Number::operator-() const { return Number() - *this; }

Number operator+(const Number& left, const Number& right) {
  return Number::combine(
      left, right, [](const Fraction& a, const Fraction& b) { return add(a, b); },
      [](const Rational& a, const Rational& b) { return a + b; });
}

Number operator-(const Number& left, const Number& right) {
  return Number::combine(
      left, right,
      [](const Fraction& a, const Fraction& b) {
        return add(a, Fraction{-b.numerator, b.denominator});
      },
      [](const Rational& a, const Rational& b) { return a - b; });
}

Number operator*(const Number& left, const Number& right) {
  return Number::combine(
      left, right, [](const Fraction& a, const Fraction& b) { return multiply(a, b); },
      [](const Rational& a, const Rational& b) { return a * b; });
}

Number operator/(const Number& left, const Number& right) {
  assert(right.sign() != 0);
  return Number::combine(
      left, right, [](const Fraction& a, const Fraction& b) { return divide(a, b); },
      [](const Rational& a, const Rational& b) { return a / b; });
}

std::strong_ordering operator<=>(const Number& left, const Number& right) {
  const auto* a = left.small();
  const auto* b = right.small();
  if (a != nullptr && b != nullptr) {
    if (a->denominator == b->denominator) return a->numerator <=> b->numerator;
    const auto first = multiply(a->numerator, b->denominator);
    const auto second = multiply(b->numerator, a->denominator);
    if (first && second) return *first <=> *second;
  }
  return left.big().value.compare(right.big().value) <=> 0;
}

std::string Number::whole_digits() const {
  if (const auto* fraction = small()) return std::to_string(std::abs(fraction->numerator));
  return mp::abs(mp::numerator(big_->value)).str();
}

std::string Number::to_text() const {
  const Number scaled = rounded(kAmountDecimals) * power_of_ten(kAmountDecimals);
  std::string digits = scaled.whole_digits();
  if (digits.size() <= kAmountDecimals) digits.insert(0, kAmountDecimals + 1 - digits.size(), '0');
  std::string decimals = digits.substr(digits.size() - kAmountDecimals);
  digits.resize(digits.size() - kAmountDecimals);
  decimals.resize(decimals.find_last_not_of('0') + 1);

  std::string text = scaled.sign() < 0 ? "\u2212" : "";
  text += grouped(std::move(digits));
  if (!decimals.empty()) text.append(".").append(decimals);
  return text;
}

std::strong_ordering compare_amounts(const Number& left, const Number& right) {
  return left.rounded(kAmountDecimals) <=> right.rounded(kAmountDecimals);
}

bool same_amount(const Number& left, const Number& right) {
  return compare_amounts(left, right) == std::strong_ordering::equal;
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
