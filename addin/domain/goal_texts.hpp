// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

#include "domain/goal.hpp"

namespace poa {

// Which goals say the same (EST-05): their texts without number, ignoring case, accents and runs of
// white space. Blank texts say nothing.
class GoalTexts {
 public:
  explicit GoalTexts(const std::vector<Goal>& goals);

  // The row, 1-based in the table, of the first goal that says the same as this one, which may be
  // its own; 0 when it says nothing.
  std::size_t first_row(const Goal& goal) const;

 private:
  std::unordered_map<std::string, std::size_t> first_rows_;
};

}  // namespace poa
