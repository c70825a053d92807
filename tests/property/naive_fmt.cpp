// SPDX-License-Identifier: MPL-2.0
#include <algorithm>

#include "naive.hpp"
#include "unicode.hpp"

namespace poa::property {
namespace {

// The unit without case, accents and the final "s" of each word.
std::u32string stem_of(const std::u32string& unit) {
  std::u32string stem;
  for (const char32_t character : naive_fold(encoded(unit)) + U' ') {
    if (character == U' ' && !stem.empty() && stem.back() == U's') stem.pop_back();
    stem += character;
  }
  return stem;
}

void fmt_01(const Sheet& sheet, const Row& row, Marks& marks) {
  if (!row.unit || row.unit->empty()) return;
  const auto is_unit = [&](const Entry& entry) { return entry == row.unit; };
  const auto resembles = [&](const Entry& entry) {
    return entry && stem_of(*entry) == stem_of(*row.unit);
  };
  const auto& units = sheet.units;
  if (std::none_of(units.begin(), units.end(), is_unit) &&
      std::any_of(units.begin(), units.end(), resembles))
    marks.add(row, "FMT-01", Severity::Notice, Column::Unit);
}

void fmt_02(const Row& row, Marks& marks) {
  for (std::size_t column = 4; column <= 14; ++column) {
    if (row.figures[column].number_as_text)
      marks.add(row, "FMT-02", Severity::Notice, column_numbered(column));
  }
}

// Whether the text is `N.- Texto`.
bool is_well_written(const std::u32string& text) {
  std::size_t at = 0;
  while (at < text.size() && is_ascii_digit(text[at])) ++at;
  if (text.compare(at, 3, U".- ") != 0) return false;
  const std::u32string said = text.substr(at + 3);
  if (said.empty() || is_space(said.front())) return false;
  const auto letter = std::find_if(said.begin(), said.end(), is_spanish_letter);
  return letter == said.end() || is_spanish_capital(*letter);
}

}  // namespace

void naive_fmt(const Sheet& sheet, const Row& row, Marks& marks) {
  fmt_01(sheet, row, marks);
  fmt_02(row, marks);
  if (row.number && !is_well_written(*row.text))
    marks.add(row, "FMT-03", Severity::Notice, Column::Text);
}

}  // namespace poa::property
