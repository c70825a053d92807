// SPDX-License-Identifier: MPL-2.0
#include "domain/rules/check.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <span>
#include <tuple>
#include <utility>

#include "domain/rules/reviewed.hpp"
#include "domain/rules/table.hpp"

namespace poa {
namespace {

// Stable, so that codes of one cell keep the order in which they are written.
void sort_from(std::vector<Finding>& findings, std::size_t start) {
  if (findings.size() - start < 2) return;
  std::stable_sort(std::next(findings.begin(), static_cast<std::ptrdiff_t>(start)), findings.end(),
                   [](const Finding& left, const Finding& right) {
                     return std::tie(left.severity, left.rule, left.column) <
                            std::tie(right.severity, right.rule, right.column);
                   });
}

// An advertencia that a person has accepted is information.
void mark_reviewed(const Rule& rule, const ReviewedRules& reviewed, std::span<Finding> findings) {
  if (!rule.reviewable || !reviewed.contains(rule.id)) return;
  for (Finding& finding : findings) {
    if (finding.severity != Severity::Warning) continue;
    finding.severity = Severity::Notice;
    finding.reviewed = true;
    finding.message += " (revisada)";
  }
}

// `may_judge` says of each rule whether it has what it needs.
template <class Predicate>
void check_goal(const Report& report, const Goal& goal, Predicate may_judge,
                std::vector<Finding>& list) {
  const std::size_t start = list.size();
  const ReviewedRules reviewed(goal.reviewed_text);
  for (const Rule& rule : all_rules()) {
    if (rule.row == nullptr || !may_judge(rule)) continue;
    if (goal.errors.intersects(rule.needs | rule.reads)) continue;
    const std::size_t first = list.size();
    Findings findings(rule, &goal, list);
    rule.row(report, goal, findings);
    if (list.size() > first) mark_reviewed(rule, reviewed, std::span(list).subspan(first));
  }
  sort_from(list, start);
}

// The table begins with the form's headings.
void check_heading(const Report& report, std::vector<Finding>& list) {
  if (!report.heading) return;
  for (const Rule& rule : all_rules()) {
    if (rule.heading == nullptr) continue;
    Findings findings(rule, &*report.heading, list);
    rule.heading(report, *report.heading, findings);
  }
}

bool any_rule(const Rule& /*rule*/) { return true; }

void check_header(const Report& report, std::vector<Finding>& list) {
  const std::size_t start = list.size();
  for (const Rule& rule : all_rules()) {
    if (rule.header == nullptr) continue;
    Findings findings(rule, nullptr, list);
    rule.header(report, findings);
  }
  sort_from(list, start);
}

// `after` is called after each goal and after the header.
template <class After>
void check_all(const Report& report, std::vector<Finding>& list, After after) {
  check_heading(report, list);
  for (const Goal& goal : report.goals) {
    check_goal(report, goal, any_rule, list);
    after();
  }
  check_header(report, list);
  after();
}

}  // namespace

std::vector<Finding> check(const Report& report) {
  std::vector<Finding> findings;
  // Few goals have more; memory that grew by doubling would be touched three times over.
  findings.reserve(2 * report.goals.size());
  check_all(report, findings, [] {});
  return findings;
}

void check(const Report& report, const std::function<void(std::span<Finding>)>& take) {
  std::vector<Finding> findings;
  check_all(report, findings, [&] {
    take(findings);
    findings.clear();
  });
}

std::vector<Finding> check(const GivenCells& cells, ReportOptions options) {
  Report report = read_report(cells.row(), std::move(options));
  std::vector<Finding> findings;
  const auto has_its_cells = [&cells](const Rule& rule) {
    return !rule.needs_other_rows && cells.columns().contains(rule.needs);
  };
  for (Goal& goal : report.goals) {
    goal.row.reset();
    check_goal(report, goal, has_its_cells, findings);
  }
  return findings;
}

}  // namespace poa
