// SPDX-License-Identifier: MPL-2.0
#include "naive.hpp"
#include "unicode.hpp"

namespace poa::property {
namespace {

// The planned figure of the reported quarter, a blank one as 0; nullopt when it or A is unknown or
// A is not captured.
std::optional<Rational> planned_now(const Sheet& sheet, const Row& row) {
  const Figure& planned = row.planned(sheet.quarter);
  if (!row.achieved(sheet.quarter).value || planned.unknown()) return std::nullopt;
  return planned.value.value_or(0);
}

bool is_below(const Sheet& sheet, const Row& row, const Rational& tolerance) {
  const auto planned = planned_now(sheet, row);
  return planned && less(*row.achieved(sheet.quarter).value, *planned * (1 - tolerance));
}

bool is_above(const Sheet& sheet, const Row& row, const Rational& tolerance) {
  const auto planned = planned_now(sheet, row);
  return planned && less(*planned * (1 + tolerance), *row.achieved(sheet.quarter).value);
}

bool falls_short(const Sheet& sheet, const Row& row, const Rational& tolerance) {
  if (!row.descending()) return is_below(sheet, row, tolerance);
  return !row.planned(sheet.quarter).blank && is_above(sheet, row, tolerance);
}

bool exceeds(const Sheet& sheet, const Row& row) {
  if (row.planned(sheet.quarter).blank) return false;
  return row.descending() ? is_below(sheet, row, sheet.tolerance)
                          : is_above(sheet, row, sheet.tolerance);
}

void obs_03(const Sheet& sheet, const Row& row, Marks& marks) {
  if (sheet.quarter != 4 || !any_captured(achieved_of(row))) return;
  const auto percent = annual_percent_of(row, 4);
  if (!percent || *percent == 100) return;
  if (*percent < 100 * (1 - sheet.tolerance))
    marks.add(row, "OBS-03", Severity::Error, Column::Remarks);
  if (*percent > 100 * (1 + sheet.tolerance))
    marks.add(row, "OBS-03", Severity::Warning, Column::Remarks);
}

void unremarked(const Sheet& sheet, const Row& row, Marks& marks) {
  if (falls_short(sheet, row, sheet.tolerance)) {
    marks.add(row, "OBS-01", Severity::Error, Column::Remarks);
  } else if (exceeds(sheet, row)) {
    marks.add(row, "OBS-02", Severity::Warning, Column::Remarks);
  } else {
    obs_03(sheet, row, marks);
  }
}

void obs_04(const Sheet& sheet, const Row& row, Marks& marks) {
  if (sheet.quarter != 4 || annual_percent_of(row, 4) != Rational(100)) return;
  for (int quarter = 1; quarter <= 4; ++quarter) {
    const Figure& planned = row.planned(quarter);
    const Figure& achieved = row.achieved(quarter);
    if (planned.unknown() || achieved.unknown()) return;
    if (!same(planned.value.value_or(0), achieved.value.value_or(0))) return;
  }
  marks.add(row, "OBS-04", Severity::Notice, Column::Remarks);
}

bool is_word_character(char32_t character) {
  return is_spanish_letter(character) || is_ascii_digit(character);
}

bool says(const std::u32string& folded, const std::u32string& phrase) {
  for (std::size_t at = folded.find(phrase); at != std::u32string::npos;
       at = folded.find(phrase, at + 1)) {
    const std::size_t end = at + phrase.size();
    const bool starts = at == 0 || !is_word_character(folded[at - 1]);
    if (starts && (end == folded.size() || !is_word_character(folded[end]))) return true;
  }
  return false;
}

template <class Phrases>
bool says_any(const std::u32string& folded, const Phrases& phrases) {
  for (const char32_t* phrase : phrases) {
    if (says(folded, phrase)) return true;
  }
  return false;
}

void obs_05(const Sheet& sheet, const Row& row, Marks& marks) {
  static const char32_t* const kFulfilled[] = {U"se cumplio", U"se cumple", U"se llego a la meta",
                                               U"se alcanzo", U"se logro",  U"cumplida"};
  static const char32_t* const kShort[] = {
      U"no se", U"falta", U"falto", U"sin cumplir", U"pendiente", U"debido a que no", U"menor"};
  if (!falls_short(sheet, row, 0)) return;
  const std::u32string remarks = naive_fold(encoded(*row.remarks));
  if (says_any(remarks, kFulfilled) && !says_any(remarks, kShort))
    marks.add(row, "OBS-05", Severity::Notice, Column::Remarks);
}

}  // namespace

void naive_obs(const Sheet& sheet, const Row& row, Marks& marks) {
  const auto remarked = row.remarked();
  if (!remarked || row.kind_error) return;
  if (!*remarked) {
    unremarked(sheet, row, marks);
  } else {
    obs_04(sheet, row, marks);
    obs_05(sheet, row, marks);
  }
}

}  // namespace poa::property
