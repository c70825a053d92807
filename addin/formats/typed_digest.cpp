// SPDX-License-Identifier: MPL-2.0
#include "formats/typed_digest.hpp"

#include <cstddef>

#include "domain/values/text.hpp"

namespace poa::formats {
namespace {

constexpr std::size_t kDigits = 64;

// '\0' for what is no digit.
char hex_digit(char32_t character) {
  if (character >= U'0' && character <= U'9') return static_cast<char>(character);
  if (character >= U'a' && character <= U'f') return static_cast<char>(character);
  if (character == U'o') return '0';
  if (character == U'i' || character == U'l') return '1';
  return '\0';
}

bool is_passed_over(char32_t character) {
  return is_white_space(character) || is_dash(character) || character == U':' || character == U'.';
}

}  // namespace

std::optional<std::string> typed_digest(std::string_view text) {
  constexpr std::string_view kWords[] = {"huella", "sha-256", "sha256"};
  const std::string folded = fold(text);
  std::string_view rest = folded;
  for (const std::string_view words : kWords) {
    rest = trim(rest);
    if (rest.starts_with(words)) rest.remove_prefix(words.size());
  }
  std::string digest;
  for (std::size_t at = 0; at < rest.size();) {
    const char32_t character = next_character(rest, at);
    if (is_passed_over(character)) continue;
    const char digit = hex_digit(character);
    if (digit == '\0') return std::nullopt;
    digest += digit;
  }
  if (digest.size() != kDigits) return std::nullopt;
  return digest;
}

}  // namespace poa::formats
