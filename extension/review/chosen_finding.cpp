// SPDX-License-Identifier: MPL-2.0
#include "review/chosen_finding.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace poa::extension {
namespace {

using uno::Ref;

// The pointer of XInterface is an object's identity only as long as somebody holds it; later it may
// be that of another.
struct Entry {
  Ref<uno::XInterface> window;
  std::shared_ptr<ChosenFinding> choice;
  int panels;
};

class Choices {
 public:
  [[nodiscard]] std::shared_ptr<ChosenFinding> of(const Ref<uno::XInterface>& window) {
    const std::lock_guard lock(mutex_);
    const auto entry = find(window);
    return entry == entries_.end() ? nullptr : entry->choice;
  }

  [[nodiscard]] std::shared_ptr<ChosenFinding> open(Ref<uno::XInterface> window) {
    auto made = std::make_shared<ChosenFinding>();
    const std::lock_guard lock(mutex_);
    if (const auto entry = find(window); entry != entries_.end()) {
      ++entry->panels;
      return entry->choice;
    }
    entries_.push_back({std::move(window), made, 1});
    return made;
  }

  // Returns what is no longer kept, to be released outside of the lock.
  Entry close(const Ref<uno::XInterface>& window) {
    const std::lock_guard lock(mutex_);
    const auto entry = find(window);
    if (entry == entries_.end() || --entry->panels > 0) return {};
    Entry gone = std::move(*entry);
    entries_.erase(entry);
    return gone;
  }

 private:
  [[nodiscard]] std::vector<Entry>::iterator find(const Ref<uno::XInterface>& window) {
    return std::find_if(entries_.begin(), entries_.end(), [&window](const Entry& entry) {
      return entry.window.raw() == window.raw();
    });
  }

  std::mutex mutex_;
  std::vector<Entry> entries_;
};

// It is never destroyed: at the end of the process the office has gone, and with it the windows.
Choices& choices() {
  static auto& all = *new Choices;
  return all;
}

// Empty for no window.
Ref<uno::XInterface> identity(const Ref<uno::XFrame>& window) {
  return window ? uno::query<uno::XInterface>(window) : Ref<uno::XInterface>();
}

}  // namespace

void ChosenFinding::list(std::function<bool(const Finding&)> listed) {
  auto shared = std::make_shared<const std::function<bool(const Finding&)>>(std::move(listed));
  const std::lock_guard lock(mutex_);
  listed_.swap(shared);
}

bool ChosenFinding::lists(const Finding& finding) const {
  Shared<std::function<bool(const Finding&)>> listed;
  {
    const std::lock_guard lock(mutex_);
    listed = listed_;
  }
  return !listed || !*listed || (*listed)(finding);
}

std::optional<Finding> ChosenFinding::chosen() const {
  const std::lock_guard lock(mutex_);
  return chosen_;
}

void ChosenFinding::choose(std::optional<Finding> finding) {
  Shared<std::function<void()>> call;
  {
    const std::lock_guard lock(mutex_);
    chosen_ = std::move(finding);
    call = when_chosen_;
  }
  if (call && *call) (*call)();
}

void ChosenFinding::when_chosen(std::function<void()> call) {
  auto shared = std::make_shared<const std::function<void()>>(std::move(call));
  const std::lock_guard lock(mutex_);
  when_chosen_.swap(shared);
}

void ChosenFinding::want_focus() {
  Shared<std::function<void()>> call;
  {
    const std::lock_guard lock(mutex_);
    call = when_focus_wanted_;
  }
  if (call && *call) (*call)();
}

void ChosenFinding::when_focus_wanted(std::function<void()> call) {
  auto shared = std::make_shared<const std::function<void()>>(std::move(call));
  const std::lock_guard lock(mutex_);
  when_focus_wanted_.swap(shared);
}

std::shared_ptr<ChosenFinding> chosen_in(const Ref<uno::XFrame>& window) {
  const auto asked = identity(window);
  return asked ? choices().of(asked) : nullptr;
}

std::shared_ptr<ChosenFinding> open_choice(const Ref<uno::XFrame>& window) {
  return choices().open(identity(window));
}

void close_choice(const Ref<uno::XFrame>& window) { choices().close(identity(window)); }

}  // namespace poa::extension
