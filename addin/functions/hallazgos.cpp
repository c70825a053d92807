// SPDX-License-Identifier: MPL-2.0
#include <algorithm>
#include <cstddef>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "domain/check.hpp"
#include "functions/arguments.hpp"
#include "functions/functions.hpp"
#include "functions/report_arguments.hpp"

namespace poa::functions {
namespace {

constexpr int kRenglones = 7;

// The columns of the result.
enum Column : std::size_t { kFila, kMeta, kRegla, kSeveridad, kCelda, kMensaje, kColumns };

Cell text_cell(std::string_view text) { return make_text_cell(std::string(text)); }

// Meta is a number where the goal has one, so that it can be looked up in the table.
Cell goal_cell(const Finding& finding) {
  if (finding.goal.empty()) return Blank{};
  return static_cast<double>(std::stoi(finding.goal));
}

void write_finding(CellTable& table, std::size_t row, Finding&& finding) {
  table.at(row, kFila) = static_cast<double>(finding.row);
  table.at(row, kMeta) = goal_cell(finding);
  table.at(row, kRegla) = text_cell(finding.rule);
  table.at(row, kSeveridad) = text_cell(severity_name(finding.severity));
  table.at(row, kCelda) = text_cell(field_name(finding.field));
  table.at(row, kMensaje) = make_text_cell(std::move(finding.message));
}

void write_clean(CellTable& table) {
  table.at(0, kSeveridad) = text_cell("OK");
  table.at(0, kMensaje) = text_cell("Sin hallazgos");
}

// Says how many findings were left out, with the gravest severity among them: whoever looks for
// errors in the column must not miss one because the range was short.
void write_left_out(CellTable& table, std::size_t row, std::span<const Finding> left_out) {
  const auto gravest = std::ranges::min_element(left_out, {}, &Finding::severity);
  table.at(row, kSeveridad) = text_cell(severity_name(gravest->severity));
  table.at(row, kMensaje) =
      text_cell("Hay " + std::to_string(left_out.size()) +
                " hallazgos más que no caben aquí; amplíe el rango y «renglones».");
}

CellTable exactly(std::size_t count, std::vector<Finding> findings) {
  CellTable table(count, kColumns);
  const bool fit = findings.size() <= count;
  const std::size_t shown = fit ? findings.size() : count - 1;
  for (std::size_t row = 0; row < shown; ++row) write_finding(table, row, std::move(findings[row]));
  if (!fit) write_left_out(table, shown, std::span(findings).subspan(shown));
  if (findings.empty()) write_clean(table);
  return table;
}

}  // namespace

Result<CellTable> hallazgos(const uno::Ref<uno::XCellRange>& tabla,
                            const ReportArguments& arguments, const uno::AnyView& renglones) {
  const auto count = optional_whole(renglones, kRenglones, 1, kMostRows);
  if (!count) return count.error();
  const auto report = report_of(tabla, arguments);
  if (!report) return report.error();
  std::vector<Finding> findings = check(report.value());
  const std::size_t all = std::max<std::size_t>(findings.size(), 1);
  const std::size_t rows = count.value() ? static_cast<std::size_t>(*count.value()) : all;
  return exactly(rows, std::move(findings));
}

}  // namespace poa::functions
