// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace poa {

// Text of the form (section 2): UTF-8 in, UTF-8 out, never the locale. Malformed UTF-8 reads as
// U+FFFD. White space is Unicode's White_Space property, the no-break spaces included. Characters
// that nobody sees — the soft hyphens and zero-width spaces that come along when a PDF is copied —
// count as nothing.

// is_white_space, of a character beyond ASCII.
bool is_wide_white_space(char32_t character);

inline bool is_white_space(char32_t character) {
  if (character >= 0x80) return is_wide_white_space(character);
  return character == U' ' || (character >= U'\t' && character <= U'\r');
}
bool is_invisible(char32_t character);
bool is_letter(char32_t character);
bool is_letter_or_digit(char32_t character);
bool is_capital(char32_t character);      // Letters without case are not.
bool is_punctuation(char32_t character);  // Unicode's category P.
bool is_dash(char32_t character);         // Unicode's Dash property: "-", "–", "−" …

// next_character, of a text that need not be ASCII there.
char32_t decode_character(std::string_view text, std::size_t& position);

// The character at `position`, which moves behind it; `position` must be inside the text.
inline char32_t next_character(std::string_view text, std::size_t& position) {
  const auto lead = static_cast<unsigned char>(text[position]);
  if (lead >= 0x80) return decode_character(text, position);
  ++position;
  return lead;
}

// ASCII for its full-width forms (U+FF01 to U+FF5E), any other character as it is.
char32_t half_width(char32_t character);

void append(std::string& text, char32_t character);

std::string_view trim(std::string_view text);

// True for "" and for white space alone: what the form calls a blank cell.
bool is_blank(std::string_view text);

// Unicode's composed form (NFC); U+FFFD for what is no UTF-8.
std::string composed(const std::string& text);

// The text as it reads: composed (NFC), full-width forms of ASCII as ASCII, nothing invisible.
// Codes are read from this. A number with something invisible inside is no number (numeral.hpp).
std::string plain(std::string_view text);

// For comparing: plain, lower case, no accents (ñ becomes n), trimmed, runs of white space as one
// space.
std::string fold(std::string_view text);

// The same text with small letters for the capitals of ASCII, for names that programs give.
std::string in_small_letters(std::string_view text);

// The text as messages quote it: «text», cut with an ellipsis when it is long.
std::string quotation(std::string_view text);

// Returns whether three letters of the text stand in a row; without such a word it says nothing.
bool has_a_word(std::string_view text);

// Returns whether the words of `phrase`, which is folded, stand in a folded text as whole words.
bool has_words(std::string_view folded, std::string_view phrase);

}  // namespace poa
