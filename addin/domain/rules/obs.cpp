// SPDX-License-Identifier: MPL-2.0
#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "domain/progress/deviation.hpp"
#include "domain/progress/progress.hpp"
#include "domain/rules/families.hpp"
#include "domain/values/percent.hpp"
#include "domain/values/text.hpp"

namespace poa::rules {
namespace {

std::optional<QuarterFigures> reported_figures(const Report& report, const Goal& goal) {
  const std::size_t reported = report.quarter.index();
  return known_figures(goal.planned[reported], goal.achieved[reported]);
}

bool quarter_deviates(const Report& report, const Goal& goal) {
  const auto figures = reported_figures(report, goal);
  return figures && deviates(*figures, report.tolerance);
}

void add_deviation(const Report& report, const QuarterFigures& figures, Findings& findings) {
  findings.add(
      Column::Remarks,
      "en {} se alcanzó {} y se programó {} ({}), sin observación. Escriba la justificación.",
      {report.quarter.short_name(), figures.achieved, figures.planned,
       difference(figures.achieved, figures.planned)});
}

// Whether the quarter went worse than planned beyond the tolerance, and better: of a DESCENDENTE
// less is better.
bool went_worse(const Goal& goal, const QuarterFigures& figures, const Number& tolerance) {
  return less_is_better(goal.kind) ? exceeds(figures, tolerance) : falls_short(figures, tolerance);
}
bool went_better(const Goal& goal, const QuarterFigures& figures, const Number& tolerance) {
  return less_is_better(goal.kind) ? falls_short(figures, tolerance) : exceeds(figures, tolerance);
}

// Returns whether the percentage lies outside 100·(1 ± tolerance); the edges are inside.
bool outside(const Percent& percent, const Number& tolerance) {
  const Percent lower(Number(100) * (Number(1) - tolerance));
  const Percent upper(Number(100) * (Number(1) + tolerance));
  return percent < lower || percent > upper;
}

bool all_as_planned(const Goal& goal) {
  return std::all_of(kQuarters.begin(), kQuarters.end(), [&goal](Quarter quarter) {
    const Amount& planned = goal.planned[quarter.index()];
    const Amount& achieved = goal.achieved[quarter.index()];
    if (planned.blank_or_zero()) return achieved.blank_or_zero();
    return planned.known() != nullptr && achieved.known() != nullptr &&
           same_amount(*planned.known(), *achieved.known());
  });
}

constexpr Quarter kYearEnd(4);

// The word lists of section 5, folded.
constexpr std::array<std::string_view, 6> kClaims{"se cumplio", "se cumple", "se llego a la meta",
                                                  "se alcanzo", "se logro",  "cumplida"};
constexpr std::array<std::string_view, 7> kShortfalls{
    "no se", "falta", "falto", "sin cumplir", "pendiente", "debido a que no", "menor"};

template <std::size_t size>
bool has_any(std::string_view folded, const std::array<std::string_view, size>& phrases) {
  return std::any_of(phrases.begin(), phrases.end(),
                     [folded](std::string_view phrase) { return has_words(folded, phrase); });
}

// Returns whether a remark says that the goal was met and mentions no shortfall.
bool claims_fulfilment(std::string_view remarks) {
  const std::string folded = fold(remarks);
  return has_any(folded, kClaims) && !has_any(folded, kShortfalls);
}

void obs_01(const Report& report, const Goal& goal, Findings& findings) {
  const auto figures = reported_figures(report, goal);
  if (is_remarked(goal) || !figures || !went_worse(goal, *figures, report.tolerance)) return;
  add_deviation(report, *figures, findings);
}

constexpr Rule kObs01{.id = "OBS-01",
                      .severity = Severity::Error,
                      .title = "Se alcanzó menos y falta la observación",
                      .needs = kQuarterColumns | ColumnSet{Column::Remarks},
                      .reads = {Column::Kind},
                      .row = obs_01};

void obs_02(const Report& report, const Goal& goal, Findings& findings) {
  const auto figures = reported_figures(report, goal);
  if (is_remarked(goal) || !figures || !went_better(goal, *figures, report.tolerance)) return;
  add_deviation(report, *figures, findings);
}

constexpr Rule kObs02{.id = "OBS-02",
                      .severity = Severity::Warning,
                      .title = "Se alcanzó más y falta la observación",
                      .needs = kQuarterColumns | ColumnSet{Column::Remarks},
                      .reads = {Column::Kind},
                      .row = obs_02};

void obs_03(const Report& report, const Goal& goal, Findings& findings) {
  const Number* annual = positive_annual(goal);
  if (report.quarter != kYearEnd || is_remarked(goal) || annual == nullptr) return;
  if (!any_captured(goal.achieved) || quarter_deviates(report, goal)) return;
  const auto absolute = absolute_progress(goal.kind, goal.achieved, report.quarter);
  if (!absolute) return;
  const auto percent = annual_percent(goal.kind, *absolute, *annual);
  if (!percent || !outside(*percent, report.tolerance)) return;
  const Severity severity = *percent < Percent(Number(100)) ? Severity::Error : Severity::Warning;
  findings.add(severity, Column::Remarks,
               "el avance del año es {} ({}), sin observación. Escriba la justificación.",
               {*percent, fraction_text(goal.kind, *absolute, *annual)});
}

constexpr Rule kObs03{.id = "OBS-03",
                      .severity = Severity::Error,
                      .other_severities = {Severity::Warning},
                      .title = "El año no cierra en 100% y falta la observación",
                      .needs = kQuarterColumns | ColumnSet{Column::Annual, Column::Remarks},
                      .reads = {Column::Kind},
                      .row = obs_03};

void obs_04(const Report& report, const Goal& goal, Findings& findings) {
  const Number* annual = positive_annual(goal);
  if (report.quarter != kYearEnd || !is_remarked(goal) || annual == nullptr) return;
  const auto absolute = absolute_progress(goal.kind, goal.achieved, report.quarter);
  if (!absolute || !all_as_planned(goal)) return;
  if (annual_percent(goal.kind, *absolute, *annual) != Percent(Number(100))) return;
  findings.add(Column::Remarks,
               "se alcanzó lo programado en cada trimestre ({}) y hay observación. "
               "Revise si hace falta.",
               {fraction_text(goal.kind, *absolute, *annual)});
}

constexpr Rule kObs04{.id = "OBS-04",
                      .severity = Severity::Notice,
                      .title = "Todo se cumplió como se programó y hay observación",
                      .needs = kQuarterColumns | ColumnSet{Column::Annual, Column::Remarks},
                      .reads = {Column::Kind},
                      .row = obs_04};

void obs_05(const Report& report, const Goal& goal, Findings& findings) {
  const auto figures = reported_figures(report, goal);
  if (!figures || !went_worse(goal, *figures, Number(0)) || !claims_fulfilment(goal.remarks))
    return;
  findings.add(
      Column::Remarks,
      "la observación dice que se cumplió, pero en {} se alcanzó {} y se programó {} ({}). "
      "Explique qué faltó o corrija las cifras.",
      {report.quarter.short_name(), figures->achieved, figures->planned,
       difference(figures->achieved, figures->planned)});
}

constexpr Rule kObs05{.id = "OBS-05",
                      .severity = Severity::Notice,
                      .title = "La observación dice que se cumplió y las cifras no",
                      .needs = kQuarterColumns | ColumnSet{Column::Remarks},
                      .reads = {Column::Kind},
                      .row = obs_05};

constexpr Rule kObsRules[] = {kObs01, kObs02, kObs03, kObs04, kObs05};

}  // namespace

std::span<const Rule> obs() { return kObsRules; }

}  // namespace poa::rules
