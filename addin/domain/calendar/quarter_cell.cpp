// SPDX-License-Identifier: MPL-2.0
#include "domain/calendar/quarter_cell.hpp"

#include <string>
#include <variant>

#include "domain/calendar/quarter_text.hpp"
#include "domain/values/number.hpp"
#include "domain/values/sentence.hpp"
#include "domain/values/text.hpp"

namespace poa {
namespace {

std::optional<Number> number_of(const Cell& cell) {
  if (const auto* number = std::get_if<double>(&cell)) return Number::from_double(*number);
  if (const auto* text = std::get_if<std::string>(&cell)) return Number::parse(*text);
  return std::nullopt;
}

Failure quarter_failure(Fault fault, const Cell& cell) {
  return {fault, sentence("{} no nombra un solo trimestre; escriba 1, 2, 3 o 4, o un texto como "
                          "«T4», «OCT-DIC», «octubre» o «15/11/2023».",
                          {quotation(cell_text(cell))})};
}

}  // namespace

Result<std::optional<Quarter>> quarter_of_cell(const Cell& cell) {
  if (is_blank_cell(cell)) return std::optional<Quarter>();
  if (const auto number = number_of(cell)) {
    if (number->sign() == 0) return std::optional<Quarter>();
    if (const auto quarter = Quarter::from_number(*number)) return quarter;
    return quarter_failure(Fault::OutOfRange, cell);
  }
  const auto* text = std::get_if<std::string>(&cell);
  if (text == nullptr) return quarter_failure(Fault::WrongKind, cell);
  if (const auto quarter = parse_quarter(*text)) return quarter;
  return quarter_failure(Fault::UnknownText, cell);
}

std::optional<Quarter> quarter_if_understood(const Cell& cell) {
  const auto quarter = quarter_of_cell(cell);
  return quarter ? quarter.value() : std::nullopt;
}

Cell quarter_as_entered(const Cell& cell) {
  const auto quarter = quarter_of_cell(cell);
  return quarter && quarter.value() ? Cell(std::string(quarter.value()->months())) : cell;
}

}  // namespace poa
