// SPDX-License-Identifier: MPL-2.0
#include "domain/amount.hpp"

namespace poa {

Amount Amount::from_cell(const Cell& cell) {
  if (const auto* value = std::get_if<double>(&cell)) {
    auto number = Number::from_double(*value);
    return number ? of_quantity(*std::move(number)) : of_error(cell);
  }
  if (is_blank_cell(cell)) return Amount();
  const auto* text = std::get_if<std::string>(&cell);
  if (text == nullptr) return of_error(cell);
  auto number = Number::parse(*text);
  return number ? of_quantity(*std::move(number)) : Amount(Unknown{Unreadable::NotANumber, *text});
}

// What equals zero at 6 decimals is not negative, but the noise of a subtraction.
Amount Amount::of_quantity(Number number) {
  if (compare_amounts(number, Number()) < 0)
    return Amount(Unknown{Unreadable::Negative, number.to_text()});
  return Amount(std::move(number));
}

Amount Amount::of_error(const Cell& cell) {
  return Amount(Unknown{Unreadable::ErrorValue, cell_text(cell)});
}

}  // namespace poa
