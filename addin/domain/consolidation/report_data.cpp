// SPDX-License-Identifier: MPL-2.0
#include "domain/consolidation/report_data.hpp"

#include <algorithm>
#include <utility>
#include <variant>

#include "domain/calendar/quarter_cell.hpp"
#include "domain/form/column.hpp"
#include "domain/form/header.hpp"
#include "domain/progress/progress.hpp"
#include "domain/report/report.hpp"
#include "domain/rules/check.hpp"
#include "domain/rules/summary.hpp"
#include "domain/values/text.hpp"

namespace poa {
namespace {

template <class Named>
Cell number_or_captured(const std::optional<Named>& understood, const Cell& captured) {
  return understood ? Cell(static_cast<double>(understood->number())) : captured;
}

// An error value names nothing.
CodedName name_in(const Cell& cell, const std::string& text) {
  return std::holds_alternative<CellError>(cell) ? CodedName{} : coded_name(text);
}

void read_heading(const Form& form, ReportData& data) {
  const Header header = read_header(header_cells(form)).value();
  data.branch = name_in(form.branch, header.branch);
  data.programme = name_in(form.programme, header.programme);
  data.unit = name_in(form.unit, header.unit);
  data.year = year_if_understood(form.year);
  data.quarter = quarter_if_understood(form.quarter);
  data.heading = {number_or_captured(data.year, form.year),
                  number_or_captured(data.quarter, form.quarter), form.branch, form.programme,
                  form.unit};
}

std::optional<SumsToDate> sums_to_date(const Goal& goal, Quarter quarter) {
  if (goal.kind != GoalKind::Sum || goal.errors.contains({Column::Kind})) return std::nullopt;
  auto planned = planned_progress(goal.kind, goal.planned, quarter);
  auto achieved = absolute_progress(goal.kind, goal.achieved, quarter);
  if (!planned || !achieved) return std::nullopt;
  return SumsToDate{*std::move(planned), *std::move(achieved)};
}

GoalFigures figures_of(const Goal& goal, std::optional<Quarter> quarter) {
  GoalFigures figures;
  figures.number = goal.number;
  figures.measure_unit = goal.unit;
  if (!quarter) return figures;
  figures.to_date = pace_to_date(goal, *quarter);
  if (figures.to_date) figures.light = LightThresholds::usual().light(*figures.to_date);
  figures.sums = sums_to_date(goal, *quarter);
  return figures;
}

// `quarter` is nullopt when nobody knows it.
void keep_goals(const Report& report, std::optional<Quarter> quarter, Form& form,
                ReportData& data) {
  data.goals = CellTable(report.goals.size(), kColumns);
  for (std::size_t row = 0; row < report.goals.size(); ++row) {
    const Goal& goal = report.goals[row];
    data.figures.push_back(figures_of(goal, quarter));
    for (std::size_t column = 0; column < kColumns; ++column)
      data.goals.at(row, column) = std::move(form.table.at(*goal.row - 1, column));
  }
}

// The figures of the goal in a row of the table; nullptr when it has none, as a row of the form's
// headings.
GoalFigures* figures_in_row(const Report& report, std::optional<std::size_t> row,
                            ReportData& data) {
  if (!row) return nullptr;
  const auto goal =
      std::lower_bound(report.goals.begin(), report.goals.end(), *row,
                       [](const Goal& each, std::size_t at) { return *each.row < at; });
  if (goal == report.goals.end() || goal->row != row) return nullptr;
  return &data.figures[static_cast<std::size_t>(goal - report.goals.begin())];
}

void count_findings(const Report& report, ReportData& data) {
  for (const Finding& finding : data.findings) {
    GoalFigures* figures = figures_in_row(report, finding.row, data);
    if (figures == nullptr) continue;
    if (finding.severity == Severity::Error) ++figures->errors;
    if (finding.severity == Severity::Warning) ++figures->warnings;
  }
}

void judge(const Report& report, ReportData& data) {
  data.findings = check(report);
  count_findings(report, data);
  const Summary summary = summarize(report, data.findings);
  data.standing = standing(summary);
  data.verdict = verdict(summary, report.tolerance);
}

void leave_unreviewed(const std::string& reason, ReportData& data) {
  data.standing = Standing::Unreviewed;
  data.verdict = unreviewed(reason);
}

void read_goals(Form& form, ReportData& data) {
  const auto report = read_report(form);
  if (report) {
    keep_goals(report.value(), report.value().quarter, form, data);
    judge(report.value(), data);
    return;
  }
  const auto quarter = quarter_of_cell(form.quarter);
  const Quarter assumed = quarter ? quarter.value().value_or(kQuarters.back()) : kQuarters.back();
  std::optional<Quarter> known;
  if (quarter) known = assumed;
  keep_goals(read_report(form.table, {assumed}), known, form, data);
  leave_unreviewed(report.error().message, data);
}

}  // namespace

ReportData data_of(SourceReport source) {
  ReportData data{};
  data.kind = source.kind;
  data.digest = std::move(source.digest);
  data.closing = source.closing;
  data.has_previous = source.form.previous.has_value();
  data.has_measure_units = !source.form.measure_units.empty();
  read_heading(source.form, data);
  read_goals(source.form, data);
  if (!is_blank(source.doubt)) leave_unreviewed(source.doubt, data);
  return data;
}

}  // namespace poa
