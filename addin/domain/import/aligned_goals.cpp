// SPDX-License-Identifier: MPL-2.0
#include "domain/import/aligned_goals.hpp"

#include <algorithm>
#include <iterator>
#include <list>
#include <map>
#include <string>
#include <utility>

#include "domain/form/coded_text.hpp"

namespace poa {
namespace {

class Alignment {
 public:
  void add(std::vector<ReadGoal> reading) {
    auto next = goals_.begin();
    for (ReadGoal& goal : reading) {
      auto place = place_of(goal);
      if (place == goals_.end()) place = goals_.emplace(next);
      next = std::next(place);
      note(goal, place);
      place->push_back(std::move(goal));
    }
  }

  std::vector<GoalReadings> goals() && {
    return {std::make_move_iterator(goals_.begin()), std::make_move_iterator(goals_.end())};
  }

 private:
  using Place = std::list<GoalReadings>::iterator;

  Place place_of(const ReadGoal& goal) {
    if (goal.number) {
      const auto same = by_number_.find(*goal.number);
      if (same != by_number_.end() && can_be(*same->second, goal)) return same->second;
    }
    const auto same = by_text_.find(compared_text(goal.row.text));
    const bool found = same != by_text_.end() && can_be(*same->second, goal);
    return found ? same->second : goals_.end();
  }

  // A reading has each goal once, and two goals may say the same (EST-05).
  static bool can_be(const GoalReadings& place, const ReadGoal& goal) {
    return std::none_of(place.begin(), place.end(), [&goal](const ReadGoal& there) {
      return there.reading == goal.reading ||
             (there.expected && goal.expected && there.number != goal.number);
    });
  }

  void note(const ReadGoal& goal, Place place) {
    if (goal.number) by_number_.emplace(*goal.number, place);
    std::string text = compared_text(goal.row.text);
    if (!text.empty()) by_text_.emplace(std::move(text), place);
  }

  std::list<GoalReadings> goals_;
  std::map<GoalNumber, Place> by_number_;
  std::map<std::string, Place> by_text_;
};

}  // namespace

std::vector<GoalReadings> aligned_goals(std::vector<std::vector<ReadGoal>> readings) {
  Alignment alignment;
  for (auto& reading : readings) alignment.add(std::move(reading));
  return std::move(alignment).goals();
}

}  // namespace poa
