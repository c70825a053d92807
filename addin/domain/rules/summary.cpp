// SPDX-License-Identifier: MPL-2.0
#include "domain/rules/summary.hpp"

#include <span>

#include "domain/progress/progress.hpp"
#include "domain/rules/check.hpp"
#include "domain/values/percent.hpp"

namespace poa {
namespace {

void count(const Report& report, const Goal& goal, Summary& summary) {
  ++summary.goals;
  const auto absolute = absolute_progress(goal.kind, goal.achieved, report.quarter);
  if (!absolute || !goal.annual.positive()) return;
  const auto relative = annual_percent(goal.kind, *absolute, *goal.annual.known());
  if (!relative) return;
  const Percent& percent = *relative;
  const Percent full(Number(100));
  if (percent == full) ++summary.fulfilled;
  if (percent > full) ++summary.exceeded;
  if (percent < full) ++summary.unfulfilled;
  if (same_amount(*absolute, Number())) ++summary.without_progress;
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

}  // namespace

Summary summarize(const Report& report) {
  Summary summary;
  for (const Goal& goal : report.goals) count(report, goal, summary);
  check(report, [&summary](std::span<const Finding> findings) {
    for (const Finding& finding : findings) count(finding, summary);
  });
  return summary;
}

}  // namespace poa
