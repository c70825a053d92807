// SPDX-License-Identifier: MPL-2.0
#include "domain/progress/pace.hpp"
#include "functions/arguments/avances.hpp"
#include "functions/fraction_cell.hpp"
#include "functions/functions.hpp"

namespace poa::functions {

Result<Cell> avance(const TableArgument& avances, const Argument& tipo, const Argument& trimestre,
                    const Argument& decimales) {
  const GoalAmounts amounts = goal_amounts(avances);
  const KindAndQuarter by = kind_and_quarter(tipo, trimestre);
  const auto decimals = decimales.optional_decimals();
  const Number achieved = achieved_to_date(amounts.achieved, by, avances);
  const Number planned = planned_to_date(amounts.planned, by, avances);

  const auto fraction = pace(by.kind, achieved, planned);
  if (!fraction) return fraction.error();
  if (!fraction.value()) return Cell{Blank{}};
  return fraction_cell(*fraction.value(), decimals);
}

}  // namespace poa::functions
