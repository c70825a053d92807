// SPDX-License-Identifier: MPL-2.0
// Texts of the office: immutable, counted, UTF-16. Ours are UTF-8, converted here and nowhere else.
//
// No UTF-16 literals: `sal_Unicode` is `wchar_t` on Windows and 16 bit everywhere else.
#pragma once

#include <rtl/ustring.h>

#include <string>
#include <string_view>
#include <utility>

namespace poa::uno {

// Whether a text of the office equals an ASCII text.
[[nodiscard]] bool equals_ascii(const rtl_uString* text, std::string_view ascii) noexcept;

// The UTF-8 of a text of the office; a lone surrogate becomes "?".
[[nodiscard]] std::string to_utf8(const rtl_uString* text);
// The same, in the place of what `utf8` held before.
void write_utf8(const rtl_uString* text, std::string& utf8);

// A counted reference to a text of the office; never empty (the empty text is a text).
class String {
 public:
  String() noexcept { rtl_uString_new(&raw_); }
  // A new text from UTF-8; malformed bytes become U+FFFD.
  explicit String(std::string_view utf8);
  // Takes over a reference that the caller owned.
  static String adopt(rtl_uString* raw) noexcept { return String(raw); }
  // Takes a share in a text that stays the caller's.
  static String share(rtl_uString* raw) noexcept {
    rtl_uString_acquire(raw);
    return String(raw);
  }
  String(const String& other) noexcept : raw_(other.raw_) { rtl_uString_acquire(raw_); }
  String(String&& other) noexcept : String() { std::swap(raw_, other.raw_); }
  String& operator=(String other) noexcept {
    std::swap(raw_, other.raw_);
    return *this;
  }
  ~String() {
    if (raw_ != nullptr) rtl_uString_release(raw_);
  }

  [[nodiscard]] rtl_uString* raw() const noexcept { return raw_; }
  // Gives up ownership: the caller now releases.
  [[nodiscard]] rtl_uString* release() && noexcept { return std::exchange(raw_, nullptr); }
  [[nodiscard]] std::string utf8() const { return to_utf8(raw_); }

 private:
  explicit String(rtl_uString* raw) noexcept : raw_(raw) {}

  rtl_uString* raw_ = nullptr;
};

}  // namespace poa::uno
