// SPDX-License-Identifier: MPL-2.0
#include "domain/values/text.hpp"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>

#include <algorithm>
#include <array>
#include <boost/locale/encoding_utf.hpp>
#include <boost/locale/utf.hpp>
#include <cstdint>
#include <iterator>

namespace poa {
namespace {

namespace utf = boost::locale::utf;

constexpr char32_t kReplacement = U'\uFFFD';

// Only ICU features whose data is compiled into its common library are used here: the tables must
// be there on every PC, with or without ICU's data file.
constexpr bool is_ascii(char32_t character) { return character < 0x80; }

constexpr bool is_ascii_byte(char byte) { return static_cast<unsigned char>(byte) < 0x80; }

constexpr bool is_continuation(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

bool shows_nothing(char32_t character) {
  return is_white_space(character) || is_invisible(character);
}

UChar32 to_icu(char32_t character) { return static_cast<UChar32>(character); }

void append_without_accent(std::string& text, char32_t character) {
  if (u_charType(to_icu(character)) == U_NON_SPACING_MARK) return;
  append(text, static_cast<char32_t>(u_foldCase(to_icu(character), U_FOLD_CASE_DEFAULT)));
}

constexpr char lower(char ascii) {
  return ascii >= 'A' && ascii <= 'Z' ? static_cast<char>(ascii - 'A' + 'a') : ascii;
}

// The canonical decomposition of one character, without its accents, in simple case folding.
void append_folded(std::string& text, char32_t character) {
  if (is_ascii(character)) {
    text += lower(static_cast<char>(character));
    return;
  }
  std::array<UChar, 32> parts{};
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2* nfc = unorm2_getNFCInstance(&status);
  const std::int32_t length = unorm2_getDecomposition(
      nfc, to_icu(character), parts.data(), static_cast<std::int32_t>(parts.size()), &status);
  if (U_FAILURE(status) != 0 || length < 0) {  // No decomposition: the character stands for itself.
    append_without_accent(text, character);
    return;
  }
  const UChar* const end = parts.data() + length;
  for (const UChar* at = parts.data(); at != end;) {
    append_without_accent(text, utf::utf_traits<UChar>::decode(at, end));
  }
}

// Looks at every byte, whatever it finds, so that the compiler can look at many at once.
bool is_ascii(std::string_view text) {
  unsigned bits = 0;
  for (const char byte : text) bits |= static_cast<unsigned char>(byte);
  return bits < 0x80;
}

// Returns whether ASCII words stand one space apart, as people write, with nothing around them.
// Looks at every byte too.
bool is_evenly_spaced(std::string_view ascii) {
  if (ascii.empty()) return true;
  unsigned odd = (ascii.front() == ' ' ? 1U : 0U) | (ascii.back() == ' ' ? 1U : 0U);
  for (const char byte : ascii) odd |= byte >= '\t' && byte <= '\r' ? 1U : 0U;
  for (std::size_t at = 1; at < ascii.size(); ++at)
    odd |= (ascii[at - 1] == ' ' ? 1U : 0U) & (ascii[at] == ' ' ? 1U : 0U);
  return odd == 0;
}

std::string fold_ascii(std::string_view text) {
  if (is_evenly_spaced(text)) {
    return in_small_letters(text);
  }
  std::string folded;
  folded.reserve(text.size());
  for (const char character : text) {
    if (!is_white_space(static_cast<char32_t>(character))) {
      folded += lower(character);
    } else if (!folded.empty() && folded.back() != ' ') {
      folded += ' ';
    }
  }
  if (folded.ends_with(' ')) folded.pop_back();
  return folded;
}

// Spanish as it is usually typed: nothing below U+0300 can be composed, and only the soft hyphen is
// invisible there.
bool is_plain_latin(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const char32_t character = next_character(text, at);
    if (character >= U'\u0300' || character == U'\u00AD') return false;
  }
  return true;
}

// From the first character that shows something; "" when none does.
std::string_view from_first_shown(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    if (!shows_nothing(next_character(text, at))) return text.substr(start);
  }
  return {};
}

// An ASCII byte behind another is a character by itself, even if the text is malformed: so an end
// like this, which nearly every text has, can be read backwards.
bool ends_in_ascii_character(std::string_view text) {
  return text.size() > 1 && is_ascii_byte(text.back()) && is_ascii_byte(text[text.size() - 2]);
}

std::string_view without_ascii_space_at_end(std::string_view text) {
  while (ends_in_ascii_character(text) && is_white_space(static_cast<char32_t>(text.back())))
    text.remove_suffix(1);
  return text;
}

}  // namespace

bool is_wide_white_space(char32_t character) { return u_isUWhiteSpace(to_icu(character)) != 0; }

