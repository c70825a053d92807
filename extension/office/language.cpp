// SPDX-License-Identifier: MPL-2.0
#include "office/language.hpp"

namespace poa::extension {

std::string say(Language language, const Text& text, std::initializer_list<Word> words) {
  return sentence(language == Language::Spanish ? text.es : text.en, words);
}

}  // namespace poa::extension
