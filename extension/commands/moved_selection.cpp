// SPDX-License-Identifier: MPL-2.0
#include "commands/moved_selection.hpp"

#include "office/refusal.hpp"
#include "office/texts.hpp"
#include "workbook/goal_rows.hpp"
#include "workbook/selection.hpp"

namespace poa::extension {

std::set<std::int32_t> goals_to_move(const Workbook& workbook) {
  auto chosen = selected_goals(workbook);
  if (chosen.empty()) throw Refusal(texts::kNoGoalToMove);
  return chosen;
}

void move_selection(const EditableWorkbook& workbook, const std::string& title,
                    const GoalOrder& order, std::int32_t rows) {
  require_seen(workbook, moved_goals(order));
  auto selected = selected_among_goals(workbook);
  in_one_step(workbook, title, [&] { put_in_order(workbook, order); });
  for (uno::CellRangeAddress& range : selected) {
    range.start_row += rows;
    range.end_row += rows;
  }
  select_ranges(workbook, selected);
}

}  // namespace poa::extension
