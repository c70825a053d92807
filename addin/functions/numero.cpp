// SPDX-License-Identifier: MPL-2.0
#include <variant>

#include "domain/values/number.hpp"
#include "domain/values/text.hpp"
#include "functions/functions.hpp"

namespace poa::functions {

Cell numero(const Argument& texto) {
  Cell cell = texto.required_cell();
  if (is_blank_cell(cell)) return Blank{};
  if (std::holds_alternative<double>(cell)) return cell;
  const auto* text = std::get_if<std::string>(&cell);
  const auto number = text != nullptr ? Number::parse(*text) : std::nullopt;
  if (!number)
    texto.refuse("{} no es un número; escriba sólo la cifra, como 1,770 o 1770.5.",
                 {quotation(cell_text(cell))});
  return number->to_double();
}

}  // namespace poa::functions
