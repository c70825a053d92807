// SPDX-License-Identifier: MPL-2.0
#include "functions/arguments/avances.hpp"
#include "functions/functions.hpp"

namespace poa::functions {
namespace {

constexpr int kAvances = 1;
constexpr int kTipo = 2;

}  // namespace

Result<double> programado(const uno::TableView& avances, const uno::AnyView& tipo,
                          const uno::AnyView& trimestre) {
  const auto amounts = goal_amounts(avances, kAvances);
  if (!amounts) return amounts.error();
  const auto by = kind_and_quarter(tipo, trimestre, kTipo);
  if (!by) return by.error();

  const auto planned = planned_to_date(amounts.value().planned, by.value(), kAvances);
  if (!planned) return planned.error();
  return planned.value().to_double();
}

}  // namespace poa::functions
