// SPDX-License-Identifier: MPL-2.0
// Texts for people in the two languages of the office that we speak.
#pragma once

#include <initializer_list>
#include <string>

#include "catalog/text.hpp"
#include "domain/values/sentence.hpp"

namespace poa::extension {

enum class Language { Spanish, English };

using catalog::Text;

// Returns the text in a language, each "{}" of it replaced by the next word (sentence.hpp).
[[nodiscard]] std::string say(Language language, const Text& text,
                              std::initializer_list<Word> words = {});

}  // namespace poa::extension
