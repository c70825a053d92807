// SPDX-License-Identifier: MPL-2.0
#include "commands/actions.hpp"
#include "commands/moved_selection.hpp"
#include "office/refusal.hpp"
#include "office/texts.hpp"

namespace poa::extension {

Outcome subir_meta(const Session& session, const Arguments& arguments) {
  static_cast<void>(arguments.without_asking());
  const EditableWorkbook workbook(session.window);
  const auto chosen = goals_to_move(workbook);
  if (*chosen.begin() == 0) throw Refusal(texts::kFirstGoal);
  const std::string done = say(session.language, texts::kMovedUp, {chosen.size()});
  move_selection(workbook, done, one_up(workbook.goals().count, chosen), -1);
  return {State::Success, done};
}

}  // namespace poa::extension
