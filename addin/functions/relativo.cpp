// SPDX-License-Identifier: MPL-2.0
#include "domain/values/percent.hpp"
#include "functions/arguments/arguments.hpp"
#include "functions/functions.hpp"

namespace poa::functions {
namespace {

constexpr int kAbsoluto = 1;
constexpr int kMeta = 2;
constexpr int kDecimales = 3;

}  // namespace

Result<Cell> relativo(const uno::AnyView& absoluto, const uno::AnyView& meta,
                      const uno::AnyView& decimales) {
  const auto absolute = required_amount(absoluto, kAbsoluto);
  if (!absolute) return absolute.error();
  const auto annual = required_amount(meta, kMeta);
  if (!annual) return annual.error();
  const auto decimals = optional_decimals(decimales, kDecimales);
  if (!decimals) return decimals.error();

  if (annual.value().blank_or_zero()) {
    if (absolute.value().blank_or_zero()) return Cell{Blank{}};
    return Failure{Fault::NothingToCompute,
                   "Hay avance y la meta anual está en blanco o es 0; capture la meta anual.",
                   kMeta};
  }
  const Number* achieved = absolute.value().known();
  return Cell{relative_fraction(achieved != nullptr ? *achieved : Number(), *annual.value().known(),
                                decimals.value().value_or(0))
                  .to_double()};
}

}  // namespace poa::functions
