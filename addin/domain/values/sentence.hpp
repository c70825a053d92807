// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <concepts>
#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>

namespace poa {

// A value that says how people read it: a number, a percentage, a goal's number, an action line.
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

// The text with each "{}" replaced by the next word. Places without a word and words without a
// place are left out of account: the one stays "{}", the other is not said. What a word brings is
// never looked through for places.
std::string sentence(std::string_view text, std::initializer_list<Word> words = {});

}  // namespace poa
