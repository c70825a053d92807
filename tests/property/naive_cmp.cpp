// SPDX-License-Identifier: MPL-2.0
#include "naive.hpp"
#include "unicode.hpp"

namespace poa::property {
namespace {

// What a changed plan weighs: a letter may allow it.
Severity severity_of_change(const Sheet& sheet) {
  return sheet.authorised ? Severity::Warning : Severity::Error;
}

void cmp_01(const Sheet& sheet, const Row& row, const Row& before, Marks& marks) {
  const auto mark = [&](Column column) {
    marks.add(row, "CMP-01", severity_of_change(sheet), column);
  };
  const Figure& annual = row.annual();
  const Figure& annual_before = before.annual();
  if (!annual.unknown() && !annual_before.unknown() &&
      (annual.blank != annual_before.blank ||
       !same(annual.value.value_or(0), annual_before.value.value_or(0))))
    mark(Column::Annual);
  for (int quarter = 1; quarter <= 4; ++quarter) {
    const Figure& planned = row.planned(quarter);
    const Figure& planned_before = before.planned(quarter);
    if (!planned.unknown() && !planned_before.unknown() &&
        !same(planned.value.value_or(0), planned_before.value.value_or(0)))
      mark(planned_column(quarter));
  }
}

void cmp_02(const Sheet& sheet, const Row& row, const Row& before, Marks& marks) {
  for (int quarter = 1; quarter <= sheet.previous_quarter; ++quarter) {
    const Figure& achieved = row.achieved(quarter);
    const Figure& achieved_before = before.achieved(quarter);
    if (achieved.unknown() || achieved_before.unknown()) continue;
    if (achieved.blank == achieved_before.blank &&
        same(achieved.value.value_or(0), achieved_before.value.value_or(0)))
      continue;
    const bool asked_for = achieved_before.blank && before.planned(quarter).positive();
    marks.add(row, "CMP-02", asked_for ? Severity::Notice : Severity::Warning,
              achieved_column(quarter));
  }
}

bool unit_changed(const Row& row, const Row& before) {
  if (!row.unit || !before.unit) return false;
  return naive_fold(encoded(*row.unit)) != naive_fold(encoded(*before.unit));
}

// As sets of goals where both are such, else as they read.
bool components_changed(const Row& row, const Row& before) {
  if (!row.integra || !before.integra) return false;
  const auto components = components_of(row.integra);
  const auto components_before = components_of(before.integra);
  if (components && components_before) return components != components_before;
  return naive_fold(encoded(*row.integra)) != naive_fold(encoded(*before.integra));
}

void cmp_03(const Sheet& sheet, const Row& row, const Row& before, Marks& marks) {
  const auto mark = [&](Column column) {
    marks.add(row, "CMP-03", severity_of_change(sheet), column);
  };
  if (what_it_says(row) != what_it_says(before)) mark(Column::Text);
  if (unit_changed(row, before)) mark(Column::Unit);
  if (!row.kind_error && !before.kind_error && row.kind != before.kind) mark(Column::Kind);
  if (components_changed(row, before)) mark(Column::Components);
}

}  // namespace

void naive_cmp(const Sheet& sheet, const Row& row, Marks& marks) {
  if (sheet.previous.empty() || !row.number) return;
  if (row_with(sheet.rows, *row.number) != &row) return;
  const Row* before = row_with(sheet.previous, *row.number);
  if (before == nullptr) {
    if (lack(sheet.previous, *row.number).value_or(false))
      marks.add(row, "CMP-03", severity_of_change(sheet), Column::Text);
    return;
  }
  cmp_01(sheet, row, *before, marks);
  cmp_02(sheet, row, *before, marks);
  cmp_03(sheet, row, *before, marks);
}

void naive_cmp_header(const Sheet& sheet, Marks& marks) {
  for (const Row& before : sheet.previous) {
    if (!before.number || row_with(sheet.previous, *before.number) != &before) continue;
    if (lack(sheet.rows, *before.number).value_or(false))
      marks.add_header("CMP-03", sheet.authorised ? Severity::Notice : Severity::Error,
                       std::to_string(*before.number));
  }
}

}  // namespace poa::property
