// SPDX-License-Identifier: MPL-2.0
// The conditional formats of a sheet as a whole. What the office records of a change of theirs does
// not bring them back: undo leaves cells without any, and redo gives cells those of others. So that
// a change of cells' formats is undone and redone, it stands between two steps of ours.
#pragma once

#include <functional>
#include <vector>

#include "workbook/sheets.hpp"

namespace poa::extension {

// One of them: its cells, and its conditions as the office hands them over.
struct ConditionalFormat {
  std::vector<uno::CellRangeAddress> cells;
  uno::Any conditions;
};

// Those that are made of conditions; bars, scales and icons, which only a person adds, are left
// out, and stay.
[[nodiscard]] std::vector<ConditionalFormat> conditional_formats(
    const uno::Ref<uno::XSpreadsheet>& sheet);

// Runs `change`, which changes formats of a sheet's cells, so that the conditional formats of the
// whole sheet follow undo and redo. Inside in_one_step.
void with_conditions_recorded(const uno::Ref<uno::XModel>& model,
                              const uno::Ref<uno::XSpreadsheet>& sheet,
                              const std::function<void()>& change);

// Gives a sheet these conditional formats, in their order, in place of its own; what they hold may
// come from a sheet of another document.
void set_conditional_formats(const uno::Ref<uno::XModel>& model,
                             const uno::Ref<uno::XSpreadsheet>& sheet,
                             const std::vector<ConditionalFormat>& formats);

}  // namespace poa::extension
