// SPDX-License-Identifier: MPL-2.0
#include "domain/import/goal_sequence.hpp"

#include <cstddef>

namespace poa {
namespace {

using Numbers = std::span<const std::optional<GoalNumber>>;

constexpr std::ptrdiff_t kFarthest = 2;

const std::optional<GoalNumber>* number_at(Numbers numbers, std::ptrdiff_t place) {
  const bool inside = place >= 0 && place < static_cast<std::ptrdiff_t>(numbers.size());
  return inside ? &numbers[static_cast<std::size_t>(place)] : nullptr;
}

// Whether the number at `place` goes on with one of those on the side of `step`, −1 or 1. A side
// without numbers says nothing against it.
bool goes_on(Numbers numbers, std::ptrdiff_t place, std::ptrdiff_t step) {
  const int value = (*number_at(numbers, place))->value();
  bool any = false;
  for (std::ptrdiff_t far = 1; far <= kFarthest; ++far) {
    const auto* neighbour = number_at(numbers, place + far * step);
    if (neighbour == nullptr || !*neighbour) continue;
    any = true;
    if ((*neighbour)->value() == value + static_cast<int>(far * step)) return true;
  }
  return !any;
}

std::optional<GoalNumber> next_to(const NumberInSequence* neighbour, int step) {
  if (neighbour == nullptr || !neighbour->expected) return std::nullopt;
  const int value = neighbour->number->value() + step;
  if (value < 0 || value > GoalNumber::kGreatest) return std::nullopt;
  return GoalNumber(value);
}

// The number that the neighbours leave for one that is not expected.
std::optional<GoalNumber> number_between(const NumberInSequence* before,
                                         const NumberInSequence* after) {
  const auto up = next_to(before, 1);
  const auto down = next_to(after, -1);
  if (up && down) return up == down ? up : std::nullopt;
  return up ? up : down;
}

}  // namespace

std::vector<NumberInSequence> numbers_in_sequence(Numbers numbers) {
  std::vector<NumberInSequence> judged(numbers.size());
  for (std::size_t at = 0; at < numbers.size(); ++at) {
    const auto place = static_cast<std::ptrdiff_t>(at);
    judged[at].number = numbers[at];
    judged[at].expected = numbers[at] && goes_on(numbers, place, -1) && goes_on(numbers, place, 1);
  }
  std::vector<NumberInSequence> mended = judged;
  for (std::size_t at = 0; at < judged.size(); ++at) {
    if (judged[at].expected) continue;
    const auto between = number_between(at > 0 ? &judged[at - 1] : nullptr,
                                        at + 1 < judged.size() ? &judged[at + 1] : nullptr);
    if (between) mended[at].number = between;
  }
  return mended;
}

}  // namespace poa
