// SPDX-License-Identifier: MPL-2.0
#include "naive.hpp"

namespace poa::property {
namespace {

void arit_01(const Sheet& sheet, const Row& row, Marks& marks) {
  const auto computed = absolute_of(row, sheet.quarter);
  if (!row.absolute().value || !computed) return;
  if (!same(*row.absolute().value, *computed))
    marks.add(row, "ARIT-01", Severity::Error, Column::Absolute);
}

void arit_02(const Sheet& sheet, const Row& row, Marks& marks) {
  if (row.kind_error || !row.relative().value || !row.annual().positive()) return;
  const auto absolute =
      row.absolute().blank ? absolute_of(row, sheet.quarter) : row.absolute().value;
  if (!absolute || (row.descending() && same(0, *absolute))) return;
  const Rational& annual = *row.annual().value;
  const Rational percent =
      row.descending() ? whole_percent(annual, *absolute) : whole_percent(*absolute, annual);
  if (whole_percent(*row.relative().value, 1) != percent)
    marks.add(row, "ARIT-02", Severity::Error, Column::Relative);
}

// Whether the annual goal agrees with section 3; nullopt when an unknown P would have to be read.
std::optional<bool> annual_agrees(const Row& row) {
  const Rational annual = *row.annual().value;
  if (row.kind != Kind::Constante) {
    const auto required = progress(row.kind, planned_of(row), 4);
    return required ? std::optional(same(annual, *required)) : std::nullopt;
  }
  bool agrees = true;
  for (const Figure& planned : planned_of(row)) {
    if (planned.unknown()) return std::nullopt;
    if (planned.value && !same(*planned.value, annual)) agrees = false;
  }
  return agrees;
}

void arit_03(const Row& row, Marks& marks) {
  if (row.kind_error || !row.annual().positive() || !any_captured(planned_of(row))) return;
  const auto agrees = annual_agrees(row);
  if (agrees && !*agrees) marks.add(row, "ARIT-03", Severity::Error, Column::Annual);
}

bool lacks_annual(const Row& row) {
  const bool lacks = row.ascending() ? row.annual().blank_or_zero() : row.annual().blank;
  return lacks && (any_captured(planned_of(row)) || any_captured(achieved_of(row)));
}

// The columns of texts that hold an error value.
std::vector<std::size_t> text_errors(const Row& row) {
  std::vector<std::size_t> columns;
  if (!row.lines) columns.push_back(1);
  if (!row.text) columns.push_back(2);
  if (!row.unit) columns.push_back(3);
  if (!row.remarks) columns.push_back(15);
  if (row.kind_error) columns.push_back(16);
  if (!row.integra) columns.push_back(17);
  if (!row.reviewed) columns.push_back(18);
  return columns;
}

void arit_05(const Row& row, Marks& marks) {
  bool another = lacks_annual(row) || !row.names_kind || !text_errors(row).empty();
  for (std::size_t column = 4; column <= 14; ++column) {
    const Figure& figure = row.figures[column];
    if (figure.unknown() && !(figure.error_value && column >= 13)) another = true;
  }
  for (std::size_t column = 4; column <= 14; ++column) {
    const Figure& figure = row.figures[column];
    if (!figure.unknown()) continue;
    if (figure.error_value && column >= 13) {
      if (another) continue;
      another = true;
    }
    marks.add(row, "ARIT-05", Severity::Error, column_numbered(column));
  }
  for (const std::size_t column : text_errors(row))
    marks.add(row, "ARIT-05", Severity::Error, column_numbered(column));
}

void arit_06(const Row& row, Marks& marks) {
  if (lacks_annual(row)) marks.add(row, "ARIT-06", Severity::Error, Column::Annual);
}

void arit_07(const Row& row, Marks& marks) {
  if (!row.is_a(Kind::Suma) || !row.annual().positive()) return;
  int captured = 0;
  for (const Figure& planned : planned_of(row)) {
    if (planned.blank) continue;
    if (!planned.value || !same(*planned.value, *row.annual().value)) return;
    ++captured;
  }
  if (captured >= 2) marks.add(row, "ARIT-07", Severity::Notice, Column::Kind);
}

void arit_09(const Row& row, Marks& marks) {
  if (!row.names_kind) marks.add(row, "ARIT-09", Severity::Error, Column::Kind);
}

void arit_10(const Sheet& sheet, const Row& row, Marks& marks) {
  const auto absolute = absolute_of(row, sheet.quarter);
  if (!absolute || !row.annual().positive()) return;
  if (whole_percent(*absolute, *row.annual().value) > 1000)
    marks.add(row, "ARIT-10", Severity::Warning, Column::Absolute);
}

void arit_11(const Sheet& sheet, const Row& row, Marks& marks) {
  if (!row.is_a(Kind::Suma) || !row.annual().value) return;
  std::vector<Rational> captured;
  Rational sum = 0;
  for (int quarter = 1; quarter <= sheet.quarter; ++quarter) {
    const Figure& achieved = row.achieved(quarter);
    if (achieved.blank) continue;
    if (achieved.unknown()) return;
    if (!captured.empty() && !less(captured.back(), *achieved.value)) return;
    captured.push_back(*achieved.value);
    sum += *achieved.value;
  }
  const Rational& annual = *row.annual().value;
  if (captured.size() >= 3 && same(captured.back(), annual) && less(annual, sum))
    marks.add(row, "ARIT-11", Severity::Notice, Column::Kind);
}

}  // namespace

void naive_arit(const Sheet& sheet, const Row& row, Marks& marks) {
  arit_01(sheet, row, marks);
  arit_02(sheet, row, marks);
  arit_03(row, marks);
  arit_05(row, marks);
  arit_06(row, marks);
  arit_07(row, marks);
  arit_09(row, marks);
  arit_10(sheet, row, marks);
  arit_11(sheet, row, marks);
}

}  // namespace poa::property
