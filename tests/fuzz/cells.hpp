// SPDX-License-Identifier: MPL-2.0
// Cells as text, so that the inputs of a corpus can be read and written by hand: a line a row, its
// cells parted by tabs. "" is blank, "#" an error value, "=12.5" a number, anything else text.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "domain/values/cell.hpp"

namespace poa::fuzz {

// Returns the parts between the separators; there is one more than there are separators.
[[nodiscard]] std::vector<std::string_view> split(std::string_view text,
                                                  std::string_view separator);

// Returns a table as wide as its widest row, but within these bounds: cells beyond them are cut.
[[nodiscard]] CellTable cells_of(std::string_view text, std::size_t fewest_columns,
                                 std::size_t most_columns);

// The text that cells_of reads as these cells. A text must not begin with "=", be "#" or hold a tab
// or a line break.
[[nodiscard]] std::string text_of(const CellTable& table);

}  // namespace poa::fuzz
