// SPDX-License-Identifier: MPL-2.0
#include <variant>

#include "domain/values/number.hpp"
#include "domain/values/text.hpp"
#include "functions/arguments/arguments.hpp"
#include "functions/functions.hpp"

namespace poa::functions {
namespace {

constexpr int kTexto = 1;

}  // namespace

Result<Cell> numero(const uno::AnyView& texto) {
  auto cell = required_cell(texto, kTexto);
  if (!cell) return cell.error();
  if (is_blank_cell(cell.value())) return Cell{Blank{}};
  if (std::holds_alternative<double>(cell.value())) return cell;
  const auto* text = std::get_if<std::string>(&cell.value());
  const auto number = text != nullptr ? Number::parse(*text) : std::nullopt;
  if (!number)
    return Failure{Fault::WrongKind,
                   quotation(cell_text(cell.value())) +
                       " no es un número; escriba sólo la cifra, como 1,770 o 1770.5.",
                   kTexto};
  return Cell{number->to_double()};
}

}  // namespace poa::functions
