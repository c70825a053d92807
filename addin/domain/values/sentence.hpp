// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <concepts>
#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace poa {

// A value that knows its text for people: a number, a percentage, a goal's number, an action line.
template <class T>
concept Readable = requires(const T& value) {
  { value.to_text() } -> std::convertible_to<std::string>;
};

// One value that a sentence names.
class Word {
 public:
  Word(std::string text) : text_(std::move(text)) {}
  Word(std::string_view text) : text_(text) {}
  Word(const char* text) : text_(text) {}
  Word(std::size_t count) : text_(std::to_string(count)) {}
  Word(int number) : text_(std::to_string(number)) {}
  template <Readable T>
  Word(const T& value) : text_(value.to_text()) {}

  std::string_view text() const noexcept { return text_; }

 private:
  std::string text_;
};

// Returns the text with each "{}" replaced by the next word. A place without a word stays "{}", and
// a word without a place is left out. A "{}" inside a word is not a place.
std::string sentence(std::string_view text, std::initializer_list<Word> words = {});

}  // namespace poa
