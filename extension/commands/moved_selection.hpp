// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <set>
#include <string>

#include "office/language.hpp"
#include "workbook/editing.hpp"
#include "workbook/goal_order.hpp"

namespace poa::extension {

// Returns the selected goals. Throws Refusal when there is none.
[[nodiscard]] std::set<std::int32_t> goals_to_move(const Workbook& workbook);

// Puts the goals into that order, as one step of that title, and selects the same cells of the
// chosen goals, which are `rows` farther down then.
void move_selection(const EditableWorkbook& workbook, const std::string& title,
                    const GoalOrder& order, std::int32_t rows);

}  // namespace poa::extension
