// SPDX-License-Identifier: MPL-2.0
// The cells of a range reference, read in one call into the office.
#pragma once

#include <cstddef>

#include "domain/cell.hpp"
#include "uno/sheet_proxies.hpp"

namespace poa::functions {

// Where the range lies, first and last cell inclusive; asked of the office.
[[nodiscard]] uno::CellRangeAddress address_of(const uno::Ref<uno::XCellRange>& range);

[[nodiscard]] std::size_t columns_of(const uno::CellRangeAddress& address);

// The range's cells from its first row to the last row that the sheet uses: rows below, as in a
// reference to whole columns, are blank and are not fetched. Errors are error cells. The result may
// have no rows. `address` is the range's own. Throws uno::OfficeError when the office cannot give
// them.
[[nodiscard]] CellTable read_used_cells(const uno::Ref<uno::XCellRange>& range,
                                        const uno::CellRangeAddress& address);

}  // namespace poa::functions
