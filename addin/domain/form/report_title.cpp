// SPDX-License-Identifier: MPL-2.0
#include "domain/form/report_title.hpp"

#include <optional>
#include <variant>

#include "domain/calendar/period.hpp"
#include "domain/calendar/quarter_cell.hpp"
#include "domain/values/text.hpp"

namespace poa {
namespace {

std::string titled_period(const Form& form) {
  const auto quarter = quarter_of_cell(form.quarter);
  if (!quarter || !quarter.value()) return "";
  const auto year = fiscal_year_of_cell(form.year);
  return period_text(*quarter.value(), year ? year.value() : std::nullopt);
}

std::string titled_unit(const Form& form) {
  if (std::holds_alternative<CellError>(form.unit)) return "";
  const std::string text = cell_text(form.unit);
  return std::string(trim(text));
}

}  // namespace

std::string report_title(const Form& form) {
  const std::string unit = titled_unit(form);
  const std::string period = titled_period(form);
  if (unit.empty() && period.empty()) return "TMM-F004 Avance físico programático";
  return unit + (unit.empty() || period.empty() ? "" : " · ") + period;
}

}  // namespace poa
