// SPDX-License-Identifier: MPL-2.0
// The report before this one on its sheet of the workbook, Anterior, with which rules, sheets and
// panel compare. The sheet is part of every workbook and hidden while it is empty, because no
// command inserts or removes one: undoing that ends some offices.
#pragma once

#include <optional>

#include "domain/form/form.hpp"
#include "workbook/editing.hpp"

namespace poa::extension {

// Writes it in the place of the one that was there, and shows the sheet; without one, or without a
// goal in it, the sheet is emptied and hidden. Its quarter is written by its months. An error value
// becomes a text, because Calc would not hand the functions a table with one.
//
// Runs inside in_one_step; what undo makes of it is as `steps` says (cell_contents.hpp). Throws
// Refusal, before anything is changed, when the workbook has no place for it or a password keeps
// the sheet; uno::OfficeError when Calc refuses.
void previous_out(const std::optional<PreviousReport>& previous, const EditableWorkbook& workbook,
                  Steps steps);

}  // namespace poa::extension
