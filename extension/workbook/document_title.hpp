// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/editing.hpp"

namespace poa::extension {

// Gives the document the title that its header says (report_title.hpp), by which a PDF of it is
// known. Undo does not take it back, and a title that is right already is left alone, so that the
// document is not changed by it.
void set_document_title(const EditableWorkbook& workbook);

}  // namespace poa::extension
