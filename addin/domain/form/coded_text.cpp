// SPDX-License-Identifier: MPL-2.0
#include "domain/form/coded_text.hpp"

#include <cstddef>

#include "domain/form/goal_number.hpp"
#include "domain/values/digits.hpp"
#include "domain/values/text.hpp"

namespace poa {
namespace {

bool is_punctuation(char32_t character) {
  switch (character) {
    case U'.':
    case U',':
    case U';':
    case U':':
    case U'-':
    case U')':
    case U'\u2013':  // en dash
    case U'\u2014':  // em dash
      return true;
    default:
      return is_white_space(character);
  }
}

std::string_view without_punctuation(std::string_view text) {
  std::size_t start = 0;
  for (std::size_t at = 0; at < text.size(); start = at) {
    if (!is_punctuation(next_character(text, at))) break;
  }
  return trim(text.substr(start));
}

// Digits, and points between digits.
std::size_t code_length(std::string_view text) {
  std::size_t length = leading_digits(text).size();
  while (length > 0 && length + 1 < text.size() && text[length] == '.' &&
         is_digit(text[length + 1]))
    length += 1 + leading_digits(text.substr(length + 1)).size();
  return length;
}

bool ends_code(std::string_view rest) {
  if (rest.empty()) return true;
  if (rest.size() > 1 && rest[0] == ',' && is_digit(rest[1])) return false;
  std::size_t at = 0;
  return !is_letter_or_digit(next_character(rest, at));
}

}  // namespace

CodedText split_coded_text(std::string_view text) {
  const std::string_view trimmed = trim(text);
  const std::size_t length = code_length(trimmed);
  const std::string_view rest = trimmed.substr(length);
  if (length == 0 || !ends_code(rest)) return {{}, trimmed};
  return {trimmed.substr(0, length), without_punctuation(rest)};
}

std::string_view goal_description(std::string_view text) {
  const std::string_view trimmed = trim(text);
  if (!leading_goal_number(trimmed)) return trimmed;
  return without_punctuation(trimmed.substr(leading_digits(trimmed).size()));
}

}  // namespace poa
