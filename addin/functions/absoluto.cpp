// SPDX-License-Identifier: MPL-2.0
#include <optional>

#include "domain/progress.hpp"
#include "functions/arguments.hpp"
#include "functions/functions.hpp"
#include "functions/quarter_cells.hpp"

namespace poa::functions {
namespace {

constexpr int kAvances = 1;
constexpr int kTipo = 2;
constexpr int kTrimestre = 3;

// The achieved amounts of P1 A1 … P4 A4 or of A1 … A4.
Result<QuarterAmounts> achieved_of(const uno::TableView& avances) {
  const auto cells = quarter_cells(avances, kAvances);
  if (!cells) return cells.error();
  const std::vector<Cell>& line = cells.value();
  const std::size_t step = line.size() / 4;
  QuarterAmounts achieved;
  for (const Quarter quarter : kQuarters)
    achieved[quarter.index()] = Amount::from_cell(line[step * quarter.index() + step - 1]);
  return achieved;
}

Failure first_unreadable(const QuarterAmounts& achieved, Quarter to) {
  for (const Quarter quarter : kQuarters) {
    const auto* unknown = achieved[quarter.index()].unknown();
    if (quarter <= to && unknown != nullptr) return unreadable(*unknown, kAvances);
  }
  return {Fault::WrongKind, kAvances, "Los avances no se pueden leer; revise las celdas."};
}

}  // namespace

Result<double> absoluto(const uno::TableView& avances, const uno::AnyView& tipo,
                        const uno::AnyView& trimestre) {
  const auto achieved = achieved_of(avances);
  if (!achieved) return achieved.error();
  const auto kind = kind_or_sum(tipo, kTipo);
  if (!kind) return kind.error();
  const auto quarter = optional_quarter(trimestre, kTrimestre);
  if (!quarter) return quarter.error();
  const Quarter to = quarter.value().value_or(Quarter(4));
  const auto absolute = absolute_progress(kind.value(), achieved.value(), to);
  if (!absolute) return first_unreadable(achieved.value(), to);
  return absolute->to_double();
}

}  // namespace poa::functions
