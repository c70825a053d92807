// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <array>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "domain/calendar/quarter.hpp"
#include "domain/form/limits.hpp"

namespace poa {

// The columns of the table, in the order of section 1.
enum class Column : std::uint8_t {
  Lines,
  Text,
  Unit,
  Annual,
  Planned1,
  Achieved1,
  Planned2,
  Achieved2,
  Planned3,
  Achieved3,
  Planned4,
  Achieved4,
  Absolute,
  Relative,
  Remarks,
  Kind,
  Components,
  Reviewed
};

// The place of the column in a row of the table, from 0.
constexpr std::size_t index(Column column) { return static_cast<std::size_t>(column); }

// The column at a place, which must be below kColumns.
constexpr Column column_at(std::size_t place) {
  assert(place < kColumns);
  return static_cast<Column>(place);
}
static_assert(index(Column::Reviewed) + 1 == kColumns);

namespace detail {

template <std::size_t count>
constexpr std::array<Column, count> columns_from(Column first) {
  std::array<Column, count> columns{};
  for (std::size_t place = 0; place < count; ++place)
    columns[place] = column_at(index(first) + place);
  return columns;
}

}  // namespace detail

// All columns; those that hold a figure (4 to 14); those that a person fills to make a row a goal,
// together with the remarks (1 to 12).
inline constexpr auto kAllColumns = detail::columns_from<kColumns>(Column::Lines);
inline constexpr auto kFigureColumns =
    detail::columns_from<index(Column::Relative) - index(Column::Annual) + 1>(Column::Annual);
inline constexpr auto kGoalColumns =
    detail::columns_from<index(Column::Achieved4) + 1>(Column::Lines);

// Those that hold no figure (1 to 3, 15 to 18).
inline constexpr std::array kTextColumns{Column::Lines,   Column::Text, Column::Unit,
                                         Column::Remarks, Column::Kind, Column::Components,
                                         Column::Reviewed};

constexpr bool holds_figure(Column column) {
  return column >= Column::Annual && column <= Column::Relative;
}

// Avance absoluto and Acumulado relativo, which nobody fills (section 3).
constexpr bool is_computed(Column column) {
  return column == Column::Absolute || column == Column::Relative;
}

// The planned (P) and the achieved (A) column of a quarter.
constexpr Column planned_column(Quarter quarter) {
  return column_at(index(Column::Planned1) + 2 * quarter.index());
}
constexpr Column achieved_column(Quarter quarter) {
  return column_at(index(Column::Achieved1) + 2 * quarter.index());
}

// The column's name in section 4: "meta anual", "T1 programado" …
std::string_view column_name(Column column);
// The column with that name, compared folded.
std::optional<Column> column_named(std::string_view name);

}  // namespace poa
