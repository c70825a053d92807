// SPDX-License-Identifier: MPL-2.0
#include "domain/values/number.hpp"

#include <boost/multiprecision/cpp_int.hpp>
#include <boost/smart_ptr/intrusive_ref_counter.hpp>
#include <cassert>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <memory>
#include <numeric>
#include <utility>

#include "domain/values/decimal.hpp"
#include "domain/values/numeral.hpp"

namespace poa {

namespace mp = boost::multiprecision;
using Integer = mp::number<mp::cpp_int_backend<>, mp::et_off>;
using Rational = mp::number<mp::cpp_rational_backend, mp::et_off>;

struct detail::BigFraction : boost::intrusive_ref_counter<detail::BigFraction> {
  explicit BigFraction(Rational number) : value(std::move(number)) {}

  Rational value;
};

void detail::intrusive_ptr_add_ref(const BigFraction* big) noexcept {
  const boost::intrusive_ref_counter<BigFraction>* counter = big;
  boost::sp_adl_block::intrusive_ptr_add_ref(counter);
}

void detail::intrusive_ptr_release(const BigFraction* big) noexcept {
  const boost::intrusive_ref_counter<BigFraction>* counter = big;
  boost::sp_adl_block::intrusive_ptr_release(counter);
}

namespace {

using detail::BigFraction;
using detail::Fraction;
using detail::kLeast;

constexpr std::int64_t kGreatest = std::numeric_limits<std::int64_t>::max();
constexpr int kSmallPowers = 18;  // 10^18 is the last power of ten in 64 bits.
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

Number exact_power_of_ten(int exponent) {
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
  if (fraction.numerator == kLeast) keep_big();
}

void Number::keep_big() {
  big_.reset(std::make_unique<BigFraction>(Rational(fraction_.numerator)).release());
}

Number::Number(const BigFraction& big) {
  const Integer top = mp::numerator(big.value);
  const Integer bottom = mp::denominator(big.value);
  if (top > kLeast && top <= kGreatest && bottom <= kGreatest) {
    fraction_ = {static_cast<std::int64_t>(top), static_cast<std::int64_t>(bottom)};
  } else {
    big_.reset(std::make_unique<BigFraction>(big).release());
  }
}

BigFraction Number::big() const {
  if (big_) return *big_;
  return BigFraction(Rational(Integer(fraction_.numerator), Integer(fraction_.denominator)));
}

template <class SmallOperation, class BigOperation>
Number Number::combine(const Number& left, const Number& right, SmallOperation small_operation,
                       BigOperation big_operation) {
  if (left.small() != nullptr && right.small() != nullptr) {
    if (const auto result = small_operation(*left.small(), *right.small())) return Number(*result);
  }
  return Number(BigFraction(big_operation(left.big().value, right.big().value)));
}

std::optional<Number> Number::from_double(double value) {
  if (is_small_whole(value)) return Number(static_cast<std::int64_t>(value));
  if (!std::isfinite(value)) return std::nullopt;
  const Decimal decimal = to_decimal(value);
  const Number digits(decimal.digits);
  return decimal.exponent >= 0 ? digits * exact_power_of_ten(decimal.exponent)
                               : digits / exact_power_of_ten(-decimal.exponent);
}

std::optional<Number> Number::parse(std::string_view text) {
  const auto numeral = read_numeral(text);
  if (!numeral) return std::nullopt;
  const Number magnitude =
      whole_number(numeral->digits) / exact_power_of_ten(static_cast<int>(numeral->decimals));
  return numeral->negative ? -magnitude : magnitude;
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
      BigFraction(Rational(round_half_away(big().value, decimals), big_power_of_ten(decimals))));
}

Number Number::floor() const {
  const Number nearest = rounded(0);
  return nearest > *this ? nearest - Number(1) : nearest;
}

int Number::sign() const {
  if (const auto* fraction = small()) {
    return (fraction->numerator > 0 ? 1 : 0) - (fraction->numerator < 0 ? 1 : 0);
  }
  return big_->value.sign();
}

Number Number::operator-() const { return Number() - *this; }

Number Number::sum_of(const Number& left, const Number& right) {
  return combine(
      left, right, [](const Fraction& a, const Fraction& b) { return add(a, b); },
      [](const Rational& a, const Rational& b) { return a + b; });
}

Number Number::difference_of(const Number& left, const Number& right) {
  return combine(
      left, right,
      [](const Fraction& a, const Fraction& b) {
        return add(a, Fraction{-b.numerator, b.denominator});
      },
      [](const Rational& a, const Rational& b) { return a - b; });
}

Number Number::product_of(const Number& left, const Number& right) {
  return combine(
      left, right, [](const Fraction& a, const Fraction& b) { return multiply(a, b); },
      [](const Rational& a, const Rational& b) { return a * b; });
}

Number operator/(const Number& left, const Number& right) {
  assert(right.sign() != 0);
  return Number::combine(
      left, right, [](const Fraction& a, const Fraction& b) { return divide(a, b); },
      [](const Rational& a, const Rational& b) { return a / b; });
}

std::strong_ordering Number::order_of(const Number& left, const Number& right) {
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

std::strong_ordering Number::order_of_amounts(const Number& left, const Number& right) {
  return left.rounded(kAmountDecimals) <=> right.rounded(kAmountDecimals);
}

std::string Number::whole_digits() const {
  if (const auto* fraction = small()) return std::to_string(std::abs(fraction->numerator));
  return mp::abs(mp::numerator(big_->value)).str();
}

std::string Number::to_text() const {
  constexpr const char* kMinus = "\u2212";
  if (small_whole()) return (sign() < 0 ? kMinus : "") + grouped(whole_digits());
  const Number scaled = rounded(kAmountDecimals) * exact_power_of_ten(kAmountDecimals);
  std::string digits = scaled.whole_digits();
  if (digits.size() <= kAmountDecimals) digits.insert(0, kAmountDecimals + 1 - digits.size(), '0');
  std::string decimals = digits.substr(digits.size() - kAmountDecimals);
  digits.resize(digits.size() - kAmountDecimals);
  decimals.resize(decimals.find_last_not_of('0') + 1);

  std::string text = scaled.sign() < 0 ? kMinus : "";
  text += grouped(std::move(digits));
  if (!decimals.empty()) text.append(".").append(decimals);
  return text;
}

}  // namespace poa