bool is_invisible(char32_t character) {
  return !is_ascii(character) &&
         u_hasBinaryProperty(to_icu(character), UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0;
}

char32_t half_width(char32_t character) {
  return character >= U'\uFF01' && character <= U'\uFF5E' ? character - 0xFEE0 : character;
}

bool is_letter(char32_t character) { return u_isalpha(to_icu(character)) != 0; }

bool is_letter_or_digit(char32_t character) { return u_isalnum(to_icu(character)) != 0; }

bool is_capital(char32_t character) {
  return u_isUUppercase(to_icu(character)) != 0 || u_istitle(to_icu(character)) != 0;
}

bool is_punctuation(char32_t character) { return u_ispunct(to_icu(character)) != 0; }

char32_t decode_character(std::string_view text, std::size_t& position) {
  const char* at = text.data() + position;
  const utf::code_point character = utf::utf_traits<char>::decode(at, text.data() + text.size());
  position = static_cast<std::size_t>(at - text.data());
  return utf::is_valid_codepoint(character) ? character : kReplacement;
}

void append(std::string& text, char32_t character) {
  utf::utf_traits<char>::encode(character, std::back_inserter(text));
}

std::string_view trim(std::string_view text) {
  const std::string_view shown = from_first_shown(text);
  const std::string_view rest = without_ascii_space_at_end(shown);
  if (ends_in_ascii_character(rest)) return rest;
  std::size_t last = 0;
  for (std::size_t at = 0; at < rest.size();) {
    if (!shows_nothing(next_character(rest, at))) last = at;
  }
  return rest.substr(0, last);
}

bool is_blank(std::string_view text) { return from_first_shown(text).empty(); }

std::string composed(const std::string& text) {
  const auto units = boost::locale::conv::utf_to_utf<char16_t>(text);
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2* nfc = unorm2_getNFCInstance(&status);
  // At most three times as long: some characters are parted.
  std::u16string result(3 * units.size(), u'\0');
  const auto length =
      unorm2_normalize(nfc, units.data(), static_cast<std::int32_t>(units.size()), result.data(),
                       static_cast<std::int32_t>(result.size()), &status);
  if (U_FAILURE(status) != 0) return text;
  result.resize(static_cast<std::size_t>(length));
  return boost::locale::conv::utf_to_utf<char>(result);
}

std::string plain(std::string_view text) {
  if (is_ascii(text) || is_plain_latin(text)) return std::string(text);
  std::string visible;
  visible.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const char32_t character = next_character(text, at);
    if (!is_invisible(character)) append(visible, half_width(character));
  }
  return composed(visible);
}

std::string fold(std::string_view text) {
  if (is_ascii(text)) return fold_ascii(text);
  std::string folded;
  folded.reserve(text.size());
  bool gap = false;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t character = next_character(text, at);
    if (is_white_space(character)) {
      gap = !folded.empty();
      continue;
    }
    if (is_invisible(character)) continue;
    const std::size_t end = folded.size();
    if (gap) folded += ' ';
    const std::size_t start = folded.size();
    append_folded(folded, half_width(character));
    if (folded.size() > start) {
      gap = false;
    } else {
      folded.resize(end);  // An accent with no letter below it.
    }
  }
  return folded;
}

std::string in_small_letters(std::string_view text) {
  std::string small(text);
  for (char& character : small) character = lower(character);
  return small;
}

std::string quotation(std::string_view text) {
  constexpr int kLongest = 40;
  const std::string_view trimmed = trim(text);
  std::string quoted = "«";
  std::size_t end = 0;
  for (int count = 0; end < trimmed.size() && count < kLongest; ++count) {
    append(quoted, next_character(trimmed, end));
  }
  return quoted.append(end < trimmed.size() ? "…" : "").append("»");
}

bool is_dash(char32_t character) {
  return character == U'-' ||
         (!is_ascii(character) && u_hasBinaryProperty(to_icu(character), UCHAR_DASH) != 0);
}

bool has_a_word(std::string_view text) {
  constexpr int kShortestWord = 3;
  int letters = 0;
  for (std::size_t at = 0; at < text.size() && letters < kShortestWord;)
    letters = is_letter(next_character(text, at)) ? letters + 1 : 0;
  return letters == kShortestWord;
}

bool has_words(std::string_view folded, std::string_view phrase) {
  const auto ends_word = [folded](std::size_t at) {
    return at >= folded.size() || !is_letter_or_digit(next_character(folded, at));
  };
  const auto starts_word = [folded](std::size_t at) {
    if (at == 0) return true;
    do --at;
    while (at > 0 && is_continuation(folded[at]));
    return !is_letter_or_digit(next_character(folded, at));
  };
  for (std::size_t at = folded.find(phrase); at != std::string_view::npos;
       at = folded.find(phrase, at + 1)) {
    if (starts_word(at) && ends_word(at + phrase.size())) return true;
  }
  return false;
}

}  // namespace poa
