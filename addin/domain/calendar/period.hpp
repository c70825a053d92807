// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string>

#include "domain/calendar/quarter.hpp"
#include "domain/values/cell.hpp"
#include "domain/values/failure.hpp"

namespace poa {

// The year of the programme (section 1): four digits, the first not 0.
class FiscalYear {
 public:
  // nullopt unless the number is whole and of four digits.
  static std::optional<FiscalYear> from_number(const Number& number);

  int number() const noexcept { return number_; }

 private:
  explicit FiscalYear(int number) : number_(number) {}

  int number_;
};

// The year that a cell says, as a number or as a text of its four digits alone. nullopt for a blank
// cell and for 0, which is what a reference to a blank cell gives. Failures: OutOfRange for another
// number, UnknownText for another text, WrongKind for an error value.
Result<std::optional<FiscalYear>> fiscal_year_of_cell(const Cell& cell);

// The same where nobody is to be told of a failure: nullopt for that, too.
std::optional<FiscalYear> year_if_understood(const Cell& cell);

// The period of a report as the form's title has it: "OCTUBRE-DICIEMBRE 2023"; the months alone
// without a year.
std::string period_text(Quarter quarter, std::optional<FiscalYear> year);

}  // namespace poa
