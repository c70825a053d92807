// SPDX-License-Identifier: MPL-2.0
// The signatures of a workbook: two rows, names over roles, in groups side by side. A group is
// where the role's cell has a text.
#pragma once

#include <cstddef>
#include <vector>

#include "domain/values/cell.hpp"

namespace poa {

inline constexpr std::size_t kNameRow = 0;
inline constexpr std::size_t kRoleRow = 1;

// The columns of the groups, from the first of the cells that are given; none for cells that are
// not two rows.
[[nodiscard]] inline std::vector<std::size_t> signature_places(const CellTable& cells) {
  std::vector<std::size_t> places;
  if (cells.rows() != 2) return places;
  for (std::size_t column = 0; column < cells.columns(); ++column) {
    if (!is_blank_cell(cells.at(kRoleRow, column))) places.push_back(column);
  }
  return places;
}

}  // namespace poa
