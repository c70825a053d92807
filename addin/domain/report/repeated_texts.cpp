// SPDX-License-Identifier: MPL-2.0
#include "domain/report/repeated_texts.hpp"

#include <algorithm>
#include <functional>
#include <utility>

#include "domain/form/coded_text.hpp"

namespace poa {
std::optional<std::size_t> RepeatedTexts::first_row(const std::vector<Goal>& goals) {
  const std::string text = compared_text(goals.back().text);
  if (text.empty()) return std::nullopt;
  if (2 * (used_ + 1) >= slots_.size()) grow();
  const auto hash = static_cast<std::uint32_t>(std::hash<std::string>()(text));
  Slot& slot = find(hash, text, goals);
  if (slot.goal == kNone) {
    slot = {hash, static_cast<std::uint32_t>(goals.size() - 1)};
    ++used_;
  }
  return goals[slot.goal].row;
}

RepeatedTexts::Slot& RepeatedTexts::find(std::uint32_t hash, const std::string& text,
                                         const std::vector<Goal>& goals) {
  for (std::size_t at = hash;; ++at) {
    Slot& slot = slots_[at & (slots_.size() - 1)];
    if (slot.goal == kNone) return slot;
    if (slot.hash == hash && compared_text(goals[slot.goal].text) == text) return slot;
  }
}

void RepeatedTexts::grow() {
  constexpr std::size_t kFewest = 64;
  std::vector<Slot> old(std::max(kFewest, 2 * slots_.size()));
  std::swap(old, slots_);
  for (const Slot& slot : old) {
    if (slot.goal == kNone) continue;
    std::size_t at = slot.hash;
    while (slots_[at & (slots_.size() - 1)].goal != kNone) ++at;
    slots_[at & (slots_.size() - 1)] = slot;
  }
}

}  // namespace poa
