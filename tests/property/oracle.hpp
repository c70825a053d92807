// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <boost/multiprecision/cpp_int.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "domain/values/number.hpp"

namespace poa::property {

// The arithmetic of section 2 a second time: naive, exact, and nothing of poa::Number in it.
// Without expression templates, so that every expression has the type it reads as.
using Integer = boost::multiprecision::number<boost::multiprecision::cpp_int_backend<>,
                                              boost::multiprecision::et_off>;
using Rational = boost::multiprecision::number<boost::multiprecision::cpp_rational_backend,
                                               boost::multiprecision::et_off>;

Rational ratio(const Integer& numerator, const Integer& denominator);
Integer power_of_ten(int exponent);

// Half away from zero, at `decimals` decimals.
Rational half_away(const Rational& value, int decimals);

// Whether two quantities agree, and which is less, rounded to 6 decimals.
bool same(const Rational& left, const Rational& right);
bool less(const Rational& left, const Rational& right);

// 100 · part / whole in whole percent.
Rational whole_percent(const Rational& part, const Rational& whole);

// The decimal of the double at 15 significant digits, and the double itself, to the last bit.
// `value` must be finite.
Rational decimal_of(double value);
Rational exact(double value);

// Whether no double is nearer to `value`; of two equally near ones, the even one.
bool is_nearest_double(double candidate, const Rational& value);

// The number that a text is by the grammar of section 2; nullopt for any other text.
std::optional<Rational> number_of_text(std::string_view text);

// The digits of a decimal without group marks ("-1770.5"); `value` must have at most 40 decimals.
std::string plain_digits(const Rational& value);
// As messages show it: "−1,751.5", at most 6 decimals.
std::string shown(const Rational& value);

// The same number as the product's.
Number product_number(const Rational& value);

}  // namespace poa::property
