// SPDX-License-Identifier: MPL-2.0
#include "domain/calendar/calendar.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <optional>
#include <string_view>

namespace poa {
namespace {

constexpr CalendarDay kUsual{1899, 12, 30};

std::optional<int> quarter(const Number& date, const CalendarDay& null_date = kUsual) {
  const auto found = quarter_of_date(date, null_date);
  if (!found) return std::nullopt;
  return found.value().number();
}

std::optional<int> quarter(std::string_view date, const CalendarDay& null_date = kUsual) {
  return quarter(Number::parse(date).value(), null_date);
}

TEST(QuarterOfDate, CountsFromTheNullDate) {
  EXPECT_EQ(quarter("45199"), 3);  // 2023-09-30
  EXPECT_EQ(quarter("45200"), 4);  // 2023-10-01
  EXPECT_EQ(quarter("45291"), 4);  // 2023-12-31
  EXPECT_EQ(quarter("45292"), 1);  // 2024-01-01
  EXPECT_EQ(quarter("45382"), 1);  // 2024-03-31, after a leap day
  EXPECT_EQ(quarter("45383"), 2);
  EXPECT_EQ(quarter("43738", {1904, 1, 1}), 4);  // 2023-10-01
  EXPECT_EQ(quarter("43737", {1904, 1, 1}), 3);
  EXPECT_EQ(quarter("45198", {1900, 1, 1}), 4);  // 2023-10-01
  EXPECT_EQ(quarter("0"), 4);
  EXPECT_EQ(quarter("2"), 1);
}

TEST(QuarterOfDate, TakesATimeForItsDay) {
  EXPECT_EQ(quarter("45291.999"), 4);
  EXPECT_EQ(quarter("1.5"), 4);
  EXPECT_EQ(quarter("-0.5"), 4);
  EXPECT_EQ(quarter("-90.5"), 3);  // 1899-09-30 at noon
  EXPECT_EQ(quarter("-90"), 4);    // 1899-10-01
}

// The calendar by its own rule, a day at a time.
struct Walk {
  CalendarDay day;

  static bool leap(int year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }
  static int days_of(int year, int month) {
    if (month == 2) return leap(year) ? 29 : 28;
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
  }
  void next() {
    if (++day.day <= days_of(day.year, day.month)) return;
    day.day = 1;
    if (++day.month <= 12) return;
    day.month = 1;
    ++day.year;
  }
};

TEST(QuarterOfDate, AgreesWithTheRuleFromTheFirstDayToTheLast) {
  constexpr std::int64_t kFirst = -12'661'859;
  constexpr std::int64_t kLast = 11'274'306;
  Walk walk{{-32767, 1, 1}};
  for (std::int64_t date = kFirst; date <= kLast; ++date, walk.next()) {
    // All days of the centuries in use; elsewhere the edges of months, in every leap pattern.
    const bool in_use = walk.day.year >= 1800 && walk.day.year <= 2200;
    const bool edge = walk.day.day == 1 || walk.day.day >= 28;
    if (!in_use && (!edge || walk.day.year % 25 > 1)) continue;
    ASSERT_EQ(quarter(Number(date)), (walk.day.month + 2) / 3) << date;
  }
  EXPECT_EQ(walk.day.year, 32768);
  EXPECT_EQ(walk.day.month, 1);
  EXPECT_EQ(walk.day.day, 1);
}

TEST(QuarterOfDate, EndsWhereCalcDoes) {
  EXPECT_EQ(quarter("11274306"), 4);
  EXPECT_EQ(quarter("11274306.9"), 4);
  EXPECT_FALSE(quarter("11274307"));
  EXPECT_EQ(quarter("-12661859"), 1);
  EXPECT_FALSE(quarter("-12661859.1"));
  EXPECT_FALSE(quarter("1" + std::string(200, '0')));
  EXPECT_FALSE(quarter("-1" + std::string(200, '0')));
  // The same days, counted from another one.
  EXPECT_EQ(quarter("11237780", {2000, 1, 1}), 4);
  EXPECT_FALSE(quarter("11237781", {2000, 1, 1}));
  EXPECT_EQ(quarter("-12698385", {2000, 1, 1}), 1);
  EXPECT_FALSE(quarter("-12698386", {2000, 1, 1}));
  EXPECT_EQ(quarter_of_date(Number(11274307), kUsual).error().fault, Fault::OutOfRange);
}

TEST(QuarterOfDate, NeedsANullDateThatIsADay) {
  for (const CalendarDay& day :
       {CalendarDay{0, 0, 0}, CalendarDay{1899, 13, 1}, CalendarDay{1899, 2, 29},
        CalendarDay{-4, 1, 1}, CalendarDay{1900, 1, 0}, CalendarDay{40000, 1, 1}}) {
    const auto found = quarter_of_date(Number(45000), day);
    ASSERT_FALSE(found) << day.year;
    EXPECT_EQ(found.error().fault, Fault::WrongKind);
  }
  EXPECT_EQ(quarter("0", {2000, 2, 29}), 1);
  EXPECT_EQ(quarter("0", {1, 12, 31}), 4);
}

}  // namespace
}  // namespace poa
