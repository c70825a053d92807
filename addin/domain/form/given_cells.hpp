// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <utility>

#include "domain/form/column_set.hpp"
#include "domain/values/cell.hpp"

namespace poa {

// One goal away from its table, of which only some cells were given. A cell that was given blank is
// blank (not captured); one that was not given says nothing, and no rule may take it for blank.
class GivenCells {
 public:
  void give(Column column, Cell cell) {
    row_.at(0, index(column)) = std::move(cell);
    columns_ = columns_ | ColumnSet{column};
  }

  // A table of one row, in which the cells that were not given are blank.
  const CellTable& row() const noexcept { return row_; }
  ColumnSet columns() const noexcept { return columns_; }

 private:
  CellTable row_{1, kColumns};
  ColumnSet columns_;
};

}  // namespace poa
