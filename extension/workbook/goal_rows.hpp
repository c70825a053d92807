// SPDX-License-Identifier: MPL-2.0
// Adds and removes the rows of goals. Only these functions change them, because a row is more than
// its cells: formulas, lists, conditional formats and the ranges that charts and findings read.
//
// All that change them run inside in_one_step. They throw uno::OfficeError when Calc refuses, and
// Refusal, before anything is changed, for goals that nobody sees: hidden or filtered out. What
// fails leaves the rows as they were where the office records no steps, too.
#pragma once

#include <cstdint>
#include <functional>
#include <set>

#include "workbook/editing.hpp"

namespace poa::extension {

// Adds `count` blank goals below the goal at `after`; goals are counted from 0. What a person has
// beside the table is neither copied nor continued.
void add_goals(const EditableWorkbook& workbook, std::int32_t after, std::int32_t count);

// Removes the chosen goals, at least one. The only goal that would be left is emptied instead.
void remove_goals(const EditableWorkbook& workbook, const std::set<std::int32_t>& chosen);

// Throws Refusal when one of these goals is hidden or filtered out.
void require_seen(const Workbook& workbook, const std::set<std::int32_t>& goals);
// Throws Refusal when remove_goals would.
void require_removable(const Workbook& workbook, const std::set<std::int32_t>& chosen);

// The last column in which the sheet has anything.
[[nodiscard]] std::int32_t last_used_column(const Workbook& workbook);

// The last column that the workbook fills in each goal's row: the table's, or that of the formulas
// that follow it without a gap. What stands farther away is a person's.
[[nodiscard]] std::int32_t last_own_column(const Workbook& workbook);

// Empties cells: values, texts, formulas and notes, but not what they look like.
void clear(const uno::Ref<uno::XCellRange>& cells);

// Copies the row `from`, with all that stands beside the table, over the row `to`: rows of the
// sheet.
void copy_row(const Workbook& workbook, std::int32_t from, std::int32_t to);

// Runs `use` while one more row, the last, stands among the goals.
void with_spare_row(const EditableWorkbook& workbook, const std::function<void()>& use);

// Makes the goals' rows as high as their texts, and the pages end where they should.
void fit_goals(const EditableWorkbook& workbook);

}  // namespace poa::extension
