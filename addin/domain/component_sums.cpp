// SPDX-License-Identifier: MPL-2.0
#include "domain/component_sums.hpp"

#include <utility>

namespace poa {
namespace {

constexpr int kFirstColumn = static_cast<int>(Field::Annual);

}  // namespace

ComponentSums::ComponentSums(const std::vector<Goal>& goals, const GoalIndex& index)
    : running_(kColumns) {
  rank_.reserve(GoalNumber::kGreatest + 2);
  rank_.push_back(0);
  for (int number = 0; number <= GoalNumber::kGreatest; ++number) {
    if (const auto position = index.first(GoalNumber(number))) add(goals[*position]);
    rank_.push_back(running_.size() / kColumns - 1);
  }
}

void ComponentSums::add(const Goal& goal) {
  for (int column = 0; column < static_cast<int>(kColumns); ++column) {
    Running running = running_[running_.size() - kColumns];
    const Amount& amount = amount_of(goal, static_cast<Field>(kFirstColumn + column));
    if (amount.known() != nullptr) running.sum += *amount.known();
    if (amount.unknown() != nullptr) ++running.unknown;
    running_.push_back(std::move(running));
  }
}

const ComponentSums::Running& ComponentSums::below(int number, Field field) const {
  const auto column = static_cast<std::size_t>(static_cast<int>(field) - kFirstColumn);
  return running_[rank_[static_cast<std::size_t>(number)] * kColumns + column];
}

std::optional<Number> ComponentSums::sum(const Components& components, Field field) const {
  Number total;
  for (const GoalRange& range : components.ranges()) {
    const Running& before = below(range.first.value(), field);
    const Running& until = below(range.last.value() + 1, field);
    if (until.unknown != before.unknown) return std::nullopt;
    total += until.sum - before.sum;
  }
  return total;
}

}  // namespace poa
