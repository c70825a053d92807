// SPDX-License-Identifier: MPL-2.0
#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>

#include "domain/progress/progress.hpp"
#include "domain/rules/rules.hpp"
#include "domain/values/percent.hpp"
#include "domain/values/text.hpp"

namespace poa::rules {
namespace {

std::string cell(Column column) {
  return std::string("la celda «").append(column_name(column)).append("»");
}

std::string_view requirement(GoalKind kind) {
  switch (kind) {
    case GoalKind::Sum:
    case GoalKind::Total:
      return "lo programado suma ";
    case GoalKind::Constant:
      return "lo programado de un trimestre es ";
    case GoalKind::Latest:
      return "lo último programado es ";
    case GoalKind::Average:
      return "el promedio de lo programado es ";
  }
  return "";
}

// Blank counts as 0; nullopt when unknown.
std::optional<Number> number_or_zero(const Amount& amount) {
  if (amount.blank()) return Number();
  if (amount.known() == nullptr) return std::nullopt;
  return *amount.known();
}

// What is wrong with column 17 of an INTEGRADORA; nullopt when ARIT-04 can add its components.
std::optional<std::string> components_problem(const Report& report, const Goal& goal) {
  constexpr std::string_view kAdvice = " Escriba las metas que suma, por ejemplo 302-313.";
  if (!goal.components) {
    if (is_blank(goal.components_text)) {
      return "es INTEGRADORA y «integra» está en blanco." + std::string(kAdvice);
    }
    return "«integra» dice " + quotation(goal.components_text) + ", que no es una lista de metas." +
           std::string(kAdvice);
  }
  if (goal.number && goal.components->contains(*goal.number)) {
    return "«integra» dice " + quotation(goal.components_text) +
           ", que incluye a la propia meta. Quítela de la lista.";
  }
  for (const GoalRange& range : goal.components->ranges()) {
    if (const auto missing = report.index.first_missing(range)) {
      return "«integra» dice " + quotation(goal.components_text) + " y la meta " +
             missing->to_text() + " no está en la tabla. Corrija la lista o agregue la meta.";
    }
  }
  return std::nullopt;
}

void compare_with_components(const Report& report, const Goal& goal, Column column,
                             Findings& findings) {
  const auto own = number_or_zero(amount_of(goal, column));
  const auto sum = report.component_sums->sum(*goal.components, column);
  if (!own || !sum || same_amount(*own, *sum)) return;
  findings.add(column, cell(column) + " dice " + own->to_text() + " y sus componentes suman " +
                           sum->to_text() + difference_text(*own, *sum) +
                           ". Corrija esa celda o la de los componentes.");
}

// ARIT-06: without an annual goal nothing can be captured.
bool lacks_annual(const Goal& goal) {
  return goal.annual.blank_or_zero() && (any_captured(goal.planned) || any_captured(goal.achieved));
}

std::string unknown_text(Column column, const Amount::Unknown& unknown) {
  switch (unknown.reason) {
    case Unreadable::NotANumber:
      return cell(column) + " dice " + quotation(unknown.shown) +
             ", que no es un número. Escriba solo la cifra.";
    case Unreadable::Negative:
      return cell(column) + " es negativa (" + unknown.shown + "). Escriba 0 o una cifra mayor.";
    case Unreadable::ErrorValue:
      return cell(column) + " tiene un error de cálculo. Corrija la fórmula o escriba la cifra.";
  }
  return "";
}

}  // namespace

void arit_01(const Report& report, const Goal& goal, Findings& findings) {
  const Number* shown = goal.absolute.known();
  if (shown == nullptr) return;
  const auto computed = absolute_progress(goal.kind, goal.achieved, report.quarter);
  if (!computed || same_amount(*shown, *computed)) return;
  findings.add(Column::Absolute, "el avance absoluto es " + shown->to_text() +
                                     " y lo alcanzado da " + computed->to_text() +
                                     difference_text(*shown, *computed) +
                                     ". Corrija el avance absoluto o lo alcanzado.");
}

void arit_02(const Report& report, const Goal& goal, Findings& findings) {
  const Number* shown = goal.relative.known();
  const Number* annual = positive_annual(goal);
  if (shown == nullptr || annual == nullptr || goal.absolute.unknown() != nullptr) return;
  const auto absolute = goal.absolute.blank()
                            ? absolute_progress(goal.kind, goal.achieved, report.quarter)
                            : *goal.absolute.known();
  if (!absolute) return;
  const Percent right = annual_percent(*absolute, *annual);
  const Percent written = Percent::of_fraction(*shown).rounded(0);
  if (written == right) return;
  findings.add(Column::Relative, "el acumulado relativo es " + written.to_text() +
                                     " y le corresponde " + right.to_text() + " (" +
                                     absolute->to_text() + " de " + annual->to_text() +
                                     "). Corrija el acumulado relativo.");
}

void arit_03(const Report&, const Goal& goal, Findings& findings) {
  const Number* annual = positive_annual(goal);
  if (annual == nullptr) return;
  const auto required = required_annual(goal.kind, goal.planned, *annual);
  if (!required || same_amount(*required, *annual)) return;
  findings.add(Column::Annual, std::string(requirement(goal.kind)) + required->to_text() +
                                   " y la meta anual es " + annual->to_text() +
                                   difference_text(*required, *annual) +
                                   ". Corrija el programado o la meta.");
}

void arit_04(const Report& report, const Goal& goal, Findings& findings) {
  if (goal.kind != GoalKind::Total || components_problem(report, goal)) return;
  if (goal.annual.captured()) compare_with_components(report, goal, Column::Annual, findings);
  for (const Quarter quarter : kQuarters) {
    compare_with_components(report, goal, planned_column(quarter), findings);
    if (quarter > report.quarter) continue;
    compare_with_components(report, goal, achieved_column(quarter), findings);
  }
}

void arit_05(const Report&, const Goal& goal, Findings& findings) {
  const auto unknown_at = [&goal](Column column) { return amount_of(goal, column).unknown(); };
  const auto follows = [](const Amount::Unknown* unknown) {
    return unknown != nullptr && unknown->reason == Unreadable::ErrorValue;
  };
  // The formulas of columns 13 and 14 pass an error on: only what they do not explain is a cause.
  bool explained = lacks_annual(goal);
  for (const Column column : {Column::Absolute, Column::Relative}) {
    const auto* unknown = unknown_at(column);
    explained = explained || (unknown != nullptr && !follows(unknown));
  }
  for (const Column column : kFigureColumns) {
    const auto* unknown = unknown_at(column);
    if (unknown == nullptr) continue;
    if (column >= Column::Absolute && follows(unknown) && explained) continue;
    findings.add(column, unknown_text(column, *unknown));
    explained = true;
  }
}

void arit_06(const Report&, const Goal& goal, Findings& findings) {
  if (!lacks_annual(goal)) return;
  const std::string_view problem =
      goal.annual.blank() ? "la meta anual está en blanco" : "la meta anual es 0";
  findings.add(Column::Annual,
               std::string(problem) +
                   " y hay cifras en sus trimestres. Escriba la meta anual o borre esas cifras.");
}

void arit_07(const Report&, const Goal& goal, Findings& findings) {
  const Number* annual = positive_annual(goal);
  if (goal.kind != GoalKind::Sum || annual == nullptr) return;
  const auto captured = std::count_if(goal.planned.begin(), goal.planned.end(),
                                      [](const Amount& amount) { return amount.captured(); });
  const bool all_equal =
      std::all_of(goal.planned.begin(), goal.planned.end(), [annual](const Amount& amount) {
        return amount.blank() ||
               (amount.known() != nullptr && same_amount(*amount.known(), *annual));
      });
  if (captured < 2 || !all_equal) return;
  findings.add(Column::Kind, "en cada trimestre se programó lo mismo que en el año (" +
                                 annual->to_text() +
                                 "). Si la meta no se suma, escriba CONSTANTE en el tipo.");
}

void arit_08(const Report& report, const Goal& goal, Findings& findings) {
  if (goal.kind != GoalKind::Total) return;
  if (const auto problem = components_problem(report, goal)) {
    findings.add(Column::Components, *problem);
  }
}

void arit_09(const Report&, const Goal& goal, Findings& findings) {
  if (goal.kind_known) return;
  findings.add(Column::Kind, quotation(goal.kind_text) +
                                 " no es un tipo de meta y se tomó como SUMA. Escriba SUMA, "
                                 "INTEGRADORA, CONSTANTE, ULTIMO o PROMEDIO.");
}

}  // namespace poa::rules
