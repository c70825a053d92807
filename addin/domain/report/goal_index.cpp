// SPDX-License-Identifier: MPL-2.0
#include "domain/report/goal_index.hpp"

namespace poa {
namespace {

std::size_t index_of(GoalNumber number) { return static_cast<std::size_t>(number.value()); }

}  // namespace

GoalIndex::GoalIndex(const std::vector<Goal>& goals) {
  for (std::size_t position = 0; position < goals.size(); ++position) {
    if (!goals[position].number) continue;
    const std::size_t number = index_of(*goals[position].number);
    if (number >= entries_.size()) entries_.resize(number + 1);
    std::int32_t& first = entries_[number].first;
    if (first == kNone) first = static_cast<std::int32_t>(position);
  }
  const auto length = static_cast<std::int16_t>(entries_.size());
  std::int16_t previous = kNone;
  for (std::int16_t number = 0; number < length; ++number) {
    Entry& entry = entries_[static_cast<std::size_t>(number)];
    entry.previous = previous;
    if (entry.first != kNone) previous = number;
  }
  std::int16_t missing = length;
  for (std::int16_t number = length; number-- > 0;) {
    Entry& entry = entries_[static_cast<std::size_t>(number)];
    if (entry.first == kNone) missing = number;
    entry.next_missing = missing;
  }
}

std::optional<std::size_t> GoalIndex::first(GoalNumber number) const {
  if (index_of(number) >= entries_.size()) return std::nullopt;
  const std::int32_t position = entries_[index_of(number)].first;
  if (position == kNone) return std::nullopt;
  return static_cast<std::size_t>(position);
}

std::optional<GoalNumber> GoalIndex::previous(GoalNumber number) const {
  const auto length = static_cast<int>(entries_.size());
  const int previous = number.value() < length ? entries_[index_of(number)].previous : length - 1;
  if (previous == kNone) return std::nullopt;
  return GoalNumber(previous);
}

std::optional<GoalNumber> GoalIndex::first_missing(const GoalRange& range) const {
  if (index_of(range.first) >= entries_.size()) return range.first;
  const std::int16_t missing = entries_[index_of(range.first)].next_missing;
  if (missing > range.last.value()) return std::nullopt;
  return GoalNumber(missing);
}

bool is_first_of_its_number(const Goal& goal, const std::vector<Goal>& goals,
                            const GoalIndex& index) {
  return goal.number && goals[*index.first(*goal.number)].row == goal.row;
}

}  // namespace poa
