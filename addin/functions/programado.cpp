// SPDX-License-Identifier: MPL-2.0
#include "functions/arguments/avances.hpp"
#include "functions/functions.hpp"

namespace poa::functions {

double programado(const TableArgument& avances, const Argument& tipo, const Argument& trimestre) {
  const GoalAmounts amounts = goal_amounts(avances);
  const KindAndQuarter by = kind_and_quarter(tipo, trimestre);
  return planned_to_date(amounts.planned, by, avances).to_double();
}

}  // namespace poa::functions
