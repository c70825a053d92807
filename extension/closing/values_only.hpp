// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "uno/sheet_proxies.hpp"

namespace poa::extension {

// Puts into each cell of a sheet that holds a formula the value that it shows, and takes the
// conditional formats and the validations away, which may hold formulas too. An error becomes the
// text that it shows, because only a formula can have an error for its value. The sheet must not be
// protected.
void keep_values_only(const uno::Ref<uno::XSpreadsheet>& sheet);

// Locks all cells of a sheet that are in use, and protects it without a password.
void lock_all_cells(const uno::Ref<uno::XSpreadsheet>& sheet);

}  // namespace poa::extension
