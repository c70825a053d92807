// SPDX-License-Identifier: MPL-2.0
#include "domain/form/action_line.hpp"

#include <array>
#include <cstddef>
#include <utility>

#include "domain/values/digits.hpp"
#include "domain/values/distinct.hpp"
#include "domain/values/sentence.hpp"
#include "domain/values/text.hpp"

namespace poa {
namespace {

// 0 to 99 from digits with any leading zeros.
std::optional<int> parse_part(std::string_view digits) {
  if (digits.empty()) return std::nullopt;
  int value = 0;
  for (const char digit : digits) {
    value = value * 10 + (digit - '0');
    if (value > 99) return std::nullopt;
  }
  return value;
}

// Takes the code at the start of `text` off it; nullopt when there is none.
std::optional<ActionLine> take_code(std::string_view& text) {
  std::array<int, 3> parts{};
  for (std::size_t index = 0; index < parts.size(); ++index) {
    if (index > 0) {
      if (!text.starts_with('.')) return std::nullopt;
      text.remove_prefix(1);
    }
    const std::string_view digits = leading_digits(text);
    const auto part = parse_part(digits);
    if (!part) return std::nullopt;
    parts[index] = *part;
    text.remove_prefix(digits.size());
  }
  return ActionLine(parts[0], parts[1], parts[2]);
}

bool is_separator(char32_t character) {
  return character == U',' || character == U';' || character == U'/' || is_white_space(character);
}

bool is_conjunction(std::string_view token) { return token == "y" || token == "Y"; }

// Uses what stands between two separators, when it is a token.
template <class Function>
void use_token(std::string_view token, Function use) {
  if (token.empty() || is_conjunction(token)) return;
  if (token.size() > 1 && token.ends_with('.')) token.remove_suffix(1);
  use(token);
}

template <class Function>
void for_each_token(std::string_view text, Function use) {
  std::size_t start = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = at;
    if (!is_separator(next_character(text, at))) continue;
    use_token(text.substr(start, end - start), use);
    start = at;
  }
  use_token(text.substr(start), use);
}

}  // namespace

std::string ActionLine::to_text() const {
  return sentence("{}.{}.{}", {int{axis_}, int{strategy_}, int{line_}});
}

std::optional<ActionLine> parse_action_line(std::string_view text) {
  const auto code = take_code(text);
  return text.empty() ? code : std::nullopt;
}

std::vector<std::string_view> tokens_of(std::string_view text) {
  std::vector<std::string_view> tokens;
  for_each_token(text, [&tokens](std::string_view token) { tokens.push_back(token); });
  return tokens;
}

ActionLines read_action_lines(std::string_view text) {
  constexpr std::size_t kShortestCode = 6;  // "2.1.5" and its separator.
  ActionLines lines;
  lines.codes.reserve((text.size() + 1) / kShortestCode);
  for_each_token(text, [&lines](std::string_view token) {
    if (const auto code = parse_action_line(token)) {
      lines.codes.push_back(*code);
    } else {
      lines.bad_tokens.emplace_back(token);
    }
  });
  return distinct(std::move(lines));
}

ActionLines distinct(ActionLines lines) {
  return {distinct(std::move(lines.codes)), distinct(std::move(lines.bad_tokens))};
}

Result<std::vector<ActionLine>> parse_action_lines(std::string_view text) {
  ActionLines lines = read_action_lines(text);
  if (lines.bad_tokens.empty()) return std::move(lines.codes);
  return Failure{Fault::UnknownText,
                 sentence("{} no es un código de línea de acción; escríbalo como 2.1.5.",
                          {quotation(lines.bad_tokens.front())})};
}

std::string to_text(const std::vector<ActionLine>& lines) {
  std::string text;
  for (const ActionLine& line : lines) {
    if (!text.empty()) text += ", ";
    text += line.to_text();
  }
  return text;
}

std::optional<ActionLine> leading_action_line(std::string_view entry) {
  std::string_view rest = trim(entry);
  const auto code = take_code(rest);
  // "2.4.1.5" is a longer code, not 2.4.1 with a text.
  const bool longer = rest.size() > 1 && rest[0] == '.' && is_digit(rest[1]);
  return longer ? std::nullopt : code;
}

}  // namespace poa
