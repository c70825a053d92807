// SPDX-License-Identifier: MPL-2.0
#include <initializer_list>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "catalog/commands.hpp"
#include "commands/actions.hpp"
#include "commands/copied_cells.hpp"
#include "domain/values/number.hpp"
#include "office/dialogs.hpp"
#include "office/refusal.hpp"
#include "office/texts.hpp"
#include "workbook/editing.hpp"
#include "workbook/paste_plan.hpp"
#include "workbook/pasting.hpp"
#include "workbook/selection.hpp"

namespace poa::extension {
namespace {

// The window's cursor, or the first cell of its selection.
uno::CellAddress cursor_in(const Session& session, const Workbook& workbook) {
  const auto controller = uno::XFrame::controller(session.window);
  const auto selected = selected_ranges(uno::query<uno::XSelectionSupplier>(controller));
  if (selected.size() > 1) throw Refusal(texts::kPasteSeveral);
  if (selected.empty() || selected[0].sheet != workbook.goals().sheet)
    throw Refusal(texts::kPasteElsewhere);
  return {selected[0].sheet, selected[0].start_column, selected[0].start_row};
}

// The columns as they are printed.
std::string names_of(const std::set<Column>& computed, Language language) {
  constexpr std::string_view kAbsolute = "AVANCE ABSOLUTO";
  constexpr std::string_view kRelative = "ACUMULADO RELATIVO";
  if (computed.size() == 2) return say(language, texts::kAnd, {kAbsolute, kRelative});
  return std::string(computed.contains(Column::Absolute) ? kAbsolute : kRelative);
}

// The kinds of what was not taken, with the count of each; "" when everything was.
std::string not_taken(const NotTaken& left, Language language) {
  std::string kinds;
  const auto add = [&](const Text& text, std::initializer_list<Word> words) {
    kinds += (kinds.empty() ? "" : "; ") + say(language, text, words);
  };
  if (left.computed > 0)
    add(texts::kNotTakenComputed,
        {figure(left.computed), names_of(left.computed_columns, language)});
  for (const auto& [text, count] : {std::pair{&texts::kNotTakenOutside, left.outside},
                                    {&texts::kNotTakenUnnamed, left.unnamed},
                                    {&texts::kNotTakenHeadings, left.headings},
                                    {&texts::kNotTakenTotals, left.totals},
                                    {&texts::kNotTakenRows, left.other_rows}}) {
    if (count > 0) add(*text, {figure(count)});
  }
  if (!left.errors.empty()) {
    const BlockCell& first = left.errors.front();
    add(left.errors.size() == 1 ? texts::kNotTakenError : texts::kNotTakenErrors,
        {figure(left.errors.size()), first.row + 1, first.column + 1});
  }
  return kinds;
}

std::string account_of(const PastePlan& plan, const std::string& left_out, Language language) {
  std::string account;
  const auto add = [&](const Text& text, const Word& word) {
    account += (account.empty() ? "" : " ") + say(language, text, {word}) + '.';
  };
  add(texts::kPasted, figure(plan.taken));
  if (plan.new_goals > 0) add(texts::kAdded, plan.new_goals);
  if (plan.new_axes > 0) add(texts::kAxesAdded, plan.new_axes);
  if (plan.new_action_lines > 0) add(texts::kLinesAdded, plan.new_action_lines);
  if (!left_out.empty()) add(texts::kNotTaken, left_out);
  if (!plan.doubts.empty()) add(texts::kPastedPending, figure(plan.doubts.size()));
  for (const std::string& total : plan.totals) account += ' ' + total;
  return account;
}

}  // namespace

Outcome pegar_datos(const Session& session, const Arguments& arguments) {
  const bool attended = !arguments.has(catalog::kTextArgument) && !arguments.without_asking();
  const EditableWorkbook workbook(session.window);
  const uno::CellAddress cursor = cursor_in(session, workbook);
  const PastePlan plan = plan_paste(workbook, cursor, copied_cells(session, arguments));
  in_one_step(workbook, say(session.language, texts::kPasted, {figure(plan.taken)}),
              [&] { paste(workbook, plan); });
  const std::string left_out = not_taken(plan.not_taken, session.language);
  const std::string account = account_of(plan, left_out, session.language);
  if (attended && !(left_out.empty() && plan.doubts.empty()))
    inform(session, say(session.language, texts::kPasteTitle), account);
  return {State::Success, account};
}

}  // namespace poa::extension
