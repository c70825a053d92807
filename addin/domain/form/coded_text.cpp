// SPDX-License-Identifier: MPL-2.0
#include "domain/form/coded_text.hpp"

#include <cstddef>

#include "domain/form/goal_number.hpp"
#include "domain/values/digits.hpp"
#include "domain/values/text.hpp"

namespace poa {
namespace {

// The marks that part a code from its text.
bool parts_code(char32_t character) {
  constexpr std::u32string_view kMarks = U".,;:-)\u2013\u2014";
  return kMarks.find(character) != std::u32string_view::npos || is_white_space(character);
}

bool says_nothing(char32_t character) {
  return is_punctuation(character) || is_white_space(character);
}

template <class Predicate>
std::string_view from_first_other(std::string_view text, Predicate left_out) {
  std::size_t start = 0;
  for (std::size_t at = 0; at < text.size(); start = at) {
    if (!left_out(next_character(text, at))) break;
  }
  return text.substr(start);
}

// Most texts end in an ASCII letter, which need not be looked for from the start.
bool ends_in_ascii_letter(std::string_view text) {
  return !text.empty() && static_cast<unsigned char>(text.back()) < 0x80 &&
         is_letter_or_digit(static_cast<char32_t>(text.back()));
}

std::string_view to_last_word(std::string_view text) {
  if (ends_in_ascii_letter(text)) return text;
  std::size_t end = 0;
  for (std::size_t at = 0; at < text.size();) {
    if (!says_nothing(next_character(text, at))) end = at;
  }
  return text.substr(0, end);
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
  return {trimmed.substr(0, length), trim(from_first_other(rest, parts_code))};
}

std::string_view goal_description(std::string_view text) {
  const std::string_view trimmed = trim(text);
  if (!leading_goal_number(trimmed)) return trimmed;
  return trim(from_first_other(trimmed.substr(leading_digits(trimmed).size()), says_nothing));
}

std::string compared_text(std::string_view text) {
  std::string folded = fold(goal_description(text));
  folded.resize(to_last_word(folded).size());
  return folded;
}

}  // namespace poa
