// SPDX-License-Identifier: MPL-2.0
#include <variant>

#include "domain/calendar/calendar.hpp"
#include "domain/calendar/quarter.hpp"
#include "domain/values/text.hpp"
#include "functions/arguments/arguments.hpp"
#include "functions/functions.hpp"

namespace poa::functions {
namespace {

constexpr int kFechaOTexto = 1;

Failure names_none(const Cell& cell) {
  return {Fault::UnknownText,
          quotation(cell_text(cell)) +
              " no es un trimestre ni un mes; escriba «OCT-DIC», «octubre» o una fecha.",
          kFechaOTexto};
}

// A document that does not say counts from no day at all, which the calendar refuses.
CalendarDay null_date_of(const uno::Ref<uno::XPropertySet>& document) {
  if (!document) return {};
  const uno::Any value = uno::XPropertySet::property_value(document, uno::String("NullDate"));
  const auto date = uno::struct_in<uno::Date>(value.view());
  if (!date) return {};
  return {date->year, date->month, date->day};
}

Result<Quarter> quarter_of_number(const Number& number,
                                  const uno::Ref<uno::XPropertySet>& document) {
  // What a reference to a blank cell gives; taken for a date it would be in the fourth quarter.
  if (number.sign() == 0) return missing(kFechaOTexto);
  if (const auto quarter = Quarter::from_number(number)) return *quarter;
  auto quarter = quarter_of_date(number, null_date_of(document));
  if (!quarter) return at_argument(kFechaOTexto, quarter.error());
  return quarter;
}

Result<Quarter> quarter_of(const Cell& cell, const uno::Ref<uno::XPropertySet>& document) {
  if (is_blank_cell(cell)) return missing(kFechaOTexto);
  if (const auto* value = std::get_if<double>(&cell)) {
    if (const auto number = Number::from_double(*value))
      return quarter_of_number(*number, document);
  } else if (const auto* text = std::get_if<std::string>(&cell)) {
    if (const auto quarter = parse_quarter(*text)) return *quarter;
    if (const auto quarter = parse_month(*text)) return *quarter;
  }
  return names_none(cell);
}

}  // namespace

Result<double> trimestre(const uno::Ref<uno::XPropertySet>& documento,
                         const uno::AnyView& fecha_o_texto) {
  const auto cell = required_cell(fecha_o_texto, kFechaOTexto);
  if (!cell) return cell.error();
  const auto quarter = quarter_of(cell.value(), documento);
  if (!quarter) return quarter.error();
  return static_cast<double>(quarter.value().number());
}

}  // namespace poa::functions
