// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

namespace poa {

// The texts that the form itself prints, labels and headings, as people and machines write them.
// What is captured is never compared so: it is taken as it stands.

// What such a text says: folded, without punctuation but "-" and "%", its words one space apart,
// and letters that stand apart as one word: "P.M.D." is "pmd", "P E R I O D O" "periodo".
std::string printed_words(std::string_view text);

// Whether the words are those of the form, or differ from them by one letter that is wrong, missing
// or too many, as machines misread them: "tmn-f004" for "tmm-f004". Words of fewer than six letters
// must be the same.
bool reads_as(std::string_view words, std::string_view printed);

// Whether the first word is that, and another follows or none.
bool begins_with_word(std::string_view words, std::string_view word);

}  // namespace poa
