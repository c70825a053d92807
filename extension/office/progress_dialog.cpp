// SPDX-License-Identifier: MPL-2.0
#include "office/progress_dialog.hpp"

#include <chrono>
#include <exception>
#include <memory>

#include "office/delay.hpp"
#include "office/question_dialog.hpp"

namespace poa::extension {
namespace {

using uno::Any;
using uno::String;

// The office's main thread works for a while, shows how far it is and rests: only then it paints,
// hears the button and lets other threads in.
constexpr auto kWorking = std::chrono::milliseconds(100);
constexpr auto kRest = std::chrono::milliseconds(5);

class Watched : public std::enable_shared_from_this<Watched> {
 public:
  Watched(const Session& session, std::string_view title, const Work& work)
      : work_(work), session_(session), dialog_(session, "dialogs/Progreso.xdl") {
    dialog_.set_title(title);
    dialog_.set("avance", "ProgressValueMax", Any::of_long(static_cast<std::int32_t>(work.steps)));
    show();
  }

  Ended run() {
    rest_ = std::make_unique<Delay>(session_.office, kRest, [weak = weak_from_this()] {
      if (const auto watched = weak.lock(); watched && !watched->over_) watched->work();
    });
    rest_->start();
    static_cast<void>(dialog_.ends_with_ok());
    over_ = true;
    if (failure_) std::rethrow_exception(failure_);
    if (!begun_) finish_unwatched();
    return work_.is_done() ? Ended::Done : Ended::Cancelled;
  }

 private:
  void work() {
    begun_ = true;
    try {
      const auto end = std::chrono::steady_clock::now() + kWorking;
      while (!work_.is_done() && std::chrono::steady_clock::now() < end) work_.step();
      show();
      if (!work_.is_done()) return rest_->start();
    } catch (...) {
      failure_ = std::current_exception();
    }
    dialog_.end();
  }

  void show() {
    dialog_.set("avance", "ProgressValue",
                Any::of_long(static_cast<std::int32_t>(work_.steps_done())));
    if (!work_.is_done()) dialog_.set_label("ahora", work_.now());
  }

  // The dialog did not stay long enough for one step: nobody was there to cancel it.
  void finish_unwatched() {
    while (!work_.is_done()) work_.step();
  }

  const Work& work_;
  Session session_;
  QuestionDialog dialog_;
  std::unique_ptr<Delay> rest_;
  bool begun_ = false;
  bool over_ = false;
  std::exception_ptr failure_;
};

}  // namespace

Ended do_watched(const Session& session, std::string_view title, const Work& work) {
  return std::make_shared<Watched>(session, title, work)->run();
}

}  // namespace poa::extension
