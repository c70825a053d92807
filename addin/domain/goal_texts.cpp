// SPDX-License-Identifier: MPL-2.0
#include "domain/goal_texts.hpp"

#include "domain/coded_text.hpp"
#include "domain/text.hpp"

namespace poa {
namespace {

std::string key(const Goal& goal) { return fold(goal_description(goal.text)); }

}  // namespace

GoalTexts::GoalTexts(const std::vector<Goal>& goals) {
  first_rows_.reserve(goals.size());
  for (const Goal& goal : goals) first_rows_.try_emplace(key(goal), goal.row);
  first_rows_.erase("");
}

std::size_t GoalTexts::first_row(const Goal& goal) const {
  const auto found = first_rows_.find(key(goal));
  return found == first_rows_.end() ? 0 : found->second;
}

}  // namespace poa
