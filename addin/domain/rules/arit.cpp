// SPDX-License-Identifier: MPL-2.0
#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>

#include "domain/form/figure_advice.hpp"
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

// The kinds that ARIT-03 may suggest, the likeliest first. Nobody means an INTEGRADORA by mistake.
constexpr GoalKind kSuggestedKinds[] = {GoalKind::Sum, GoalKind::Constant, GoalKind::Descending,
                                        GoalKind::Latest, GoalKind::Average};

// Whether each captured P is below the one before: otherwise nobody means DESCENDENTE.
bool falls(const QuarterAmounts& planned) {
  const Number* before = nullptr;
  for (const Amount& amount : planned) {
    const Number* now = amount.known();
    if (now == nullptr) continue;
    if (before != nullptr && compare_amounts(*now, *before) >= 0) return false;
    before = now;
  }
  return true;
}

// ", o elija el tipo ULTIMO, con el que sí cuadra": the kind with which the annual goal would be
// right; "" when there is none.
std::string kind_suggestion(const Goal& goal, const Number& annual) {
  for (const GoalKind kind : kSuggestedKinds) {
    if (kind == GoalKind::Descending && !falls(goal.planned)) continue;
    const auto required = required_annual(kind, goal.planned, annual);
    if (required && same_amount(*required, annual))
      return sentence(", o elija el tipo {}, con el que sí cuadra", {kind_name(kind)});
  }
  return "";
}

// A sentence more, when there is one to say.
std::string after_a_space(const std::string& said) { return said.empty() ? said : " " + said; }

// The least number of the goal's list that no goal of the table has.
std::optional<GoalNumber> missing_component(const Report& report, const Goal& goal) {
  for (const GoalRange& range : goal.components->ranges()) {
    if (const auto missing = report.index.first_missing(range)) return missing;
  }
  return std::nullopt;
}

