// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <compare>
#include <string>
#include <utility>

#include "domain/values/number.hpp"

namespace poa {

// A percentage, kept in percent points: Percent(Number(101)) is 101 %, the fraction 1.01. Rounding
// is half away from zero on the exact value (section 2): 9/8 = 112.5 % is 113 %.
class Percent {
 public:
  explicit Percent(Number points) : points_(std::move(points)) {}

  static Percent of_fraction(const Number& fraction) { return Percent(fraction * Number(100)); }
  // `whole` must not be zero.
  static Percent of_ratio(const Number& part, const Number& whole) {
    return of_fraction(part / whole);
  }

  const Number& points() const noexcept { return points_; }
  Percent rounded(int decimals) const { return Percent(points_.rounded(decimals)); }

  // "101%".
  std::string to_text() const { return points_.to_text() + "%"; }

  friend std::strong_ordering operator<=>(const Percent& left, const Percent& right) {
    return left.points_ <=> right.points_;
  }
  friend bool operator==(const Percent& left, const Percent& right) {
    return left.points_ == right.points_;
  }

 private:
  Number points_;
};

// A fraction rounded to `decimals` (0 to 6) of percent: 9/8 and 0 give 1.13.
Number rounded_fraction(const Number& fraction, int decimals);

// absolute / annual in whole percent, whatever the kind of goal. `annual` must not be zero.
Percent annual_percent(const Number& absolute, const Number& annual);

}  // namespace poa
