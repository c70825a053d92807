// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <rapidcheck.h>

#include <cstdint>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace poa::property {

// Properties: what must hold for every value of a generator. RapidCheck runs and shrinks them; what
// is ours is where the seed comes from, how many cases a run has, and plain generators.

// One seed for the whole run: POA_SEED, else random. Printed when it is first asked for.
std::uint64_t seed();

// `count` cases, divided by what the preset says (sanitizers are slow) and multiplied by
// POA_CASES_FACTOR, which is 1 unless it is set; at least one.
int cases(int count);

// Runs the property on a random value of each case. On failure the test fails with the smallest
// failing value that was found and what the property says about it.
void run(int count, const std::function<void()>& property);

// `complaint` returns what is wrong with a value, "" when nothing is.
template <class Value, class Complaint>
void for_all(int count, const rc::Gen<Value>& values, Complaint complaint) {
  run(count, [&] {
    const Value value = *values;
    if (const std::string wrong = complaint(value); !wrong.empty()) RC_FAIL(wrong);
  });
}

// The source of the generators' choices.
class Dice {
 public:
  explicit Dice(const rc::Random& random) : random_(random) {}

  // 0 to `count` − 1; `count` must not be 0.
  std::size_t below(std::size_t count) { return random_.next() % count; }
  // `low` to `high`, both included.
  int between(int low, int high) {
    return low + static_cast<int>(below(static_cast<std::size_t>(high - low) + 1));
  }
  bool percent(std::size_t chance) { return below(100) < chance; }
  std::uint64_t bits() { return random_.next(); }

  template <class List>
  const auto& one_of(const List& list) {
    return list[below(std::size(list))];
  }

 private:
  rc::Random random_;
};

// A generator from two plain functions: `make` takes Dice and gives a value, `simpler` gives the
// values to try in place of a failing one, simplest first.
template <class Make, class Simpler>
auto generator(Make make, Simpler simpler) {
  using Value = decltype(make(std::declval<Dice&>()));
  return rc::Gen<Value>([=](const rc::Random& random, int) {
    Dice dice(random);
    return rc::shrinkable::shrinkRecur(make(dice), [=](const Value& value) {
      return rc::seq::fromContainer(std::vector<Value>(simpler(value)));
    });
  });
}

// Returns texts to try in place of a failing one: nothing, each half, each character away.
std::vector<std::string> simpler_texts(const std::string& text);

// The text as a person can type it: in quotes, characters outside plain Spanish as ‹U+00A0›.
std::string typed(const std::string& text);

}  // namespace poa::property
