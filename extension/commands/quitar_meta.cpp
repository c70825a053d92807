// SPDX-License-Identifier: MPL-2.0
#include <algorithm>
#include <string>

#include "commands/actions.hpp"
#include "office/dialogs.hpp"
#include "office/refusal.hpp"
#include "office/texts.hpp"
#include "workbook/editing.hpp"
#include "workbook/goal_rows.hpp"
#include "workbook/selection.hpp"
#include "workbook/sheets.hpp"

namespace poa::extension {
namespace {

constexpr std::int16_t kData = uno::CellFlags::number | uno::CellFlags::date | uno::CellFlags::text;

bool holds_data(const Workbook& workbook, const std::set<std::int32_t>& chosen) {
  const GoalRows goals = workbook.goals();
  return std::any_of(chosen.begin(), chosen.end(), [&](std::int32_t goal) {
    const std::int32_t row = goals.first + goal;
    return hold(workbook.cells(0, row, goals.last_column, row), kData);
  });
}

bool person_agrees(const Session& session, std::size_t count) {
  const Text& question = count == 1 ? texts::kRemoveOneQuestion : texts::kRemoveManyQuestion;
  return ask_yes(session, say(session.language, texts::kProduct),
                 say(session.language, question, {count}));
}

std::string what_happens(std::int32_t goals, std::int32_t chosen, Language language) {
  if (goals == 1) return say(language, texts::kEmptied);
  if (goals == chosen) return say(language, texts::kRemovedAll, {chosen - 1});
  return say(language, texts::kRemoved, {chosen});
}

}  // namespace

Outcome quitar_meta(const Session& session, const Arguments& arguments) {
  const EditableWorkbook workbook(session.window);
  const bool ask = !arguments.without_asking();
  const auto chosen = selected_goals(workbook);
  if (chosen.empty()) throw Refusal(texts::kNoGoal);
  require_removable(workbook, chosen);
  if (ask && holds_data(workbook, chosen) && !person_agrees(session, chosen.size()))
    return {State::Cancelled, {}};

  const std::string done = what_happens(workbook.goals().count,
                                        static_cast<std::int32_t>(chosen.size()), session.language);
  in_one_step(workbook, done, [&] { remove_goals(workbook, chosen); });
  select_goal(workbook, std::min(*chosen.begin(), workbook.goals().count - 1));
  return {State::Success, done};
}

}  // namespace poa::extension
