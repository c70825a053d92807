// SPDX-License-Identifier: MPL-2.0
#include "catalog/con_example.hpp"

#include <string>
#include <utility>

#include "catalog/rule_example.hpp"
#include "catalog/shorthand.hpp"

namespace poa::catalog {
namespace {

constexpr int kYear = 2023;

SourceReport report_of(const FileExample& file) {
  SourceReport report{std::string(file.name)};
  report.form = example_form(file.report);
  report.digest.append(file.report.goals).append("\n").append(file.report.header);
  report.closing = file.closing;
  return report;
}

}  // namespace

ConsolidationRequest request_of(const ConExample& example) {
  ConsolidationRequest request;
  if (example.quarter != 0)
    request.period = {FiscalYear::from_number(Number(kYear)), Quarter(example.quarter)};
  if (example.expected.empty()) return request;
  const CellTable units = column_of(parts_of(example.expected));
  for (std::size_t row = 0; row < units.rows(); ++row)
    request.expected_units.push_back(cell_text(units.at(row, 0)));
  return request;
}

Consolidated consolidated_example(const ConExample& example) {
  Consolidation consolidation(request_of(example));
  for (const FileExample& file : example.files) {
    if (!file.name.empty()) consolidation.add(report_of(file));
  }
  return std::move(consolidation).finish();
}

}  // namespace poa::catalog
