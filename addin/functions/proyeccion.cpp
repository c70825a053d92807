// SPDX-License-Identifier: MPL-2.0
#include "domain/progress/pace.hpp"
#include "domain/progress/progress.hpp"
#include "functions/arguments/arguments.hpp"
#include "functions/arguments/avances.hpp"
#include "functions/functions.hpp"
#include "sheet/cells.hpp"

namespace poa::functions {
namespace {

constexpr int kAvances = 1;
constexpr int kMeta = 2;
constexpr int kTipo = 3;
constexpr int kDecimales = 5;

Result<Number> projection_from(const GoalAmounts& amounts, Quarter to, const Number& annual) {
  const auto achieved = achieved_to_date(amounts.achieved, {GoalKind::Sum, to}, kAvances);
  if (!achieved) return achieved.error();
  const auto year = planned_to_date(amounts.planned, {GoalKind::Sum, kQuarters.back()}, kAvances);
  if (!year) return year.error();
  // The whole year can be read, so its part can.
  const Number planned = planned_progress(GoalKind::Sum, amounts.planned, to).value();
  return projection({achieved.value(), planned, year.value() - planned, annual});
}

}  // namespace

Result<Cell> proyeccion(const uno::TableView& avances, const uno::AnyView& meta,
                        const uno::AnyView& tipo, const uno::AnyView& trimestre,
                        const uno::AnyView& decimales) {
  const auto amounts = goal_amounts(avances, kAvances);
  if (!amounts) return amounts.error();
  const auto annual = required_amount(meta, kMeta);
  if (!annual) return annual.error();
  const auto by = kind_and_quarter(tipo, trimestre, kTipo);
  if (!by) return by.error();
  const auto decimals = optional_decimals(decimales, kDecimales);
  if (!decimals) return decimals.error();

  if (!adds_up(by.value().kind))
    return Failure{Fault::NothingToCompute,
                   "Sólo se proyectan las metas SUMA e INTEGRADORA: las demás no se acumulan.",
                   kTipo};
  const Number* goal = annual.value().known();
  const auto fraction =
      projection_from(amounts.value(), by.value().quarter, goal != nullptr ? *goal : Number());
  if (!fraction) return at_argument(kAvances, fraction.error());
  return sheet::fraction_cell(fraction.value(), decimals.value());
}

}  // namespace poa::functions
