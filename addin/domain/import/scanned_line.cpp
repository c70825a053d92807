// SPDX-License-Identifier: MPL-2.0
#include "domain/import/scanned_line.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string_view>
#include <unordered_set>
#include <utility>

#include "domain/form/goal_number.hpp"
#include "domain/form/heading.hpp"
#include "domain/import/goal_opening.hpp"
#include "domain/import/header_words.hpp"
#include "domain/import/open_goal.hpp"
#include "domain/import/scanned_figure.hpp"
#include "domain/values/text.hpp"

namespace poa {
namespace {

using Cells = std::vector<std::string>;

// A line break within a cell is a space.
Cells texts_of(const SourceRow& row) {
  Cells cells;
  for (const Cell& cell : row.cells) {
    cells.emplace_back(trim(cell_text(cell)));
    std::replace(cells.back().begin(), cells.back().end(), '\n', ' ');
  }
  while (!cells.empty() && cells.back().empty()) cells.pop_back();
  return cells;
}

bool is_heading(const Cells& cells) {
  const std::vector<CellView> views(cells.begin(), cells.end());
  return is_heading_row(views);
}

// The line of its text in which a row ends: a cell may have several.
std::size_t last_line(const SourceRow& row) {
  std::size_t line = row.number;
  for (const Cell& cell : row.cells) {
    const std::string text = cell_text(cell);
    line += static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
  }
  return line;
}

// Whether one who signs is named by the role.
bool signs(const Cells& cells) {
  return std::any_of(cells.begin(), cells.end(),
                     [](const std::string& cell) { return role_text(cell).has_value(); });
}

// The row as a key by which it is known again.
std::string folded(const Cells& cells) {
  std::string all;
  for (const std::string& cell : cells) all += fold(cell) + '\t';
  return all;
}

// Where the next goal begins in a row that lost the line break before it: at its codes, if they
// are there, or its text, which has figures before and behind it. The end of the row where there is
// none.
std::size_t next_goal(const Cells& cells, std::size_t text_at) {
  const auto last = std::find_if(cells.rbegin(), cells.rend(), holds_figures);
  const auto end = static_cast<std::size_t>(cells.rend() - last);
  bool figures = false;
  for (std::size_t at = text_at + 1; at < end; ++at) {
    if (figures && opens_goal(cells[at])) return holds_codes(cells[at - 1]) ? at - 1 : at;
    figures |= holds_figures(cells[at]);
  }
  return cells.size();
}

// Whether the row is nothing but codes, the last of which lacks the rest of its list.
bool is_broken_list(const Cells& cells) {
  return cells.size() == 1 && cells.front().ends_with(',') && holds_codes(cells.front());
}

// The codes of the row above come before its own.
void put_codes_before(ScannedLine& line, const std::string& codes, std::size_t row) {
  if (line.text_at == 0) {
    line.cells.emplace(line.cells.begin());
    line.text_at = 1;
  }
  std::string& lines = line.cells[line.text_at - 1];
  lines = lines.empty() ? codes : codes + ' ' + lines;
  line.rows.insert(line.rows.begin(), row);
  line.joined = line.joined | ColumnSet{Column::Lines};
}

class Reader {
 public:
  void read(const SourceRow& row) {
    Cells cells = texts_of(row);
    const bool gap = row.number > std::exchange(last_, last_line(row)) + 1;
    if (cells.empty() || gap) open_ = open_ && !goals_.back().complete();
    if (signs(cells)) open_ = false;
    if (cells.empty()) return;
    join_parted_number(cells);
    if (is_heading(cells) || page_head_.contains(folded(cells))) return;
    if (is_broken_list(cells)) {
      codes_.emplace_back(row.number, std::move(cells.front()));
      return;
    }
    const auto text_at = goal_text_at(cells);
    if (text_at && begins_goal(cells[*text_at])) {
      begin(std::move(cells), *text_at, row.number);
    } else if (goals_.empty()) {
      page_head_.insert(folded(cells));
    } else if (open_) {
      goals_.back().go_on(cells, row.number);
    }
  }

  std::vector<ScannedLine> lines() const {
    std::vector<ScannedLine> lines;
    std::transform(goals_.begin(), goals_.end(), std::back_inserter(lines),
                   [](const OpenGoal& goal) { return goal.line(); });
    return lines;
  }

 private:
  // A row of figures without a number goes on with a goal that has no figures yet.
  bool begins_goal(const std::string& text) const {
    return leading_goal_number(text) || !open_ || goals_.back().has_figures();
  }

  // The row begins a goal, and any further ones that were joined to it.
  void begin(Cells cells, std::size_t text_at, std::size_t number) {
    ColumnSet joined;
    for (std::optional<std::size_t> at = text_at; at;) {
      const auto end = cells.begin() + static_cast<std::ptrdiff_t>(next_goal(cells, *at));
      Cells rest(std::make_move_iterator(end), std::make_move_iterator(cells.end()));
      cells.erase(end, cells.end());
      if (!rest.empty()) joined = joined | ColumnSet{Column::Remarks};
      add({std::move(cells), *at, {number}, joined});
      at = rest.empty() ? std::nullopt : goal_text_at(rest);
      cells = std::move(rest);
      joined = {Column::Lines};
    }
  }

  void add(ScannedLine line) {
    open_ = true;
    for (; !codes_.empty(); codes_.pop_back())
      put_codes_before(line, codes_.back().second, codes_.back().first);
    goals_.emplace_back(std::move(line));
  }

  std::vector<OpenGoal> goals_;
  bool open_ = false;     // Rows may go on with the last of them.
  std::size_t last_ = 0;  // The last line of the row before; blank rows may be left out.
  // Rows of codes whose list goes on in the next goal.
  std::vector<std::pair<std::size_t, std::string>> codes_;
  std::unordered_set<std::string> page_head_;  // Rows above the first goal.
};

}  // namespace

std::vector<ScannedLine> scanned_lines(const SourceTable& scan) {
  Reader reader;
  for (const SourceRow& row : scan) reader.read(row);
  return reader.lines();
}

}  // namespace poa
