// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/form/goal.hpp"

namespace poa {

// Which goals say the same (EST-05): texts are compared without their number, ignoring case,
// accents and runs of white space; blank ones and error values say nothing.
//
// A hash table that keeps no texts: it folds a goal's again when that may be the one. With a map of
// strings, a node and a text for each goal, this was a quarter of the instructions of a reading.
class RepeatedTexts {
 public:
  // The row of the first goal that says what the last of `goals` does, which may be itself; none
  // when that one says nothing. `goals` are those of the call before, unchanged, and new ones.
  std::optional<std::size_t> first_row(const std::vector<Goal>& goals);

 private:
  static constexpr std::uint32_t kNone = 0xFFFFFFFF;

  struct Slot {
    std::uint32_t hash = 0;
    std::uint32_t goal = kNone;  // Its position.
  };

  // Where the text stands, or the free slot where it would.
  Slot& find(std::uint32_t hash, const std::string& text, const std::vector<Goal>& goals);
  void grow();

  std::vector<Slot> slots_;  // A power of two, and more than twice as many as are used.
  std::size_t used_ = 0;
};

}  // namespace poa
