// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "workbook/editing.hpp"

namespace poa::extension {

// Sees to it that of an .xlsx the form alone is printed: that kind of file cannot say of a sheet
// that it is not. Sheets with areas that somebody chose to print stay as they are, and so does any
// other kind of file.
void print_form_alone(const EditableWorkbook& workbook);

}  // namespace poa::extension
