// SPDX-License-Identifier: MPL-2.0
#include "domain/import/goal_line.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string_view>
#include <unordered_set>
#include <utility>

#include "domain/form/action_line.hpp"
#include "domain/form/goal_number.hpp"
#include "domain/form/heading.hpp"
#include "domain/import/goal_opening.hpp"
#include "domain/import/scanned_figure.hpp"
#include "domain/values/text.hpp"

namespace poa {
namespace {

using Cells = std::vector<std::string>;

Cells texts_of(const SourceRow& row) {
  Cells cells;
  for (const Cell& cell : row.cells) cells.emplace_back(trim(cell_text(cell)));
  while (!cells.empty() && cells.back().empty()) cells.pop_back();
  return cells;
}

bool is_heading(const Cells& cells) {
  const std::vector<CellView> views(cells.begin(), cells.end());
  return is_heading_row(views);
}

bool is_figures(const std::string& cell) { return !scanned_figures(cell).empty(); }

bool has_percent(const std::string& cell) {
  const auto figures = scanned_figures(cell);
  return std::any_of(figures.begin(), figures.end(), [](const auto& one) { return one.percent; });
}

bool is_codes(const std::string& cell) {
  const ActionLines lines = read_action_lines(cell);
  return !lines.codes.empty() && lines.bad_tokens.empty();
}

// The row as a key by which it is known again.
std::string folded(const Cells& cells) {
  std::string all;
  for (const std::string& cell : cells) all += fold(cell) + '\t';
  return all;
}

// Where the next goal begins in a row that lost the line break before it: at its codes, if they
// are there, or its text. The end of the row where there is none.
std::size_t next_goal(const Cells& cells, std::size_t text_at) {
  bool figures = false;
  for (std::size_t at = text_at + 1; at < cells.size(); ++at) {
    if (figures && opens_goal(cells[at])) return is_codes(cells[at - 1]) ? at - 1 : at;
    figures |= is_figures(cells[at]);
  }
  return cells.size();
}

void append(std::string& text, const std::string& more) {
  if (!text.empty()) text += ' ';
  text += more;
}

class Reader {
 public:
  void read(const SourceRow& row) {
    Cells cells = texts_of(row);
    if (cells.empty()) {
      open_ = open_ && !complete_;
      return;
    }
    join_parted_number(cells);
    if (is_heading(cells) || page_head_.contains(folded(cells))) return;
    const auto text_at = goal_text_at(cells);
    if (text_at && begins_goal(cells[*text_at])) {
      begin(std::move(cells), *text_at, row.number);
    } else if (lines_.empty()) {
      page_head_.insert(folded(cells));
    } else if (open_) {
      go_on(cells, row.number);
    }
  }

  std::vector<GoalLine> lines() && { return std::move(lines_); }

 private:
  // A row of figures without a number goes on with a goal that has no figures yet.
  bool begins_goal(const std::string& text) const {
    return leading_goal_number(text) || !open_ || figures_at_;
  }

  // The row begins a goal, and any further ones that were joined to it.
  void begin(Cells cells, std::size_t text_at, std::size_t number) {
    ColumnSet joined;
    for (std::optional<std::size_t> at = text_at; at;) {
      const std::size_t end = next_goal(cells, *at);
      Cells rest(std::make_move_iterator(cells.begin() + static_cast<std::ptrdiff_t>(end)),
                 std::make_move_iterator(cells.end()));
      cells.resize(end);
      if (!rest.empty()) joined = joined | ColumnSet{Column::Remarks};
      add({std::move(cells), *at, {number}, joined});
      at = rest.empty() ? std::nullopt : goal_text_at(rest);
      cells = std::move(rest);
      joined = {Column::Lines};
    }
  }

  void add(GoalLine line) {
    open_ = true;
    complete_ = false;
    figures_at_ = std::nullopt;
    note_figures(line.cells, 0);
    lines_.push_back(std::move(line));
  }

  // Looks at the cells that came to the open line, the first of them at `place`.
  void note_figures(const Cells& cells, std::size_t place) {
    for (std::size_t at = 0; at < cells.size(); ++at) {
      if (!is_figures(cells[at])) continue;
      if (!figures_at_) figures_at_ = place + at;
      complete_ |= has_percent(cells[at]);
    }
  }

  // The row goes on with the goal above.
  void go_on(const Cells& cells, std::size_t number) {
    GoalLine& line = lines_.back();
    if (std::none_of(cells.begin(), cells.end(), is_figures)) {
      add_texts(line, cells);
    } else if (!complete_) {
      add_figures(line, cells);
    } else {
      return;  // Behind the percentage there are no figures: a page number, a date.
    }
    line.rows.push_back(number);
  }

  // The rest of a row that was broken; a text before its figures goes on with the goal's. It may be
  // of another goal, whose number was lost.
  void add_figures(GoalLine& line, const Cells& cells) {
    const auto first =
        std::find_if(cells.begin(), cells.end(), [](const auto& cell) { return !cell.empty(); });
    line.whole = false;
    if (!is_figures(*first)) line.joined = line.joined | ColumnSet{Column::Text, Column::Unit};
    const Cells more(first, cells.end());
    const std::size_t place = line.cells.size();
    line.cells.insert(line.cells.end(), more.begin(), more.end());
    note_figures(more, place);
  }

  void add_texts(GoalLine& line, const Cells& cells) {
    const bool alone = std::count(cells.begin(), cells.end(), std::string()) + 1 ==
                       static_cast<std::ptrdiff_t>(cells.size());
    for (std::size_t at = 0; at < cells.size(); ++at) {
      if (!cells[at].empty())
        add_text(line, alone ? place_of_lone(line, cells[at]) : column_at_place(line, at), at,
                 cells[at]);
    }
  }

  // A text without any other beside it lost the tabs that tell its column.
  Column place_of_lone(const GoalLine& line, const std::string& text) const {
    if (is_codes(text) && line.text_at > 0) return Column::Lines;
    return figures_at_ ? Column::Remarks : Column::Text;
  }

  Column column_at_place(const GoalLine& line, std::size_t at) const {
    if (at < line.text_at) return Column::Lines;
    if (at == line.text_at) return Column::Text;
    const bool unit = at < figures_at_.value_or(line.cells.size()) && at < line.cells.size();
    return unit ? Column::Unit : Column::Remarks;
  }

  static void add_text(GoalLine& line, Column column, std::size_t at, const std::string& text) {
    line.joined = line.joined | ColumnSet{column};
    switch (column) {
      case Column::Lines:
        return append(line.cells[line.text_at - 1], text);
      case Column::Text:
        return append(line.cells[line.text_at], text);
      case Column::Unit:
        return append(line.cells[at], text);
      default:
        line.cells.push_back(text);
    }
  }

  std::vector<GoalLine> lines_;
  std::unordered_set<std::string> page_head_;  // Rows above the first goal.
  // Of the last line: whether rows may go on with it, its percentage was there, and where its
  // figures begin.
  bool open_ = false;
  bool complete_ = false;
  std::optional<std::size_t> figures_at_;
};

}  // namespace

std::vector<GoalLine> goal_lines(const SourceTable& scan) {
  Reader reader;
  for (const SourceRow& row : scan) reader.read(row);
  return std::move(reader).lines();
}

}  // namespace poa
