// SPDX-License-Identifier: MPL-2.0
#include <array>
#include <cstddef>
#include <optional>

#include "domain/rules/families.hpp"

namespace poa::rules {
namespace {

// Returns whether a quarter delivered `amount` without having planned anything; nullopt when an
// unknown cell would have to be read.
std::optional<bool> delivers_unplanned(const Amount& planned, const Amount& achieved,
                                       const Number& amount) {
  if (planned.positive() || achieved.blank()) return false;
  if (achieved.known() != nullptr && !same_amount(*achieved.known(), amount)) return false;
  if (planned.unknown() != nullptr || achieved.unknown() != nullptr) return std::nullopt;
  return true;
}

using UsedQuarters = std::array<bool, kQuarters.size()>;

// The first quarter after `planned_in`, up to t, that delivers what was planned there.
std::optional<Quarter> late_delivery(const Report& report, const Goal& goal, Quarter planned_in,
                                     const UsedQuarters& used) {
  const Number& amount = *goal.planned[planned_in.index()].known();
  for (const Quarter later : kQuarters) {
    if (later <= planned_in || later > report.quarter || used[later.index()]) continue;
    const auto delivers =
        delivers_unplanned(goal.planned[later.index()], goal.achieved[later.index()], amount);
    if (!delivers) return std::nullopt;
    if (*delivers) return later;
  }
  return std::nullopt;
}

// The first quarter up to t by which the achieved quarters add up to the annual goal.
std::optional<Quarter> quarter_of_fulfilment(const Report& report, const Goal& goal,
                                             const Number& annual) {
  Number sum;
  for (const Quarter quarter : kQuarters) {
    const Amount& achieved = goal.achieved[quarter.index()];
    if (quarter > report.quarter || achieved.unknown() != nullptr) return std::nullopt;
    if (achieved.known() != nullptr) sum += *achieved.known();
    if (compare_amounts(sum, annual) >= 0) return quarter;
  }
  return std::nullopt;
}

std::optional<Quarter> scheduled_after(const Goal& goal, Quarter quarter) {
  for (const Quarter later : kQuarters) {
    if (later > quarter && goal.planned[later.index()].positive()) return later;
  }
  return std::nullopt;
}

void per_01(const Report& report, const Goal& goal, Findings& findings) {
  for (const Quarter quarter : kQuarters) {
    const Amount& planned = goal.planned[quarter.index()];
    if (quarter > report.quarter || !planned.positive()) continue;
    if (goal.achieved[quarter.index()].captured()) continue;
    const Severity severity = quarter == report.quarter ? Severity::Error : Severity::Warning;
    findings.add(severity, achieved_column(quarter),
                 "en {} se programó {} y lo alcanzado está en blanco. "
                 "Escriba lo alcanzado, o 0 si no hubo avance.",
                 {quarter.short_name(), *planned.known()});
  }
}

constexpr Rule kPer01{.id = "PER-01",
                      .severity = Severity::Error,
                      .other_severities = {Severity::Warning},
                      .reviewable = true,
                      .title = "Hay programado y lo alcanzado está en blanco",
                      .needs = kQuarterColumns,
                      .row = per_01};

void per_02(const Report& report, const Goal& goal, Findings& findings) {
  for (const Quarter quarter : kQuarters) {
    const Amount& achieved = goal.achieved[quarter.index()];
    const Amount& planned = goal.planned[quarter.index()];
    if (quarter > report.quarter || !achieved.positive() || !planned.blank_or_zero()) continue;
    findings.add(
        planned_column(quarter),
        "en {} se alcanzó {} y lo programado {}. "
        "Revise el trimestre; si es correcto, escriba PER-02 en «revisado» (POA ▸ Marcar revisada).",
        {quarter.short_name(), *achieved.known(), planned.blank() ? "está en blanco" : "es 0"});
  }
}

constexpr Rule kPer02{.id = "PER-02",
                      .severity = Severity::Warning,
                      .reviewable = true,
                      .title = "Hay alcanzado sin programado",
                      .needs = kQuarterColumns,
                      .row = per_02};

void per_03(const Report& report, const Goal& goal, Findings& findings) {
  for (const Quarter quarter : kQuarters) {
    const Amount& achieved = goal.achieved[quarter.index()];
    if (quarter <= report.quarter || !achieved.positive()) continue;
    findings.add(achieved_column(quarter),
                 "en {} se alcanzó {}, pero el trimestre que se reporta es {}. "
                 "Borre la cifra o corrija el trimestre.",
                 {quarter.short_name(), *achieved.known(), report.quarter.short_name()});
  }
}

constexpr Rule kPer03{.id = "PER-03",
                      .severity = Severity::Error,
                      .title = "Hay alcanzado después del trimestre que se reporta",
                      .needs = kAchievedColumns,
                      .row = per_03};

void per_04(const Report& report, const Goal& goal, Findings& findings) {
  if (less_is_better(goal.kind)) return;
  UsedQuarters used{};
  for (const Quarter quarter : kQuarters) {
    const Amount& planned = goal.planned[quarter.index()];
    if (!planned.positive() || !goal.achieved[quarter.index()].blank_or_zero()) continue;
    const auto late = late_delivery(report, goal, quarter, used);
    if (!late) continue;
    used[late->index()] = true;
    findings.add(achieved_column(*late),
                 "lo programado en {} ({}) aparece alcanzado en {}. "
                 "Si se entregó tarde, dígalo en observaciones.",
                 {quarter.short_name(), *planned.known(), late->short_name()});
  }
}

constexpr Rule kPer04{.id = "PER-04",
                      .severity = Severity::Notice,
                      .title = "Lo programado se alcanzó en un trimestre posterior",
                      .needs = kQuarterColumns,
                      .reads = {Column::Kind},
                      .row = per_04};

void per_05(const Report& report, const Goal& goal, Findings& findings) {
  const Number* annual = positive_annual(goal);
  if (!adds_up(goal.kind) || annual == nullptr) return;
  const auto reached = quarter_of_fulfilment(report, goal, *annual);
  if (!reached) return;
  const auto later = scheduled_after(goal, *reached);
  if (!later) return;
  findings.add(
      achieved_column(*reached),
      "en {} lo alcanzado ya cubre la meta anual ({}) y en {} todavía se programa {}. "
      "Revise si la meta debe modificarse.",
      {reached->short_name(), *annual, later->short_name(), *goal.planned[later->index()].known()});
}

constexpr Rule kPer05{.id = "PER-05",
                      .severity = Severity::Notice,
                      .title = "La meta anual ya se cubrió y aún hay programado",
                      .needs = kQuarterColumns | ColumnSet{Column::Annual},
                      .reads = {Column::Kind},
                      .row = per_05};

void per_06(const Report& report, const Goal& goal, Findings& findings) {
  if (any_captured(goal.planned) || any_captured(goal.achieved)) return;
  if (goal.annual.unknown() != nullptr) return;
  const Severity severity = goal.annual.positive() ? Severity::Error : Severity::Warning;
  findings.add(severity, planned_column(report.quarter),
               "no tiene nada programado ni alcanzado en el año. "
               "Capture sus trimestres, o quite la meta (POA ▸ Quitar meta).");
}

constexpr Rule kPer06{.id = "PER-06",
                      .severity = Severity::Error,
                      .other_severities = {Severity::Warning},
                      .reviewable = true,
                      .title = "Nadie ha capturado los trimestres de la meta",
                      .needs = kQuarterColumns | ColumnSet{Column::Annual},
                      .row = per_06};

constexpr Rule kPerRules[] = {kPer01, kPer02, kPer03, kPer04, kPer05, kPer06};

}  // namespace

std::span<const Rule> per() { return kPerRules; }

}  // namespace poa::rules
