// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace poa {

// Text of the form (section 2): UTF-8 in, UTF-8 out, never the locale. Malformed UTF-8 reads as
// U+FFFD. White space is Unicode's White_Space property, the no-break spaces included.

bool is_white_space(char32_t character);

// The character at `position`, which moves behind it; `position` must be inside the text.
char32_t next_character(std::string_view text, std::size_t& position);

void append(std::string& text, char32_t character);

std::string_view trim(std::string_view text);

// True for "" and for white space alone: what the form calls a blank cell.
bool is_blank(std::string_view text);

// For comparing: lower case, no accents (ñ becomes n), trimmed, runs of white space as one space.
std::string fold(std::string_view text);

// The text as messages quote it: «text», cut with an ellipsis when it is long.
std::string quotation(std::string_view text);

}  // namespace poa
