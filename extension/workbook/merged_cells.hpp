// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <vector>

#include "uno/document_proxies.hpp"
#include "uno/sheet_proxies.hpp"

namespace poa::extension {

// The merged cells that begin in an area, row by row. The area begins with the sheet's first cell;
// the number of the sheet is 0 in all of them.
[[nodiscard]] std::vector<uno::CellRangeAddress> merged_ranges(
    const uno::Ref<uno::XSpreadsheet>& sheet, const uno::CellRangeAddress& area);

}  // namespace poa::extension
