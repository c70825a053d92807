// SPDX-License-Identifier: MPL-2.0
#include "commands/cursor_message.hpp"

#include <algorithm>
#include <exception>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

#include "office/listeners.hpp"
#include "workbook/selection.hpp"

namespace poa::extension {
namespace {

using uno::Any;
using uno::Ref;

using Selection = std::vector<uno::CellRangeAddress>;

bool is_same(const Selection& left, const Selection& right) {
  return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                    [](const uno::CellRangeAddress& one, const uno::CellRangeAddress& other) {
                      return one.sheet == other.sheet && one.start_column == other.start_column &&
                             one.start_row == other.start_row &&
                             one.end_column == other.end_column && one.end_row == other.end_row;
                    });
}

// Empty where the window shows no cells.
Ref<uno::XSelectionSupplier> view_in(const Ref<uno::XFrame>& window) {
  const auto controller = window ? uno::XFrame::controller(window) : Ref<uno::XController>();
  return controller ? uno::query<uno::XSelectionSupplier>(controller)
                    : Ref<uno::XSelectionSupplier>();
}

// What is shown at the moment; it goes when it is destroyed.
class Shown {
 public:
  Shown(const Session& session, Selection selection, std::optional<Finding> about)
      : bars_(bars_of(session)),
        indicator_(uno::XStatusIndicatorFactory::create(bars_)),
        selection_(std::move(selection)),
        about_(std::move(about)) {}
  Shown(const Shown&) = delete;
  Shown& operator=(const Shown&) = delete;
  ~Shown() {
    try {
      uno::XStatusIndicator::end(indicator_);
    } catch (const std::exception&) {
      // The window has gone, and its status bar with it.
    }
  }

  void start(const std::string& text) const {
    uno::XStatusIndicator::start(indicator_, uno::String(text), 0);
  }
  [[nodiscard]] const Selection& selection() const { return selection_; }
  [[nodiscard]] const std::optional<Finding>& about() const { return about_; }

 private:
  // Not the window's own, which lets the office work on in the middle of a command and keeps a
  // thread awake as long as a message is shown. The second argument says that; without the third,
  // nothing would be shown.
  static Ref<uno::XStatusIndicatorFactory> bars_of(const Session& session) {
    const std::vector<Any> arguments{
        Any::of_interface(session.window.raw(), uno::Type::interface(uno::XFrame::type_name)),
        Any::of_boolean(true), Any::of_boolean(true)};
    return session.office.service<uno::XStatusIndicatorFactory>(
        "com.sun.star.task.StatusIndicatorFactory", arguments);
  }

  Ref<uno::XStatusIndicatorFactory> bars_;
  Ref<uno::XStatusIndicator> indicator_;
  Selection selection_;
  std::optional<Finding> about_;
};

// The message of one window. The listener of the window's view keeps it, so that it goes with the
// view. It stays there while nothing is shown: Calc's list of listeners does not bear that one is
// removed while it is told.
class Bar {
 public:
  explicit Bar(Ref<uno::XFrame> window)
      : window_(std::move(window)), identity_(uno::query<uno::XInterface>(window_)) {}

  [[nodiscard]] bool is_of(const Ref<uno::XInterface>& window) const {
    return identity_.raw() == window.raw();
  }

  // Returns what was shown before, to go outside of the lock.
  std::shared_ptr<const Shown> exchange(std::shared_ptr<const Shown> shown) {
    const std::lock_guard lock(mutex_);
    return std::exchange(shown_, std::move(shown));
  }
  [[nodiscard]] std::shared_ptr<const Shown> shown() const {
    const std::lock_guard lock(mutex_);
    return shown_;
  }

  void cursor_moved() {
    const auto now = shown();
    if (now && !is_same(selected_ranges(view_in(window_)), now->selection())) exchange(nullptr);
  }

 private:
  Ref<uno::XFrame> window_;
  Ref<uno::XInterface> identity_;
  mutable std::mutex mutex_;
  std::shared_ptr<const Shown> shown_;
};

// The bars that there are. The views own them; one that is looked at here may go at the same time.
class Bars {
 public:
  [[nodiscard]] std::shared_ptr<Bar> find(const Ref<uno::XFrame>& window) {
    const auto identity = uno::query<uno::XInterface>(window);
    for (const std::weak_ptr<Bar>& known : all()) {
      if (auto bar = known.lock(); bar && bar->is_of(identity)) return bar;
    }
    return nullptr;
  }
  void add(const std::shared_ptr<Bar>& bar) {
    const std::lock_guard lock(mutex_);
    bars_.erase(std::remove_if(bars_.begin(), bars_.end(),
                               [](const std::weak_ptr<Bar>& known) { return known.expired(); }),
                bars_.end());
    bars_.push_back(bar);
  }

 private:
  std::vector<std::weak_ptr<Bar>> all() {
    const std::lock_guard lock(mutex_);
    return bars_;
  }

  std::mutex mutex_;
  std::vector<std::weak_ptr<Bar>> bars_;
};

// It is never destroyed: windows may go while the process ends.
Bars& bars() {
  static auto& all = *new Bars;
  return all;
}

std::shared_ptr<Bar> bar_of(const Ref<uno::XFrame>& window,
                            const Ref<uno::XSelectionSupplier>& view) {
  if (auto known = bars().find(window)) return known;
  auto bar = std::make_shared<Bar>(window);
  bars().add(bar);
  uno::XSelectionSupplier::add_listener(view, when_selected([bar] { bar->cursor_moved(); }));
  return bar;
}

}  // namespace

void show_message(const Session& session, const std::string& text, std::optional<Finding> about) {
  const auto view = view_in(session.window);
  if (!view) return;
  const auto bar = bar_of(session.window, view);
  const auto shown =
      std::make_shared<const Shown>(session, selected_ranges(view), std::move(about));
  bar->exchange(shown);
  shown->start(text);
  // The cursor may have moved before the message was there.
  bar->cursor_moved();
}

void end_message(const Ref<uno::XFrame>& window) {
  if (const auto bar = window ? bars().find(window) : nullptr) bar->exchange(nullptr);
}

std::optional<Finding> finding_in_message(const Ref<uno::XFrame>& window) {
  const auto bar = window ? bars().find(window) : nullptr;
  const auto shown = bar ? bar->shown() : nullptr;
  return shown ? shown->about() : std::nullopt;
}

}  // namespace poa::extension
