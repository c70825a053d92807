// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <chrono>

namespace poa::bench {

// How long an action takes.
template <class Action>
[[nodiscard]] double seconds(const Action& action) {
  const auto start = std::chrono::steady_clock::now();
  action();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

template <class Action>
[[nodiscard]] double milliseconds(const Action& action) {
  return 1000 * seconds(action);
}

}  // namespace poa::bench
