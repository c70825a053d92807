// SPDX-License-Identifier: MPL-2.0
// The selection and the cursor in the document's window.
#pragma once

#include <cstdint>
#include <set>

#include "workbook/workbook.hpp"

namespace poa::extension {

// The goals, counted from 0, with a selected cell; none when another sheet or something that is no
// cell is selected.
[[nodiscard]] std::set<std::int32_t> selected_goals(const Workbook& workbook);

// Puts the cursor into the first cell of a goal. A document without a window has none.
void select_goal(const Workbook& workbook, std::int32_t goal);

}  // namespace poa::extension
