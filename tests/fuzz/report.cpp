// SPDX-License-Identifier: MPL-2.0
// A whole report, from its cells to its findings. The input's parts, each behind a line "---": the
// quarter and the tolerance, the table, the catalogue, the header, the units, the previous table. A
// part that is missing was not given.
#include <algorithm>
#include <tuple>

#include "cells.hpp"
#include "domain/rules/check.hpp"
#include "domain/rules/summary.hpp"
#include "domain/rules/table.hpp"
#include "domain/values/text.hpp"
#include "fuzz.hpp"

namespace poa::fuzz {
namespace {

struct Input {
  CellTable table{0, 15};
  ReportOptions options{Quarter(4)};
};

void read_figures(std::string_view text, ReportOptions& options) {
  const auto words = split(text, " ");
  if (const auto number = Number::parse(words[0]))
    options.quarter = Quarter::from_number(*number).value_or(Quarter(4));
  if (words.size() < 2) return;
  const auto tolerance = Number::parse(words[1]);
  if (tolerance && *tolerance >= Number() && *tolerance < Number(1)) options.tolerance = *tolerance;
}

Input read(std::string_view text) {
  const auto parts = split(text, "\n---\n");
  Input input;
  read_figures(parts[0], input.options);
  if (parts.size() > 1) input.table = cells_of(parts[1], kFewestTableColumns, kColumns);
  if (parts.size() > 2) input.options.catalogue = cells_of(parts[2], 1, 3);
  if (parts.size() > 3) input.options.header = read_header(cells_of(parts[3], 2, 2)).value();
  if (parts.size() > 4) input.options.units = cells_of(parts[4], 1, 3);
  if (parts.size() > 5)
    input.options.previous = PreviousTable{cells_of(parts[5], kFewestTableColumns, kColumns)};
  return input;
}

const Rule& rule_of(const Finding& finding) {
  const auto rules = all_rules();
  const auto found = std::find_if(rules.begin(), rules.end(),
                                  [&](const Rule& rule) { return rule.id == finding.rule; });
  require(found != rules.end(), "the rule is in the table of rules");
  return *found;
}

void require_sound(const Finding& finding, const CellTable& table) {
  const Rule& rule = rule_of(finding);
  require(finding.reviewed ? rule.reviewable && finding.severity == Severity::Notice
                           : may_have(rule, finding.severity),
          "the severity is one of the rule's, or that of a reviewed one");
  require(!finding.row || (*finding.row >= 1 && *finding.row <= table.rows()),
          "the row is in the table");
  require(finding.row.has_value() == finding.column.has_value(), "the header has no row");
  require(finding.row || !finding.goal || finding.rule == "CMP-03",
          "the header has no goal but one that is missing");
  require(!is_blank(finding.message) && is_utf8(finding.message), "a message is a text");
  require(finding.goal || !finding.row ||
              finding.message.starts_with("Renglón " + std::to_string(*finding.row)),
          "a message names its goal or its row");
}

// Rows in order, the header last; within a row by severity, rule and column.
auto place_of(const Finding& finding) {
  return std::tuple(!finding.row, finding.row, finding.severity, finding.rule, finding.column);
}

void require_order(const std::vector<Finding>& findings) {
  const bool ordered =
      std::is_sorted(findings.begin(), findings.end(),
                     [](const Finding& a, const Finding& b) { return place_of(a) < place_of(b); });
  require(ordered, "findings are in section 4's order");
}

void require_counts(const Report& report, const std::vector<Finding>& findings) {
  const Summary summary = summarize(report);
  const auto count = [&](Severity severity) {
    return static_cast<std::size_t>(
        std::count_if(findings.begin(), findings.end(),
                      [&](const Finding& finding) { return finding.severity == severity; }));
  };
  require(summary.errors == count(Severity::Error), "errors are counted");
  require(summary.warnings == count(Severity::Warning), "warnings are counted");
  require(summary.notices == count(Severity::Notice), "notices are counted");
  require(summary.goals == report.goals.size(), "goals are counted");
  require(summary.fulfilled + summary.exceeded + summary.unfulfilled <= summary.goals,
          "a goal is counted once");
  require(summary.without_progress <= summary.unfulfilled + summary.fulfilled + summary.exceeded,
          "a goal without progress has a percent");
}

// The table below a blank row and with all columns.
CellTable moved_down(const CellTable& table) {
  CellTable moved(table.rows() + 1, kColumns);
  for (std::size_t row = 0; row < table.rows(); ++row) {
    for (std::size_t column = 0; column < table.columns(); ++column)
      moved.at(row + 1, column) = table.at(row, column);
  }
  return moved;
}

void require_same_moved(const Input& input, const std::vector<Finding>& findings) {
  const std::vector<Finding> moved = check(read_report(moved_down(input.table), input.options));
  const bool same = std::equal(moved.begin(), moved.end(), findings.begin(), findings.end(),
                               [](const Finding& below, const Finding& finding) {
                                 auto row = finding.row;
                                 if (row) ++*row;
                                 return below.row == row && below.goal == finding.goal &&
                                        below.rule == finding.rule &&
                                        below.severity == finding.severity &&
                                        below.column == finding.column;
                               });
  require(same, "a blank row and blank columns change no finding but its row");
}

}  // namespace

void run(std::string_view input) {
  const Input given = read(input);
  const Report report = read_report(given.table, given.options);
  const std::vector<Finding> findings = check(report);
  for (const Finding& finding : findings) require_sound(finding, given.table);
  require_order(findings);
  require_counts(report, findings);
  require_same_moved(given, findings);
}

}  // namespace poa::fuzz
