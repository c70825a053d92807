// SPDX-License-Identifier: MPL-2.0
#include "domain/progress.hpp"
#include "functions/arguments.hpp"
#include "functions/avances.hpp"
#include "functions/functions.hpp"

namespace poa::functions {
namespace {

constexpr int kAvances = 1;
constexpr int kTipo = 2;
constexpr int kTrimestre = 3;

}  // namespace

Result<double> programado(const uno::TableView& avances, const uno::AnyView& tipo,
                          const uno::AnyView& trimestre) {
  const auto amounts = goal_amounts(avances, kAvances);
  if (!amounts) return amounts.error();
  const auto kind = kind_or_sum(tipo, kTipo);
  if (!kind) return kind.error();
  const auto quarter = quarter_or_fourth(trimestre, kTrimestre);
  if (!quarter) return quarter.error();

  const QuarterAmounts& plan = amounts.value().planned;
  const auto planned = known_or_unreadable(planned_progress(kind.value(), plan, quarter.value()),
                                           plan, quarter.value(), kAvances);
  if (!planned) return planned.error();
  return planned.value().to_double();
}

}  // namespace poa::functions
