// SPDX-License-Identifier: MPL-2.0
#include "formats/text_encoding.hpp"

#include <unicode/ustring.h>

#include <algorithm>
#include <array>
#include <boost/locale/utf.hpp>
#include <cstddef>
#include <cstdint>

#include "domain/values/text.hpp"

namespace poa::formats {
namespace {

namespace utf = boost::locale::utf;

constexpr UChar32 kReplacement = 0xFFFD;

enum class ByteOrder { LowerFirst, UpperFirst };

unsigned unit_at(std::string_view bytes, std::size_t at, ByteOrder order) {
  const auto first = static_cast<unsigned char>(bytes[at]);
  const auto second = static_cast<unsigned char>(bytes[at + 1]);
  return order == ByteOrder::LowerFirst ? second * 256U + first : first * 256U + second;
}

// An odd byte at the end is left out.
std::string from_utf16(std::string_view bytes, ByteOrder order) {
  std::u16string units;
  units.reserve(bytes.size() / 2);
  for (std::size_t at = 0; at + 1 < bytes.size(); at += 2)
    units += static_cast<char16_t>(unit_at(bytes, at, order));
  const auto length = static_cast<std::int32_t>(units.size());
  // A unit of UTF-16 is three bytes of UTF-8 at most.
  std::string text(3 * units.size(), '\0');
  std::int32_t used = 0;
  UErrorCode status = U_ZERO_ERROR;
  u_strToUTF8WithSub(text.data(), static_cast<std::int32_t>(text.size()), &used, units.data(),
                     length, kReplacement, nullptr, &status);
  text.resize(U_FAILURE(status) != 0 ? 0 : static_cast<std::size_t>(used));
  return text;
}

// The order of the bytes of a UTF-16 text without a mark, if it can be nothing else.
std::optional<ByteOrder> order_of_utf16(std::string_view bytes) {
  std::array<std::size_t, 2> zeros{};  // at even and at odd places
  for (std::size_t at = 0; at < bytes.size(); ++at) zeros.at(at % 2) += bytes[at] == '\0' ? 1U : 0U;
  const std::size_t most = 3 * bytes.size() / 8;
  if (bytes.size() % 2 != 0 || bytes.empty()) return std::nullopt;
  if (zeros[0] == 0 && zeros[1] > most) return ByteOrder::LowerFirst;
  if (zeros[1] == 0 && zeros[0] > most) return ByteOrder::UpperFirst;
  return std::nullopt;
}

bool is_utf8(std::string_view bytes) {
  for (const char* at = bytes.data(); at != bytes.data() + bytes.size();) {
    if (!utf::is_valid_codepoint(utf::utf_traits<char>::decode(at, bytes.data() + bytes.size())))
      return false;
  }
  return true;
}

// Of 0x80 to 0x9F, 0 for none; the other bytes are the first characters of Unicode. ICU has it as
// an item of its data file, which no release links.
constexpr std::array<char32_t, 32> kWindows1252{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

std::optional<std::string> from_windows_1252(std::string_view bytes) {
  constexpr unsigned kFirst = 0x80;
  std::string text;
  text.reserve(bytes.size() + bytes.size() / 8);
  for (const char byte : bytes) {
    char32_t character = static_cast<unsigned char>(byte);
    if (character >= kFirst && character < kFirst + kWindows1252.size()) {
      character = kWindows1252.at(character - kFirst);
      if (character == 0) return std::nullopt;
    }
    append(text, character);
  }
  return text;
}

bool is_control(char byte) {
  const bool white = byte >= '\t' && byte <= '\r';
  return (static_cast<unsigned char>(byte) < ' ' && !white) || byte == '\x7F';
}

bool reads_as_text(std::string_view text) {
  constexpr std::size_t kRare = 100;
  const auto controls =
      static_cast<std::size_t>(std::count_if(text.begin(), text.end(), is_control));
  return controls * kRare <= text.size() && text.find('\0') == std::string_view::npos;
}

std::optional<std::string> without_mark(std::string_view bytes) {
  if (const auto order = order_of_utf16(bytes)) return from_utf16(bytes, *order);
  if (is_utf8(bytes)) return std::string(bytes);
  return from_windows_1252(bytes);
}

std::optional<std::string> decoded(std::string_view bytes) {
  constexpr std::string_view kUtf8 = "\xEF\xBB\xBF";
  constexpr std::string_view kLowerFirst = "\xFF\xFE";
  constexpr std::string_view kUpperFirst = "\xFE\xFF";
  if (bytes.starts_with(kUtf8)) return without_mark(bytes.substr(kUtf8.size()));
  if (bytes.starts_with(kLowerFirst)) return from_utf16(bytes.substr(2), ByteOrder::LowerFirst);
  if (bytes.starts_with(kUpperFirst)) return from_utf16(bytes.substr(2), ByteOrder::UpperFirst);
  return without_mark(bytes);
}

}  // namespace

std::optional<std::string> decoded_text(std::string_view bytes) {
  auto text = decoded(bytes);
  if (text && !reads_as_text(*text)) return std::nullopt;
  return text;
}

}  // namespace poa::formats
