// SPDX-License-Identifier: MPL-2.0
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <ostream>
#include <string>
#include <vector>

#include "domain/calendar/quarter_text.hpp"
#include "property.hpp"

namespace poa::property {
namespace {

// A text that names the quarter `number`, as reports say it.
struct Said {
  std::string text;
  int number = 1;
};

std::ostream& operator<<(std::ostream& out, const Said& said) {
  return out << typed(said.text) << ", quarter " << said.number;
}

using Spellings = std::vector<std::string>;

const std::array<Spellings, 4> kNumbers{
    {{"T1", "1T", "q1", "I", "primer trimestre", "1er. trimestre", "TRIM. 1", "trimestre I"},
     {"T2", "2Q", "II", "Segundo", "2do. trimestre", "2º TRIMESTRE", "T-2", "trimestre: 2"},
     {"T3", "3t", "III", "TERCER TRIMESTRE", "3er", "3ro. trim.", "tercero", "trimestre III"},
     {"T4", "4Q", "IV", "cuarto", "4to. trimestre", "4° trimestre", "trimestre 4", "T. IV"}}};

const std::array<Spellings, 12> kMonths{{{"ene", "Enero"},
                                         {"FEB.", "febrero"},
                                         {"mar", "marzo", "MZO"},
                                         {"abr", "ABRIL"},
                                         {"may", "Mayo"},
                                         {"jun.", "junio"},
                                         {"JUL", "julio"},
                                         {"ago", "agosto"},
                                         {"sept.", "setiembre", "SEPTIEMBRE"},
                                         {"oct", "octubre"},
                                         {"Nov", "noviembre"},
                                         {"dic", "DICIEMBRE"}}};

std::string year_behind(Dice& dice) {
  static const Spellings kYears{"", "", " 2023", " de 2023", "/2023", " del 2023", " 23", "'23"};
  return dice.one_of(kYears);
}

std::string month_name(Dice& dice, int month) {
  return dice.one_of(kMonths[static_cast<std::size_t>(month - 1)]);
}

Said make_number(Dice& dice) {
  const int number = dice.between(1, 4);
  return {dice.one_of(kNumbers[static_cast<std::size_t>(number - 1)]) + year_behind(dice), number};
}

// "oct", "OCT-DIC", "julio, agosto y septiembre" and what lies in no single quarter: `number` is 0.
Said make_months(Dice& dice) {
  static const Spellings kJoins{"-", " – ", " a ", ", ", "/", " y ", " al ", "\u2212"};
  const int first = dice.between(1, 12);
  std::string text = month_name(dice, first);
  int last = first;
  for (int month = first + 1; month <= 12 && dice.percent(50); month += dice.between(1, 2)) {
    text += dice.one_of(kJoins) + month_name(dice, month);
    last = month;
  }
  const int number = (first + 2) / 3;
  return {text + year_behind(dice), number == (last + 2) / 3 ? number : 0};
}

std::string two_digits(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

std::string make_day(Dice& dice, int day, int month) {
  const std::string figures = std::to_string(day);
  switch (dice.below(4)) {
    case 0:
      return two_digits(day) + "/" + two_digits(month) + "/2023";
    case 1:
      return "2023-" + two_digits(month) + "-" + two_digits(day);
    case 2:
      return figures + "-" + month_name(dice, month) + "-23";
    default:
      return (day == 1 && dice.percent(50) ? "1o." : figures) + " de " + month_name(dice, month) +
             (dice.percent(50) ? " de 2023" : "");
  }
}

// One day, or two in order; `number` is 0 when they lie in two quarters.
Said make_days(Dice& dice) {
  static const Spellings kJoins{" al ", " a ", " - ", " y "};
  const int first = dice.between(1, 12);
  const std::string text = make_day(dice, dice.between(1, 14), first);
  const int number = (first + 2) / 3;
  if (dice.percent(30)) return {text, number};
  const int last = std::min(12, first + dice.between(0, 3));
  return {"del " + text + dice.one_of(kJoins) + make_day(dice, dice.between(15, 28), last),
          number == (last + 2) / 3 ? number : 0};
}

Said make_said(Dice& dice) {
  const auto kind = dice.below(3);
  if (kind == 0) return make_number(dice);
  return kind == 1 ? make_months(dice) : make_days(dice);
}

template <class Make>
rc::Gen<Said> said(Make make) {
  return generator(make, [](const Said&) { return std::vector<Said>(); });
}

std::string wrong(const Said& said) {
  const auto read = parse_quarter(said.text);
  const int number = read ? read->number() : 0;
  return number == said.number ? "" : "it is read as " + std::to_string(number);
}

TEST(QuarterProperty, IsReadAsItIsSaid) { for_all(50000, said(make_said), wrong); }

TEST(QuarterProperty, IsNoneWhenTwoAreNamed) {
  static const Spellings kJoins{" ", ", ", " y ", " a ", " - ", " (", "/", " al "};
  const auto two = [](Dice& dice) {
    const Said first = make_said(dice);
    Said second = make_said(dice);
    while (second.number == first.number) second = make_number(dice);
    return Said{first.text + dice.one_of(kJoins) + second.text, 0};
  };
  for_all(50000, said(two), wrong);
}

}  // namespace
}  // namespace poa::property
