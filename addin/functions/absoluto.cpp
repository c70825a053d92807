// SPDX-License-Identifier: MPL-2.0
#include "functions/arguments/avances.hpp"
#include "functions/functions.hpp"

namespace poa::functions {

double absoluto(const TableArgument& avances, const Argument& tipo, const Argument& trimestre) {
  const QuarterAmounts achieved = achieved_amounts(avances);
  const KindAndQuarter by = kind_and_quarter(tipo, trimestre);
  return achieved_to_date(achieved, by, avances).to_double();
}

}  // namespace poa::functions
