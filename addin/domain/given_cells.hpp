// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <utility>

#include "domain/field_set.hpp"
#include "domain/values/cell.hpp"

namespace poa {

// One goal away from its table, of which only some cells were given. A cell that was given blank is
// blank (not captured); one that was not given says nothing, and no rule may take it for blank.
class GivenCells {
 public:
  void give(Field field, Cell cell) {
    row_.at(0, static_cast<std::size_t>(field) - 1) = std::move(cell);
    fields_ = fields_ | FieldSet{field};
  }

  // A table of one row; what was not given is blank in it.
  const CellTable& row() const noexcept { return row_; }
  FieldSet fields() const noexcept { return fields_; }

 private:
  CellTable row_{1, static_cast<std::size_t>(Field::Components)};
  FieldSet fields_;
};

}  // namespace poa
