// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/editing.hpp"

namespace poa::extension {

// Keeps the signatures from being alone on a page: where a page would end between the last goal and
// the end of the printed area, it ends before the last goal. Removes all breaks that were set among
// the goals before.
void keep_last_goal_with_signatures(const EditableWorkbook& workbook);

}  // namespace poa::extension
