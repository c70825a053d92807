// SPDX-License-Identifier: MPL-2.0
#include "domain/report.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "domain/repeated_texts.hpp"

namespace poa {
namespace {

std::optional<ComponentSums> sum_components(const std::vector<Goal>& goals,
                                            const GoalIndex& index) {
  const bool needed = std::any_of(goals.begin(), goals.end(),
                                  [](const Goal& goal) { return goal.kind == GoalKind::Total; });
  if (!needed) return std::nullopt;
  return ComponentSums(goals, index);
}

}  // namespace

Report read_report(const CellTable& table, ReportOptions options) {
  std::vector<Goal> goals;
  goals.reserve(table.rows());
  read_goals(table, 0, goals);
  return report_of_goals(std::move(goals), std::move(options));
}

void read_goals(const CellTable& block, std::size_t rows_above, std::vector<Goal>& goals) {
  for (std::size_t row = 0; row < block.rows(); ++row) {
    auto goal = read_goal(block, row);
    if (!goal) continue;
    goal->row += rows_above;
    goals.push_back(*std::move(goal));
  }
}

Report report_of_goals(std::vector<Goal> goals, ReportOptions options) {
  find_repeated_texts(goals);
  GoalIndex index(goals);
  auto sums = sum_components(goals, index);
  return Report{std::move(goals),
                std::move(index),
                std::move(sums),
                options.quarter,
                options.catalogue ? read_catalogue(*options.catalogue) : std::nullopt,
                std::move(options.tolerance),
                std::move(options.header),
                options.units ? read_measure_units(*options.units) : std::nullopt};
}

}  // namespace poa
