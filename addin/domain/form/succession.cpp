// SPDX-License-Identifier: MPL-2.0
#include "domain/form/succession.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "domain/calendar/period.hpp"
#include "domain/calendar/quarter_cell.hpp"
#include "domain/form/coded_text.hpp"
#include "domain/form/column.hpp"
#include "domain/values/number.hpp"
#include "domain/values/sentence.hpp"
#include "domain/values/text.hpp"

namespace poa {
namespace {

struct ReportedPeriod {
  Quarter quarter;
  FiscalYear year;
};

// What the cell of a label of the header says. `whose` is the report in messages, "del reporte".
template <class Value>
Result<Value> required(std::string_view label, std::string_view whose,
                       const Result<std::optional<Value>>& read) {
  if (!read)
    return Failure{read.error().fault,
                   sentence("El {} {} no se entiende: {}", {label, whose, read.error().message})};
  if (read.value()) return *read.value();
  return Failure{Fault::UnknownText,
                 sentence("El {} {} está en blanco: captúrelo.", {label, whose})};
}

Result<ReportedPeriod> period_of(const Form& form, std::string_view whose) {
  const auto quarter = required("TRIMESTRE", whose, quarter_of_cell(form.quarter));
  if (!quarter) return quarter.error();
  const auto year = required("EJERCICIO", whose, fiscal_year_of_cell(form.year));
  if (!year) return year.error();
  return ReportedPeriod{quarter.value(), year.value()};
}

PreviousReport previous_of(const Form& form, Cell origin) {
  return {goal_rows(form.table), form.quarter, std::move(origin)};
}

void clear(CellTable& table, Column column) {
  for (std::size_t row = 0; row < table.rows(); ++row) table.at(row, index(column)) = Blank{};
}

// What the delivered quarter's report said about its goals.
void clear_said(CellTable& table) {
  for (const Column column :
       {Column::Absolute, Column::Relative, Column::Remarks, Column::Reviewed})
    clear(table, column);
}

void clear_year(CellTable& table) {
  for (const Quarter quarter : kQuarters) {
    clear(table, planned_column(quarter));
    clear(table, achieved_column(quarter));
  }
}

// Returns how many there were.
std::size_t clear_achieved_after(Quarter reported, CellTable& table) {
  std::size_t captured = 0;
  for (const Quarter quarter : kQuarters) {
    if (quarter <= reported) continue;
    for (std::size_t row = 0; row < table.rows(); ++row) {
      if (!is_blank_cell(table.at(row, index(achieved_column(quarter))))) ++captured;
    }
    clear(table, achieved_column(quarter));
  }
  return captured;
}

Result<NextReport> next_year(NextReport next, FiscalYear year) {
  const Number number(year.number() + 1);
  if (!FiscalYear::from_number(number))
    return Failure{
        Fault::OutOfRange,
        sentence("Después de {} no hay otro EJERCICIO de cuatro cifras.", {year.number()})};
  next.form.year = number.to_double();
  next.form.quarter = 1.0;
  clear_year(next.form.table);
  return next;
}

Result<NextReport> next_quarter(NextReport next, Quarter reported) {
  next.form.quarter = static_cast<double>(reported.number() + 1);
  next.left_out = clear_achieved_after(reported, next.form.table);
  return next;
}

Result<NextReport> without_blank_rows(Result<NextReport> next) {
  if (next) next.value().form.table = goal_rows(next.value().form.table);
  return next;
}

// "" for a blank cell and for an error.
std::string unit_text(const Form& form) {
  return std::holds_alternative<CellError>(form.unit) ? std::string() : cell_text(form.unit);
}

}  // namespace

Result<NextReport> next_report(const Form& reported, Cell origin) {
  const auto period = period_of(reported, "del reporte");
  if (!period) return period.error();
  NextReport start{reported};
  start.form.authorisation = Blank{};
  start.form.previous.reset();
  clear_said(start.form.table);
  if (period.value().quarter == kQuarters.back())
    return without_blank_rows(next_year(std::move(start), period.value().year));
  start.form.previous = previous_of(reported, std::move(origin));
  return without_blank_rows(next_quarter(std::move(start), period.value().quarter));
}

Result<PreviousReport> previous_for(const Form& report, const Form& earlier, Cell origin) {
  const auto now = period_of(report, "de este reporte");
  if (!now) return now.error();
  const auto before = period_of(earlier, "del reporte anterior");
  if (!before) return before.error();
  if (before.value().year.number() != now.value().year.number())
    return Failure{
        Fault::OutOfRange,
        sentence("El reporte anterior es de {} y este de {}: se comparan los de un mismo "
                 "ejercicio.",
                 {before.value().year.number(), now.value().year.number()})};
  if (before.value().quarter > now.value().quarter)
    return Failure{
        Fault::OutOfRange,
        sentence("El reporte anterior es de {} y este de {}: se compara con uno de un "
                 "trimestre anterior, o con otra versión del mismo.",
                 {before.value().quarter.short_name(), now.value().quarter.short_name()})};
  return previous_of(earlier, std::move(origin));
}

bool of_other_units(const Form& report, const Form& other) {
  const std::string one = unit_text(report);
  const std::string two = unit_text(other);
  if (is_blank(one) || is_blank(two)) return false;
  const std::string_view one_code = split_coded_text(one).code;
  const std::string_view two_code = split_coded_text(two).code;
  if (one_code.empty() || two_code.empty()) return fold(one) != fold(two);
  return one_code != two_code;
}

}  // namespace poa
