// SPDX-License-Identifier: MPL-2.0
#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>

#include "domain/progress/progress.hpp"
#include "domain/rules/families.hpp"
#include "domain/values/percent.hpp"
#include "domain/values/text.hpp"

namespace poa::rules {
namespace {

// The words of ARIT-03 for the annual goal that a kind requires.
std::string_view requirement(GoalKind kind) {
  switch (kind) {
    case GoalKind::Sum:
    case GoalKind::Total:
      return "lo programado suma";
    case GoalKind::Constant:
      return "lo programado de un trimestre es";
    case GoalKind::Latest:
    case GoalKind::Descending:
      return "lo último programado es";
    case GoalKind::Average:
      return "el promedio de lo programado es";
  }
  return "";
}

// Blank counts as 0; nullopt when unknown.
std::optional<Number> number_or_zero(const Amount& amount) {
  if (amount.blank()) return Number();
  if (amount.known() == nullptr) return std::nullopt;
  return *amount.known();
}

// Describes the mistake in column 17 of an INTEGRADORA; nullopt when ARIT-04 can add its
// components.
std::optional<std::string> components_problem(const Report& report, const Goal& goal) {
  const auto said = [&goal] { return quotation(goal.components_text); };
  if (!goal.components && is_blank(goal.components_text)) {
    return "es INTEGRADORA y «integra» está en blanco. "
           "Escriba las metas que suma, por ejemplo 302-313.";
  }
  if (!goal.components) {
    return sentence(
        "«integra» dice {}, que no es una lista de metas. "
        "Escriba las metas que suma, por ejemplo 302-313.",
        {said()});
  }
  if (goal.number && goal.components->contains(*goal.number)) {
    return sentence("«integra» dice {}, que incluye a la propia meta. Quítela de la lista.",
                    {said()});
  }
  for (const GoalRange& range : goal.components->ranges()) {
    if (const auto missing = report.index.first_missing(range)) {
      return sentence(
          "«integra» dice {} y la meta {} no está en la tabla. Corrija la lista o agregue la meta.",
          {said(), *missing});
    }
  }
  return std::nullopt;
}

void compare_with_components(const Report& report, const Goal& goal, Column column,
                             Findings& findings) {
  const auto own = number_or_zero(amount_of(goal, column));
  const auto sum = report.component_sums->sum(*goal.components, column);
  if (!own || !sum || same_amount(*own, *sum)) return;
  findings.add(column,
               "la celda «{}» dice {} y sus componentes suman {} ({}). "
               "Corrija esa celda o la de los componentes.",
               {column_name(column), *own, *sum, difference(*own, *sum)});
}

// ARIT-06: without an annual goal nothing can be captured.
bool lacks_annual(const Goal& goal) {
  return goal.annual.blank_or_zero() && (any_captured(goal.planned) || any_captured(goal.achieved));
}

// The content of the cell, as ARIT-05 repeats it.
std::string shown(const Amount::Unknown& unknown) {
  return unknown.reason == Unreadable::NotANumber ? quotation(unknown.shown) : unknown.shown;
}

// The message of ARIT-05 for each reason; its words are the name of the cell and its content.
std::string_view unreadable_message(Unreadable reason) {
  switch (reason) {
    case Unreadable::NotANumber:
      return "la celda «{}» dice {}, que no es un número. Escriba solo la cifra.";
    case Unreadable::Negative:
      return "la celda «{}» es negativa ({}). Escriba 0 o una cifra mayor.";
    case Unreadable::ErrorValue:
      return "la celda «{}» tiene un error de cálculo. Corrija la fórmula o escriba la cifra.";
  }
  return "";
}

void arit_01(const Report& report, const Goal& goal, Findings& findings) {
  const Number* shown = goal.absolute.known();
  if (shown == nullptr) return;
  const auto computed = absolute_progress(goal.kind, goal.achieved, report.quarter);
  if (!computed || same_amount(*shown, *computed)) return;
  findings.add(Column::Absolute,
               "el avance absoluto es {} y lo alcanzado da {} ({}). "
               "Corrija el avance absoluto o lo alcanzado.",
               {*shown, *computed, difference(*shown, *computed)});
}

constexpr Rule kArit01{.id = "ARIT-01",
                       .severity = Severity::Error,
                       .title = "El avance absoluto no es el que da lo alcanzado",
                       .needs = kAchievedColumns | ColumnSet{Column::Absolute},
                       .row = arit_01};

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
  findings.add(
      Column::Relative,
      "el acumulado relativo es {} y le corresponde {} ({} de {}). Corrija el acumulado relativo.",
      {written, right, *absolute, *annual});
}

constexpr Rule kArit02{.id = "ARIT-02",
                       .severity = Severity::Error,
                       .title = "El acumulado relativo no es el que corresponde",
                       .needs = kAchievedColumns | ColumnSet{Column::Annual, Column::Relative},
                       .row = arit_02};

void arit_03(const Report&, const Goal& goal, Findings& findings) {
  const Number* annual = positive_annual(goal);
  if (annual == nullptr) return;
  const auto required = required_annual(goal.kind, goal.planned, *annual);
  if (!required || same_amount(*required, *annual)) return;
  findings.add(Column::Annual, "{} {} y la meta anual es {} ({}). Corrija el programado o la meta.",
               {requirement(goal.kind), *required, *annual, difference(*required, *annual)});
}

constexpr Rule kArit03{.id = "ARIT-03",
                       .severity = Severity::Error,
                       .title = "La meta anual no es la que da lo programado",
                       .needs = kPlannedColumns | ColumnSet{Column::Annual},
                       .row = arit_03};

void arit_04(const Report& report, const Goal& goal, Findings& findings) {
  if (goal.kind != GoalKind::Total || components_problem(report, goal)) return;
  if (goal.annual.captured()) compare_with_components(report, goal, Column::Annual, findings);
  for (const Quarter quarter : kQuarters) {
    compare_with_components(report, goal, planned_column(quarter), findings);
    if (quarter > report.quarter) continue;
    compare_with_components(report, goal, achieved_column(quarter), findings);
  }
}

constexpr Rule kArit04{.id = "ARIT-04",
                       .severity = Severity::Error,
                       .title = "La meta integradora no suma sus componentes",
                       .needs_other_rows = true,
                       .row = arit_04};

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
    findings.add(column, unreadable_message(unknown->reason),
                 {column_name(column), shown(*unknown)});
    explained = true;
  }
}