// Describes the mistake in column 17 of an INTEGRADORA; nullopt when there is none, or when a text
// that is an error may hide the number that is missing.
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
  const auto missing = missing_component(report, goal);
  if (missing && !report.errors.contains({Column::Text})) {
    return sentence(
        "«integra» dice {} y la meta {} no está en la tabla. Corrija la lista o agregue la meta.",
        {said(), *missing});
  }
  if (is_first_of_its_number(goal, report.goals, report.index) &&
      report.circular_totals->contains(*goal.number)) {
    return sentence(
        "«integra» dice {}, y una de esas metas integra a su vez a la {}. "
        "Quite una de la lista de la otra.",
        {said(), *goal.number});
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

// ARIT-06: without an annual goal nothing can be captured. A figure may be brought down to 0, and a
// kind that cannot be read may be that one.
bool lacks_annual(const Goal& goal) {
  const bool may_be_zero =
      less_is_better(goal.kind) || goal.errors.contains(ColumnSet{Column::Kind});
  const bool lacks = may_be_zero ? goal.annual.blank() : goal.annual.blank_or_zero();
  return lacks && (any_captured(goal.planned) || any_captured(goal.achieved));
}

// What ARIT-05 says of the cell, by the reason.
std::string unreadable_message(Column column, const Amount::Unknown& unknown) {
  switch (unknown.reason) {
    case Unreadable::NotANumber:
      return sentence(
          "la celda «{}» dice {}, que no es un número. {}",
          {column_name(column), quotation(unknown.shown), advice_for_text(unknown.shown)});
    case Unreadable::Negative:
      return sentence("la celda «{}» es negativa ({}). Escriba 0 o una cifra mayor.",
                      {column_name(column), unknown.shown});
    case Unreadable::ErrorValue:
      return sentence(
          "la celda «{}» tiene un error de cálculo. Corrija la fórmula o escriba la cifra.",
          {column_name(column)});
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
                       .reads = {Column::Kind},
                       .row = arit_01};

void arit_02(const Report& report, const Goal& goal, Findings& findings) {
  const Number* shown = goal.relative.known();
  const Number* annual = positive_annual(goal);
  if (shown == nullptr || annual == nullptr || goal.absolute.unknown() != nullptr) return;
  const auto absolute = goal.absolute.blank()
                            ? absolute_progress(goal.kind, goal.achieved, report.quarter)
                            : *goal.absolute.known();
  if (!absolute) return;
  const auto right = annual_percent(goal.kind, *absolute, *annual);
  const Percent written = Percent::of_fraction(*shown).rounded(0);
  if (!right || written == *right) return;
  findings.add(
      Column::Relative,
      "el acumulado relativo es {} y le corresponde {} ({}). Corrija el acumulado relativo.",
      {written, *right, fraction_text(goal.kind, *absolute, *annual)});
}

constexpr Rule kArit02{.id = "ARIT-02",
                       .severity = Severity::Error,
                       .title = "El acumulado relativo no es el que corresponde",
                       .needs = kAchievedColumns | ColumnSet{Column::Annual, Column::Relative},
                       .reads = {Column::Kind},
                       .row = arit_02};

void arit_03(const Report&, const Goal& goal, Findings& findings) {
  const Number* annual = positive_annual(goal);
  if (annual == nullptr) return;
  const auto required = required_annual(goal.kind, goal.planned, *annual);
  if (!required || same_amount(*required, *annual)) return;
  findings.add(Column::Annual,
               "{} {} y la meta anual es {} ({}). Corrija el programado o la meta{}.{}",
               {requirement(goal.kind), *required, *annual, difference(*required, *annual),
                kind_suggestion(goal, *annual), after_a_space(disguised_date_advice(goal))});
}

constexpr Rule kArit03{.id = "ARIT-03",
                       .severity = Severity::Error,
                       .title = "La meta anual no es la que da lo programado",
                       .needs = kPlannedColumns | ColumnSet{Column::Annual},
                       .reads = {Column::Kind},
                       .row = arit_03};

void arit_04(const Report& report, const Goal& goal, Findings& findings) {
  if (goal.kind != GoalKind::Total || components_problem(report, goal)) return;
  if (missing_component(report, goal)) return;
  if (goal.annual.captured()) compare_with_components(report, goal, Column::Annual, findings);
  for (const Quarter quarter : kQuarters) {
    compare_with_components(report, goal, planned_column(quarter), findings);
    if (quarter > report.quarter) continue;
    compare_with_components(report, goal, achieved_column(quarter), findings);
  }
}

constexpr Rule kArit04{.id = "ARIT-04",
                       .severity = Severity::Error,
                       .needs_other_rows = true,
                       .title = "La meta integradora no suma sus componentes",
                       .row = arit_04};

void arit_05(const Report&, const Goal& goal, Findings& findings) {
  const auto unknown_at = [&goal](Column column) { return amount_of(goal, column).unknown(); };
  const auto follows = [](const Amount::Unknown* unknown) {
    return unknown != nullptr && unknown->reason == Unreadable::ErrorValue;
  };
  // The formulas of columns 13 and 14 pass an error on: only what they do not explain is a cause.
  bool explained = lacks_annual(goal) || !goal.kind_known || !goal.errors.empty();
  for (const Column column : {Column::Absolute, Column::Relative}) {
    const auto* unknown = unknown_at(column);
    explained = explained || (unknown != nullptr && !follows(unknown));
  }
  for (const Column column : kFigureColumns) {
    const auto* unknown = unknown_at(column);
    if (unknown == nullptr) continue;
    if (column >= Column::Absolute && follows(unknown) && explained) continue;
    findings.add(column, unreadable_message(column, *unknown));
    explained = true;
  }
  for (const Column column : kTextColumns) {
    if (!goal.errors.contains({column})) continue;
    findings.add(column,
                 "la celda «{}» tiene un error de cálculo. Corrija la fórmula o escriba el dato.",
                 {column_name(column)});
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
                       .reads = {Column::Kind},
                       .row = arit_07};

void arit_08(const Report& report, const Goal& goal, Findings& findings) {
  if (goal.kind != GoalKind::Total) return;
  if (const auto problem = components_problem(report, goal)) {
    findings.add(Column::Components, *problem);
  }
}

constexpr Rule kArit08{.id = "ARIT-08",
                       .severity = Severity::Error,
                       .needs_other_rows = true,
                       .title = "No se sabe qué metas integra",
                       .reads = {Column::Components},
                       .row = arit_08};

void arit_09(const Report&, const Goal& goal, Findings& findings) {
  if (goal.kind_known) return;
  findings.add(Column::Kind,
               "{} no es un tipo de meta y se tomó como SUMA. "
               "Escriba SUMA, INTEGRADORA, CONSTANTE, ULTIMO, PROMEDIO o DESCENDENTE.",
               {quotation(goal.kind_text)});
}

constexpr Rule kArit09{.id = "ARIT-09",
                       .severity = Severity::Error,
                       .title = "El tipo de meta no existe",
                       .row = arit_09};

void arit_10(const Report& report, const Goal& goal, Findings& findings) {
  const Number* annual = positive_annual(goal);
  if (annual == nullptr) return;
  const auto absolute = absolute_progress(goal.kind, goal.achieved, report.quarter);
  if (!absolute || *absolute <= *annual * Number(10)) return;
  const Percent percent = annual_percent(*absolute, *annual);
  if (percent == Percent(Number(1000))) return;
  findings.add(Column::Absolute,
               "lo alcanzado es {} de la meta anual ({} de {}). "
               "Revise las cifras; si son correctas, escriba ARIT-10 en «revisado» "
               "(POA ▸ Marcar revisada).{}",
               {percent, *absolute, *annual, after_a_space(disguised_date_advice(goal))});
}

constexpr Rule kArit10{.id = "ARIT-10",
                       .severity = Severity::Warning,
                       .reviewable = true,
                       .title = "Lo alcanzado es más de diez veces la meta anual",
                       .needs = kAchievedColumns | ColumnSet{Column::Annual},
                       .reads = {Column::Kind},
                       .row = arit_10};

// Whether the captured A up to the quarter, at least three, grow from each to the next up to the
// annual goal. Nothing is known when one is unknown.
bool runs_up_to(const Number& annual, const QuarterAmounts& achieved, Quarter to) {
  constexpr int kFewest = 3;
  const Number* last = nullptr;
  int captured = 0;
  for (const Quarter quarter : kQuarters) {
    const Amount& amount = achieved[quarter.index()];
    if (quarter > to || amount.blank()) continue;
    if (amount.known() == nullptr) return false;
    if (last != nullptr && compare_amounts(*amount.known(), *last) <= 0) return false;
    last = amount.known();
    ++captured;
  }
  return captured >= kFewest && same_amount(*last, annual);
}

void arit_11(const Report& report, const Goal& goal, Findings& findings) {
  const Number* annual = goal.annual.known();
  if (goal.kind != GoalKind::Sum || annual == nullptr) return;
  if (!runs_up_to(*annual, goal.achieved, report.quarter)) return;
  findings.add(Column::Kind,
               "lo alcanzado crece de un trimestre a otro hasta la meta anual ({}), como si cada "
               "cifra fuera lo que se lleva. Escriba solo lo de cada trimestre, o elija el tipo "
               "ULTIMO.",
               {*annual});
}

constexpr Rule kArit11{.id = "ARIT-11",
                       .severity = Severity::Notice,
                       .title = "Se capturó lo acumulado donde va lo del trimestre",
                       .needs = kAchievedColumns | ColumnSet{Column::Annual},
                       .reads = {Column::Kind},
                       .row = arit_11};

constexpr Rule kAritRules[] = {kArit01, kArit02, kArit03, kArit04, kArit05, kArit06,
                               kArit07, kArit08, kArit09, kArit10, kArit11};

}  // namespace

std::span<const Rule> arit() { return kAritRules; }

}  // namespace poa::rules
