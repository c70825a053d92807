// SPDX-License-Identifier: MPL-2.0
// Threads that run into the component at the same moment.
#pragma once

#include <latch>
#include <thread>
#include <vector>

namespace poa::bridge {

inline constexpr int kThreads = 8;

// Runs `action(0)` … `action(kThreads - 1)`, each in a thread of its own; they start together, so
// that what is made at its first use is wanted by all of them at once. Returns when all have ended.
template <class Action>
void in_threads(const Action& action) {
  std::latch start(kThreads);
  std::vector<std::jthread> threads;
  for (int number = 0; number < kThreads; ++number) {
    threads.emplace_back([&action, &start, number] {
      start.arrive_and_wait();
      action(number);
    });
  }
}

}  // namespace poa::bridge
