// SPDX-License-Identifier: MPL-2.0
#include "domain/import/content_columns.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <variant>
#include <vector>

#include "domain/form/action_line.hpp"
#include "domain/form/amount.hpp"
#include "domain/form/goal_number.hpp"
#include "domain/import/percent_text.hpp"
#include "domain/values/number.hpp"
#include "domain/values/text.hpp"

namespace poa {
namespace {

using Rows = std::vector<const SourceRow*>;

enum class Content { Nothing, Figures, Percents, Codes, Words, Mixed };

Content content_of(const Cell& cell) {
  if (is_blank_cell(cell)) return Content::Nothing;
  if (Amount::from_cell(cell).known() != nullptr) return Content::Figures;
  const auto* text = std::get_if<std::string>(&cell);
  if (text == nullptr) return Content::Mixed;
  if (fraction_of_percent(*text)) return Content::Percents;
  const ActionLines lines = read_action_lines(*text);
  if (!lines.codes.empty() && lines.bad_tokens.empty()) return Content::Codes;
  return has_a_word(*text) ? Content::Words : Content::Mixed;
}

Content content_of(const Rows& rows, std::size_t place) {
  Content all = Content::Nothing;
  for (const SourceRow* row : rows) {
    const Content content = content_of(cell_at(*row, place));
    if (content == Content::Nothing || content == all) continue;
    if (all != Content::Nothing) return Content::Mixed;
    all = content;
  }
  return all;
}

bool begins_goal(const Cell& cell) {
  const auto* text = std::get_if<std::string>(&cell);
  return text != nullptr && leading_goal_number(*text) && has_a_word(*text);
}

// A line of the header has no figures beside its text.
bool has_figures(const SourceRow& row) {
  constexpr std::ptrdiff_t kFewest = 3;
  return std::count_if(row.cells.begin(), row.cells.end(), [](const Cell& cell) {
           return content_of(cell) == Content::Figures;
         }) >= kFewest;
}

// Where most rows of figures have a text with a goal's number.
std::optional<std::size_t> text_place(const SourceTable& source) {
  std::map<std::size_t, std::size_t> counts;
  for (const SourceRow& row : source) {
    const auto text = std::find_if(row.cells.begin(), row.cells.end(), begins_goal);
    if (text == row.cells.end() || !has_figures(row)) continue;
    ++counts[static_cast<std::size_t>(text - row.cells.begin())];
  }
  const auto most = std::max_element(
      counts.begin(), counts.end(),
      [](const auto& left, const auto& right) { return left.second < right.second; });
  return most == counts.end() ? std::nullopt : std::optional(most->first);
}

// A run of columns, `end` behind its last.
struct Span {
  std::size_t first = 0;
  std::size_t end = 0;
  std::size_t size() const { return end - first; }
};

bool is_figures(Content content) {
  return content == Content::Figures || content == Content::Percents;
}

// From the first column of figures to the last; a blank one between them is a figure that nobody
// captured.
std::optional<Span> figures_of(const std::vector<Content>& contents) {
  const auto first = std::find_if(contents.begin(), contents.end(), is_figures);
  if (first == contents.end()) return std::nullopt;
  const auto last = std::find_if(contents.rbegin(), contents.rend(), is_figures).base();
  const bool whole = std::all_of(first, last, [](Content content) {
    return is_figures(content) || content == Content::Nothing;
  });
  if (!whole) return std::nullopt;
  return Span{static_cast<std::size_t>(first - contents.begin()),
              static_cast<std::size_t>(last - contents.begin())};
}

bool take_figures(const Span& span, TableColumns& columns) {
  constexpr std::size_t kWithoutComputed = 9;
  if (span.size() != kWithoutComputed && span.size() != kFigureColumns.size()) return false;
  for (std::size_t at = 0; at < span.size(); ++at)
    columns.places.at(index(kFigureColumns.at(at))) = span.first + at;
  return true;
}

// The columns of texts: none may be of more than one meaning.
bool take_texts(const std::vector<Content>& contents, const Span& figures, TableColumns& columns) {
  for (std::size_t place = 0; place < contents.size(); ++place) {
    const bool behind = place >= figures.end;
    std::optional<Column> column;
    if (contents[place] == Content::Codes) column = Column::Lines;
    if (contents[place] == Content::Words) column = behind ? Column::Remarks : Column::Unit;
    if (contents[place] == Content::Mixed) return false;
    if (!column || place == columns.place(Column::Text)) continue;
    auto& taken = columns.places.at(index(*column));
    if (taken) return false;
    taken = place;
  }
  return true;
}

// Whether the figures of the columns add up to the other figure; nothing without both.
std::optional<bool> adds_up(const SourceRow& row, const TableColumns& columns, Column first,
                            Column sum) {
  const auto amount = [&](Column column) {
    const auto place = columns.place(column);
    return place ? Amount::from_cell(cell_at(row, *place)) : Amount();
  };
  const Amount whole = amount(sum);
  Number total;
  bool any = false;
  for (std::size_t at = index(first); at <= index(Column::Achieved4); at += 2) {
    const Amount part = amount(column_at(at));
    any = any || part.captured();
    if (part.known() != nullptr) total += *part.known();
  }
  if (!any || whole.known() == nullptr) return std::nullopt;
  return same_amount(total, *whole.known());
}

bool mostly_adds_up(const Rows& rows, const TableColumns& columns, Column first, Column sum) {
  std::size_t right = 0;
  std::size_t wrong = 0;
  for (const SourceRow* row : rows) {
    if (const auto adds = adds_up(*row, columns, first, sum)) ++(*adds ? right : wrong);
  }
  return right > wrong;
}

Rows goals_of(const SourceTable& source, std::size_t text) {
  Rows goals;
  for (const SourceRow& row : source) {
    if (begins_goal(cell_at(row, text)) && has_figures(row)) goals.push_back(&row);
  }
  return goals;
}

}  // namespace

std::optional<TableColumns> columns_by_content(const SourceTable& source) {
  constexpr std::size_t kFewestGoals = 2;
  const auto text = text_place(source);
  if (!text) return std::nullopt;
  const Rows goals = goals_of(source, *text);
  if (goals.size() < kFewestGoals || goals.size() > kMostGoals) return std::nullopt;
  std::size_t width = 0;
  for (const SourceRow* goal : goals) width = std::max(width, goal->cells.size());
  std::vector<Content> contents;
  for (std::size_t place = 0; place < width; ++place)
    contents.push_back(place == *text ? Content::Words : content_of(goals, place));

  TableColumns columns;
  columns.goals = static_cast<std::size_t>(goals.front() - source.data());
  columns.headings = columns.goals;
  columns.places.at(index(Column::Text)) = *text;
  const auto figures = figures_of(contents);
  if (!figures || !take_figures(*figures, columns) || !take_texts(contents, *figures, columns))
    return std::nullopt;
  const bool computed = columns.place(Column::Absolute).has_value();
  if (!mostly_adds_up(goals, columns, Column::Planned1, Column::Annual) ||
      (computed && !mostly_adds_up(goals, columns, Column::Achieved1, Column::Absolute)))
    return std::nullopt;
  return columns;
}

}  // namespace poa
