// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/calendar/quarter.hpp"
#include "domain/values/failure.hpp"
#include "domain/values/number.hpp"

namespace poa {

// A day of the Gregorian calendar, which counts backwards too (proleptic), as in Calc.
struct CalendarDay {
  int year;
  int month;
  int day;
};

// The quarter of the date that a number is in a document: days since the document's null date; a
// part of a day is a time of that day. Failures: OutOfRange for a date that Calc does not know,
// whose years are −32767 (32768 before Christ) to 32767; WrongKind for a null date that is no day
// of the years 1 to 32767.
Result<Quarter> quarter_of_date(const Number& date, const CalendarDay& null_date);

}  // namespace poa
