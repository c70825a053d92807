// SPDX-License-Identifier: MPL-2.0
#include "domain/import/scanned_row.hpp"

#include <algorithm>
#include <iterator>
#include <span>

#include "domain/form/action_line.hpp"
#include "domain/import/scanned_figure.hpp"
#include "domain/values/text.hpp"

namespace poa {
namespace {

using RowCells = std::span<const std::string>;

std::string joined(RowCells cells) {
  std::string all;
  for (const std::string& cell : cells) {
    if (!cell.empty()) all += (all.empty() ? "" : " ") + cell;
  }
  return all;
}

template <class Predicate>
std::size_t first_place(RowCells cells, Predicate is_it) {
  return static_cast<std::size_t>(std::find_if(cells.begin(), cells.end(), is_it) - cells.begin());
}

// One past the last of the cells that are figures: the percentage, and without one the last before
// a text.
std::size_t end_of_figures(RowCells cells) {
  const std::size_t percent = first_place(cells, ends_in_percent);
  if (percent < cells.size()) return percent + 1;
  return first_place(cells, has_a_word);
}

// The lines, the text and the unit: what stands before the figures.
void read_texts(RowCells before, std::size_t text_at, ScannedRow& row) {
  row.lines = joined(before.first(text_at));
  row.text = before[text_at];
  RowCells behind = before.subspan(text_at + 1);
  while (!behind.empty() && behind.back().empty()) behind = behind.first(behind.size() - 1);
  if (!behind.empty()) row.unit = behind.back();
  if (behind.size() < 2) return;
  const std::string more = joined(behind.first(behind.size() - 1));
  if (more.empty()) return;
  row.text += ' ' + more;
  row.unsure = row.unsure | ColumnSet{Column::Text, Column::Unit};
}

// Cells of several figures as cells of one.
std::vector<std::string> parted(RowCells cells, bool& whole) {
  std::vector<std::string> parts;
  for (const std::string& cell : cells) {
    const auto figures = scanned_figures(cell);
    if (figures.size() < 2) {
      parts.push_back(cell);
      continue;
    }
    whole = false;
    for (const ScannedFigure& figure : figures) parts.push_back(figure.text);
  }
  return parts;
}

void read_figures(std::vector<std::string> cells, ScannedRow& row) {
  if (!cells.empty() && ends_in_percent(cells.back())) {
    row.relative = cells.back();
    cells.pop_back();
  }
  while (!cells.empty() && cells.back().empty()) cells.pop_back();
  if (cells.empty()) return;
  row.annual = cells.front();
  if (cells.size() == 1) return;
  row.absolute = cells.back();
  row.quarters.assign(std::next(cells.begin()), std::prev(cells.end()));
}

// A code that is none, a unit that is none, and a remark that is a figure are what a shifted
// column or a slip of the scan leaves.
ColumnSet doubtful_texts(const ScannedRow& row) {
  ColumnSet doubtful;
  if (!read_action_lines(row.lines).bad_tokens.empty())
    doubtful = doubtful | ColumnSet{Column::Lines};
  if (!row.number) doubtful = doubtful | ColumnSet{Column::Text};
  if (!has_a_word(row.unit)) doubtful = doubtful | ColumnSet{Column::Unit};
  const bool remark = row.remarks.empty() || has_a_word(row.remarks);
  return remark ? doubtful : doubtful | ColumnSet{Column::Remarks};
}

}  // namespace

ScannedRow read_scanned_row(const ScannedLine& line) {
  ScannedRow row;
  row.rows = line.rows;
  row.unsure = line.joined;
  row.whole = line.whole;
  const RowCells cells = line.cells;
  const std::size_t behind_text = line.text_at + 1;
  const std::size_t figures = behind_text + first_place(cells.subspan(behind_text), holds_figures);
  const std::size_t end = figures + end_of_figures(cells.subspan(figures));
  read_texts(cells.first(figures), line.text_at, row);
  read_figures(parted(cells.subspan(figures, end - figures), row.whole), row);
  row.remarks = joined(cells.subspan(end));
  row.number = leading_goal_number(row.text);
  row.unsure = row.unsure | doubtful_texts(row);
  return row;
}

}  // namespace poa
