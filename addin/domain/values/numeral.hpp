// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace poa {

// A number as people write it (section 2): "1,770", " 36 ", "−45,121.5".
struct Numeral {
  bool negative = false;
  std::string digits;        // ASCII, without group marks and point
  std::size_t decimals = 0;  // how many of the digits follow the point
};

// The numeral that the trimmed text is; nullopt for anything else, "1,77", ".5" and "101%" among
// it. More than 300 digits are no number: no cell holds one.
std::optional<Numeral> read_numeral(std::string_view text);

}  // namespace poa
