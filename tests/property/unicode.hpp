// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

namespace poa::property {

// Section 2's words about text, written down a second time for the characters that the generators
// use: no library, a table for each. Well-formed UTF-8 alone.

std::u32string decoded(std::string_view text);
std::string encoded(std::u32string_view characters);

bool is_space(char32_t character);

// Accents as characters of their own (NFD).
std::u32string parted(std::u32string_view characters);

// Full-width forms as ASCII, accents composed, nothing invisible, white space around it gone.
std::u32string trimmed(std::string_view text);

// For comparing: trimmed, lower case, no accents, runs of white space as one space.
std::u32string naive_fold(std::string_view text);

bool is_ascii_digit(char32_t character);
// Spanish letters alone.
bool is_spanish_letter(char32_t character);
bool is_spanish_capital(char32_t character);
// Unicode's category P.
bool is_category_p(char32_t character);
bool is_any_dash(char32_t character);

}  // namespace poa::property
