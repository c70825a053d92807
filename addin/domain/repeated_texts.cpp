// SPDX-License-Identifier: MPL-2.0
#include "domain/repeated_texts.hpp"

#include <cstddef>
#include <string>
#include <unordered_map>

#include "domain/cell.hpp"
#include "domain/coded_text.hpp"
#include "domain/text.hpp"

namespace poa {

void find_repeated_texts(std::vector<Goal>& goals) {
  std::unordered_map<std::string, std::size_t> first_rows;
  first_rows.reserve(goals.size());
  for (Goal& goal : goals) {
    if (goal.text == kErrorText) continue;  // An error value says nothing.
    std::string text = fold(goal_description(goal.text));
    if (text.empty()) continue;
    goal.first_row_with_text = first_rows.try_emplace(std::move(text), goal.row).first->second;
  }
}

}  // namespace poa
