// SPDX-License-Identifier: MPL-2.0
#include <algorithm>
#include <regex>

#include "naive.hpp"
#include "unicode.hpp"

namespace poa::property {
namespace {

template <class List, class Value>
bool holds(const List& list, const Value& value) {
  return std::find(list.begin(), list.end(), value) != list.end();
}

template <class Value>
std::vector<Value> distinct(const std::vector<Value>& values) {
  std::vector<Value> result;
  for (const Value& value : values) {
    if (!holds(result, value)) result.push_back(value);
  }
  return result;
}

// The first number of the eje's text.
std::optional<int> axis_of(const Entry& eje) {
  if (!eje) return std::nullopt;
  static const std::regex kNumber(R"(\d+)");
  const std::string text = encoded(*eje);
  std::smatch number;
  if (!std::regex_search(text, number, kNumber)) return std::nullopt;
  return std::stoi(number.str());
}

bool has_bad_token(const Row& row) {
  for (const std::u32string& token : row.tokens) {
    if (!code_of(token)) return true;
  }
  return false;
}

// How many of the tokens from `at` on are the catalogue's text of the code, all of it; 0 for none.
std::size_t text_behind(const std::vector<Entry>& catalogue, const Code& code,
                        const std::vector<std::u32string>& tokens, std::size_t at) {
  std::size_t longest = 0;
  for (const Entry& entry : catalogue) {
    if (leading_code(entry) != code) continue;
    const std::vector<std::u32string> line = tokens_of(*entry);
    const std::size_t words = line.size() - 1;
    bool all = at + words <= tokens.size();
    for (std::size_t word = 0; all && word < words; ++word)
      all = naive_fold(encoded(line[word + 1])) == naive_fold(encoded(tokens[at + word]));
    if (all) longest = std::max(longest, words);
  }
  return longest;
}

std::vector<Entry> entries_without_code(const Sheet& sheet) {
  std::vector<Entry> entries;
  for (const Entry& entry : sheet.catalogue) {
    if (!leading_code(entry)) entries.push_back(entry);
  }
  return distinct(entries);
}

bool is_used(const Sheet& sheet, const Code& line) {
  for (const Row& row : sheet.rows) {
    if (!row.lines || holds(codes_of_row(row), line)) return true;
  }
  return false;
}

void cod_06(const Sheet& sheet, const Row& row, Marks& marks) {
  if (row.row != sheet.rows.front().row || !row.lines) return;
  for (const Code& line : catalogue_lines(sheet)) {
    if (holds(codes_of_row(row), line)) continue;
    marks.add(row, "COD-06", Severity::Notice, Column::Lines);
    return;
  }
}

// An eje without number is none.
void cod_04(const Sheet& sheet, Marks& marks) {
  std::vector<int> axes;
  for (const Entry& eje : axes_of(sheet)) {
    if (const auto axis = axis_of(eje)) axes.push_back(*axis);
  }
  if (axes.empty()) return;
  for (const Code& line : catalogue_lines(sheet)) {
    if (!holds(axes, line.axis)) marks.add_header("COD-04", Severity::Error);
  }
}

}  // namespace

std::vector<std::u32string> tokens_of(const std::u32string& text) {
  std::vector<std::u32string> tokens(1);
  for (const char32_t character : text) {
    if (is_space(character) || character == U',' || character == U';' || character == U'/') {
      tokens.emplace_back();
    } else {
      tokens.back() += character;
    }
  }
  std::vector<std::u32string> result;
  for (std::u32string token : tokens) {
    if (token.empty() || token == U"y" || token == U"Y") continue;
    if (token.back() == U'.') token.pop_back();
    result.push_back(token);
  }
  return result;
}

std::optional<Code> code_of(const std::u32string& token) {
  static const std::regex kCode(R"(0*(\d{1,2})\.0*(\d{1,2})\.0*(\d{1,2}))");
  const std::string text = encoded(token);
  std::smatch parts;
  if (!std::regex_match(text, parts, kCode)) return std::nullopt;
  return Code{std::stoi(parts.str(1)), std::stoi(parts.str(2)), std::stoi(parts.str(3))};
}

std::optional<Code> leading_code(const Entry& entry) {
  if (!entry) return std::nullopt;
  static const std::regex kOpening(R"(^([\d.]*\d))");
  const std::string text = encoded(*entry);
  std::smatch opening;
  if (!std::regex_search(text, opening, kOpening)) return std::nullopt;
  return code_of(trimmed(opening.str()));
}

std::vector<Code> catalogue_lines(const Sheet& sheet) {
  std::vector<Code> lines;
  for (const Entry& entry : sheet.catalogue) {
    if (const auto code = leading_code(entry)) lines.push_back(*code);
  }
  return distinct(lines);
}

std::vector<std::u32string> tokens_of_lines(const Entry& lines,
                                            const std::vector<Entry>& catalogue) {
  const std::vector<std::u32string> tokens = tokens_of(lines.value_or(U""));
  std::vector<std::u32string> result;
  for (std::size_t at = 0; at < tokens.size();) {
    result.push_back(tokens[at++]);
    if (const auto code = code_of(result.back())) at += text_behind(catalogue, *code, tokens, at);
  }
  return result;
}

std::vector<Code> codes_of_row(const Row& row) {
  std::vector<Code> codes;
  for (const std::u32string& token : row.tokens) {
    if (const auto code = code_of(token)) codes.push_back(*code);
  }
  return distinct(codes);
}

void naive_cod(const Sheet& sheet, const Row& row, Marks& marks) {
  const bool given = !sheet.catalogue.empty();
  for (const Code& code : codes_of_row(row)) {
    if (given && !holds(catalogue_lines(sheet), code))
      marks.add(row, "COD-01", Severity::Error, Column::Lines);
  }
  if (row.lines && row.lines->empty()) marks.add(row, "COD-02", Severity::Warning, Column::Lines);
  if (has_bad_token(row)) marks.add(row, "COD-03", Severity::Error, Column::Lines);
  cod_06(sheet, row, marks);
}

void naive_cod_header(const Sheet& sheet, Marks& marks) {
  for (std::size_t bad = entries_without_code(sheet).size(); bad > 0; --bad)
    marks.add_header("COD-03", Severity::Error);
  cod_04(sheet, marks);
  for (const Code& line : catalogue_lines(sheet)) {
    if (!is_used(sheet, line)) marks.add_header("COD-05", Severity::Notice);
  }
}

}  // namespace poa::property
