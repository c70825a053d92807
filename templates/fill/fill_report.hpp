// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "fill/flat_workbook.hpp"
#include "fill/report_file.hpp"

namespace poa::fill {

// Fills the template with a report, as a person would: each goal its row, every entry in its place,
// what the report lost as the template has it. Columns 13 and 14 keep their formulas, and nobody
// has signed. The workbook's title is the unit's and the period's. Throws FillError when the
// workbook has no place for something of the report.
void fill_report(FlatWorkbook& workbook, const ReportFile& report);

}  // namespace poa::fill
