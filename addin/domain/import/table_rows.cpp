// SPDX-License-Identifier: MPL-2.0
#include "domain/import/table_rows.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "domain/form/action_line.hpp"
#include "domain/form/goal_number.hpp"
#include "domain/form/heading.hpp"
#include "domain/import/header_words.hpp"
#include "domain/import/printed_text.hpp"
#include "domain/values/digits.hpp"
#include "domain/values/text.hpp"

namespace poa {
namespace {

// Nothing but what the form prints: "AVANCE FÍSICO PROGRAMÁTICO", "TMM-F004".
bool is_printed_row(const SourceRow& row) {
  return std::all_of(row.cells.begin(), row.cells.end(),
                     [](const Cell& cell) { return is_blank_cell(cell) || is_fixed_text(cell); });
}

// All that it says, for telling that it is repeated.
std::string row_text(const SourceRow& row) {
  std::string text;
  for (const Cell& cell : row.cells) {
    if (is_blank_cell(cell)) continue;
    const std::string said = cell_text(cell);
    text.append(trim(said)).append("|");
  }
  return text;
}

// The first cell with a word.
const Cell& first_words(const SourceRow& row) {
  static const Cell kNone;
  const auto first = std::find_if(row.cells.begin(), row.cells.end(), [](const Cell& cell) {
    const auto* text = std::get_if<std::string>(&cell);
    return text != nullptr && has_a_word(*text);
  });
  return first == row.cells.end() ? kNone : *first;
}

// As labels and sums are printed; the words of a text that goes on are not.
bool begins_with_capital(const Cell& cell) {
  const std::string text = captured_text(cell);
  std::size_t at = 0;
  return !text.empty() && is_capital(next_character(text, at));
}

// "Página 2 de 3", "Hoja 2".
bool is_page_number(const SourceRow& row) {
  constexpr std::array<std::string_view, 4> kPages{"pagina", "pag", "hoja", "pag no"};
  const std::string words = printed_words(cell_text(first_words(row)));
  return std::any_of(kPages.begin(), kPages.end(), [&](std::string_view page) {
    return words.starts_with(page) && words.size() > page.size() + 1 && words[page.size()] == ' ' &&
           is_digit(words[page.size() + 1]);
  });
}

// No words, as names and values below the table are; "S/D" stands for a figure.
bool may_be_figure(const Cell& cell) {
  const auto* text = std::get_if<std::string>(&cell);
  return !is_blank_cell(cell) && (text == nullptr || !has_a_word(*text));
}

}  // namespace

bool has_marked_number(std::string_view text) {
  if (!leading_goal_number(text)) return false;
  const std::string_view trimmed = trim(text);
  const std::string_view rest = trim(trimmed.substr(leading_digits(trimmed).size()));
  return !rest.empty() && std::string_view(".-):").find(rest.front()) != std::string_view::npos;
}

TableRows::TableRows(const SourceTable& source, const TableColumns& columns)
    : source_(source), columns_(columns) {
  for (std::size_t row = 0; row < columns.goals; ++row)
    (row < columns.headings ? heads_ : headings_).insert(row_text(source[row]));
  for (std::size_t row = columns.goals; row < source.size(); ++row)
    numbered_ = numbered_ || has_number_apart(row) || has_marked_number(text(row));
}

const Cell& TableRows::cell(std::size_t row, std::optional<std::size_t> place) const {
  static const Cell kNone;
  return place ? cell_at(source_[row], *place) : kNone;
}

bool TableRows::is_blank(std::size_t row) const { return is_blank_row(source_[row]); }

std::string TableRows::text(std::size_t row) const {
  return cell_text(cell(row, columns_.place(Column::Text)));
}

bool TableRows::has_figures(std::size_t row) const {
  return std::any_of(kFigureColumns.begin(), kFigureColumns.end(), [&](Column column) {
    return may_be_figure(cell(row, columns_.place(column)));
  });
}

bool TableRows::may_go_on(std::size_t row) const {
  const ActionLines lines = read_action_lines(cell_text(cell(row, columns_.place(Column::Lines))));
  return lines.bad_tokens.empty() &&
         std::any_of(kTextColumns.begin(), kTextColumns.end(), [&](Column column) {
           return !is_blank_cell(cell(row, columns_.place(column)));
         });
}

bool TableRows::has_number_apart(std::size_t row) const {
  return parse_goal_number(cell_text(cell(row, columns_.number))).has_value();
}

bool TableRows::begins_with_number(std::size_t row) const {
  if (has_number_apart(row) || has_marked_number(text(row))) return true;
  const std::string said = text(row);
  return !numbered_ && leading_goal_number(said) && (has_figures(row) || parse_goal_number(said));
}

bool TableRows::is_sure_goal(std::size_t row) const {
  return begins_with_number(row) && (has_marked_number(text(row)) || has_figures(row)) &&
         !begins_header(row);
}

bool TableRows::is_heading(std::size_t row) const {
  const auto& cells = source_[row].cells;
  const std::vector<CellView> views(cells.begin(), cells.end());
  return headings_.contains(row_text(source_[row])) || is_heading_row(views);
}

bool TableRows::is_repeated(std::size_t row) const {
  const SourceRow& cells = source_[row];
  return is_heading(row) || heads_.contains(row_text(cells)) || is_page_number(cells) ||
         is_printed_row(cells);
}

bool TableRows::is_total(std::size_t row) const {
  constexpr std::array<std::string_view, 6> kTotals{"total",    "totales", "gran total",
                                                    "subtotal", "suma",    "sumas"};
  const Cell& first = first_words(source_[row]);
  if (!begins_with_capital(first)) return false;
  const std::string words = printed_words(cell_text(first));
  return begins_with_word(words, "total general") || begins_with_word(words, "total del") ||
         std::find(kTotals.begin(), kTotals.end(), words) != kTotals.end();
}

bool TableRows::begins_header(std::size_t row) const {
  const auto& cells = source_[row].cells;
  const auto first =
      std::find_if(cells.begin(), cells.end(), [](const Cell& any) { return !is_blank_cell(any); });
  return first != cells.end() && begins_with_capital(*first) && is_label_or_role(*first) &&
         !is_heading(row);
}

bool TableRows::is_gap_before(std::size_t row) const {
  return row > 0 && (is_blank(row - 1) || source_[row].number > source_[row - 1].number + 1);
}

bool TableRows::stands_above_next(std::size_t row) const {
  const auto& cells = source_[row].cells;
  for (std::size_t place = 0; place < cells.size(); ++place) {
    if (!is_blank_cell(cells[place]) && is_blank_cell(cell_at(source_[row + 1], place)))
      return false;
  }
  return true;
}

}  // namespace poa
