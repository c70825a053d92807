// SPDX-License-Identifier: MPL-2.0
// Texts of the office, for the hosts and the stand-ins.
#pragma once

#include <rtl/string.h>
#include <rtl/ustring.h>

namespace poa::windows {

// In bytes, without the zero at the end.
inline int length_of(const char* text) {
  int length = 0;
  while (text[length] != '\0') ++length;
  return length;
}

// Whether `ascii` begins with the whole text.
inline bool begins_with(const char* ascii, const rtl_uString* text) {
  for (int i = 0; i < text->length; ++i) {
    if (text->buffer[i] != static_cast<unsigned char>(ascii[i])) return false;
  }
  return true;
}

inline bool equals(const rtl_uString* text, const char* ascii) {
  return text->length == length_of(ascii) && begins_with(ascii, text);
}

// A new text, the caller's.
[[nodiscard]] inline rtl_uString* new_text(const char* utf8) {
  rtl_uString* text = nullptr;
  rtl_string2UString(&text, utf8, length_of(utf8), RTL_TEXTENCODING_UTF8,
                     OSTRING_TO_OUSTRING_CVTFLAGS);
  return text;
}

// A text for the length of a scope.
class Text {
 public:
  explicit Text(const char* utf8) : raw_(new_text(utf8)) {}
  Text(const Text&) = delete;
  Text& operator=(const Text&) = delete;
  ~Text() { rtl_uString_release(raw_); }
  [[nodiscard]] rtl_uString* raw() const { return raw_; }

 private:
  rtl_uString* raw_;
};

// The UTF-8 of a text of the office, for the length of a scope.
class Utf8 {
 public:
  explicit Utf8(const rtl_uString* text) {
    rtl_uString2String(&bytes_, text->buffer, text->length, RTL_TEXTENCODING_UTF8,
                       OUSTRING_TO_OSTRING_CVTFLAGS);
  }
  Utf8(const Utf8&) = delete;
  Utf8& operator=(const Utf8&) = delete;
  ~Utf8() { rtl_string_release(bytes_); }
  [[nodiscard]] const char* text() const { return bytes_->buffer; }

 private:
  rtl_String* bytes_ = nullptr;
};

}  // namespace poa::windows
