// SPDX-License-Identifier: MPL-2.0
#include "domain/pace.hpp"
#include "domain/progress.hpp"
#include "functions/arguments.hpp"
#include "functions/avances.hpp"
#include "functions/functions.hpp"
#include "functions/values.hpp"

namespace poa::functions {
namespace {

constexpr int kAvances = 1;
constexpr int kTipo = 2;
constexpr int kTrimestre = 3;
constexpr int kDecimales = 4;

Result<std::optional<Number>> pace_to(const GoalAmounts& amounts, GoalKind kind, Quarter to) {
  const auto achieved = known_or_unreadable(absolute_progress(kind, amounts.achieved, to),
                                            amounts.achieved, to, kAvances);
  if (!achieved) return achieved.error();
  const auto planned = known_or_unreadable(planned_progress(kind, amounts.planned, to),
                                           amounts.planned, to, kAvances);
  if (!planned) return planned.error();
  return pace(achieved.value(), planned.value());
}

}  // namespace

Result<Cell> avance(const uno::TableView& avances, const uno::AnyView& tipo,
                    const uno::AnyView& trimestre, const uno::AnyView& decimales) {
  const auto amounts = goal_amounts(avances, kAvances);
  if (!amounts) return amounts.error();
  const auto kind = kind_or_sum(tipo, kTipo);
  if (!kind) return kind.error();
  const auto quarter = quarter_or_fourth(trimestre, kTrimestre);
  if (!quarter) return quarter.error();
  const auto decimals = optional_decimals(decimales, kDecimales);
  if (!decimals) return decimals.error();

  const auto fraction = pace_to(amounts.value(), kind.value(), quarter.value());
  if (!fraction) return at_argument(kAvances, fraction.error());
  if (!fraction.value()) return Cell{Blank{}};
  return fraction_cell(*fraction.value(), decimals.value());
}

}  // namespace poa::functions
