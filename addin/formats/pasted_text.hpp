// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "domain/values/cell.hpp"

namespace poa::formats {

// A text as programs put cells on the clipboard: a line a row, a tab between two cells
// (delimited_text.hpp). Lines of a word processor are rows of one cell.

// The largest text that is read, in bytes, and the largest table that it may give.
inline constexpr std::size_t kLargestPastedText = 10'000'000;
inline constexpr std::size_t kMostPastedRows = 2'000;
inline constexpr std::size_t kMostPastedColumns = 100;

// The table is as large as the text, blank rows and columns at its end among it, but for those
// beyond the limits; of a text without a tab, which is a list, the blank rows at the end are left
// out. A text of nothing but blanks gives a table without rows.
//
// Nothing for a larger text, or when something stands beyond the largest table.
std::optional<CellTable> read_pasted_text(std::string_view text);

}  // namespace poa::formats
