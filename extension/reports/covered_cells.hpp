// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/import/source_table.hpp"
#include "uno/sheet_proxies.hpp"

namespace poa::extension {

// Makes those cells of a sheet's rows blank that are merged with another and that nobody sees,
// whatever they hold. `used` is the part of the sheet that the rows were read from, from A1.
void clear_covered(const uno::Ref<uno::XSpreadsheet>& sheet, const uno::CellRangeAddress& used,
                   SourceTable& rows);

}  // namespace poa::extension
