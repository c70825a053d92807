// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <boost/smart_ptr/intrusive_ptr.hpp>
#include <compare>
#include <concepts>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace poa {

namespace detail {

// Negating it would overflow.
inline constexpr std::int64_t kLeast = std::numeric_limits<std::int64_t>::min();

// Always in lowest terms, the denominator positive, neither part kLeast.
struct Fraction {
  std::int64_t numerator = 0;
  std::int64_t denominator = 1;
};

struct BigFraction;
void intrusive_ptr_add_ref(const BigFraction* big) noexcept;
void intrusive_ptr_release(const BigFraction* big) noexcept;

}  // namespace detail

// An exact rational number: no result depends on binary floating point (section 2). A figure of the
// form is nearly always a small whole number, so fractions of 64-bit parts are kept in place and
// only what does not fit lives, shared and immutable, on the heap.
class Number {
 public:
  Number() noexcept = default;

  template <std::signed_integral Integer>
  explicit Number(Integer whole) : fraction_{whole, 1} {
    if (fraction_.numerator == detail::kLeast) keep_big();
  }

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
  friend Number operator+(const Number& left, const Number& right) {
    std::int64_t sum = 0;
    const bool fits =
        both_small_whole(left, right) && !__builtin_add_overflow(left.whole(), right.whole(), &sum);
    return fits ? Number(sum) : sum_of(left, right);
  }
  friend Number operator-(const Number& left, const Number& right) {
    std::int64_t difference = 0;
    const bool fits = both_small_whole(left, right) &&
                      !__builtin_sub_overflow(left.whole(), right.whole(), &difference);
    return fits ? Number(difference) : difference_of(left, right);
  }
  friend Number operator*(const Number& left, const Number& right) {
    std::int64_t product = 0;
    const bool fits = both_small_whole(left, right) &&
                      !__builtin_mul_overflow(left.whole(), right.whole(), &product);
    return fits ? Number(product) : product_of(left, right);
  }
  // The divisor must not be zero.
  friend Number operator/(const Number& left, const Number& right);
  Number& operator+=(const Number& other) {
    std::int64_t sum = 0;
    const bool fits =
        both_small_whole(*this, other) && !__builtin_add_overflow(whole(), other.whole(), &sum);
    if (!fits || sum == detail::kLeast) return *this = *this + other;
    fraction_.numerator = sum;
    return *this;
  }

  friend std::strong_ordering operator<=>(const Number& left, const Number& right) {
    return both_small_whole(left, right) ? left.whole() <=> right.whole() : order_of(left, right);
  }
  friend bool operator==(const Number& left, const Number& right) {
    return (left <=> right) == std::strong_ordering::equal;
  }

  // Quantities compare as they read rounded half-up to 6 decimals (section 2).
  friend std::strong_ordering compare_amounts(const Number& left, const Number& right) {
    return both_small_whole(left, right) ? left.whole() <=> right.whole()
                                         : order_of_amounts(left, right);
  }
  friend bool same_amount(const Number& left, const Number& right) {
    return compare_amounts(left, right) == std::strong_ordering::equal;
  }

  // As messages show it: group commas, at most 6 decimals, U+2212 for the minus ("−1,751.5").
  std::string to_text() const;

 private:
  explicit Number(const detail::Fraction& fraction);
  explicit Number(const detail::BigFraction& big);

  // The operators on whole numbers of 64 bits stand here, for the compiler to put in place; those
  // on any others, and on sums that do not fit, are calls.
  bool small_whole() const { return !big_ && fraction_.denominator == 1; }
  static bool both_small_whole(const Number& left, const Number& right) {
    return left.small_whole() && right.small_whole();
  }
  std::int64_t whole() const { return fraction_.numerator; }

  static Number sum_of(const Number& left, const Number& right);
  static Number difference_of(const Number& left, const Number& right);
  static Number product_of(const Number& left, const Number& right);
  static std::strong_ordering order_of(const Number& left, const Number& right);
  static std::strong_ordering order_of_amounts(const Number& left, const Number& right);

  // For a fraction that holds kLeast.
  void keep_big();
  const detail::Fraction* small() const { return big_ ? nullptr : &fraction_; }
  detail::BigFraction big() const;
  // The digits of |this|, which must be whole.
  std::string whole_digits() const;

  template <class SmallOperation, class BigOperation>
  static Number combine(const Number& left, const Number& right, SmallOperation small_operation,
                        BigOperation big_operation);

  detail::Fraction fraction_;  // The value, unless `big_` is set.
  // Counts inside the fraction: a goal has eleven numbers, and most of the time goes by its size.
  boost::intrusive_ptr<const detail::BigFraction> big_;
};

// A count as people read it in a sentence: "1,751".
inline Number figure(std::size_t count) { return Number(static_cast<std::int64_t>(count)); }

}  // namespace poa
