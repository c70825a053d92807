// SPDX-License-Identifier: MPL-2.0
#include <optional>
#include <string>

#include "catalog/commands.hpp"
#include "commands/actions.hpp"
#include "commands/rows_asked_for.hpp"
#include "domain/form/limits.hpp"
#include "office/made_document.hpp"
#include "office/refusal.hpp"
#include "office/texts.hpp"
#include "workbook/editing.hpp"
#include "workbook/goal_rows.hpp"
#include "workbook/reference.hpp"
#include "workbook/selection.hpp"

namespace poa::extension {
namespace {

// Real reports have 4 goals or more.
constexpr int kUsualNewGoals = 4;

EditableWorkbook open_template(const Session& session) {
  MadeDocument made(session.office, kReportTemplate);
  made.keep();
  return EditableWorkbook(made.model());
}

}  // namespace

Outcome nuevo_reporte(const Session& session, const Arguments& arguments) {
  const auto count = rows_asked_for(
      session, arguments, catalog::kGoalsArgument, kMostGoals,
      {say(session.language, texts::kNewReportTitle),
       say(session.language, texts::kNewReportQuestion, {kMostGoals}), kUsualNewGoals, kMostGoals});
  if (!count) return {State::Cancelled, {}};
  const EditableWorkbook workbook = open_template(session);
  const std::string done = say(session.language, texts::kReportMade, {*count});
  const std::int32_t there = workbook.goals().count;
  if (*count > there) {
    in_one_step(workbook, done, [&] { add_goals(workbook, there - 1, *count - there); });
  }
  // Nothing has been entered yet: undo shall not take rows out of what a person sees as new.
  forget_steps(workbook);
  select_goal(workbook, 0);
  return {State::Success, done};
}

}  // namespace poa::extension
