// SPDX-License-Identifier: MPL-2.0
// Lists of components, column 17.
#include "domain/form/components.hpp"

#include <string>

#include "fuzz.hpp"

namespace poa::fuzz {
namespace {

std::string written(const std::vector<GoalRange>& ranges) {
  std::string text;
  for (const GoalRange& range : ranges) {
    if (!text.empty()) text += ", ";
    text += range.first.to_text() + "-" + range.last.to_text();
  }
  return text;
}

bool contains(const Components& components, int number) {
  return number >= 0 && number <= GoalNumber::kGreatest && components.contains(GoalNumber(number));
}

}  // namespace

void run(std::string_view input) {
  const auto components = Components::parse(input);
  if (!components) return;
  require(!components->ranges().empty(), "a list names a goal");
  int before = -2;
  for (const GoalRange& range : components->ranges()) {
    require(range.first.value() > before + 1, "ranges ascend and lie apart");
    require(range.first <= range.last, "a range ascends");
    require(contains(*components, range.first.value()), "the first goal is in the list");
    require(contains(*components, range.last.value()), "the last goal is in the list");
    require(!contains(*components, range.first.value() - 1), "the goal before is not");
    require(!contains(*components, range.last.value() + 1), "the goal behind is not");
    before = range.last.value();
  }
  const auto again = Components::parse(written(components->ranges()));
  require(again && again->ranges() == components->ranges(), "a list reads again");
}

}  // namespace poa::fuzz
