// SPDX-License-Identifier: MPL-2.0
#include "domain/progress/deviation.hpp"
#include "functions/arguments/avances.hpp"
#include "functions/functions.hpp"

namespace poa::functions {

double requiere_observacion(const TableArgument& avances, const Argument& trimestre,
                            const Argument& tolerancia) {
  const GoalAmounts amounts = goal_amounts(avances);
  const Quarter quarter = trimestre.quarter_or_fourth();
  const Number tolerance = tolerancia.tolerance_or_zero();

  const Amount& planned = amounts.planned[quarter.index()];
  const Amount& achieved = amounts.achieved[quarter.index()];
  for (const Amount* amount : {&planned, &achieved}) {
    if (amount->unknown() != nullptr) avances.refuse(failure_of(*amount->unknown()).message);
  }
  const auto figures = known_figures(planned, achieved);
  return figures && deviates(*figures, tolerance) ? 1.0 : 0.0;
}

}  // namespace poa::functions
