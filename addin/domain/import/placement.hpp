// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "domain/values/number.hpp"

namespace poa {

// The cells of a goal's year, P1 A1 … P4 A4; blank where there is no number.
inline constexpr std::size_t kYearCells = 8;
using YearCells = std::array<std::optional<Number>, kYearCells>;

// What the year of a SUMA must add up to (section 3).
struct YearSums {
  Number planned;   // The annual goal.
  Number achieved;  // The absolute.
};

// What the planned and the achieved cells give.
YearSums sums_of(const YearCells& cells);

bool add_up(const YearCells& cells, const YearSums& sums);

// A figure of a row whose columns may have shifted, and how many blank cells were read before it,
// behind the figure to its left or the annual goal.
struct YearFigure {
  Number value;
  std::size_t blanks = 0;
};

// The years in which the figures, in their order, add up. Scans lose blank cells and invent none,
// so no figure has fewer blanks before it than were read; where there are eight figures, blanks
// have no room and count as nothing. At most C(8, n) years; none of more than eight figures.
std::vector<YearCells> placements(std::span<const YearFigure> figures, const YearSums& sums);

// Whether eight figures that add up would do so, too, had the scan read one of them twice and taken
// two others that are equal for one: then the sums prove nothing.
bool hides_a_slip(const YearCells& cells, const YearSums& sums);

}  // namespace poa
