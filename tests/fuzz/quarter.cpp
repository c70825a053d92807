// SPDX-License-Identifier: MPL-2.0
// Quarters by name, quarters and years of a cell.
#include "cells.hpp"
#include "domain/calendar/period.hpp"
#include "domain/calendar/quarter_cell.hpp"
#include "domain/calendar/quarter_text.hpp"
#include "domain/values/text.hpp"
#include "fuzz.hpp"

namespace poa::fuzz {
namespace {

void read_names(std::string_view text) {
  const auto quarter = parse_quarter(text);
  const std::string folded = fold(text);
  // An accent over a figure makes it no number.
  if (Number::parse(folded).has_value() == Number::parse(text).has_value())
    require(parse_quarter(folded) == quarter, "a quarter has no case");
  if (!quarter) return;
  const std::string said(text);
  for (const Quarter other : kQuarters) {
    const auto both = parse_quarter(said + " (" + std::string(other.short_name()) + ")");
    require(!both || *both == *quarter, "what names two quarters names none");
  }
  require(parse_quarter(quarter->short_name()) == quarter, "a short name reads again");
  require(parse_quarter(quarter->months()) == quarter, "a period reads again");
  require(parse_quarter(period_text(*quarter, FiscalYear::from_number(Number(2023)))) == quarter,
          "a period with its year reads again");
}

void read_cell(const Cell& cell) {
  const auto quarter = quarter_of_cell(cell);
  require(quarter || !quarter.error().message.empty(), "a failure says something");
  require(!is_blank_cell(cell) || (quarter && !quarter.value()), "a blank cell says no quarter");
  const auto year = fiscal_year_of_cell(cell);
  require(year || !year.error().message.empty(), "a failure says something");
  if (!year || !year.value()) return;
  const int number = year.value()->number();
  require(number >= 1000 && number <= 9999, "a year has four digits");
}

}  // namespace

void run(std::string_view input) {
  read_names(input);
  read_cell(cells_of(input, 1, 1).at(0, 0));
}

}  // namespace poa::fuzz
