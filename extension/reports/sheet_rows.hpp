// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/import/source_table.hpp"
#include "uno/document_proxies.hpp"
#include "uno/sheet_proxies.hpp"

namespace poa::extension {

// The rows of a sheet of anybody's workbook, to be imported; blank ones are left out, and the
// numbers of the others are those of the sheet. Cells are read by value, formulas by their results,
// numbers in full: a percent is a fraction. A date is the text that is shown. Cells that are merged
// with another and that nobody sees are blank (covered_cells.hpp).
//
// Throws Refusal, without having read the sheet to its end, when more rows or columns hold anything
// than a text may have (formats/text_import.hpp).
[[nodiscard]] SourceTable rows_of_sheet(const uno::Ref<uno::XModel>& model,
                                        const uno::Ref<uno::XSpreadsheet>& sheet);

}  // namespace poa::extension
