// SPDX-License-Identifier: MPL-2.0
#include "domain/rules/summary.hpp"

#include <algorithm>
#include <span>

#include "domain/progress/progress.hpp"
#include "domain/progress/traffic_light.hpp"
#include "domain/rules/check.hpp"
#include "domain/values/percent.hpp"

namespace poa {
namespace {

void count_percent(const Percent& percent, Summary& summary) {
  const Percent full(Number(100));
  if (percent == full) ++summary.fulfilled;
  if (percent > full) ++summary.exceeded;
  if (percent < full) ++summary.unfulfilled;
}

bool any_captured_until(const QuarterAmounts& amounts, Quarter to) {
  const auto until = std::span(amounts).first(to.index() + 1);
  return std::any_of(until.begin(), until.end(),
                     [](const Amount& amount) { return amount.captured(); });
}

// For a DESCENDENTE a captured 0 is all that can be wished for.
bool has_progress(const Goal& goal, Quarter quarter, const Number& absolute) {
  if (less_is_better(goal.kind)) return any_captured_until(goal.achieved, quarter);
  return !same_amount(absolute, Number());
}

// A DESCENDENTE may have an annual goal of 0.
bool has_annual(const Goal& goal) {
  return less_is_better(goal.kind) ? goal.annual.known() != nullptr : goal.annual.positive();
}

void count_year(const Goal& goal, Quarter quarter, Summary& summary) {
  if (goal.errors.contains({Column::Kind})) return;
  const auto absolute = absolute_progress(goal.kind, goal.achieved, quarter);
  if (!absolute || !has_annual(goal)) return;
  const bool progress = has_progress(goal, quarter, *absolute);
  if (!progress) ++summary.without_progress;
  const auto percent = annual_percent(goal.kind, *absolute, *goal.annual.known());
  if (percent)
    count_percent(*percent, summary);
  else if (progress)
    ++summary.exceeded;
}

void count_light(const Goal& goal, Quarter quarter, Summary& summary) {
  const auto light = light_to_date(goal, quarter);
  if (!light) return;
  switch (*light) {
    case TrafficLight::Green:
      ++summary.green;
      return;
    case TrafficLight::Yellow:
      ++summary.yellow;
      return;
    case TrafficLight::Red:
      ++summary.red;
      return;
    case TrafficLight::Exceeded:
      ++summary.exceeded_to_date;
      return;
  }
}

void count(const Report& report, const Goal& goal, Summary& summary) {
  ++summary.goals;
  count_year(goal, report.quarter, summary);
  count_light(goal, report.quarter, summary);
}

void count(const Finding& finding, Summary& summary) {
  if (finding.reviewed) ++summary.reviewed;
  switch (finding.severity) {
    case Severity::Error:
      ++summary.errors;
      return;
    case Severity::Warning:
      ++summary.warnings;
      return;
    case Severity::Notice:
      ++summary.notices;
      return;
  }
}

void count(std::span<const Finding> findings, Summary& summary) {
  for (const Finding& finding : findings) count(finding, summary);
}

Summary goals_of(const Report& report) {
  Summary summary;
  for (const Goal& goal : report.goals) count(report, goal, summary);
  return summary;
}

}  // namespace

Summary summarize(const Report& report) {
  Summary summary = goals_of(report);
  check(report, [&summary](std::span<const Finding> findings) { count(findings, summary); });
  return summary;
}

Summary summarize(const Report& report, std::span<const Finding> findings) {
  Summary summary = goals_of(report);
  count(findings, summary);
  return summary;
}

}  // namespace poa
