// SPDX-License-Identifier: MPL-2.0
#include <string>
#include <vector>

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

Number figure(std::size_t count) { return Number(static_cast<std::int64_t>(count)); }

// The sentences about a paste, in the order in which they are told.
class Account {
 public:
  Account(const PastePlan& plan, Language language) : language_(language) {
    add(texts::kPasted, {figure(plan.taken)});
    add_rows(texts::kAdded, plan.new_goals);
    add_rows(texts::kAxesAdded, plan.new_axes);
    add_rows(texts::kLinesAdded, plan.new_action_lines);
    add_not_taken(plan.not_taken);
  }

  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  void add(const Text& text, std::initializer_list<Word> words) {
    text_ += (text_.empty() ? "" : " ") + say(language_, text, words) + '.';
  }
  void add_rows(const Text& text, std::int32_t rows) {
    if (rows > 0) add(text, {rows});
  }
  void add_not_taken(const NotTaken& left) {
    if (left.computed > 0)
      add(texts::kNotTakenComputed, {figure(left.computed), names_of(left.computed_columns)});
    if (left.outside > 0) add(texts::kNotTakenOutside, {figure(left.outside)});
    if (left.errors.empty()) return;
    const BlockCell& first = left.errors.front();
    add(left.errors.size() == 1 ? texts::kNotTakenError : texts::kNotTakenErrors,
        {figure(left.errors.size()), first.row + 1, first.column + 1});
  }
  [[nodiscard]] std::string names_of(const std::set<Column>& computed) const {
    // As they are printed.
    constexpr std::string_view kAbsolute = "AVANCE ABSOLUTO";
    constexpr std::string_view kRelative = "ACUMULADO RELATIVO";
    if (computed.size() == 2) return say(language_, texts::kAnd, {kAbsolute, kRelative});
    return std::string(computed.contains(Column::Absolute) ? kAbsolute : kRelative);
  }

  Language language_;
  std::string text_;
};

bool takes_all(const NotTaken& left) {
  return left.computed == 0 && left.outside == 0 && left.errors.empty();
}

}  // namespace

Outcome pegar_datos(const Session& session, const Arguments& arguments) {
  const bool attended = !arguments.has(catalog::kTextArgument) && !arguments.without_asking();
  const EditableWorkbook workbook(session.window);
  const uno::CellAddress cursor = cursor_in(session, workbook);
  const PastePlan plan = plan_paste(workbook, cursor, copied_cells(session, arguments));
  in_one_step(workbook, say(session.language, texts::kPasted, {figure(plan.taken)}),
              [&] { paste(workbook, plan); });
  const Account account(plan, session.language);
  if (attended && !takes_all(plan.not_taken))
    inform(session, say(session.language, texts::kPasteTitle), account.text());
  return {State::Success, account.text()};
}

}  // namespace poa::extension
