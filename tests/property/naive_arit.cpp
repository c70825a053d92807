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
  if (!row.relative().value || !row.annual().positive()) return;
  const auto absolute =
      row.absolute().blank ? absolute_of(row, sheet.quarter) : row.absolute().value;
  if (!absolute) return;
  if (whole_percent(*row.relative().value, 1) != whole_percent(*absolute, *row.annual().value))
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
  if (!row.annual().positive() || !any_captured(planned_of(row))) return;
  const auto agrees = annual_agrees(row);
  if (agrees && !*agrees) marks.add(row, "ARIT-03", Severity::Error, Column::Annual);
}

bool lacks_annual(const Row& row) {
  return row.annual().blank_or_zero() &&
         (any_captured(planned_of(row)) || any_captured(achieved_of(row)));
}

void arit_05(const Row& row, Marks& marks) {
  bool another = lacks_annual(row);
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
}

void arit_06(const Row& row, Marks& marks) {
  if (lacks_annual(row)) marks.add(row, "ARIT-06", Severity::Error, Column::Annual);
}

void arit_07(const Row& row, Marks& marks) {
  if (row.kind != Kind::Suma || !row.annual().positive()) return;
  int captured = 0;
  for (const Figure& planned : planned_of(row)) {
    if (planned.blank) continue;
    if (!planned.value || !same(*planned.value, *row.annual().value)) return;
    ++captured;
  }
  if (captured >= 2) marks.add(row, "ARIT-07", Severity::Notice, Column::Kind);
}

void arit_09(const Row& row, Marks& marks) {
  if (!row.kind_known) marks.add(row, "ARIT-09", Severity::Error, Column::Kind);
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
}

}  // namespace poa::property
