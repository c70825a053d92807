// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/form/goal.hpp"

namespace poa {

// Finds the goals that say the same (EST-05). Texts are compared as compared_text() has
// them (coded_text.hpp); blank ones and error values say nothing.
//
// This is a hash table that keeps no texts: it folds the text of a goal again when that goal may be
// the one. A map of strings, with a node and a text for each goal, took a quarter of the
// instructions of a reading.
class RepeatedTexts {
 public:
  // Returns the row of the first goal with the text of the last of `goals`, which may be that goal
  // itself; none when it says nothing. `goals` are those of the call before, unchanged, and new
  // ones.
  std::optional<std::size_t> first_row(const std::vector<Goal>& goals);

 private:
  static constexpr std::uint32_t kNone = 0xFFFFFFFF;

  struct Slot {
    std::uint32_t hash = 0;
    std::uint32_t goal = kNone;  // Its position.
  };

  // Returns the slot of the text, or the free slot where it belongs.
  Slot& find(std::uint32_t hash, const std::string& text, const std::vector<Goal>& goals);
  void grow();

  std::vector<Slot> slots_;  // A power of two, and more than twice as many as are used.
  std::size_t used_ = 0;
};

}  // namespace poa
