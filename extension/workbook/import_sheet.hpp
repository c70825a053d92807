// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>

#include "domain/values/cell.hpp"
#include "workbook/editing.hpp"

namespace poa::extension {

// Writes what became of a source (import_account.hpp), and where it came from, on the sheet
// Importación, in the place of what was there, and shows the sheet. The sheet is part of every
// workbook and hidden while it is empty, as Anterior is (previous_report.hpp).
//
// Runs inside in_one_step; nothing can be undone of it. Throws Refusal, before anything is changed,
// when the workbook has no such sheet or a password keeps it.
void import_sheet_out(const EditableWorkbook& workbook, const std::string& origin,
                      const CellTable& account);

}  // namespace poa::extension
