// SPDX-License-Identifier: MPL-2.0
#include "commands/other_finding.hpp"

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "catalog/commands.hpp"
#include "commands/calculated.hpp"
#include "commands/cell_asked_for.hpp"
#include "commands/cursor_message.hpp"
#include "commands/panel_deck.hpp"
#include "office/refusal.hpp"
#include "office/texts.hpp"
#include "workbook/selection.hpp"

namespace poa::extension {
namespace {

using Findings = std::vector<PlacedFinding>;
using Choice = std::shared_ptr<ChosenFinding>;

// Above the table, where the first finding is the next.
uno::CellAddress above(const Workbook& workbook) { return {workbook.goals().sheet, 0, 0}; }

uno::CellAddress start_of(const Workbook& workbook, const Arguments& arguments) {
  if (const auto from = cell_asked_for(workbook, arguments, catalog::kFromArgument)) return *from;
  return cell_with_cursor(workbook).value_or(above(workbook));
}

Findings listed(Findings all, const Choice& choice) {
  if (choice)
    std::erase_if(all, [&choice](const auto& placed) { return !choice->lists(placed.finding); });
  return all;
}

// From the finding that a person looks at, where that is still at the cell; else from the cell.
Step step_of(const Findings& findings, const uno::CellAddress& start,
             const std::optional<Finding>& looked_at, Direction direction) {
  const auto place = looked_at ? find_again(findings, *looked_at) : std::nullopt;
  if (place && findings[*place].cell.row == start.row &&
      findings[*place].cell.column == start.column)
    return step_from(findings, *place, direction);
  return step_from(findings, start, direction);
}

Outcome none(const Session& session, const Choice& choice, bool any, bool was_off) {
  std::string text = say(session.language, any ? texts::kNoneListed : texts::kNoFindings);
  tell_calculated(session, was_off, text);
  if (!choice) show_message(session, text, std::nullopt);
  return {State::Success, std::move(text)};
}

// With one finding alone, there is no end to be passed.
const Text& answer_of(const Step& step, std::size_t count, Direction direction) {
  if (!step.wrapped || count == 1) return texts::kFinding;
  return direction == Direction::Forward ? texts::kFindingAfterLast : texts::kFindingBeforeFirst;
}

}  // namespace

std::optional<Finding> looked_at(const uno::Ref<uno::XFrame>& window) {
  const auto choice = choice_seen_in(window);
  return choice ? choice->chosen() : finding_in_message(window);
}

std::optional<uno::CellAddress> cell_with_cursor(const Workbook& workbook) {
  const auto selected = selected_ranges(view_of(workbook));
  if (selected.empty() || selected.front().sheet != workbook.goals().sheet) return std::nullopt;
  const uno::CellRangeAddress& first = selected.front();
  return uno::CellAddress{first.sheet, first.start_column, first.start_row};
}

Outcome go_to_finding(const Session& session, const Arguments& arguments, Direction direction) {
  static_cast<void>(arguments.without_asking());
  const Workbook workbook(session.window);
  if (!view_of(workbook)) throw Refusal(texts::kNoCellsShown);
  const uno::CellAddress start = start_of(workbook, arguments);
  const bool was_off = workbook.calculate_if_off();
  Findings all = to_look_at(review(workbook));
  const bool any = !all.empty();
  const Choice choice = choice_seen_in(session.window);
  const Findings findings = listed(std::move(all), choice);
  if (findings.empty()) return none(session, choice, any, was_off);

  const Step step = step_of(findings, start, looked_at(session.window), direction);
  const PlacedFinding& placed = findings[step.place];
  select_cell(workbook, placed.cell.column, placed.cell.row);
  const std::string line = line_to_look_at(placed.finding);
  const std::size_t number = step.place + 1;
  if (choice) {
    end_message(session.window);
    choice->choose(placed.finding);
  } else {
    show_message(session,
                 say(session.language, texts::kFindingShown, {number, findings.size(), line}),
                 placed.finding);
  }
  std::string done = say(session.language, answer_of(step, findings.size(), direction),
                         {line, number, findings.size()});
  tell_calculated(session, was_off, done);
  return {State::Success, std::move(done)};
}

}  // namespace poa::extension