constexpr Rule kArit05{.id = "ARIT-05",
                       .severity = Severity::Error,
                       .title = "Una cifra no se puede leer",
                       .row = arit_05};

void arit_06(const Report&, const Goal& goal, Findings& findings) {
  if (!lacks_annual(goal)) return;
  findings.add(
      Column::Annual,
      "la meta anual {} y hay cifras en sus trimestres. Escriba la meta anual o borre esas cifras.",
      {goal.annual.blank() ? "está en blanco" : "es 0"});
}

constexpr Rule kArit06{.id = "ARIT-06",
                       .severity = Severity::Error,
                       .title = "Hay cifras y falta la meta anual",
                       .needs = {Column::Annual},
                       .row = arit_06};

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
  findings.add(Column::Kind,
               "en cada trimestre se programó lo mismo que en el año ({}). "
               "Si la meta no se suma, escriba CONSTANTE en el tipo.",
               {*annual});
}

constexpr Rule kArit07{.id = "ARIT-07",
                       .severity = Severity::Notice,
                       .title = "Cada trimestre programa toda la meta anual",
                       .needs = kPlannedColumns | ColumnSet{Column::Annual},
                       .row = arit_07};

void arit_08(const Report& report, const Goal& goal, Findings& findings) {
  if (goal.kind != GoalKind::Total) return;
  if (const auto problem = components_problem(report, goal)) {
    findings.add(Column::Components, *problem);
  }
}

constexpr Rule kArit08{.id = "ARIT-08",
                       .severity = Severity::Error,
                       .title = "No se sabe qué metas integra",
                       .needs_other_rows = true,
                       .row = arit_08};

void arit_09(const Report&, const Goal& goal, Findings& findings) {
  if (goal.kind_known) return;
  findings.add(Column::Kind,
               "{} no es un tipo de meta y se tomó como SUMA. "
               "Escriba SUMA, INTEGRADORA, CONSTANTE, ULTIMO o PROMEDIO.",
               {quotation(goal.kind_text)});
}

constexpr Rule kArit09{.id = "ARIT-09",
                       .severity = Severity::Error,
                       .title = "El tipo de meta no existe",
                       .row = arit_09};

constexpr Rule kRules[] = {kArit01, kArit02, kArit03, kArit04, kArit05,
                           kArit06, kArit07, kArit08, kArit09};

}  // namespace

std::span<const Rule> arit() { return kRules; }

}  // namespace poa::rules
