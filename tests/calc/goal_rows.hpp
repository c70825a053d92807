// SPDX-License-Identifier: MPL-2.0
// The rows of the workbook's goals, which come and go by the extension's commands.
#pragma once

#include "office/document.hpp"

namespace poa::office {

// Returns the number of goals that the workbook has rows for; counted without the extension's code,
// because that is what tests hold against it.
[[nodiscard]] int goal_rows(const Document& workbook);

// Adds rows for `count` goals, which may be 0, at the end of the table; by the command, in the
// office.
void add_goals(const Document& workbook, int count);

// Rows grow as they are filled, and only the commands see to it that the signatures stand whole
// below a goal.
void look_at_pages(const Document& workbook);

}  // namespace poa::office
