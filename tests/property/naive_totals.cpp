// SPDX-License-Identifier: MPL-2.0
#include <regex>

#include "naive.hpp"
#include "unicode.hpp"

namespace poa::property {
namespace {

// The text with one hyphen for both and without spaces beside marks.
std::string simplified(const std::u32string& text) {
  std::u32string plain;
  for (const char32_t character : text) {
    plain += character == 0x2013 ? U'-' : is_space(character) ? U' ' : character;
  }
  return std::regex_replace(encoded(plain), std::regex(" *([-,;]) *"), "$1");
}

// The goals that these are, together with all that the integrating ones among them total.
std::set<int> with_components(const Sheet& sheet, std::set<int> goals) {
  for (std::size_t before = 0; before != goals.size();) {
    before = goals.size();
    for (const int number : std::set<int>(goals)) {
      const Row* row = row_with(sheet.rows, number);
      if (row == nullptr || !row->is_a(Kind::Integradora)) continue;
      if (const auto components = components_of(row->integra))
        goals.insert(components->begin(), components->end());
    }
  }
  return goals;
}

// Through other goals a number means its first row, which may be another than this.
bool names_itself(const Sheet& sheet, const Row& row, const std::set<int>& components) {
  if (!row.number) return false;
  return components.contains(*row.number) ||
         (row_with(sheet.rows, *row.number) == &row &&
          with_components(sheet, components).contains(*row.number));
}

// Whether a goal is not in the table; nullopt when nobody knows.
std::optional<bool> names_missing(const Sheet& sheet, const std::set<int>& components) {
  std::optional<bool> missing = false;
  for (const int number : components) {
    const auto lacking = lack(sheet.rows, number);
    if (!lacking) missing = std::nullopt;
    if (lacking && *lacking) return true;
  }
  return missing;
}

// Blank counts 0; nullopt when a cell is unknown.
std::optional<Rational> sum_of(const Sheet& sheet, const std::set<int>& components,
                               std::size_t column) {
  Rational sum = 0;
  for (const int number : components) {
    const Figure& figure = row_with(sheet.rows, number)->figures[column];
    if (figure.unknown()) return std::nullopt;
    sum += figure.value.value_or(0);
  }
  return sum;
}

bool is_compared(const Sheet& sheet, const Row& row, std::size_t column) {
  if (column == 4) return !row.annual().blank;
  const bool achieved = column % 2 == 0;
  return !achieved || static_cast<int>(column) <= 4 + 2 * sheet.quarter;
}

void arit_04(const Sheet& sheet, const Row& row, const std::set<int>& components, Marks& marks) {
  for (std::size_t column = 4; column <= 12; ++column) {
    const Figure& figure = row.figures[column];
    const auto sum = sum_of(sheet, components, column);
    if (!is_compared(sheet, row, column) || figure.unknown() || !sum) continue;
    if (!same(figure.value.value_or(0), *sum))
      marks.add(row, "ARIT-04", Severity::Error, column_numbered(column));
  }
}

}  // namespace

std::optional<std::set<int>> components_of(const Entry& integra) {
  if (!integra) return std::nullopt;
  const std::string text = simplified(*integra);
  static const std::regex kList(R"(\d{1,4}(-\d{1,4})?([,;]\d{1,4}(-\d{1,4})?)*)");
  static const std::regex kItem(R"((\d+)(-(\d+))?)");
  if (!std::regex_match(text, kList)) return std::nullopt;
  std::set<int> components;
  for (std::sregex_iterator item(text.begin(), text.end(), kItem), end; item != end; ++item) {
    const int first = std::stoi(item->str(1));
    const int last = item->length(3) > 0 ? std::stoi(item->str(3)) : first;
    if (last < first) return std::nullopt;
    for (int number = first; number <= last; ++number) components.insert(number);
  }
  return components;
}

void naive_totals(const Sheet& sheet, const Row& row, Marks& marks) {
  if (!row.is_a(Kind::Integradora) || !row.integra) return;
  const auto components = components_of(row.integra);
  const auto missing = components ? names_missing(sheet, *components) : std::nullopt;
  if (!components || names_itself(sheet, row, *components) || missing.value_or(false)) {
    marks.add(row, "ARIT-08", Severity::Error, Column::Components);
  } else if (missing && row.text) {  // Without its number the goal may name itself.
    arit_04(sheet, row, *components, marks);
  }
}

}  // namespace poa::property
