// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <compare>
#include <concepts>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace poa {

namespace detail {

// Always in lowest terms, the denominator positive, neither part the least std::int64_t.
struct Fraction {
  std::int64_t numerator = 0;
  std::int64_t denominator = 1;
};

struct BigFraction;

}  // namespace detail

// An exact rational number: no result depends on binary floating point (section 2). A figure of the
// form is nearly always a small whole number, so fractions of 64-bit parts are kept in place and
// only what does not fit lives, shared and immutable, on the heap.
class Number {
 public:
  Number() noexcept = default;

  template <std::signed_integral Integer>
  explicit Number(Integer whole) : Number(detail::Fraction{whole, 1}) {}

  // The decimal that the double stands for (decimal.hpp); nullopt for an infinity or a NaN.
  static std::optional<Number> from_double(double value);

  // A text that is a number (numeral.hpp); nullopt for anything else.
  static std::optional<Number> parse(std::string_view text);

  // The nearest double; below 1e-307, where doubles lose digits, one beside it at most.
  double to_double() const;

  // Half away from zero. `decimals` is 0 or more.
  Number rounded(int decimals) const;

  // The greatest whole number that is not above it: −2 for −1.5.
  Number floor() const;

  // −1, 0 or 1.
  int sign() const;

  Number operator-() const;
  friend Number operator+(const Number& left, const Number& right);
  friend Number operator-(const Number& left, const Number& right);
  friend Number operator*(const Number& left, const Number& right);
  // The divisor must not be zero.
  friend Number operator/(const Number& left, const Number& right);
  Number& operator+=(const Number& other) { return *this = *this + other; }

  friend std::strong_ordering operator<=>(const Number& left, const Number& right);
  friend bool operator==(const Number& left, const Number& right) {
    return (left <=> right) == std::strong_ordering::equal;
  }

  // As messages show it: group commas, at most 6 decimals, U+2212 for the minus ("−1,751.5").
  std::string to_text() const;

 private:
  explicit Number(const detail::Fraction& fraction);
  explicit Number(const detail::BigFraction& big);

  const detail::Fraction* small() const { return big_ ? nullptr : &fraction_; }
  detail::BigFraction big() const;
  // The digits of |this|, which must be whole.
  std::string whole_digits() const;

  template <class SmallOperation, class BigOperation>
  static Number combine(const Number& left, const Number& right, SmallOperation small_operation,
                        BigOperation big_operation);

  detail::Fraction fraction_;  // The value, unless `big_` is set.
  std::shared_ptr<const detail::BigFraction> big_;
};

// Quantities compare as they read rounded half-up to 6 decimals (section 2).
std::strong_ordering compare_amounts(const Number& left, const Number& right);
bool same_amount(const Number& left, const Number& right);

}  // namespace poa
