// SPDX-License-Identifier: MPL-2.0
// The selection and the cursor in the workbook's window (Workbook::view).
#pragma once

#include <cstdint>
#include <set>
#include <vector>

#include "workbook/workbook.hpp"

namespace poa::extension {

// Returns the selected ranges of a view, one or several; none when the selection is no cells, and
// for an empty view.
[[nodiscard]] std::vector<uno::CellRangeAddress> selected_ranges(
    const uno::Ref<uno::XSelectionSupplier>& view);

// The view in which cells of the workbook are selected; empty where no window shows cells.
[[nodiscard]] uno::Ref<uno::XSelectionSupplier> view_of(const Workbook& workbook);

// Returns the goals, counted from 0, that the selection touches; none when it is on another sheet
// or holds no cells.
[[nodiscard]] std::set<std::int32_t> selected_goals(const Workbook& workbook);

// The selected cells among the goals, range by range.
[[nodiscard]] std::vector<uno::CellRangeAddress> selected_among_goals(const Workbook& workbook);

// Selects these cells, at least one range. A document without a window has no selection.
void select_ranges(const Workbook& workbook, const std::vector<uno::CellRangeAddress>& ranges);

// Puts the cursor into a cell of the form's sheet, in the workbook's window or in a view of it. A
// document without a window has no cursor.
void select_cell(const Workbook& workbook, std::int32_t column, std::int32_t row);
void select_cell(const Workbook& workbook, const uno::Ref<uno::XSelectionSupplier>& view,
                 std::int32_t column, std::int32_t row);
// Into the first cell of a goal.
void select_goal(const Workbook& workbook, std::int32_t goal);

}  // namespace poa::extension
