// SPDX-License-Identifier: MPL-2.0
#include "domain/import/misfit.hpp"

#include "domain/calendar/quarter.hpp"
#include "domain/form/amount.hpp"
#include "domain/progress/progress.hpp"
#include "domain/values/sentence.hpp"

namespace poa {
namespace {

QuarterAmounts every_other(const YearCells& year, std::size_t first) {
  QuarterAmounts amounts;
  for (const Quarter quarter : kQuarters) {
    if (const auto& figure = year[2 * quarter.index() + first])
      amounts[quarter.index()] = Amount::from_cell(figure->to_double());
  }
  return amounts;
}

std::string why_year_does_not_fit(const YearCells& year, const YearSums& sums) {
  if (const auto kind = other_kind(year, sums))
    return sentence(
        "Las cifras no suman, pero cuadran si la meta es {}. Compárelas con el original y elija su tipo.",
        {kind_name(*kind)});
  const YearSums got = sums_of(year);
  return sentence(
      "Lo programado suma {} y la meta anual es {}; lo alcanzado suma {} y el absoluto es {}. Compare cada cifra con el original.",
      {got.planned, sums.planned, got.achieved, sums.achieved});
}

}  // namespace

std::optional<GoalKind> other_kind(const YearCells& year, const YearSums& sums) {
  const QuarterAmounts planned = every_other(year, 0);
  const QuarterAmounts achieved = every_other(year, 1);
  for (const GoalKind kind : {GoalKind::Constant, GoalKind::Latest, GoalKind::Average}) {
    const auto annual = required_annual(kind, planned, sums.planned);
    const auto absolute = absolute_progress(kind, achieved, kQuarters.back());
    if (annual && absolute && same_amount(*annual, sums.planned) &&
        same_amount(*absolute, sums.achieved))
      return kind;
  }
  return std::nullopt;
}

std::string why_none_fits(const ScannedRow& row, const RowFigures& figures) {
  if (const auto year = full_year(row)) return why_year_does_not_fit(*year, figures.sums);
  Number total;
  for (const YearFigure& figure : figures.year) total += figure.value;
  const Number due = figures.sums.planned + figures.sums.achieved;
  if (same_amount(total, due))
    return "En ningún lugar de los trimestres suman las cifras la meta anual y el absoluto. Compare cada cifra con el original.";
  return sentence(
      "Las cifras de los trimestres suman {}; con la meta anual y el absoluto deben sumar {}. Falta, sobra o está mal leída alguna: compárelas con el original.",
      {total, due});
}

}  // namespace poa
