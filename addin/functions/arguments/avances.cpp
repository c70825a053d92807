// SPDX-License-Identifier: MPL-2.0
#include "functions/arguments/avances.hpp"

#include <cstddef>
#include <optional>
#include <vector>

#include "functions/arguments/arguments.hpp"
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

// The figure; when there is none, the failure of the first amount up to `to` that cannot be read.
Result<Number> known_or_unreadable(const std::optional<Number>& figure,
                                   const QuarterAmounts& amounts, Quarter to, int position) {
  if (figure) return *figure;
  for (const Quarter quarter : kQuarters) {
    const auto* unknown = amounts[quarter.index()].unknown();
    if (quarter <= to && unknown != nullptr) return unreadable(*unknown, position);
  }
  return Failure{Fault::WrongKind, "Los avances no se pueden leer; revise las celdas.", position};
}

}  // namespace

Result<std::vector<Cell>> quarter_cells(const uno::TableView& avances, int position) {
  std::vector<Cell> line = sheet::cells_in_line(sheet::cells_of(avances));
  if (line.size() == 2 * kQuarterCount || line.size() == kQuarterCount) return line;
  return Failure{Fault::WrongShape,
                 "Los avances son las ocho celdas P y A de los cuatro trimestres, o las cuatro A, "
                 "en un renglón o una columna; corrija el rango.",
                 position};
}

Result<QuarterAmounts> achieved_amounts(const uno::TableView& avances, int position) {
  const auto line = quarter_cells(avances, position);
  if (!line) return line.error();
  const std::size_t step = line.value().size() / kQuarterCount;
  return amounts_of(line.value(), step - 1, step);
}

Result<GoalAmounts> goal_amounts(const uno::TableView& avances, int position) {
  const std::vector<Cell> line = sheet::cells_in_line(sheet::cells_of(avances));
  if (line.size() == 2 * kQuarterCount)
    return GoalAmounts{amounts_of(line, 0, 2), amounts_of(line, 1, 2)};
  return Failure{Fault::WrongShape,
                 "Los avances son las ocho celdas P y A de los cuatro trimestres, en un renglón o "
                 "una columna; corrija el rango.",
                 position};
}

Result<KindAndQuarter> kind_and_quarter(const uno::AnyView& tipo, const uno::AnyView& trimestre,
                                        int position) {
  const auto kind = kind_or_sum(tipo, position);
  if (!kind) return kind.error();
  const auto quarter = quarter_or_fourth(trimestre, position + 1);
  if (!quarter) return quarter.error();
  return KindAndQuarter{kind.value(), quarter.value()};
}

Result<Number> achieved_to_date(const QuarterAmounts& achieved, const KindAndQuarter& by,
                                int position) {
  return known_or_unreadable(absolute_progress(by.kind, achieved, by.quarter), achieved, by.quarter,
                             position);
}

Result<Number> planned_to_date(const QuarterAmounts& planned, const KindAndQuarter& by,
                               int position) {
  return known_or_unreadable(planned_progress(by.kind, planned, by.quarter), planned, by.quarter,
                             position);
}

}  // namespace poa::functions
