// SPDX-License-Identifier: MPL-2.0
#include "domain/progress/pace.hpp"
#include "domain/progress/progress.hpp"
#include "functions/arguments/avances.hpp"
#include "functions/fraction_cell.hpp"
#include "functions/functions.hpp"

namespace poa::functions {
namespace {

YearFigures year_figures(const TableArgument& avances, const GoalAmounts& amounts, Quarter to,
                         const Number& annual) {
  const Number achieved = achieved_to_date(amounts.achieved, {GoalKind::Sum, to}, avances);
  const Number year = planned_to_date(amounts.planned, {GoalKind::Sum, kQuarters.back()}, avances);
  const Number planned = planned_to_date(amounts.planned, {GoalKind::Sum, to}, avances);
  return {achieved, planned, year - planned, annual};
}

}  // namespace

Result<Cell> proyeccion(const TableArgument& avances, const Argument& meta, const Argument& tipo,
                        const Argument& trimestre, const Argument& decimales) {
  const GoalAmounts amounts = goal_amounts(avances);
  const Number annual = meta.required_number();
  const KindAndQuarter by = kind_and_quarter(tipo, trimestre);
  const auto decimals = decimales.optional_decimals();

  if (!adds_up(by.kind))
    return Failure{Fault::NothingToCompute,
                   "Sólo se proyectan las metas SUMA e INTEGRADORA: las demás no se acumulan."};
  const auto fraction = projection(year_figures(avances, amounts, by.quarter, annual));
  if (!fraction) return fraction.error();
  return fraction_cell(fraction.value(), decimals);
}

}  // namespace poa::functions
