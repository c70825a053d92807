// SPDX-License-Identifier: MPL-2.0
#include "workbook/pasting.hpp"

#include <variant>

#include "workbook/cell_contents.hpp"
#include "workbook/goal_rows.hpp"
#include "workbook/header_rows.hpp"
#include "workbook/quiet_steps.hpp"

namespace poa::extension {
namespace {

bool goes_to_goals(const PastePlan& plan) {
  return !plan.entries.empty() && std::holds_alternative<GoalCell>(plan.entries.front().place);
}

void write(const EditableWorkbook& workbook, const PastePlan& plan) {
  if (plan.new_axes > 0) add_axes(workbook, plan.new_axes);
  if (plan.new_action_lines > 0) add_lines(workbook, plan.new_action_lines);
  if (plan.new_goals > 0) add_goals(workbook, workbook.goals().count - 1, plan.new_goals);
  const FormPlaces places(workbook);
  for (const PasteEntry& entry : plan.entries) {
    if (const auto target = places.cell(entry.place))
      enter(uno::XCellRange::cell_by_position(target, 0, 0), entry.cell);
  }
  add_pending(workbook, plan.doubts);
  if (!goes_to_goals(plan)) return;
  // What a goal's findings say wraps in its row, and formulas rest during a step.
  uno::XCalculatable::calculate(uno::query<uno::XCalculatable>(workbook.model()));
  fit_goals(workbook);
}

}  // namespace

void paste(const EditableWorkbook& workbook, const PastePlan& plan) {
  QuietSteps quiet(workbook);
  write(workbook, plan);
  quiet.end();
}

}  // namespace poa::extension
