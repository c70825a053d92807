// SPDX-License-Identifier: MPL-2.0
#include "sheet/blocks.hpp"

#include <algorithm>
#include <cstdint>

#include "sheet/cells.hpp"

namespace poa::sheet {
namespace {

// A block of 17 columns is about a megabyte at the office and the same again at ours.
constexpr std::int32_t kBlockRows = 2048;

constexpr std::int16_t kContents =
    uno::CellFlags::number | uno::CellFlags::date | uno::CellFlags::text | uno::CellFlags::formula;

std::int32_t last_used_row_of_sheet(const uno::Interface& range) {
  const auto sheet = uno::XSheetCellRange::spreadsheet(uno::query<uno::XSheetCellRange>(range));
  const auto cursor = uno::XSpreadsheet::create_cursor(sheet);
  uno::XUsedAreaCursor::goto_end_of_used_area(uno::query<uno::XUsedAreaCursor>(cursor), false);
  return address_of(cursor).end_row;
}

// Asked column by column: of several at once the office joins what it finds into rectangles, which
// takes it the square of their number, and a minute for a chequered sheet. Hidden rows count, which
// XSheetOperation's quicker computeFunction leaves out.
bool holds_anything(const uno::Ref<uno::XCellRange>& block, std::int32_t last_column,
                    std::int32_t last_row) {
  for (std::int32_t column = 0; column <= last_column; ++column) {
    const auto part = uno::XCellRange::cell_range_by_position(block, column, 0, column, last_row);
    const auto found = uno::XCellRangesQuery::query_content_cells(
        uno::query<uno::XCellRangesQuery>(part), kContents);
    if (!uno::XSheetCellRanges::range_addresses(found).empty()) return true;
  }
  return false;
}

}  // namespace

uno::CellRangeAddress address_of(const uno::Interface& range) {
  return uno::XCellRangeAddressable::range_address(uno::query<uno::XCellRangeAddressable>(range));
}

std::size_t columns_of(const uno::CellRangeAddress& address) {
  return static_cast<std::size_t>(address.end_column) -
         static_cast<std::size_t>(address.start_column) + 1;
}

std::size_t rows_of(const uno::CellRangeAddress& address) {
  return static_cast<std::size_t>(address.end_row) - static_cast<std::size_t>(address.start_row) +
         1;
}

CellTable cells_in(const uno::Ref<uno::XCellRange>& range) {
  const uno::Table values = uno::XCellRangeData::data_array(uno::query<uno::XCellRangeData>(range));
  return cells_of(values.view());
}

void read_used_blocks(const uno::Ref<uno::XCellRange>& range, const uno::CellRangeAddress& address,
                      const TakeBlock& take) {
  const std::int32_t last_row = std::min(address.end_row, last_used_row_of_sheet(range));
  const std::int32_t last_column = address.end_column - address.start_column;
  const std::int32_t rows = last_row - address.start_row + 1;
  for (std::int32_t first = 0; first < rows; first += kBlockRows) {
    const std::int32_t last = std::min(first + kBlockRows, rows) - 1;
    const auto block = uno::XCellRange::cell_range_by_position(range, 0, first, last_column, last);
    // The first block nearly always holds something, and is not worth a question.
    if (first > 0 && !holds_anything(block, last_column, last - first)) continue;
    const auto cells = uno::XCellRangeData::data_array(uno::query<uno::XCellRangeData>(block));
    take(static_cast<std::size_t>(first), cells.view());
  }
}

}  // namespace poa::sheet
