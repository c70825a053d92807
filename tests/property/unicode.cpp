// SPDX-License-Identifier: MPL-2.0
#include "unicode.hpp"

#include <cstddef>

namespace poa::property {
namespace {

constexpr std::u32string_view kSpaces = U" \t\n\r\u00A0\u202F\u2009\u3000";
constexpr std::u32string_view kInvisible = U"\u00AD\u200B\uFEFF";
constexpr std::u32string_view kAccented = U"áéíóúüñÁÉÍÓÚÜÑ";
constexpr std::u32string_view kBare = U"aeiouunAEIOUUN";
// The mark that follows each bare letter when its accent is written as a character of its own.
constexpr std::u32string_view kMarks = U"\u0301\u0301\u0301\u0301\u0301\u0308\u0303";

char32_t half_width_of(char32_t character) {
  return character >= 0xFF01 && character <= 0xFF5E ? character - 0xFF01 + U'!' : character;
}

// The letter with the mark; 0 when there is no such letter.
char32_t composed(char32_t letter, char32_t mark) {
  for (std::size_t at = 0; at < kBare.size(); ++at) {
    if (kBare[at] == letter && kMarks[at % kMarks.size()] == mark) return kAccented[at];
  }
  return 0;
}

char32_t folded(char32_t character) {
  if (is_space(character)) return U' ';
  const std::size_t accented = kAccented.find(character);
  if (accented != std::u32string_view::npos) character = kBare[accented];
  return character >= U'A' && character <= U'Z' ? character - U'A' + U'a' : character;
}

}  // namespace

std::u32string parted(std::u32string_view characters) {
  std::u32string result;
  for (const char32_t character : characters) {
    const std::size_t accented = kAccented.find(character);
    if (accented == std::u32string_view::npos) {
      result.push_back(character);
    } else {
      result.push_back(kBare[accented]);
      result.push_back(kMarks[accented % kMarks.size()]);
    }
  }
  return result;
}

std::u32string decoded(std::string_view text) {
  std::u32string characters;
  for (const char unit : text) {
    const auto byte = static_cast<unsigned char>(unit);
    if (byte >= 0x80 && byte < 0xC0) {
      characters.back() = (characters.back() << 6) | (byte & 0x3FU);
    } else if (byte < 0x80) {
      characters.push_back(byte);
    } else {
      characters.push_back(byte < 0xE0 ? byte & 0x1FU : byte < 0xF0 ? byte & 0x0FU : byte & 0x07U);
    }
  }
  return characters;
}

std::string encoded(std::u32string_view characters) {
  std::string text;
  const auto put = [&](char32_t byte) { text.push_back(static_cast<char>(byte)); };
  for (const char32_t character : characters) {
    if (character < 0x80) {
      put(character);
      continue;
    }
    if (character < 0x800) {
      put(0xC0 | (character >> 6));
    } else {
      if (character < 0x10000) {
        put(0xE0 | (character >> 12));
      } else {
        put(0xF0 | (character >> 18));
        put(0x80 | ((character >> 12) & 0x3F));
      }
      put(0x80 | ((character >> 6) & 0x3F));
    }
    put(0x80 | (character & 0x3F));
  }
  return text;
}

bool is_space(char32_t character) { return kSpaces.find(character) != std::u32string_view::npos; }

bool is_ascii_digit(char32_t character) { return character >= U'0' && character <= U'9'; }

bool is_spanish_letter(char32_t character) {
  return (character >= U'a' && character <= U'z') || (character >= U'A' && character <= U'Z') ||
         kAccented.find(character) != std::u32string_view::npos;
}

bool is_spanish_capital(char32_t character) {
  static constexpr std::u32string_view kCapitals = U"ABCDEFGHIJKLMNOPQRSTUVWXYZÁÉÍÓÚÜÑ";
  return kCapitals.find(character) != std::u32string_view::npos;
}

bool is_category_p(char32_t character) {
  static constexpr std::u32string_view kPunctuation =
      U".,;:!?¡¿-_()[]{}\"'«»/\\%&#@*·\u2010\u2011\u2013\u2014\u2018\u2019\u201C\u201D\u2026";
  return kPunctuation.find(character) != std::u32string_view::npos;
}

bool is_any_dash(char32_t character) {
  static constexpr std::u32string_view kDashes = U"-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
  return kDashes.find(character) != std::u32string_view::npos;
}

std::u32string trimmed(std::string_view text) {
  std::u32string plain;
  for (const char32_t character : decoded(text)) {
    if (kInvisible.find(character) != std::u32string_view::npos) continue;
    const char32_t both = plain.empty() ? 0 : composed(plain.back(), character);
    if (both != 0) {
      plain.back() = both;
    } else {
      plain.push_back(half_width_of(character));
    }
  }
  while (!plain.empty() && is_space(plain.front())) plain.erase(0, 1);
  while (!plain.empty() && is_space(plain.back())) plain.pop_back();
  return plain;
}

std::u32string naive_fold(std::string_view text) {
  std::u32string result;
  for (const char32_t character : trimmed(text)) {
    const char32_t next = folded(character);
    const bool repeated = next == U' ' && (result.empty() || result.back() == U' ');
    const bool mark = kMarks.find(next) != std::u32string_view::npos;
    if (!repeated && !mark) result.push_back(next);
  }
  if (!result.empty() && result.back() == U' ') result.pop_back();
  return result;
}

}  // namespace poa::property
