// SPDX-License-Identifier: MPL-2.0
#include "domain/values/percent.hpp"
#include "functions/functions.hpp"

namespace poa::functions {

Result<Cell> relativo(const Argument& absoluto, const Argument& meta, const Argument& decimales) {
  const Amount absolute = absoluto.required_amount();
  const Amount annual = meta.required_amount();
  const auto decimals = decimales.optional_decimals();

  if (annual.blank_or_zero()) {
    if (absolute.blank_or_zero()) return Cell{Blank{}};
    return Failure{Fault::NothingToCompute,
                   "Hay avance y la meta anual está en blanco o es 0; capture la meta anual."};
  }
  const Number* achieved = absolute.known();
  return Cell{relative_fraction(achieved != nullptr ? *achieved : Number(), *annual.known(),
                                decimals.value_or(0))
                  .to_double()};
}

}  // namespace poa::functions
