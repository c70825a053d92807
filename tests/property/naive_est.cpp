// SPDX-License-Identifier: MPL-2.0
#include <algorithm>

#include "naive.hpp"
#include "unicode.hpp"

namespace poa::property {
namespace {

bool is_first_with_number(const Sheet& sheet, const Row& row) {
  return row_with(sheet.rows, *row.number) == &row;
}

// Whether numbers are missing right below the row's, above the smallest of the table. Nobody knows
// when a row's text is an error value.
bool follows_gap(const Sheet& sheet, const Row& row) {
  bool smaller = false;
  for (const Row& other : sheet.rows) {
    if (!other.text) return false;
    if (other.number && *other.number < *row.number) smaller = true;
  }
  return smaller && row_with(sheet.rows, *row.number - 1) == nullptr;
}

void est_01(const Sheet& sheet, const Row& row, Marks& marks) {
  if (!row.number) return;
  if (!is_first_with_number(sheet, row)) {
    marks.add(row, "EST-01", Severity::Error, Column::Text);
  } else if (follows_gap(sheet, row)) {
    marks.add(row, "EST-01", Severity::Warning, Column::Text);
  }
}

void est_05(const Sheet& sheet, const Row& row, Marks& marks) {
  const std::u32string said = what_it_says(row);
  for (const Row& earlier : sheet.rows) {
    if (earlier.row >= row.row || said.empty() || what_it_says(earlier) != said) continue;
    marks.add(row, "EST-05", Severity::Warning, Column::Text);
    return;
  }
}

// The digits that open the first value; "" when there is none.
std::u32string code_digits(const std::vector<Entry>& values) {
  if (values.empty() || !values.front()) return {};
  const std::u32string& text = *values.front();
  std::size_t digits = 0;
  while (digits < text.size() && is_ascii_digit(text[digits])) ++digits;
  return text.substr(0, digits);
}

bool has_digit(const Entry& entry) {
  return entry && std::any_of(entry->begin(), entry->end(), is_ascii_digit);
}

void est_07(const Sheet& sheet, Marks& marks) {
  for (const char32_t* label :
       {U"ramo", U"programa", U"unidad ejecutora", U"finalidad", U"funcion", U"subfuncion"}) {
    const std::vector<Entry> values = values_of(sheet, label);
    if (!values.empty() && code_digits(values).empty()) marks.add_header("EST-07", Severity::Error);
  }
  for (const Entry& eje : axes_of(sheet)) {
    if (!has_digit(eje)) marks.add_header("EST-07", Severity::Error);
  }
}

bool is_part_of_gap(char32_t character) { return is_category_p(character) || is_space(character); }

}  // namespace

std::u32string what_it_says(const Row& row) {
  std::u32string text = row.text.value_or(U"");
  if (row.number) {
    while (!text.empty() && is_ascii_digit(text.front())) text.erase(0, 1);
    while (!text.empty() && is_part_of_gap(text.front())) text.erase(0, 1);
  }
  while (!text.empty() && is_part_of_gap(text.back())) text.pop_back();
  return naive_fold(encoded(text));
}

void naive_est(const Sheet& sheet, const Row& row, Marks& marks) {
  est_01(sheet, row, marks);
  if (row.text && !row.number) marks.add(row, "EST-02", Severity::Error, Column::Text);
  est_05(sheet, row, marks);
  if (row.unit && row.unit->empty()) marks.add(row, "EST-06", Severity::Warning, Column::Unit);
}

void naive_est_header(const Sheet& sheet, Marks& marks) {
  if (!sheet.has_header) return;
  const std::u32string branch = code_digits(values_of(sheet, U"ramo"));
  const std::u32string unit = code_digits(values_of(sheet, U"unidad ejecutora"));
  if (!branch.empty() && !unit.empty() && unit.rfind(branch, 0) != 0)
    marks.add_header("EST-03", Severity::Error);
  for (const char32_t* label : {U"ramo", U"programa", U"unidad ejecutora", U"finalidad", U"funcion",
                                U"subfuncion", U"ejercicio", U"trimestre"}) {
    if (values_of(sheet, label).empty()) marks.add_header("EST-04", Severity::Error);
  }
  if (axes_of(sheet).empty()) marks.add_header("EST-04", Severity::Error);
  if (sheet.catalogue.empty()) marks.add_header("EST-04", Severity::Error);
  est_07(sheet, marks);
}

}  // namespace poa::property
