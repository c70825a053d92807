// SPDX-License-Identifier: MPL-2.0
// What a person looks at in each window: which findings are listed there and which one is chosen.
// The panel and the commands that go from finding to finding share it.
//
// Every function may be called on any thread; none calls the office while it holds the lock.
#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <optional>

#include "domain/rules/finding.hpp"
#include "uno/document_proxies.hpp"

namespace poa::extension {

// The choice in one window.
class ChosenFinding {
 public:
  // Findings that are not listed are passed over; all are, until `list` says otherwise.
  void list(std::function<bool(const Finding&)> listed);
  [[nodiscard]] bool lists(const Finding& finding) const;

  // The chosen finding as it was when it was chosen; the workbook may have changed since.
  [[nodiscard]] std::optional<Finding> chosen() const;
  void choose(std::optional<Finding> finding);

  // Called after each choose(), on the caller's thread; an empty one calls nothing. The one that
  // was there before may still run when this returns.
  void when_chosen(std::function<void()> call);

  // Somebody wants the keyboard in the panel; the other as when_chosen.
  void want_focus();
  void when_focus_wanted(std::function<void()> call);

 private:
  template <class Function>
  using Shared = std::shared_ptr<const Function>;

  // Held for copies alone. What it guards is copied and dropped outside, for a function may own
  // objects of the office.
  mutable std::mutex mutex_;
  Shared<std::function<bool(const Finding&)>> listed_;
  std::optional<Finding> chosen_;
  Shared<std::function<void()>> when_chosen_;
  Shared<std::function<void()>> when_focus_wanted_;
};

// The choice of the window while its panel is open; null without a panel.
[[nodiscard]] std::shared_ptr<ChosenFinding> chosen_in(const uno::Ref<uno::XFrame>& window);
// Makes the window's choice when its panel opens, and takes it away when it closes. The window is
// kept meanwhile. A panel that opens before the one that it replaces has closed shares its choice.
[[nodiscard]] std::shared_ptr<ChosenFinding> open_choice(const uno::Ref<uno::XFrame>& window);
void close_choice(const uno::Ref<uno::XFrame>& window);

}  // namespace poa::extension
