// SPDX-License-Identifier: MPL-2.0
#include "domain/form/components.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace poa {
namespace {

constexpr std::string_view kEnDash = "\u2013";

// "302" is a range of one goal; a descending range is nullopt.
std::optional<GoalRange> parse_item(std::string_view item) {
  std::size_t dash = item.find('-');
  std::size_t length = 1;
  if (dash == std::string_view::npos) {
    dash = item.find(kEnDash);
    length = kEnDash.size();
  }
  const auto first = parse_goal_number(item.substr(0, dash));
  const auto last =
      dash == std::string_view::npos ? first : parse_goal_number(item.substr(dash + length));
  if (!first || !last || *last < *first) return std::nullopt;
  return GoalRange{*first, *last};
}

}  // namespace

std::optional<Components> Components::parse(std::string_view text) {
  std::vector<GoalRange> ranges;
  for (std::string_view rest = text;;) {
    const std::size_t end = rest.find_first_of(",;");
    const auto range = parse_item(rest.substr(0, end));
    if (!range) return std::nullopt;
    ranges.push_back(*range);
    if (end == std::string_view::npos) break;
    rest.remove_prefix(end + 1);
  }
  return Components(std::move(ranges));
}

Components::Components(std::vector<GoalRange> ranges) {
  std::sort(ranges.begin(), ranges.end(),
            [](const GoalRange& left, const GoalRange& right) { return left.first < right.first; });
  for (const GoalRange& range : ranges) {
    if (!ranges_.empty() && range.first.value() <= ranges_.back().last.value() + 1) {
      ranges_.back().last = std::max(ranges_.back().last, range.last);
    } else {
      ranges_.push_back(range);
    }
  }
}

bool Components::contains(GoalNumber number) const {
  return std::any_of(ranges_.begin(), ranges_.end(), [number](const GoalRange& range) {
    return range.first <= number && number <= range.last;
  });
}

}  // namespace poa
