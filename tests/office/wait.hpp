// SPDX-License-Identifier: MPL-2.0
// Waits for things that the office does in its own time.
#pragma once

#include "office/process.hpp"

namespace poa::office {

// Whether the condition, looked at again and again, comes true within the limit.
template <typename Condition>
[[nodiscard]] bool comes_true(Condition&& condition, Process::Clock::duration limit) {
  const auto deadline = Process::Clock::now() + limit;
  while (!condition()) {
    if (Process::Clock::now() >= deadline) return false;
    pause_between_polls();
  }
  return true;
}

}  // namespace poa::office
