// SPDX-License-Identifier: MPL-2.0
#include "faults/shown.hpp"

#include <cstddef>

#include "calc/goal_rows.hpp"

namespace poa::faults {
namespace {

constexpr int kLastAchieved = 11;  // column of the table

}  // namespace

Shown shown_in(office::Document& workbook) {
  workbook.recalculate();
  const int goals = office::goal_rows(workbook);
  return {office::computed_figures(workbook, static_cast<std::size_t>(goals)),
          office::shown_findings(workbook), office::verdict(workbook)};
}

void change(const office::Document& workbook, double achieved) {
  workbook.named("TMM_TABLA").cell(kLastAchieved, 0).set_value(achieved);
}

}  // namespace poa::faults
