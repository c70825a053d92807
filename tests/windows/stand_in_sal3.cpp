// SPDX-License-Identifier: MPL-2.0
// Stands in for the office's sal3.dll in tests: its texts, as far as the import list goes.
// The hosts make no panel, so no thread is ever asked for.
#include <osl/thread.h>
#include <rtl/string.h>
#include <rtl/ustring.h>

#include "system.hpp"

namespace {

using poa::windows::allocate;
using poa::windows::deallocate;
using poa::windows::kUtf8;

// A text with room for `length` characters and the zero behind them.
template <class Text>
Text* make(int length) {
  const size_t characters = static_cast<size_t>(length) + 1;
  auto* text =
      static_cast<Text*>(allocate(offsetof(Text, buffer) + characters * sizeof(Text::buffer[0])));
  text->refCount = 1;
  text->length = length;
  return text;
}

template <class Text>
void release(Text* text) {
  if (--text->refCount == 0) deallocate(text);
}

template <class Text>
void replace(Text** place, Text* text) {
  if (*place != nullptr) release(*place);
  *place = text;
}

wchar_t* wide(rtl_uString& text) { return reinterpret_cast<wchar_t*>(text.buffer); }

}  // namespace

extern "C" {

oslThread SAL_CALL osl_createThread(oslWorkerFunction /*work*/, void* /*data*/) { return nullptr; }
void SAL_CALL osl_destroyThread(oslThread /*thread*/) {}
void SAL_CALL osl_waitThread(const TimeValue* /*delay*/) {}

void SAL_CALL rtl_uString_acquire(rtl_uString* text) noexcept { ++text->refCount; }
void SAL_CALL rtl_uString_release(rtl_uString* text) noexcept { release(text); }
void SAL_CALL rtl_string_release(rtl_String* text) noexcept { release(text); }
void SAL_CALL rtl_uString_new(rtl_uString** place) noexcept {
  replace(place, make<rtl_uString>(0));
}

// We ask for UTF-8 only.
void SAL_CALL rtl_string2UString(rtl_uString** place, const char* utf8, sal_Int32 length,
                                 rtl_TextEncoding /*encoding*/, sal_uInt32 /*flags*/) noexcept {
  const int wanted = MultiByteToWideChar(kUtf8, 0, utf8, length, nullptr, 0);
  auto* text = make<rtl_uString>(wanted);
  MultiByteToWideChar(kUtf8, 0, utf8, length, wide(*text), wanted);
  replace(place, text);
}

void SAL_CALL rtl_uString2String(rtl_String** place, const sal_Unicode* text, sal_Int32 length,
                                 rtl_TextEncoding /*encoding*/, sal_uInt32 /*flags*/) noexcept {
  const auto* source = reinterpret_cast<const wchar_t*>(text);
  const int wanted = WideCharToMultiByte(kUtf8, 0, source, length, nullptr, 0, nullptr, nullptr);
  auto* bytes = make<rtl_String>(wanted);
  WideCharToMultiByte(kUtf8, 0, source, length, bytes->buffer, wanted, nullptr, nullptr);
  replace(place, bytes);
}

}  // extern "C"
