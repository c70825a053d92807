// SPDX-License-Identifier: MPL-2.0
#include <optional>
#include <string>

#include "catalog/commands.hpp"
#include "commands/actions.hpp"
#include "commands/rows_asked_for.hpp"
#include "domain/form/limits.hpp"
#include "office/refusal.hpp"
#include "office/texts.hpp"
#include "workbook/editing.hpp"
#include "workbook/goal_rows.hpp"
#include "workbook/selection.hpp"

namespace poa::extension {
namespace {

constexpr int kUsualGoals = 1;

}  // namespace

Outcome agregar_meta(const Session& session, const Arguments& arguments) {
  const EditableWorkbook workbook(session.window);
  const GoalRows goals = workbook.goals();
  const auto selected = selected_goals(workbook);
  const std::int32_t after = selected.empty() ? goals.count - 1 : *selected.rbegin();
  require_seen(workbook, {after});
  const int room = kMostGoals - goals.count;
  if (room <= 0) throw Refusal(texts::kFull, {goals.count});
  const auto count =
      rows_asked_for(session, arguments, catalog::kCountArgument, kMostGoals,
                     {say(session.language, texts::kAddTitle),
                      say(session.language, texts::kAddQuestion, {room}), kUsualGoals, room});
  if (!count) return {State::Cancelled, {}};
  if (*count > room) throw Refusal(texts::kTooMany, {kMostGoals, room});

  const std::string done = say(session.language, texts::kAdded, {*count});
  in_one_step(workbook, done, [&] { add_goals(workbook, after, *count); });
  select_goal(workbook, after + 1);
  return {State::Success, done};
}

}  // namespace poa::extension
