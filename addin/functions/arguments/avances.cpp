// SPDX-License-Identifier: MPL-2.0
#include "functions/arguments/avances.hpp"

#include <cstddef>
#include <optional>

#include "sheet/cells.hpp"

namespace poa::functions {
namespace {

constexpr std::size_t kQuarterCount = 4;

// One cell a quarter, `step` apart, from `first` on.
QuarterAmounts amounts_of(const std::vector<Cell>& line, std::size_t first, std::size_t step) {
  QuarterAmounts amounts;
  for (const Quarter quarter : kQuarters)
    amounts[quarter.index()] = Amount::from_cell(line[first + step * quarter.index()]);
  return amounts;
}

// The figure; when there is none, the first amount up to `to` that cannot be read is refused.
Number known_or_refuse(const std::optional<Number>& figure, const QuarterAmounts& amounts,
                       Quarter to, const TableArgument& avances) {
  if (figure) return *figure;
  for (const Quarter quarter : kQuarters) {
    const auto* unknown = amounts[quarter.index()].unknown();
    if (quarter <= to && unknown != nullptr) avances.refuse(failure_of(*unknown).message);
  }
  avances.refuse("Los avances no se pueden leer; revise las celdas.");
}

}  // namespace

std::vector<Cell> quarter_cells(const TableArgument& avances) {
  std::vector<Cell> line = sheet::cells_in_line(sheet::cells_of(avances.view()));
  if (line.size() != 2 * kQuarterCount && line.size() != kQuarterCount)
    avances.refuse(
        "Los avances son las ocho celdas P y A de los cuatro trimestres, o las cuatro A, en un "
        "renglón o una columna; corrija el rango.");
  return line;
}

QuarterAmounts achieved_amounts(const TableArgument& avances) {
  const std::vector<Cell> line = quarter_cells(avances);
  const std::size_t step = line.size() / kQuarterCount;
  return amounts_of(line, step - 1, step);
}

GoalAmounts goal_amounts(const TableArgument& avances) {
  const std::vector<Cell> line = sheet::cells_in_line(sheet::cells_of(avances.view()));
  if (line.size() != 2 * kQuarterCount)
    avances.refuse(
        "Los avances son las ocho celdas P y A de los cuatro trimestres, en un renglón o una "
        "columna; corrija el rango.");
  return {amounts_of(line, 0, 2), amounts_of(line, 1, 2)};
}

KindAndQuarter kind_and_quarter(const Argument& tipo, const Argument& trimestre) {
  return {tipo.kind_or_sum(), trimestre.quarter_or_fourth()};
}

Number achieved_to_date(const QuarterAmounts& achieved, const KindAndQuarter& by,
                        const TableArgument& avances) {
  return known_or_refuse(absolute_progress(by.kind, achieved, by.quarter), achieved, by.quarter,
                         avances);
}

Number planned_to_date(const QuarterAmounts& planned, const KindAndQuarter& by,
                       const TableArgument& avances) {
  return known_or_refuse(planned_progress(by.kind, planned, by.quarter), planned, by.quarter,
                         avances);
}

}  // namespace poa::functions
