// SPDX-License-Identifier: MPL-2.0
#include "domain/progress/pace.hpp"
#include "functions/arguments/arguments.hpp"
#include "functions/arguments/avances.hpp"
#include "functions/functions.hpp"
#include "sheet/cells.hpp"

namespace poa::functions {
namespace {

constexpr int kAvances = 1;
constexpr int kTipo = 2;
constexpr int kDecimales = 4;

Result<std::optional<Number>> pace_of(const GoalAmounts& amounts, const KindAndQuarter& by) {
  const auto achieved = achieved_to_date(amounts.achieved, by, kAvances);
  if (!achieved) return achieved.error();
  const auto planned = planned_to_date(amounts.planned, by, kAvances);
  if (!planned) return planned.error();
  return pace(achieved.value(), planned.value());
}

}  // namespace

Result<Cell> avance(const uno::TableView& avances, const uno::AnyView& tipo,
                    const uno::AnyView& trimestre, const uno::AnyView& decimales) {
  const auto amounts = goal_amounts(avances, kAvances);
  if (!amounts) return amounts.error();
  const auto by = kind_and_quarter(tipo, trimestre, kTipo);
  if (!by) return by.error();
  const auto decimals = optional_decimals(decimales, kDecimales);
  if (!decimals) return decimals.error();

  const auto fraction = pace_of(amounts.value(), by.value());
  if (!fraction) return at_argument(kAvances, fraction.error());
  if (!fraction.value()) return Cell{Blank{}};
  return sheet::fraction_cell(*fraction.value(), decimals.value());
}

}  // namespace poa::functions
