// SPDX-License-Identifier: MPL-2.0
#include "domain/report/circular_totals.hpp"

#include <algorithm>
#include <cstddef>
#include <numeric>

namespace poa {
namespace {

struct Total {
  GoalNumber number;
  const Components* components;
};

// The first goal of each number that is an INTEGRADORA with a list of components, by number.
std::vector<Total> first_totals(const std::vector<Goal>& goals, const GoalIndex& index) {
  std::vector<Total> totals;
  for (std::size_t position = 0; position < goals.size(); ++position) {
    const Goal& goal = goals[position];
    if (goal.kind != GoalKind::Total || !goal.components || !goal.number) continue;
    if (index.first(*goal.number) == position) totals.push_back({*goal.number, &*goal.components});
  }
  std::sort(totals.begin(), totals.end(),
            [](const Total& left, const Total& right) { return left.number < right.number; });
  return totals;
}

// Walks from one total to all that it totals, each once.
class Walk {
 public:
  explicit Walk(const std::vector<Total>& totals) : totals_(totals), next_(totals.size() + 1) {}

  // Whether the walk from a total comes back to it.
  bool returns_to(std::size_t start) {
    std::iota(next_.begin(), next_.end(), std::size_t{0});
    open_.assign(1, start);
    while (!open_.empty()) {
      const Components& components = *totals_[open_.back()].components;
      open_.pop_back();
      if (components.contains(totals_[start].number)) return true;
      for (const GoalRange& range : components.ranges()) visit(range);
    }
    return false;
  }

 private:
  void visit(const GoalRange& range) {
    const auto first = std::lower_bound(
        totals_.begin(), totals_.end(), range.first,
        [](const Total& total, GoalNumber number) { return total.number < number; });
    for (std::size_t at = unvisited_from(static_cast<std::size_t>(first - totals_.begin()));
         at < totals_.size() && totals_[at].number <= range.last; at = unvisited_from(at)) {
      open_.push_back(at);
      next_[at] = at + 1;
    }
  }

  // The first total from `at` on that was not visited; each look shortens the next one's way.
  std::size_t unvisited_from(std::size_t at) {
    while (next_[at] != at) {
      next_[at] = next_[next_[at]];
      at = next_[at];
    }
    return at;
  }

  const std::vector<Total>& totals_;
  std::vector<std::size_t> next_;  // Of an unvisited total itself, else some total after it.
  std::vector<std::size_t> open_;
};

}  // namespace

CircularTotals::CircularTotals(const std::vector<Goal>& goals, const GoalIndex& index) {
  const std::vector<Total> totals = first_totals(goals, index);
  Walk walk(totals);
  for (std::size_t at = 0; at < totals.size(); ++at) {
    if (walk.returns_to(at)) numbers_.push_back(totals[at].number);
  }
}

bool CircularTotals::contains(GoalNumber number) const {
  return std::binary_search(numbers_.begin(), numbers_.end(), number);
}

}  // namespace poa
