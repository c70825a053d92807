// SPDX-License-Identifier: MPL-2.0
#include "workbook/form_rows.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "sheet/blocks.hpp"
#include "workbook/header_rows.hpp"
#include "workbook/workbook.hpp"

namespace poa::extension {
namespace {

using uno::Ref;

// A text and its column, or a name and column −1, with the row that it has.
struct Mark {
  std::int32_t column;
  std::string text;
  std::int32_t row;
};

constexpr std::int32_t kName = -1;

std::vector<Mark> texts_on(const Ref<uno::XSpreadsheet>& sheet) {
  const auto cells = cells_of(sheet, used_area(sheet));
  const uno::TextTable contents =
      uno::XCellRangeFormula::formulas(uno::query<uno::XCellRangeFormula>(cells));
  std::vector<Mark> marks;
  for (std::size_t row = 0; row < contents.rows.size(); ++row) {
    for (std::size_t column = 0; column < contents.rows[row].size(); ++column) {
      std::string text = contents.rows[row][column].utf8();
      if (text.empty() || text.front() == '=' || text.front() == '{') continue;
      marks.push_back(
          {static_cast<std::int32_t>(column), std::move(text), static_cast<std::int32_t>(row)});
    }
  }
  return marks;
}

void add_names(const Ref<uno::XModel>& model, std::int16_t sheet, std::vector<Mark>& marks) {
  for (const auto& [name, cells] : named_cells(model)) {
    const uno::CellRangeAddress at = sheet::address_of(cells);
    if (at.sheet == sheet) marks.push_back({kName, name, at.start_row});
  }
}

std::vector<Mark> marks_of(const Ref<uno::XModel>& model, const Ref<uno::XSpreadsheet>& sheet) {
  std::vector<Mark> marks = texts_on(sheet);
  add_names(model, sheet::address_of(sheet).sheet, marks);
  return marks;
}

// The part of the form that a row of the template is in: how many kinds of repeated rows stand
// above it. The first of repeated rows stays where the part above it ends; the others may move.
std::optional<std::size_t> part_of(const TemplateRows& rows, std::int32_t row) {
  std::size_t part = 0;
  for (const RepeatedRows& repeated : rows.repeated) {
    if (row > repeated.first && row <= repeated.last) return std::nullopt;
    if (row > repeated.last) ++part;
  }
  return part;
}

// How far each part has moved down, as most of its marks say, and how many say it.
struct Moves {
  std::vector<std::int32_t> down;
  std::size_t agreeing = 0;
};

std::optional<Moves> moves_of(const TemplateRows& rows, const std::vector<Mark>& reference,
                              const std::vector<Mark>& own) {
  std::multimap<std::pair<std::int32_t, std::string>, std::int32_t> there;
  for (const Mark& mark : own) there.emplace(std::pair(mark.column, mark.text), mark.row);
  std::vector<std::map<std::int32_t, std::size_t>> votes(rows.repeated.size() + 1);
  for (const Mark& mark : reference) {
    const auto part = part_of(rows, mark.row);
    if (!part) continue;
    const auto [first, last] = there.equal_range({mark.column, mark.text});
    for (auto found = first; found != last; ++found) ++votes[*part][found->second - mark.row];
  }
  Moves moves;
  for (const auto& votes_of_part : votes) {
    if (votes_of_part.empty()) return std::nullopt;
    const auto most =
        std::max_element(votes_of_part.begin(), votes_of_part.end(),
                         [](const auto& a, const auto& b) { return a.second < b.second; });
    moves.down.push_back(most->first);
    moves.agreeing += most->second;
  }
  return moves;
}

// A part may not begin before the one above it ends, and the first stays where it is: the form
// refers to its rows by their numbers.
bool is_form(const TemplateRows& rows, const Moves& moves) {
  if (moves.down.front() != 0) return false;
  for (std::size_t part = 1; part < moves.down.size(); ++part) {
    const std::int32_t added = moves.down[part] - moves.down[part - 1];
    const bool goals = part + 1 == moves.down.size();
    if (rows.repeated[part - 1].count() + added < (goals ? -1 : 1)) return false;
  }
  return true;
}

}  // namespace

TemplateRows template_rows(const Ref<uno::XModel>& model) {
  const Workbook workbook(model);
  const GoalRows goals = workbook.goals();
  const HeaderRows axes = axis_rows(workbook);
  const HeaderRows lines = line_rows(workbook);
  return {{{axes.first, axes.last()}, {lines.first, lines.last()}, {goals.first, goals.last()}},
          goals.first_column,
          goals.last_column};
}

std::optional<FormRows> find_form(const Ref<uno::XModel>& reference, const TemplateRows& rows,
                                  const Ref<uno::XModel>& model) {
  const auto expected = marks_of(reference, Workbook(reference).sheet());
  std::optional<FormRows> best;
  std::size_t most = 0;
  bool several = false;
  for (const std::string& name : sheet_names(model)) {
    const auto sheet = sheet_named(model, name);
    const auto moves = moves_of(rows, expected, marks_of(model, sheet));
    if (!moves || !is_form(rows, *moves) || moves->agreeing < most) continue;
    // Other sheets have a few of the form's texts, too.
    if (2 * moves->agreeing < expected.size()) continue;
    several = moves->agreeing == most;
    most = moves->agreeing;
    best = FormRows{sheet, {moves->down.begin() + 1, moves->down.end()}};
  }
  return several ? std::nullopt : best;
}

}  // namespace poa::extension
