// SPDX-License-Identifier: MPL-2.0
#include "domain/import/open_goal.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "domain/form/action_line.hpp"
#include "domain/import/scanned_figure.hpp"

namespace poa {
namespace {

void append_text(std::string& text, const std::string& more) {
  if (!text.empty()) text += ' ';
  text += more;
}

bool is_filled(const std::string& cell) { return !cell.empty(); }

}  // namespace

bool holds_codes(const std::string& cell) {
  const ActionLines lines = read_action_lines(cell);
  return !lines.codes.empty() && lines.bad_tokens.empty();
}

OpenGoal::OpenGoal(ScannedLine line) : line_(std::move(line)) { note_figures(line_.text_at + 1); }

// Looks at the cells that came to the line, from the first of them on.
void OpenGoal::note_figures(std::size_t from) {
  for (std::size_t at = from; at < line_.cells.size(); ++at) {
    complete_ |= ends_in_percent(line_.cells[at]);
    if (!figures_at_ && holds_figures(line_.cells[at])) figures_at_ = at;
  }
}

void OpenGoal::go_on(const std::vector<std::string>& cells, std::size_t row) {
  const bool figures = std::any_of(cells.begin(), cells.end(), holds_figures);
  if (figures && complete_) return;
  if (figures)
    add_figures(cells);
  else
    add_texts(cells);
  line_.rows.push_back(row);
}

// The rest of a row that was broken; a text before its figures goes on with the goal's. It may be
// of another goal, whose number was lost.
void OpenGoal::add_figures(const std::vector<std::string>& cells) {
  const auto first = std::find_if(cells.begin(), cells.end(), is_filled);
  line_.whole = false;
  if (!holds_figures(*first)) line_.joined = line_.joined | ColumnSet{Column::Text, Column::Unit};
  const std::size_t from = line_.cells.size();
  line_.cells.insert(line_.cells.end(), first, cells.end());
  note_figures(from);
}

void OpenGoal::add_texts(const std::vector<std::string>& cells) {
  const bool alone = std::count_if(cells.begin(), cells.end(), is_filled) == 1;
  for (std::size_t at = 0; at < cells.size(); ++at) {
    if (is_filled(cells[at]))
      add_text(alone ? column_of_lone(cells[at]) : column_at(at), at, cells[at]);
  }
}

// A text without any other beside it lost the tabs that tell its column.
Column OpenGoal::column_of_lone(const std::string& text) const {
  if (holds_codes(text) && line_.text_at > 0) return Column::Lines;
  return figures_at_ ? Column::Remarks : Column::Text;
}

Column OpenGoal::column_at(std::size_t at) const {
  if (at < line_.text_at) return Column::Lines;
  if (at == line_.text_at) return Column::Text;
  const bool unit = at < figures_at_.value_or(line_.cells.size()) && at < line_.cells.size();
  return unit ? Column::Unit : Column::Remarks;
}

void OpenGoal::add_text(Column column, std::size_t at, const std::string& text) {
  line_.joined = line_.joined | ColumnSet{column};
  switch (column) {
    case Column::Lines:
      return append_text(line_.cells[line_.text_at - 1], text);
    case Column::Text:
      return append_text(line_.cells[line_.text_at], text);
    case Column::Unit:
      return append_text(line_.cells[at], text);
    default:
      line_.cells.push_back(text);
  }
}

}  // namespace poa
