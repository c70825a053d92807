// SPDX-License-Identifier: MPL-2.0
#include "commands/actions.hpp"
#include "commands/moved_selection.hpp"
#include "office/refusal.hpp"
#include "office/texts.hpp"

namespace poa::extension {

Outcome bajar_meta(const Session& session, const Arguments& arguments) {
  static_cast<void>(arguments.without_asking());
  const EditableWorkbook workbook(session.window);
  const auto chosen = goals_to_move(workbook);
  const std::int32_t goals = workbook.goals().count;
  if (*chosen.rbegin() == goals - 1) throw Refusal(texts::kLastGoal);
  const std::string done = say(session.language, texts::kMovedDown, {chosen.size()});
  move_selection(workbook, done, one_down(goals, chosen), 1);
  return {State::Success, done};
}

}  // namespace poa::extension
