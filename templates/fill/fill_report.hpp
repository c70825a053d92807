// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/form/form.hpp"
#include "fill/flat_workbook.hpp"

namespace poa::fill {

// Fills the template with a report, as a person would: each goal in a row of its own, every entry
// beside its label, the quarter by its months, as the workbook offers it. A blank institution or
// administration leaves the template's. Columns 13 and 14 keep their formulas, and nobody has
// signed. The workbook's title names the unit and the period. Throws FillError when the workbook
// has no place for something of the report.
void fill_report(FlatWorkbook& workbook, const Form& form);

}  // namespace poa::fill
