// SPDX-License-Identifier: MPL-2.0
#include "domain/calendar/period.hpp"
#include "functions/arguments/arguments.hpp"
#include "functions/functions.hpp"

namespace poa::functions {
namespace {

constexpr int kTrimestre = 1;
constexpr int kEjercicio = 2;

}  // namespace

Result<std::string> periodo(const uno::AnyView& trimestre, const uno::AnyView& ejercicio) {
  const auto quarter = required_quarter(trimestre, kTrimestre);
  if (!quarter) return quarter.error();
  const auto cell = single_cell(ejercicio, kEjercicio);
  if (!cell) return cell.error();
  const auto year = fiscal_year_of_cell(cell.value());
  if (!year) return at_argument(kEjercicio, year.error());
  return period_text(quarter.value(), year.value());
}

}  // namespace poa::functions
