// SPDX-License-Identifier: MPL-2.0
#include "workbook/pasting.hpp"

#include <string>
#include <variant>

#include "workbook/goal_rows.hpp"
#include "workbook/header_rows.hpp"
#include "workbook/quiet_steps.hpp"

namespace poa::extension {
namespace {

using uno::Ref;

// All that a cell can hold but its notes.
constexpr std::int32_t kContents =
    uno::CellFlags::number | uno::CellFlags::date | uno::CellFlags::text | uno::CellFlags::formula;

// Puts what was pasted into a cell, whatever it holds.
struct Put {
  Ref<uno::XCellRange> target;

  [[nodiscard]] Ref<uno::XCell> cell() const {
    return uno::XCellRange::cell_by_position(target, 0, 0);
  }
  void operator()(Blank /*cell*/) const {
    uno::XSheetOperation::clear_contents(uno::query<uno::XSheetOperation>(target), kContents);
  }
  void operator()(double number) const { uno::XCell::set_value(cell(), number); }
  void operator()(const std::string& text) const {
    uno::XTextRange::set_text(uno::query<uno::XTextRange>(cell()), uno::String(text));
  }
  // An error is never planned: its place stays as it is.
  void operator()(CellError /*cell*/) const {}
};

bool goes_to_goals(const PastePlan& plan) {
  return !plan.entries.empty() && std::holds_alternative<GoalCell>(plan.entries.front().place);
}

void write(const EditableWorkbook& workbook, const PastePlan& plan) {
  if (plan.new_axes > 0) add_axes(workbook, plan.new_axes);
  if (plan.new_action_lines > 0) add_lines(workbook, plan.new_action_lines);
  if (plan.new_goals > 0) add_goals(workbook, workbook.goals().count - 1, plan.new_goals);
  const FormPlaces places(workbook);
  for (const PasteEntry& entry : plan.entries) {
    if (const auto target = places.cell(entry.place)) std::visit(Put{target}, entry.cell);
  }
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
