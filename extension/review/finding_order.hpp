// SPDX-License-Identifier: MPL-2.0
// From finding to finding, in the order of check(): the header's are the last, though the header
// stands above the table.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "review/review.hpp"

namespace poa::extension {

enum class Direction { Forward, Back };

// The place of a finding among others, and whether the end of them was passed.
struct Step {
  std::size_t place;
  bool wrapped;
};

// The finding among those of now: the same, or else one of the same rule at the same cell, whose
// figures have changed since. Nothing when it is gone.
[[nodiscard]] std::optional<std::size_t> find_again(const std::vector<PlacedFinding>& findings,
                                                    const Finding& finding);

// Steps on from a finding, which is at `place`.
[[nodiscard]] Step step_from(const std::vector<PlacedFinding>& findings, std::size_t place,
                             Direction direction);

// Steps on from a cell of the form's sheet; at least one finding is given. At a cell with findings
// it passes all of these; else it comes to those of the cell's row first, or, going back, to the
// last one before that row. Above the table it comes to the first, below to the header's.
[[nodiscard]] Step step_from(const std::vector<PlacedFinding>& findings,
                             const uno::CellAddress& cell, Direction direction);

}  // namespace poa::extension
