// SPDX-License-Identifier: MPL-2.0
#include "uno/string.hpp"

#include <rtl/string.h>
#include <rtl/textcvt.h>

#include <algorithm>
#include <limits>
#include <new>
#include <stdexcept>

namespace poa::uno {
namespace {

sal_Int32 checked_length(std::size_t length) {
  if (length > static_cast<std::size_t>(std::numeric_limits<sal_Int32>::max()))
    throw std::length_error("text too long for the office");
  return static_cast<sal_Int32>(length);
}

// Looks at every unit, whatever it finds, so that the compiler can look at many at once.
bool is_ascii(std::basic_string_view<sal_Unicode> units) noexcept {
  unsigned bits = 0;
  for (const sal_Unicode unit : units) bits |= unit;
  return bits < 0x80;
}

// Owns a byte string of the office for the length of one conversion.
struct ByteString {
  rtl_String* raw = nullptr;
  ByteString() = default;
  ByteString(const ByteString&) = delete;
  ByteString& operator=(const ByteString&) = delete;
  ~ByteString() {
    if (raw != nullptr) rtl_string_release(raw);
  }
};

}  // namespace

bool equals_ascii(const rtl_uString* text, std::string_view ascii) noexcept {
  if (static_cast<std::size_t>(text->length) != ascii.size()) return false;
  for (std::size_t i = 0; i < ascii.size(); ++i) {
    if (text->buffer[i] != static_cast<unsigned char>(ascii[i])) return false;
  }
  return true;
}

std::string to_utf8(const rtl_uString* text) {
  std::string utf8;
  write_utf8(text, utf8);
  return utf8;
}

void write_utf8(const rtl_uString* text, std::string& utf8) {
  const std::basic_string_view<sal_Unicode> units(text->buffer,
                                                  static_cast<std::size_t>(text->length));
  // The texts of most cells are ASCII and need no conversion, only bytes.
  if (is_ascii(units)) {
    utf8.resize(units.size());
    std::transform(units.begin(), units.end(), utf8.begin(),
                   [](sal_Unicode unit) { return static_cast<char>(unit); });
    return;
  }
  ByteString bytes;
  rtl_uString2String(&bytes.raw, text->buffer, text->length, RTL_TEXTENCODING_UTF8,
                     OUSTRING_TO_OSTRING_CVTFLAGS);
  if (bytes.raw == nullptr) throw std::bad_alloc();
  utf8.assign(bytes.raw->buffer, static_cast<std::size_t>(bytes.raw->length));
}

String::String(std::string_view utf8) {
  rtl_string2UString(&raw_, utf8.data(), checked_length(utf8.size()), RTL_TEXTENCODING_UTF8,
                     OSTRING_TO_OUSTRING_CVTFLAGS);
  if (raw_ == nullptr) throw std::bad_alloc();
}

}  // namespace poa::uno
