// SPDX-License-Identifier: MPL-2.0
#include <variant>

#include "domain/calendar/calendar.hpp"
#include "domain/calendar/quarter.hpp"
#include "functions/functions.hpp"

namespace poa::functions {
namespace {

// A document that does not say counts from no day at all, which the calendar refuses.
CalendarDay null_date_of(const uno::Ref<uno::XPropertySet>& document) {
  if (!document) return {};
  const uno::Any value = uno::XPropertySet::property_value(document, uno::String("NullDate"));
  const auto date = uno::struct_in<uno::Date>(value.view());
  if (!date) return {};
  return {date->year, date->month, date->day};
}

Quarter quarter_of_number(const Number& number, const uno::Ref<uno::XPropertySet>& document,
                          const Argument& argument) {
  // A reference to a blank cell gives 0; taken for a date it would be in the fourth quarter.
  if (number.sign() == 0) argument.refuse_missing();
  if (const auto quarter = Quarter::from_number(number)) return *quarter;
  return argument.value_of(quarter_of_date(number, null_date_of(document)));
}

Quarter quarter_of(const Argument& argument, const uno::Ref<uno::XPropertySet>& document) {
  const Cell cell = argument.required_cell();
  if (const auto* value = std::get_if<double>(&cell))
    if (const auto number = Number::from_double(*value))
      return quarter_of_number(*number, document, argument);
  return argument.required_quarter();
}

}  // namespace

double trimestre(const uno::Ref<uno::XPropertySet>& documento, const Argument& fecha_o_texto) {
  return static_cast<double>(quarter_of(fecha_o_texto, documento).number());
}

}  // namespace poa::functions
