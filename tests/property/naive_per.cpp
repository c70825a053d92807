// SPDX-License-Identifier: MPL-2.0
#include "naive.hpp"

namespace poa::property {
namespace {

void per_01(const Sheet& sheet, const Row& row, Marks& marks) {
  for (int quarter = 1; quarter <= sheet.quarter; ++quarter) {
    if (!row.planned(quarter).positive() || !row.achieved(quarter).blank) continue;
    marks.add(row, "PER-01", quarter == sheet.quarter ? Severity::Error : Severity::Warning,
              achieved_column(quarter));
  }
}

void per_02(const Sheet& sheet, const Row& row, Marks& marks) {
  for (int quarter = 1; quarter <= sheet.quarter; ++quarter) {
    if (row.achieved(quarter).positive() && row.planned(quarter).blank_or_zero())
      marks.add(row, "PER-02", Severity::Warning, planned_column(quarter));
  }
}

void per_03(const Sheet& sheet, const Row& row, Marks& marks) {
  for (int quarter = sheet.quarter + 1; quarter <= 4; ++quarter) {
    if (row.achieved(quarter).positive())
      marks.add(row, "PER-03", Severity::Error, achieved_column(quarter));
  }
}

enum class Delivery { No, Yes, Unknowable };

// Whether a quarter delivers `amount` without having planned anything. One cell that rules it out
// is enough to know; else both must be known.
Delivery delivers(const Row& row, int quarter, const Rational& amount) {
  const Figure& planned = row.planned(quarter);
  const Figure& achieved = row.achieved(quarter);
  if (planned.positive() || achieved.blank) return Delivery::No;
  if (achieved.value && !same(*achieved.value, amount)) return Delivery::No;
  return planned.unknown() || achieved.unknown() ? Delivery::Unknowable : Delivery::Yes;
}

void per_04(const Sheet& sheet, const Row& row, Marks& marks) {
  if (!row.ascending()) return;
  std::set<int> used;
  for (int quarter = 1; quarter <= 4; ++quarter) {
    const Figure& planned = row.planned(quarter);
    if (!planned.positive() || !row.achieved(quarter).blank_or_zero()) continue;
    for (int later = quarter + 1; later <= sheet.quarter; ++later) {
      if (used.contains(later)) continue;
      const Delivery delivery = delivers(row, later, *planned.value);
      if (delivery == Delivery::Unknowable) break;
      if (delivery == Delivery::No) continue;
      used.insert(later);
      marks.add(row, "PER-04", Severity::Notice, achieved_column(later));
      break;
    }
  }
}

void per_05(const Sheet& sheet, const Row& row, Marks& marks) {
  if (!row.is_a(Kind::Suma) && !row.is_a(Kind::Integradora)) return;
  if (!row.annual().positive()) return;
  for (int quarter = 1; quarter <= sheet.quarter; ++quarter) {
    const auto sum = progress(Kind::Suma, achieved_of(row), quarter);
    if (!sum) return;
    if (less(*sum, *row.annual().value)) continue;
    for (int later = quarter + 1; later <= 4; ++later) {
      if (!row.planned(later).positive()) continue;
      marks.add(row, "PER-05", Severity::Notice, achieved_column(quarter));
      return;
    }
    return;
  }
}

void per_06(const Sheet& sheet, const Row& row, Marks& marks) {
  if (any_captured(planned_of(row)) || any_captured(achieved_of(row)) || row.annual().unknown())
    return;
  marks.add(row, "PER-06", row.annual().positive() ? Severity::Error : Severity::Warning,
            planned_column(sheet.quarter));
}

}  // namespace

void naive_per(const Sheet& sheet, const Row& row, Marks& marks) {
  per_01(sheet, row, marks);
  per_02(sheet, row, marks);
  per_03(sheet, row, marks);
  per_04(sheet, row, marks);
  per_05(sheet, row, marks);
  per_06(sheet, row, marks);
}

}  // namespace poa::property
