// SPDX-License-Identifier: MPL-2.0
#include "domain/progress/progress.hpp"
#include "functions/fraction_cell.hpp"
#include "functions/functions.hpp"

namespace poa::functions {

Result<Cell> relativo(const Argument& absoluto, const Argument& meta, const Argument& decimales,
                      const Argument& tipo) {
  const Number absolute = absoluto.required_number();
  const Number annual = meta.required_number();
  const auto decimals = decimales.optional_decimals();
  const auto relative = relative_progress(tipo.kind_or_sum(), absolute, annual);
  if (!relative) return relative.error();
  if (!relative.value()) return Cell{Blank{}};
  return fraction_cell(*relative.value(), decimals.value_or(0));
}

}  // namespace poa::functions
