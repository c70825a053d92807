// SPDX-License-Identifier: MPL-2.0
#include <algorithm>
#include <boost/algorithm/string/join.hpp>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "catalog/commands.hpp"
#include "commands/actions.hpp"
#include "commands/calculated.hpp"
#include "commands/other_finding.hpp"
#include "domain/form/goal_number.hpp"
#include "domain/rules/reviewed.hpp"
#include "office/refusal.hpp"
#include "office/texts.hpp"
#include "sheet/blocks.hpp"
#include "workbook/cell_contents.hpp"
#include "workbook/editing.hpp"

namespace poa::extension {
namespace {

// A rule and the goal, counted from 0, whose advertencia a person has looked at.
struct Mark {
  std::string_view rule;
  std::int32_t goal;
};

class MarkedGoal {
 public:
  MarkedGoal(const Workbook& workbook, std::int32_t goal)
      : workbook_(workbook), goals_(workbook.goals()), goal_(goal) {}

  // Of the sheet, as people count.
  [[nodiscard]] std::int32_t row() const { return goals_.first + goal_ + 1; }

  [[nodiscard]] Cell reviewed() const { return sheet::cells_in(cell(Column::Reviewed)).at(0, 0); }
  void enter_reviewed(const std::string& text) const {
    enter(uno::XCellRange::cell_by_position(cell(Column::Reviewed), 0, 0), make_text_cell(text));
  }

  [[nodiscard]] std::string name_in(Language language) const {
    const std::string text = cell_text(sheet::cells_in(cell(Column::Text)).at(0, 0));
    if (const auto number = leading_goal_number(text))
      return say(language, texts::kGoalNamed, {*number});
    return say(language, texts::kRowNamed, {row()});
  }

  [[nodiscard]] bool has(const Finding& finding) const {
    return finding.row == static_cast<std::size_t>(goal_) + 1;
  }

 private:
  [[nodiscard]] uno::Ref<uno::XCellRange> cell(Column column) const {
    const std::int32_t place = goals_.first_column + static_cast<std::int32_t>(index(column));
    return workbook_.cells(place, row() - 1, place, row() - 1);
  }

  const Workbook& workbook_;
  GoalRows goals_;
  std::int32_t goal_;
};

std::optional<Mark> mark_asked_for(const Workbook& workbook, const Arguments& arguments) {
  const auto rule = arguments.text(catalog::kRuleArgument);
  const auto row = arguments.whole(catalog::kRowArgument, 1, workbook.goals().count);
  if (rule.has_value() != row.has_value())
    throw Refusal(texts::kBothOrNone, {catalog::kRuleArgument, catalog::kRowArgument});
  if (!rule) return std::nullopt;
  const auto id = rule_named(*rule);
  if (!id) throw Refusal(texts::kNoSuchRule, {*rule});
  return Mark{*id, *row - 1};
}

// The goal with the cursor, counted from 0.
std::int32_t goal_with_cursor(const Workbook& workbook) {
  const GoalRows goals = workbook.goals();
  const auto cursor = cell_with_cursor(workbook);
  if (!cursor || cursor->row < goals.first || cursor->row > goals.last())
    throw Refusal(texts::kNoGoalToReview);
  return cursor->row - goals.first;
}

// The rules whose advertencias the goal has, reviewed or not, and may have reviewed.
std::set<std::string> reviewable_in(const MarkedGoal& goal, const Review& judged) {
  std::set<std::string> rules;
  for (const PlacedFinding& placed : judged.findings) {
    const Finding& finding = placed.finding;
    const bool warns = finding.severity == Severity::Warning || finding.reviewed;
    if (goal.has(finding) && warns && is_reviewable(finding.rule))
      rules.insert(std::string(finding.rule));
  }
  return rules;
}

Mark mark_at_cursor(const Session& session, const Workbook& workbook, const Review& judged) {
  const std::int32_t at = goal_with_cursor(workbook);
  const MarkedGoal goal(workbook, at);
  const auto chosen = looked_at(session.window);
  if (chosen && goal.has(*chosen)) return {chosen->rule, at};
  const auto rules = reviewable_in(goal, judged);
  if (rules.empty()) throw Refusal(texts::kNothingToReview, {goal.row()});
  if (rules.size() > 1)
    throw Refusal(texts::kSeveralToReview, {goal.row(), boost::algorithm::join(rules, ", ")});
  return {*rule_named(*rules.begin()), at};
}

// What is marked must be an advertencia of the goal now.
void require_warning(const MarkedGoal& goal, std::string_view rule, const Review& judged) {
  const auto has = [&](Severity severity) {
    return std::any_of(
        judged.findings.begin(), judged.findings.end(), [&](const PlacedFinding& placed) {
          const Finding& finding = placed.finding;
          return goal.has(finding) && finding.rule == rule && finding.severity == severity;
        });
  };
  if (has(Severity::Warning)) return;
  if (has(Severity::Error)) throw Refusal(texts::kErrorNotReviewable, {rule, goal.row()});
  throw Refusal(texts::kNotFiring, {goal.row(), rule});
}

}  // namespace

Outcome marcar_revisada(const Session& session, const Arguments& arguments) {
  static_cast<void>(arguments.without_asking());
  const EditableWorkbook workbook(session.window);
  const auto asked = mark_asked_for(workbook, arguments);
  const bool was_off = workbook.calculate_if_off();
  const Review judged = review(workbook);
  const Mark mark = asked ? *asked : mark_at_cursor(session, workbook, judged);
  const MarkedGoal goal(workbook, mark.goal);
  if (!is_reviewable(mark.rule)) throw Refusal(texts::kNotReviewable, {mark.rule});
  const Cell held = goal.reviewed();
  if (std::holds_alternative<CellError>(held)) throw Refusal(texts::kReviewedIsError, {goal.row()});

  const std::string text = cell_text(held);
  const bool marked = ReviewedRules(text).contains(mark.rule);
  if (!marked) require_warning(goal, mark.rule, judged);
  std::string done = say(session.language, marked ? texts::kNotReviewed : texts::kReviewed,
                         {mark.rule, goal.name_in(session.language)});
  in_one_step(workbook, done, [&] {
    goal.enter_reviewed(marked ? without_reviewed(text, mark.rule)
                               : with_reviewed(text, mark.rule));
  });
  tell_calculated(session, was_off, done);
  return {State::Success, std::move(done)};
}

}  // namespace poa::extension
