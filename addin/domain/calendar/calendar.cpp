// SPDX-License-Identifier: MPL-2.0
#include "domain/calendar/calendar.hpp"

#include <boost/date_time/gregorian/gregorian_types.hpp>
#include <cstdint>

#include "domain/values/sentence.hpp"

namespace poa {
namespace {

namespace gregorian = boost::gregorian;

// The calendar repeats every 400 years. Boost knows the years from 1400 to 9999 only, so every day
// is looked up in the four centuries from 2000 on.
constexpr int kCycleYears = 400;
constexpr std::int64_t kCycleDays = 146'097;
constexpr int kCycleStart = 2000;

constexpr CalendarDay kFirstDay{-32767, 1, 1};
constexpr CalendarDay kLastDay{32767, 12, 31};

struct Division {
  std::int64_t quotient;
  std::int64_t remainder;  // never negative
};

constexpr Division divide(std::int64_t value, std::int64_t divisor) {
  const std::int64_t remainder = ((value % divisor) + divisor) % divisor;
  return {(value - remainder) / divisor, remainder};
}

gregorian::date cycle_start() { return {kCycleStart, 1, 1}; }

int year_in_cycle(int year) {
  return kCycleStart + static_cast<int>(divide(year, kCycleYears).remainder);
}

bool is_day(const CalendarDay& day) {
  if (day.year < 1 || day.year > kLastDay.year || day.month < 1 || day.month > 12) return false;
  return day.day >= 1 && day.day <= gregorian::gregorian_calendar::end_of_month_day(
                                        static_cast<unsigned short>(year_in_cycle(day.year)),
                                        static_cast<unsigned short>(day.month));
}

// Days since the first day of the year 0.
std::int64_t day_number(const CalendarDay& day) {
  const gregorian::date looked_up(static_cast<unsigned short>(year_in_cycle(day.year)),
                                  static_cast<unsigned short>(day.month),
                                  static_cast<unsigned short>(day.day));
  return divide(day.year, kCycleYears).quotient * kCycleDays + (looked_up - cycle_start()).days();
}

Quarter quarter_of_day_number(std::int64_t number) {
  const gregorian::date looked_up =
      cycle_start() + gregorian::days(static_cast<long>(divide(number, kCycleDays).remainder));
  return Quarter((looked_up.month().as_number() + 2) / 3);
}

}  // namespace

Result<Quarter> quarter_of_date(const Number& date, const CalendarDay& null_date) {
  if (!is_day(null_date))
    return Failure{Fault::WrongKind, "El documento no dice desde qué día cuenta sus fechas."};
  const Number day = date.floor() + Number(day_number(null_date));
  if (day < Number(day_number(kFirstDay)) || day > Number(day_number(kLastDay)))
    return Failure{
        Fault::OutOfRange,
        sentence(
            "El número {} no es una fecha de Calc ni un trimestre; escriba la fecha o 1, 2, 3 o 4.",
            {date})};
  return quarter_of_day_number(static_cast<std::int64_t>(day.to_double()));
}

}  // namespace poa
