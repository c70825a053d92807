// SPDX-License-Identifier: MPL-2.0
#include <algorithm>
#include <string>

#include "domain/check.hpp"
#include "functions/arguments.hpp"
#include "functions/functions.hpp"
#include "functions/report_arguments.hpp"

namespace poa::functions {
namespace {

using Rows = std::vector<std::vector<Cell>>;

constexpr int kRenglones = 7;

Cell text_cell(std::string_view text) { return make_text_cell(std::string(text)); }

// Meta is a number where the goal has one, so that it can be looked up in the table.
Cell goal_cell(const Finding& finding) {
  if (finding.goal.empty()) return Blank{};
  return static_cast<double>(std::stoi(finding.goal));
}

std::vector<Cell> row_of(const Finding& finding) {
  return {static_cast<double>(finding.row),
          goal_cell(finding),
          text_cell(finding.rule),
          text_cell(severity_name(finding.severity)),
          text_cell(field_name(finding.field)),
          text_cell(finding.message)};
}

std::vector<Cell> clean_row() {
  return {Blank{}, Blank{}, Blank{}, text_cell("OK"), Blank{}, text_cell("Sin hallazgos")};
}

// Says how many findings were left out, with the gravest severity among them: whoever looks for
// errors in the column must not miss one because the range was short.
std::vector<Cell> left_out_row(const std::vector<Finding>& findings, std::size_t shown) {
  const auto first = findings.begin() + static_cast<std::ptrdiff_t>(shown);
  const auto gravest = std::min_element(
      first, findings.end(),
      [](const Finding& left, const Finding& right) { return left.severity < right.severity; });
  const std::size_t left_out = findings.size() - shown;
  return {Blank{},
          Blank{},
          Blank{},
          text_cell(severity_name(gravest->severity)),
          Blank{},
          text_cell("Hay " + std::to_string(left_out) +
                    " hallazgos más que no caben aquí; amplíe el rango y «renglones».")};
}

Rows all_rows(const std::vector<Finding>& findings) {
  Rows rows;
  rows.reserve(std::max<std::size_t>(findings.size(), 1));
  for (const Finding& finding : findings) rows.push_back(row_of(finding));
  if (rows.empty()) rows.push_back(clean_row());
  return rows;
}

Rows exactly(std::size_t count, const std::vector<Finding>& findings) {
  Rows rows = all_rows(findings);
  if (rows.size() > count) {
    rows.resize(count - 1);
    rows.push_back(left_out_row(findings, count - 1));
  }
  rows.resize(count, std::vector<Cell>(6));
  return rows;
}

}  // namespace

Result<Rows> hallazgos(const uno::Ref<uno::XCellRange>& tabla, const ReportArguments& arguments,
                       const uno::AnyView& renglones) {
  const auto count = optional_whole(renglones, kRenglones, 1, kMostRows);
  if (!count) return count.error();
  const auto report = report_of(tabla, arguments);
  if (!report) return report.error();
  const std::vector<Finding> findings = check(report.value());
  if (!count.value()) return all_rows(findings);
  return exactly(static_cast<std::size_t>(*count.value()), findings);
}

}  // namespace poa::functions
