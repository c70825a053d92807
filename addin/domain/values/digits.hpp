// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace poa {

// ASCII digits: codes and goal numbers (section 2) know no others.
constexpr bool is_digit(char character) { return character >= '0' && character <= '9'; }

constexpr std::string_view leading_digits(std::string_view text) {
  std::size_t count = 0;
  while (count < text.size() && is_digit(text[count])) ++count;
  return text.substr(0, count);
}

}  // namespace poa
