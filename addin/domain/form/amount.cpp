// SPDX-License-Identifier: MPL-2.0
#include "domain/form/amount.hpp"

#include <algorithm>
#include <cstdint>

#include "domain/values/decimal.hpp"
#include "domain/values/sentence.hpp"
#include "domain/values/text.hpp"

namespace poa {

Amount Amount::from_cell(const CellView& cell) {
  if (const auto* value = std::get_if<double>(&cell)) {
    // Nearly every figure is a small whole number, whose sign is known without a comparison.
    if (*value > 0 && is_small_whole(*value))
      return Amount(Positive{Number(static_cast<std::int64_t>(*value))});
    auto number = Number::from_double(*value);
    return number ? of_quantity(*std::move(number))
                  : unreadable(Unreadable::ErrorValue, cell_text(cell));
  }
  if (is_blank_cell(cell)) return Amount();
  const auto* text = std::get_if<std::string_view>(&cell);
  if (text == nullptr) return unreadable(Unreadable::ErrorValue, cell_text(cell));
  auto number = Number::parse(*text);
  return number ? of_quantity(*std::move(number))
                : unreadable(Unreadable::NotANumber, std::string(*text));
}

// A figure barely below zero is no negative one: it is the noise of a subtraction, and 0.
Amount Amount::of_quantity(Number number) {
  if (number.sign() < 0) {
    static const Number kNoise = Number(-1) / Number(2'000'000);
    if (number < kNoise) return unreadable(Unreadable::Negative, number.to_text());
    return Amount(Zero{});
  }
  if (compare_amounts(number, Number()) > 0) return Amount(Positive{std::move(number)});
  return Amount(Zero{std::move(number)});
}

Amount Amount::unreadable(Unreadable reason, std::string shown) {
  return Amount(std::make_shared<const Unknown>(Unknown{reason, std::move(shown)}));
}

Failure failure_of(const Amount::Unknown& amount) {
  switch (amount.reason) {
    case Unreadable::Negative:
      return {Fault::OutOfRange,
              sentence("La cifra {} es negativa; escriba 0 o más.", {quotation(amount.shown)})};
    case Unreadable::ErrorValue:
      return {Fault::WrongKind, "Una celda tiene un error de fórmula; corríjala primero."};
    case Unreadable::NotANumber:
      break;
  }
  return {Fault::WrongKind,
          sentence("{} no es un número; escriba sólo la cifra.", {quotation(amount.shown)})};
}

bool any_captured(const QuarterAmounts& amounts) {
  return std::any_of(amounts.begin(), amounts.end(),
                     [](const Amount& amount) { return amount.captured(); });
}

}  // namespace poa
