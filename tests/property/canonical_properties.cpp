// SPDX-License-Identifier: MPL-2.0
// The digest of a report changes with every change of its data, and with no change of their look.
#include <gtest/gtest.h>

#include <cmath>
#include <cstddef>
#include <cstdio>
#include <limits>
#include <ostream>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "domain/form/column.hpp"
#include "domain/form/form.hpp"
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

// One letter more, or another number in the last digit that counts: a number that has no room for
// one, near the smallest, and one near the largest double, become another.
void change_value(Dice& dice, Cell& cell) {
  if (auto* text = std::get_if<std::string>(&cell); text != nullptr && !is_blank_cell(cell)) {
    auto characters = decoded(*text);
    characters.insert(dice.below(characters.size() + 1), 1, U'x');
    *text = encoded(characters);
  } else if (auto* number = std::get_if<double>(&cell)) {
    const double exponent = *number == 0 ? 0 : std::floor(std::log10(std::abs(*number)));
    const bool ordinary = std::abs(exponent) < 290;
    *number = ordinary ? *number + std::pow(10, exponent - 13) : 7;
  } else {
    cell = dice.percent(50) ? Cell(0.0) : Cell(std::string("x"));
  }
}

Change make_change_of_data(Dice& dice) {
  Change change{make_form_of_goals(dice), {}};
  change.after = change.before;
  change_value(dice, *dice.one_of(cells_of(change.after)));
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

std::string fifteen_digits(double number) {
  char text[40];
  static_cast<void>(std::snprintf(text, sizeof text, "%.15g", number));
  return text;
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

CellTable with_a_blank_row(const CellTable& table) {
  CellTable longer(table.rows() + 1, table.columns());
  for (std::size_t row = 0; row < table.rows(); ++row) {
    for (std::size_t column = 0; column < table.columns(); ++column)
      longer.at(row, column) = table.at(row, column);
  }
  return longer;
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
  if (dice.percent(30)) change.after.table = with_a_blank_row(change.after.table);
  return change;
}

TEST(CanonicalProperties, EveryChangeOfTheDataChangesTheDigest) {
  for_all(5000, generator(make_change_of_data, no_simpler_changes),
          [](const Change& change) -> std::string {
            return formats::digest_of(change.before) != formats::digest_of(change.after)
                       ? ""
                       : "the same digest";
          });
}

TEST(CanonicalProperties, NoChangeOfTheLookDoes) {
  for_all(5000, generator(make_change_of_look, no_simpler_changes),
          [](const Change& change) -> std::string {
            return formats::digest_of(change.before) == formats::digest_of(change.after)
                       ? ""
                       : "another digest";
          });
}

}  // namespace
}  // namespace poa::property
