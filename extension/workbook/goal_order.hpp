// SPDX-License-Identifier: MPL-2.0
// The order of the goals.
//
// A goal takes along everything that is its own: entries, notes, formats, the height that a person
// gave its row, and what stands beside the table. Rows are copied whole and one by one, because
// cells that Calc moves drag the formulas of both rows and the ranges of the conditional formats
// along; a copy leaves these as they are.
#pragma once

#include <cstdint>
#include <set>
#include <vector>

#include "workbook/editing.hpp"

namespace poa::extension {

// For each place from the first, the goal that is to stand there, counted from 0 as they stand now.
using GoalOrder = std::vector<std::int32_t>;

// The chosen goals one place up, or down; the goal that was there passes over them. No chosen goal
// may be the first, or the last.
[[nodiscard]] GoalOrder one_up(std::int32_t goals, const std::set<std::int32_t>& chosen);
[[nodiscard]] GoalOrder one_down(std::int32_t goals, const std::set<std::int32_t>& chosen);

// By their numbers; those without a number after them, as they stand, and the blank rows last.
[[nodiscard]] GoalOrder by_number(const Workbook& workbook);

// The goals that change their places.
[[nodiscard]] std::set<std::int32_t> moved_goals(const GoalOrder& order);

// Puts the goals into that order. A formula that a person entered for a figure names the cells of
// the same goals afterwards.
//
// Runs inside in_one_step. Throws Refusal, before anything is changed, when a goal that would move
// cannot be seen; uno::OfficeError when Calc refuses, and then, too, nothing has changed where the
// office records no steps.
void put_in_order(const EditableWorkbook& workbook, const GoalOrder& order);

}  // namespace poa::extension
