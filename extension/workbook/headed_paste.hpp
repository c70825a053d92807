// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>

#include "workbook/paste_plan.hpp"

namespace poa::extension {

// Where the goals of a block go that has the headings of its columns (domain/import/
// headed_block.hpp): each column to that of the form, from the goal under the cursor on, or from
// the first where the cursor is at the form's own headings. Nothing when the cursor is elsewhere or
// the block has no headings that are certain: then its cells go where they stand.
//
// Throws Refusal when the block has headings and no goal, too many goals, or doubts that the
// workbook has no place for.
[[nodiscard]] std::optional<PastePlan> plan_headed_paste(const Workbook& workbook,
                                                         const FormPlaces& places,
                                                         const uno::CellAddress& cursor,
                                                         const CellTable& block);

}  // namespace poa::extension
