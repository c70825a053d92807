// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <exception>
#include <initializer_list>
#include <string>

#include "office/language.hpp"

namespace poa::extension {

// The reason why a command does nothing, in words for the person who gave it. Nothing has been
// changed. It holds both languages: the code that throws it does not know the person's, and the
// code that answers the person does.
class Refusal : public std::exception {
 public:
  explicit Refusal(const Text& text, std::initializer_list<Word> words = {})
      : spanish_(say(Language::Spanish, text, words)),
        english_(say(Language::English, text, words)) {}

  [[nodiscard]] const std::string& in(Language language) const noexcept {
    return language == Language::Spanish ? spanish_ : english_;
  }
  // For a log; people read in().
  [[nodiscard]] const char* what() const noexcept override { return english_.c_str(); }

 private:
  std::string spanish_;
  std::string english_;
};

}  // namespace poa::extension
