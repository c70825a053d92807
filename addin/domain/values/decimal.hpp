// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cmath>
#include <cstdint>
#include <optional>
#include <string>

namespace poa {

// The decimal that a number from Calc stands for (section 2): its double at 15 significant digits,
// as "%.15g" would print it, an exact tie going to the even digit. Computed with integers, so that
// no locale and no C library has a say.

// digits · 10^exponent, the last digit not zero unless the value is.
struct Decimal {
  std::int64_t digits = 0;
  int exponent = 0;
};

// `value` must be finite.
Decimal to_decimal(double value);

// Returns whether the value is a whole number of at most 15 digits, 0 included, as nearly every
// figure of a form is.
inline bool is_small_whole(double value) {
  return std::abs(value) < 1e15 && static_cast<double>(static_cast<std::int64_t>(value)) == value;
}

// The decimal as plain text without group marks ("1770", "0.00001"); nullopt for an infinity or a
// NaN.
std::optional<std::string> plain_decimal(double value);

}  // namespace poa
