// SPDX-License-Identifier: MPL-2.0
#include "office/delay.hpp"

#include <osl/thread.h>

#include <exception>
#include <mutex>
#include <optional>
#include <utility>

#include "office/main_thread.hpp"

namespace poa::extension {

using Clock = std::chrono::steady_clock;

// Shared by the owner, the thread that waits and the callback that is on its way, of which each may
// be the last.
class Delay::State : public std::enable_shared_from_this<State> {
 public:
  State(MainThread main_thread, std::chrono::milliseconds wait, std::function<void()> action)
      : main_thread_(std::move(main_thread)), wait_(wait), action_(std::move(action)) {}

  void start() {
    if (!begins()) return;
    auto own = std::make_unique<std::shared_ptr<State>>(shared_from_this());
    auto* const thread = osl_createThread(&State::run, own.get());
    if (thread == nullptr) {
      wait_and_request();  // Late is better than never.
      return;
    }
    static_cast<void>(own.release());  // The thread's now.
    osl_destroyThread(thread);         // The handle alone.
  }

  void cancel() {
    const std::lock_guard lock(mutex_);
    cancelled_ = true;
  }

 private:
  static void SAL_CALL run(void* own) {
    const std::unique_ptr<std::shared_ptr<State>> state(static_cast<std::shared_ptr<State>*>(own));
    try {
      (*state)->wait_and_request();
    } catch (const std::exception&) {
      // The office ends: nobody is there to be called back.
    }
  }

  // Takes note of the time, and returns whether nobody waits for it yet.
  bool begins() {
    const std::lock_guard lock(mutex_);
    due_ = Clock::now() + wait_;
    if (waiting_ || cancelled_) return false;
    waiting_ = true;
    return true;
  }

  void wait_and_request() {
    while (const auto left = still_to_wait()) {
      const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(*left);
      const TimeValue time{static_cast<sal_uInt32>(seconds.count()),
                           static_cast<sal_uInt32>((*left - seconds).count())};
      osl_waitThread(&time);
    }
    request();
  }

  // Nothing when the time has come: who asks from now on begins anew.
  std::optional<std::chrono::nanoseconds> still_to_wait() {
    const std::lock_guard lock(mutex_);
    const auto now = Clock::now();
    if (!cancelled_ && now < due_) return due_ - now;
    waiting_ = false;
    return std::nullopt;
  }

  bool is_cancelled() {
    const std::lock_guard lock(mutex_);
    return cancelled_;
  }

  void request() {
    if (is_cancelled()) return;
    main_thread_.call([state = shared_from_this()] {
      if (!state->is_cancelled()) state->action_();
    });
  }

  MainThread main_thread_;
  std::chrono::milliseconds wait_;
  std::function<void()> action_;
  std::mutex mutex_;  // Never held while the office is called.
  Clock::time_point due_;
  bool waiting_ = false;
  bool cancelled_ = false;
};

Delay::Delay(const Services& office, std::chrono::milliseconds wait, std::function<void()> action)
    : state_(std::make_shared<State>(MainThread(office), wait, std::move(action))) {}

Delay::~Delay() { cancel(); }

void Delay::cancel() noexcept { state_->cancel(); }

void Delay::start() noexcept {
  try {
    state_->start();
  } catch (const std::exception&) {
    // The office ends, or has no memory left for a callback.
  }
}

}  // namespace poa::extension
