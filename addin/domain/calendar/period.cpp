// SPDX-License-Identifier: MPL-2.0
#include "domain/calendar/period.hpp"

#include <variant>

#include "domain/values/digits.hpp"
#include "domain/values/number.hpp"
#include "domain/values/sentence.hpp"
#include "domain/values/text.hpp"

namespace poa {
namespace {

constexpr std::size_t kYearDigits = 4;

Failure year_failure(Fault fault, const Cell& cell) {
  return {fault, sentence("{} no es un año; escriba sus cuatro cifras, como 2023.",
                          {quotation(cell_text(cell))})};
}

// Group marks and decimals make a text no year.
std::optional<FiscalYear> parse_year(const std::string& text) {
  const std::string read = plain(text);
  const std::string_view digits = trim(read);
  if (digits.size() != kYearDigits || leading_digits(digits) != digits) return std::nullopt;
  return FiscalYear::from_number(*Number::parse(digits));
}

}  // namespace

std::optional<FiscalYear> FiscalYear::from_number(const Number& number) {
  if (number != number.rounded(0) || number < Number(1000) || number > Number(9999))
    return std::nullopt;
  return FiscalYear(static_cast<int>(number.to_double()));
}

Result<std::optional<FiscalYear>> fiscal_year_of_cell(const Cell& cell) {
  if (is_blank_cell(cell)) return std::optional<FiscalYear>();
  if (const auto* text = std::get_if<std::string>(&cell)) {
    if (const auto year = parse_year(*text)) return year;
    return year_failure(Fault::UnknownText, cell);
  }
  const auto* value = std::get_if<double>(&cell);
  const auto number = value != nullptr ? Number::from_double(*value) : std::nullopt;
  if (!number) return year_failure(Fault::WrongKind, cell);
  if (number->sign() == 0) return std::optional<FiscalYear>();
  if (const auto year = FiscalYear::from_number(*number)) return year;
  return year_failure(Fault::OutOfRange, cell);
}

std::optional<FiscalYear> year_if_understood(const Cell& cell) {
  const auto year = fiscal_year_of_cell(cell);
  return year ? year.value() : std::nullopt;
}

std::string period_text(Quarter quarter, std::optional<FiscalYear> year) {
  std::string text(quarter.months());
  if (year) text.append(" ").append(std::to_string(year->number()));
  return text;
}

}  // namespace poa
