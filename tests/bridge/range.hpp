// SPDX-License-Identifier: MPL-2.0
// A cell range as an office would pass it, made of plain values: what the component may ask of it
// works, and everything else throws.
#pragma once

#include <com/sun/star/table/XCellRange.hpp>
#include <memory>
#include <vector>

#include "bridge/bridge.hpp"

namespace poa::bridge {

struct RangeContents {
  std::vector<std::vector<Any>> cells;
  sal_Int32 columns;
  // Rows of the range below the cells, unused, as in a reference to whole columns.
  sal_Int32 unused_rows = 0;
  // The columns and rows of its sheet before it.
  sal_Int32 columns_before = 0;
  sal_Int32 rows_before = 0;
  // Raises a DisposedException "broken range" when its cells are asked for.
  bool broken = false;
  // Counts the rows whose cells were asked for.
  std::shared_ptr<sal_Int32> fetched_rows = {};
};

[[nodiscard]] Reference<css::table::XCellRange> make_range(RangeContents contents);

// Returns how many ranges and helpers of theirs live, so that a component that keeps one shows.
[[nodiscard]] int ranges_alive();

}  // namespace poa::bridge
