// SPDX-License-Identifier: MPL-2.0
#include "domain/report/component_sums.hpp"

#include <utility>

namespace poa {
namespace {

constexpr std::size_t kFirst = index(Column::Annual);

}  // namespace

ComponentSums::ComponentSums(const std::vector<Goal>& goals, const GoalIndex& index)
    : running_(kSummed) {
  rank_.reserve(GoalNumber::kGreatest + 2);
  rank_.push_back(0);
  for (int number = 0; number <= GoalNumber::kGreatest; ++number) {
    if (const auto position = index.first(GoalNumber(number))) add(goals[*position]);
    rank_.push_back(running_.size() / kSummed - 1);
  }
}

void ComponentSums::add(const Goal& goal) {
  for (std::size_t place = 0; place < kSummed; ++place) {
    Running running = running_[running_.size() - kSummed];
    const Amount& amount = amount_of(goal, column_at(kFirst + place));
    if (amount.known() != nullptr) running.sum += *amount.known();
    if (amount.unknown() != nullptr) ++running.unknown;
    running_.push_back(std::move(running));
  }
}

const ComponentSums::Running& ComponentSums::below(int number, Column column) const {
  return running_[rank_[static_cast<std::size_t>(number)] * kSummed + index(column) - kFirst];
}

std::optional<Number> ComponentSums::sum(const Components& components, Column column) const {
  Number total;
  for (const GoalRange& range : components.ranges()) {
    const Running& before = below(range.first.value(), column);
    const Running& until = below(range.last.value() + 1, column);
    if (until.unknown != before.unknown) return std::nullopt;
    total += until.sum - before.sum;
  }
  return total;
}

}  // namespace poa
