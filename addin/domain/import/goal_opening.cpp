// SPDX-License-Identifier: MPL-2.0
#include "domain/import/goal_opening.hpp"

#include <algorithm>
#include <iterator>

#include "domain/form/coded_text.hpp"
#include "domain/form/goal_number.hpp"
#include "domain/import/scanned_figure.hpp"
#include "domain/values/digits.hpp"
#include "domain/values/text.hpp"

namespace poa {
namespace {

// With fewer figures behind it, a text is no goal's, unless it opens as one.
constexpr std::size_t kFewestFigures = 3;

// The figures of a row from one of its cells on.
struct FigureCount {
  std::size_t all = 0;
  bool percent = false;
  std::size_t first_at = 0;  // Where there are any.
};

FigureCount count_figures(const std::vector<std::string>& cells, std::size_t from) {
  FigureCount count;
  for (std::size_t at = from; at < cells.size(); ++at) {
    const auto figures = scanned_figures(cells[at]);
    if (figures.empty()) continue;
    if (count.all == 0) count.first_at = at;
    count.all += figures.size();
    count.percent |= figures.back().percent;
  }
  return count;
}

bool is_numbered_text(std::string_view text) {
  return leading_goal_number(text) && has_a_word(goal_description(text));
}

// Without a number only a row of figures with its percentage, or most of one, is a goal.
bool is_row_of_figures(const FigureCount& count) {
  constexpr std::size_t kFewestWithoutPercent = 6;
  return count.percent || count.all >= kFewestWithoutPercent;
}

// Of the texts to the left of the figures the last is the unit of measure, where there are two.
std::optional<std::size_t> text_before(const std::vector<std::string>& cells, std::size_t end) {
  std::optional<std::size_t> unit;
  for (std::size_t at = end; at > 0; --at) {
    if (!has_a_word(cells[at - 1])) continue;
    if (unit) return at - 1;
    unit = at - 1;
  }
  return unit;
}

}  // namespace

bool opens_goal(std::string_view text) {
  if (!leading_goal_number(text)) return false;
  std::string_view rest = trim(text);
  rest.remove_prefix(leading_digits(rest).size());
  for (std::size_t at = 0; at < rest.size();) {
    const char32_t mark = next_character(rest, at);
    if (is_dash(mark)) return has_a_word(rest.substr(at));
    if (mark != U'.' && !is_white_space(mark)) return false;
  }
  return false;
}

std::optional<std::size_t> goal_text_at(const std::vector<std::string>& cells) {
  const auto place = [&cells](auto found) {
    return static_cast<std::size_t>(found - cells.begin());
  };
  const auto opening = std::find_if(cells.begin(), cells.end(), opens_goal);
  if (opening != cells.end()) return place(opening);
  const auto word = std::find_if(cells.begin(), cells.end(), has_a_word);
  if (word == cells.end()) return std::nullopt;
  const FigureCount count = count_figures(cells, place(word) + 1);
  if (count.all < kFewestFigures) return std::nullopt;
  const auto end = cells.begin() + static_cast<std::ptrdiff_t>(count.first_at);
  const auto numbered = std::find_if(word, end, is_numbered_text);
  if (numbered != end) return place(numbered);
  return is_row_of_figures(count) ? text_before(cells, count.first_at) : std::nullopt;
}

void join_parted_number(std::vector<std::string>& cells) {
  const auto parted = std::adjacent_find(
      cells.begin(), cells.end(), [](const std::string& number, const std::string& text) {
        return !number.empty() && !has_a_word(number) && opens_goal(number + ' ' + text);
      });
  const auto word = std::find_if(cells.begin(), cells.end(), has_a_word);
  auto number = parted;
  if (parted == cells.end() && word != cells.end() && word != cells.begin() &&
      parse_goal_number(*std::prev(word)) &&
      count_figures(cells, static_cast<std::size_t>(word - cells.begin()) + 1).all >=
          kFewestFigures)
    number = std::prev(word);
  if (number == cells.end()) return;
  const auto text = std::next(number);
  *text = *number + ' ' + *text;
  cells.erase(number);
}

}  // namespace poa
