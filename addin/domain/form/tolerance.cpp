// SPDX-License-Identifier: MPL-2.0
#include "domain/form/tolerance.hpp"

#include "domain/form/amount.hpp"

namespace poa {

Result<Number> tolerance_of_cell(const Cell& cell) {
  const Amount amount = Amount::from_cell(cell);
  if (const auto* unknown = amount.unknown()) return failure_of(*unknown);
  const Number* number = amount.known();
  if (number == nullptr) return Number();
  if (*number >= Number(1)) {
    return Failure{Fault::OutOfRange,
                   "La tolerancia es una fracción de 0 a menos de 1 (0.1 es 10 %) y se dio " +
                       number->to_text() + "."};
  }
  return *number;
}

}  // namespace poa
