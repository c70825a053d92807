// SPDX-License-Identifier: MPL-2.0
#include "functions/arguments/avances.hpp"
#include "functions/functions.hpp"

namespace poa::functions {
namespace {

constexpr int kAvances = 1;
constexpr int kTipo = 2;

}  // namespace

Result<double> absoluto(const uno::TableView& avances, const uno::AnyView& tipo,
                        const uno::AnyView& trimestre) {
  const auto achieved = achieved_amounts(avances, kAvances);
  if (!achieved) return achieved.error();
  const auto by = kind_and_quarter(tipo, trimestre, kTipo);
  if (!by) return by.error();

  const auto absolute = achieved_to_date(achieved.value(), by.value(), kAvances);
  if (!absolute) return absolute.error();
  return absolute.value().to_double();
}

}  // namespace poa::functions
