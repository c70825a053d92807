// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/form/form.hpp"
#include "fill/flat_workbook.hpp"

namespace poa::fill {

// Fills the template with a report, as a person would: each goal its row, every entry in its place,
// the quarter by its months, which is what the workbook offers. What is blank in the header stays
// as the template has it. Columns 13 and 14 keep their formulas, and nobody has signed. The
// workbook's title is the unit's and the period's. Throws FillError when the workbook has no place
// for something of the report.
void fill_report(FlatWorkbook& workbook, const Form& form);

}  // namespace poa::fill
