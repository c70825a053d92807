// SPDX-License-Identifier: MPL-2.0
#include "functions/range_cells.hpp"

#include <algorithm>

#include "functions/values.hpp"

namespace poa::functions {
namespace {

uno::CellRangeAddress ask_address(const uno::Interface& range) {
  return uno::XCellRangeAddressable::range_address(uno::query<uno::XCellRangeAddressable>(range));
}

std::int32_t last_used_row_of_sheet(const uno::Interface& range) {
  const auto sheet = uno::XSheetCellRange::spreadsheet(uno::query<uno::XSheetCellRange>(range));
  const auto cursor = uno::XSpreadsheet::create_cursor(sheet);
  uno::XUsedAreaCursor::goto_end_of_used_area(uno::query<uno::XUsedAreaCursor>(cursor), false);
  return ask_address(cursor).end_row;
}

}  // namespace

uno::CellRangeAddress address_of(const uno::Ref<uno::XCellRange>& range) {
  return ask_address(range);
}

std::size_t columns_of(const uno::CellRangeAddress& address) {
  return static_cast<std::size_t>(address.end_column) -
         static_cast<std::size_t>(address.start_column) + 1;
}

CellTable read_used_cells(const uno::Ref<uno::XCellRange>& range,
                          const uno::CellRangeAddress& address) {
  const std::int32_t last_row = std::min(address.end_row, last_used_row_of_sheet(range));
  if (last_row < address.start_row) return {0, columns_of(address)};
  const auto used = uno::XCellRange::cell_range_by_position(
      range, 0, 0, address.end_column - address.start_column, last_row - address.start_row);
  return cells_of(uno::XCellRangeData::data_array(uno::query<uno::XCellRangeData>(used)).view());
}

}  // namespace poa::functions
