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

std::vector<std::u32string> reviewed_ids(const Row& row) {
  std::vector<std::u32string> ids;
  for (std::u32string token : tokens_of(row.reviewed.value_or(U""))) {
    std::replace_if(token.begin(), token.end(), is_any_dash, U'-');
    ids.push_back(naive_fold(encoded(token)));
  }
  return ids;
}

bool is_reviewable(const std::u32string& folded_id) {
  static const char32_t* const kIds[] = {U"arit-10", U"per-01", U"per-02", U"per-06",
                                         U"cod-02",  U"est-01", U"est-05", U"est-06",
                                         U"cmp-01",  U"cmp-02", U"cmp-03"};
  return std::find(std::begin(kIds), std::end(kIds), folded_id) != std::end(kIds);
}

void naive_fmt(const Sheet& sheet, const Row& row, Marks& marks) {
  fmt_01(sheet, row, marks);
  fmt_02(row, marks);
  if (row.number && !is_well_written(*row.text))
    marks.add(row, "FMT-03", Severity::Notice, Column::Text);
  const std::vector<std::u32string> ids = reviewed_ids(row);
  if (!std::all_of(ids.begin(), ids.end(), is_reviewable))
    marks.add(row, "FMT-04", Severity::Notice, Column::Reviewed);
}

}  // namespace poa::property
