// SPDX-License-Identifier: MPL-2.0
// The cells of a range reference, read in blocks: what the office hands over of a block is gone
// before the next one is asked for, so that memory does not grow with the range.
#pragma once

#include <cstddef>
#include <functional>

#include "domain/values/cell.hpp"
#include "uno/sheet_proxies.hpp"
#include "uno/value.hpp"

namespace poa::sheet {

// Where the range lies, first and last cell inclusive; asked of the office.
[[nodiscard]] uno::CellRangeAddress address_of(const uno::Interface& range);

[[nodiscard]] std::size_t columns_of(const uno::CellRangeAddress& address);
[[nodiscard]] std::size_t rows_of(const uno::CellRangeAddress& address);

// All cells of a range that is small, a name of the workbook's, say: one call of the office. Throws
// uno::OfficeError when the office cannot give them.
[[nodiscard]] CellTable cells_in(const uno::Ref<uno::XCellRange>& range);

// Some rows of a range and how many rows of the range stand above them. The view is valid during
// the call only; nothing in it is a cell with an error, "" a blank one.
using TakeBlock = std::function<void(std::size_t rows_above, const uno::TableView& block)>;

// Hands on the range's rows, in order, from its first to the last that the sheet uses: rows below,
// as in a reference to whole columns, are not fetched. Nor are blocks of blank rows within, which
// one stray cell far below can make of a whole sheet; `take` may never be called. `address` is the
// range's own. Throws uno::OfficeError when the office cannot give the cells, and what `take`
// throws.
void read_used_blocks(const uno::Ref<uno::XCellRange>& range, const uno::CellRangeAddress& address,
                      const TakeBlock& take);

}  // namespace poa::sheet
