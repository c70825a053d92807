// SPDX-License-Identifier: MPL-2.0
// The digest of a report changes with every change of its data, and with no change of their look.
#include <gtest/gtest.h>

#include <cmath>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "domain/form/column.hpp"
#include "domain/form/form.hpp"
#include "domain/form/limits.hpp"
#include "formats/digest.hpp"
#include "formats/json.hpp"
#include "property.hpp"
#include "unicode.hpp"
#include "whole_form.hpp"

namespace poa::property {
namespace {

// A form, and the same with something changed.
struct Change {
  Form before;
  Form after;
};

void showValue(const Change& change, std::ostream& stream) {
  stream << formats::write_json(change.before) << "became\n" << formats::write_json(change.after);
}

std::vector<Change> no_simpler_changes(const Change& /*change*/) { return {}; }

// All cells that are part of the data: the rows of the table must all be goals.
std::vector<Cell*> cells_of(Form& form) {
  std::vector<Cell*> cells{&form.institution, &form.administration, &form.year,
                           &form.quarter,     &form.tolerance,      &form.authorisation,
                           &form.branch,      &form.programme,      &form.unit,
                           &form.purpose,     &form.function,       &form.subfunction};
  for (auto* list : {&form.axes, &form.action_lines}) {
    for (Cell& cell : *list) cells.push_back(&cell);
  }
  for (Signature& signature : form.signatures) {
    cells.push_back(&signature.role);
    cells.push_back(&signature.name);
  }
  for (std::size_t row = 0; row < form.table.rows(); ++row) {
    for (const Column column : kAllColumns) cells.push_back(&form.table.at(row, index(column)));
  }
  return cells;
}

Form make_form_of_goals(Dice& dice) {
  Form form = make_whole_form(dice);
  form.table = goal_rows(form.table);
  return form;
}

std::string fifteen_digits(double number) {
  char text[40];
  static_cast<void>(std::snprintf(text, sizeof text, "%.15g", number));
  return text;
}

// Another one in the last digit that counts; for the numbers that have no room for it, near the
// smallest and the largest double, any other.
double another(double number) {
  const double exponent = number == 0 ? 0 : std::floor(std::log10(std::abs(number)));
  if (std::abs(exponent) > 290) return 7;
  return std::strtod(fifteen_digits(number).c_str(), nullptr) + std::pow(10, exponent - 14);
}

// One letter more.
std::string another(Dice& dice, std::string_view text) {
  std::u32string characters = decoded(text);
  characters.insert(dice.below(characters.size() + 1), 1, U'x');
  return encoded(characters);
}

void change_value(Dice& dice, Form& form) {
  Cell& cell = *dice.one_of(cells_of(form));
  if (const auto* text = std::get_if<std::string>(&cell); text != nullptr && !is_blank_cell(cell)) {
    cell = another(dice, *text);
  } else if (const auto* number = std::get_if<double>(&cell)) {
    cell = another(*number);
  } else {
    cell = dice.percent(50) ? Cell(0.0) : Cell(std::string("x"));
  }
}

// One entry more, or two the other way round.
template <class Entry>
void change_list(Dice& dice, std::vector<Entry>& before, std::vector<Entry>& after,
                 const Entry& one, const Entry& other) {
  const auto place = static_cast<std::ptrdiff_t>(dice.below(before.size() + 1));
  if (dice.percent(50)) {
    after.insert(after.begin() + place, one);
  } else {
    before.insert(before.begin() + place, {one, other});
    after.insert(after.begin() + place, {other, one});
  }
}

using Row = std::vector<Cell>;

std::vector<Row> rows_of(const CellTable& table) {
  std::vector<Row> rows(table.rows(), Row(table.columns()));
  for (std::size_t row = 0; row < table.rows(); ++row) {
    for (std::size_t column = 0; column < table.columns(); ++column)
      rows[row][column] = table.at(row, column);
  }
  return rows;
}

CellTable table_of(const std::vector<Row>& rows) {
  CellTable table(rows.size(), kColumns);
  for (std::size_t row = 0; row < table.rows(); ++row) {
    for (std::size_t column = 0; column < table.columns(); ++column)
      table.at(row, column) = rows[row][column];
  }
  return table;
}

void change_goals(Dice& dice, Change& change) {
  Row one(kColumns);
  one[index(Column::Annual)] = 4.0;
  Row other(kColumns);
  other[index(Column::Achieved4)] = 4.0;
  auto before = rows_of(change.before.table);
  auto after = before;
  change_list(dice, before, after, one, other);
  change.before.table = table_of(before);
  change.after.table = table_of(after);
}

void change_order(Dice& dice, Change& change) {
  Form& before = change.before;
  Form& after = change.after;
  const Cell one = std::string("1 UNO");
  const Cell other = std::string("2 OTRO");
  switch (dice.below(4)) {
    case 0:
      return change_list(dice, before.axes, after.axes, one, other);
    case 1:
      return change_list(dice, before.action_lines, after.action_lines, one, other);
    case 2:
      return change_list(dice, before.signatures, after.signatures, {one, Blank{}}, {one, other});
    default:
      return change_goals(dice, change);
  }
}

Change make_change_of_data(Dice& dice) {
  Change change{make_form_of_goals(dice), {}};
  change.after = change.before;
  if (dice.percent(80)) {
    change_value(dice, change.after);
  } else {
    change_order(dice, change);
  }
  return change;
}

std::u32string looking_otherwise(Dice& dice, const std::u32string& text) {
  static constexpr char32_t kUnseen[] = {0x00AD, 0x200B, 0x200E, 0x2060, 0xFEFF, 0x0001, 0x007F};
  static const std::u32string kSpaces[] = {U" ", U"\n", U"\u00A0 ", U" \t\u2009", U"\u2028"};
  std::u32string other;
  for (const char32_t character : dice.percent(50) ? parted(text) : text) {
    if (dice.percent(10)) other.push_back(dice.one_of(kUnseen));
    other += character == U' ' ? dice.one_of(kSpaces) : std::u32string(1, character);
  }
  if (dice.percent(30)) other.insert(0, dice.one_of(kSpaces));
  if (dice.percent(30)) other += dice.one_of(kSpaces);
  return other;
}

double looking_otherwise(Dice& dice, double number) {
  if (number == 0) return dice.percent(50) ? -0.0 : 0.0;
  if (std::abs(number) < std::numeric_limits<double>::min() * 1e10) return number;
  const double towards = dice.percent(50) ? 0 : 2 * number;
  const double other = std::nextafter(number, towards);
  return fifteen_digits(other) == fifteen_digits(number) ? other : number;
}

Cell looking_otherwise(Dice& dice, const Cell& cell) {
  if (is_blank_cell(cell)) {
    static const Cell kBlank[] = {Blank{}, std::string(), std::string(" "), std::string("\u200B ")};
    return dice.one_of(kBlank);
  }
  if (const auto* text = std::get_if<std::string>(&cell))
    return encoded(looking_otherwise(dice, decoded(*text)));
  if (const auto* number = std::get_if<double>(&cell)) return looking_otherwise(dice, *number);
  return cell;
}

Change make_change_of_look(Dice& dice) {
  Change change{make_form_of_goals(dice), {}};
  change.after = change.before;
  for (Cell* cell : cells_of(change.after)) {
    if (dice.percent(30)) *cell = looking_otherwise(dice, *cell);
  }
  if (dice.percent(30)) change.after.axes.insert(change.after.axes.begin(), Blank{});
  if (dice.percent(30)) change.after.action_lines.emplace_back(std::string(" "));
  if (dice.percent(30)) change.after.measure_units.emplace_back(std::string("Informe"));
  if (dice.percent(30)) {
    auto rows = rows_of(change.after.table);
    rows.insert(rows.begin() + static_cast<std::ptrdiff_t>(dice.below(rows.size() + 1)),
                Row(kColumns));
    change.after.table = table_of(rows);
  }
  return change;
}

TEST(CanonicalProperties, EveryChangeOfTheDataChangesTheDigest) {
  for_all(10000, generator(make_change_of_data, no_simpler_changes),
          [](const Change& change) -> std::string {
            return formats::digest_of(change.before) != formats::digest_of(change.after)
                       ? ""
                       : "the same digest";
          });
}

TEST(CanonicalProperties, NoChangeOfTheLookDoes) {
  for_all(10000, generator(make_change_of_look, no_simpler_changes),
          [](const Change& change) -> std::string {
            return formats::digest_of(change.before) == formats::digest_of(change.after)
                       ? ""
                       : "another digest";
          });
}

}  // namespace
}  // namespace poa::property
