// SPDX-License-Identifier: MPL-2.0
#include "domain/calendar/period.hpp"
#include "functions/functions.hpp"

namespace poa::functions {

std::string periodo(const Argument& trimestre, const Argument& ejercicio) {
  const Quarter quarter = trimestre.required_quarter();
  return period_text(quarter, ejercicio.value_of(fiscal_year_of_cell(ejercicio.cell())));
}

}  // namespace poa::functions
