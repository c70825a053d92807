// SPDX-License-Identifier: MPL-2.0
#include "domain/amount.hpp"

namespace poa {

Amount Amount::from_cell(const Cell& cell) {
  if (is_blank_cell(cell)) return Amount();
  std::optional<Number> number;
  if (const auto* value = std::get_if<double>(&cell)) {
    number = Number::from_double(*value);
    if (!number) return Amount(Unknown{Unreadable::ErrorValue, cell_text(cell)});
  } else if (const auto* text = std::get_if<std::string>(&cell)) {
    number = Number::parse(*text);
    if (!number) return Amount(Unknown{Unreadable::NotANumber, *text});
  } else {
    return Amount(Unknown{Unreadable::ErrorValue, cell_text(cell)});
  }
  // What equals zero at 6 decimals is not negative, but the noise of a subtraction.
  if (compare_amounts(*number, Number()) < 0) {
    return Amount(Unknown{Unreadable::Negative, number->to_text()});
  }
  return Amount(*std::move(number));
}

bool Amount::positive() const {
  const Number* number = known();
  return number != nullptr && !same_amount(*number, Number());
}

bool Amount::blank_or_zero() const {
  const Number* number = known();
  return blank() || (number != nullptr && same_amount(*number, Number()));
}

}  // namespace poa
