// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/form/form.hpp"
#include "workbook/editing.hpp"

namespace poa::extension {

// Writes a form into a workbook, whatever it held before: its rows become as many as the form has
// goals, ejes and action lines (header_rows.hpp says how few there can be). Only the cells that
// people fill are written: columns 13 and 14 keep their formulas, labels stay, and so does the list
// of units of measure. A role that is blank keeps the workbook's.
//
// Runs inside in_one_step; what undo makes of it is as `steps` says (cell_contents.hpp). Throws
// Refusal, before anything is changed, when the workbook has no place for something of the form;
// uno::OfficeError when Calc refuses.
void form_out(const Form& form, const EditableWorkbook& workbook, Steps steps);

}  // namespace poa::extension
