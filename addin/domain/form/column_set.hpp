// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <initializer_list>

#include "domain/form/column.hpp"

namespace poa {

// Some of the cells of a row of the table (section 1).
class ColumnSet {
 public:
  constexpr ColumnSet() = default;
  constexpr ColumnSet(std::initializer_list<Column> columns) {
    for (const Column column : columns) bits_ |= bit(column);
  }

  // Returns whether the set has every column of `other`; true when `other` is empty.
  constexpr bool contains(ColumnSet other) const { return (bits_ & other.bits_) == other.bits_; }

  // Returns whether the two sets share a column.
  constexpr bool intersects(ColumnSet other) const { return (bits_ & other.bits_) != 0; }
  constexpr bool empty() const { return bits_ == 0; }

  friend constexpr ColumnSet operator|(ColumnSet left, ColumnSet right) {
    left.bits_ |= right.bits_;
    return left;
  }
  friend constexpr bool operator==(ColumnSet left, ColumnSet right) = default;

 private:
  static constexpr std::uint32_t bit(Column column) { return std::uint32_t{1} << index(column); }

  std::uint32_t bits_ = 0;
};

// The planned (P) and achieved (A) columns of the four quarters.
inline constexpr ColumnSet kPlannedColumns{Column::Planned1, Column::Planned2, Column::Planned3,
                                           Column::Planned4};
inline constexpr ColumnSet kAchievedColumns{Column::Achieved1, Column::Achieved2, Column::Achieved3,
                                            Column::Achieved4};
inline constexpr ColumnSet kQuarterColumns = kPlannedColumns | kAchievedColumns;

}  // namespace poa
