// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <chrono>
#include <functional>
#include <memory>

#include "office/services.hpp"

namespace poa::extension {

// Does something on the office's main thread, once, when nothing has asked for it for a while: the
// office has no timer, so a thread waits and then asks the main thread to call back. No thread
// waits while nothing is asked for.
class Delay {
 public:
  Delay(const Services& office, std::chrono::milliseconds wait, std::function<void()> action);
  Delay(const Delay&) = delete;
  Delay& operator=(const Delay&) = delete;
  // As cancel().
  ~Delay();

  // Nothing is done any more. A thread that waits finds that out by itself: nobody waits for it.
  void cancel() noexcept;

  // From any thread; it only takes note.
  void start() noexcept;

 private:
  class State;

  std::shared_ptr<State> state_;
};

}  // namespace poa::extension
