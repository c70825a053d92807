// SPDX-License-Identifier: MPL-2.0
#include "functions/avances.hpp"

#include <cstddef>
#include <vector>

#include "functions/arguments.hpp"
#include "functions/values.hpp"

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

}  // namespace

Result<QuarterAmounts> achieved_amounts(const uno::TableView& avances, int position) {
  const std::vector<Cell> line = cells_in_line(cells_of(avances));
  if (line.size() == 2 * kQuarterCount) return amounts_of(line, 1, 2);
  if (line.size() == kQuarterCount) return amounts_of(line, 0, 1);
  return Failure{Fault::WrongShape, position,
                 "Los avances son las ocho celdas P y A de los cuatro trimestres, o las cuatro A, "
                 "en un renglón o una columna; corrija el rango."};
}

Result<GoalAmounts> goal_amounts(const uno::TableView& avances, int position) {
  const std::vector<Cell> line = cells_in_line(cells_of(avances));
  if (line.size() == 2 * kQuarterCount)
    return GoalAmounts{amounts_of(line, 0, 2), amounts_of(line, 1, 2)};
  return Failure{Fault::WrongShape, position,
                 "Los avances son las ocho celdas P y A de los cuatro trimestres, en un renglón o "
                 "una columna; corrija el rango."};
}

Result<Number> known_or_unreadable(const std::optional<Number>& figure,
                                   const QuarterAmounts& amounts, Quarter to, int position) {
  if (figure) return *figure;
  for (const Quarter quarter : kQuarters) {
    const auto* unknown = amounts[quarter.index()].unknown();
    if (quarter <= to && unknown != nullptr) return unreadable(*unknown, position);
  }
  return Failure{Fault::WrongKind, position, "Los avances no se pueden leer; revise las celdas."};
}

}  // namespace poa::functions
