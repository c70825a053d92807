// SPDX-License-Identifier: MPL-2.0
#include "domain/comparison/comparison.hpp"

#include "domain/form/coded_text.hpp"
#include "domain/values/text.hpp"

namespace poa {
namespace {

bool differs(const Amount& before, const Amount& now) {
  if (before.unknown() != nullptr || now.unknown() != nullptr) return false;
  if (before.blank() || now.blank()) return before.blank() != now.blank();
  return !same_amount(*before.known(), *now.known());
}

bool plan_differs(const Amount& before, const Amount& now) {
  return !(before.blank_or_zero() && now.blank_or_zero()) && differs(before, now);
}

bool components_differ(const Goal& before, const Goal& now) {
  if (before.components && now.components)
    return before.components->ranges() != now.components->ranges();
  return fold(before.components_text) != fold(now.components_text);
}

bool identity_differs(const Goal& before, const Goal& now, Column column) {
  switch (column) {
    case Column::Text:
      return compared_text(before.text) != compared_text(now.text);
    case Column::Unit:
      return fold(before.unit) != fold(now.unit);
    case Column::Kind:
      return before.kind != now.kind;
    default:
      return components_differ(before, now);
  }
}

}  // namespace

const Goal* previous_goal(const Report& report, const Goal& goal) {
  if (!report.previous || !is_first_of_its_number(goal, report.goals, report.index)) return nullptr;
  const auto position = report.previous->index.first(*goal.number);
  return position ? &report.previous->goals[*position] : nullptr;
}

bool is_new_goal(const Report& report, const Goal& goal) {
  return report.previous && is_first_of_its_number(goal, report.goals, report.index) &&
         !report.previous->index.first(*goal.number) &&
         !report.previous->errors.contains({Column::Text});
}

std::vector<const Goal*> dropped_goals(const Report& report) {
  std::vector<const Goal*> dropped;
  if (!report.previous || report.errors.contains({Column::Text})) return dropped;
  const auto& [goals, index, quarter, errors] = *report.previous;
  for (const Goal& goal : goals) {
    if (is_first_of_its_number(goal, goals, index) && !report.index.first(*goal.number))
      dropped.push_back(&goal);
  }
  return dropped;
}

std::vector<Column> changed_plan(const Goal& before, const Goal& now) {
  std::vector<Column> changed;
  if (differs(before.annual, now.annual)) changed.push_back(Column::Annual);
  for (const Quarter quarter : kQuarters) {
    if (plan_differs(before.planned[quarter.index()], now.planned[quarter.index()]))
      changed.push_back(planned_column(quarter));
  }
  return changed;
}

std::vector<Quarter> changed_achieved(const Goal& before, const Goal& now, Quarter last) {
  std::vector<Quarter> changed;
  for (const Quarter quarter : kQuarters) {
    if (quarter <= last && differs(before.achieved[quarter.index()], now.achieved[quarter.index()]))
      changed.push_back(quarter);
  }
  return changed;
}

std::vector<Column> changed_identity(const Goal& before, const Goal& now) {
  std::vector<Column> changed;
  for (const Column column : {Column::Text, Column::Unit, Column::Kind, Column::Components}) {
    if ((before.errors | now.errors).contains({column})) continue;
    if (identity_differs(before, now, column)) changed.push_back(column);
  }
  return changed;
}

}  // namespace poa
