// SPDX-License-Identifier: MPL-2.0
#include "domain/goal_index.hpp"

namespace poa {

GoalIndex::GoalIndex(const std::vector<Goal>& goals) : entries_(GoalNumber::kGreatest + 1) {
  for (std::size_t position = 0; position < goals.size(); ++position) {
    if (!goals[position].number) continue;
    std::int32_t& first = entries_[static_cast<std::size_t>(goals[position].number->value())].first;
    if (first == kNone) first = static_cast<std::int32_t>(position);
  }
  std::int16_t previous = kNone;
  for (std::int16_t number = 0; number <= GoalNumber::kGreatest; ++number) {
    Entry& entry = entries_[static_cast<std::size_t>(number)];
    entry.previous = previous;
    if (entry.first != kNone) previous = number;
  }
  std::int16_t missing = kNone;
  for (std::int16_t number = GoalNumber::kGreatest; number >= 0; --number) {
    Entry& entry = entries_[static_cast<std::size_t>(number)];
    if (entry.first == kNone) missing = number;
    entry.next_missing = missing;
  }
}

const GoalIndex::Entry& GoalIndex::entry(GoalNumber number) const {
  return entries_[static_cast<std::size_t>(number.value())];
}

std::optional<std::size_t> GoalIndex::first(GoalNumber number) const {
  const std::int32_t position = entry(number).first;
  if (position == kNone) return std::nullopt;
  return static_cast<std::size_t>(position);
}

std::optional<GoalNumber> GoalIndex::previous(GoalNumber number) const {
  const std::int16_t previous = entry(number).previous;
  if (previous == kNone) return std::nullopt;
  return GoalNumber(previous);
}

std::optional<GoalNumber> GoalIndex::first_missing(const GoalRange& range) const {
  const std::int16_t missing = entry(range.first).next_missing;
  if (missing == kNone || missing > range.last.value()) return std::nullopt;
  return GoalNumber(missing);
}

}  // namespace poa
