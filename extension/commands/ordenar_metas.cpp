// SPDX-License-Identifier: MPL-2.0
#include <algorithm>

#include "commands/actions.hpp"
#include "office/texts.hpp"
#include "workbook/goal_order.hpp"
#include "workbook/goal_rows.hpp"
#include "workbook/selection.hpp"

namespace poa::extension {

Outcome ordenar_metas(const Session& session, const Arguments& arguments) {
  static_cast<void>(arguments.without_asking());
  const EditableWorkbook workbook(session.window);
  const GoalOrder order = by_number(workbook);
  const auto moved = moved_goals(order);
  if (moved.empty()) return {State::Success, say(session.language, texts::kInOrder)};
  require_seen(workbook, moved);
  const auto selected = selected_goals(workbook);
  const std::string done = say(session.language, texts::kSorted, {moved.size()});
  in_one_step(workbook, done, [&] { put_in_order(workbook, order); });
  if (!selected.empty()) {
    const auto place = std::find(order.begin(), order.end(), *selected.begin());
    select_goal(workbook, static_cast<std::int32_t>(place - order.begin()));
  }
  return {State::Success, done};
}

}  // namespace poa::extension
