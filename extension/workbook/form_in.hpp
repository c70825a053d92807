// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/form/form.hpp"
#include "workbook/workbook.hpp"

namespace poa::extension {

// Returns the form that a workbook holds, every cell as captured: blank rows of the table are rows
// of the form too, blank axes, action lines and units of measure are left out. Where the cells of
// columns 13 and 14 hold formulas, the form has what the domain computes and not what the office
// shows, so that it does not depend on whether the office has calculated, or has the functions at
// all. A name that the workbook lacks, as those of older versions do, is a blank cell.
//
// Throws uno::OfficeError when the office cannot give the cells.
[[nodiscard]] Form form_in(const Workbook& workbook);

// The same of what tells a report from others, the rows of its header, its year and its quarter;
// all else of the form is blank.
[[nodiscard]] Form heading_in(const Workbook& workbook);

}  // namespace poa::extension
