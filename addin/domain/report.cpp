// SPDX-License-Identifier: MPL-2.0
#include "domain/report.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "domain/repeated_texts.hpp"

namespace poa {
namespace {

std::vector<Goal> read_goals(const CellTable& table) {
  std::vector<Goal> goals;
  goals.reserve(table.rows());
  for (std::size_t row = 0; row < table.rows(); ++row) {
    if (auto goal = read_goal(table, row)) goals.push_back(*std::move(goal));
  }
  return goals;
}

std::optional<ComponentSums> sum_components(const std::vector<Goal>& goals,
                                            const GoalIndex& index) {
  const bool needed = std::any_of(goals.begin(), goals.end(),
                                  [](const Goal& goal) { return goal.kind == GoalKind::Total; });
  if (!needed) return std::nullopt;
  return ComponentSums(goals, index);
}

}  // namespace

Report read_report(const CellTable& table, ReportOptions options) {
  std::vector<Goal> goals = read_goals(table);
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
