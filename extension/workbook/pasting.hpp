// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/editing.hpp"
#include "workbook/paste_plan.hpp"

namespace poa::extension {

// Adds the rows that the plan lacks and writes its entries: values alone, so that formats, lists
// and marks of the cells stay; a text is a text also when it looks like a number or a formula. Rows
// become as high as their texts. Its doubts wait for a person (pending_cells.hpp).
//
// Runs inside in_one_step. Throws uno::OfficeError when Calc refuses.
void paste(const EditableWorkbook& workbook, const PastePlan& plan);

}  // namespace poa::extension
