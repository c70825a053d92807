// SPDX-License-Identifier: MPL-2.0
#include "domain/progress/deviation.hpp"
#include "functions/arguments/arguments.hpp"
#include "functions/arguments/avances.hpp"
#include "functions/functions.hpp"

namespace poa::functions {
namespace {

constexpr int kAvances = 1;
constexpr int kTrimestre = 2;
constexpr int kTolerancia = 3;

}  // namespace

Result<double> requiere_observacion(const uno::TableView& avances, const uno::AnyView& trimestre,
                                    const uno::AnyView& tolerancia) {
  const auto amounts = goal_amounts(avances, kAvances);
  if (!amounts) return amounts.error();
  const auto quarter = quarter_or_fourth(trimestre, kTrimestre);
  if (!quarter) return quarter.error();
  const auto tolerance = tolerance_or_zero(tolerancia, kTolerancia);
  if (!tolerance) return tolerance.error();

  const Amount& planned = amounts.value().planned[quarter.value().index()];
  const Amount& achieved = amounts.value().achieved[quarter.value().index()];
  for (const Amount* amount : {&planned, &achieved}) {
    if (amount->unknown() != nullptr) return unreadable(*amount->unknown(), kAvances);
  }
  const auto figures = known_figures(planned, achieved);
  return figures && deviates(*figures, tolerance.value()) ? 1.0 : 0.0;
}

}  // namespace poa::functions
