// SPDX-License-Identifier: MPL-2.0
#include "workbook/merged_cells.hpp"

#include <cstdint>

#include "sheet/blocks.hpp"
#include "workbook/sheets.hpp"

namespace poa::extension {

std::vector<uno::CellRangeAddress> merged_ranges(const uno::Ref<uno::XSpreadsheet>& sheet,
                                                 const uno::CellRangeAddress& area) {
  const auto is_merged = [&](const uno::CellRangeAddress& at) {
    return uno::XMergeable::is_merged(uno::query<uno::XMergeable>(cells_of(sheet, at)));
  };
  std::vector<uno::CellRangeAddress> merged;
  if (!is_merged({0, 0, 0, area.end_column, area.end_row})) return merged;
  for (std::int32_t row = 0; row <= area.end_row; ++row) {
    if (!is_merged({0, 0, row, area.end_column, row})) continue;
    for (std::int32_t column = 0; column <= area.end_column; ++column) {
      const uno::CellRangeAddress at{0, column, row, column, row};
      if (!is_merged(at)) continue;
      const auto cursor = uno::XSpreadsheet::cursor_by_range(
          sheet, uno::query<uno::XSheetCellRange>(cells_of(sheet, at)));
      uno::XSheetCellCursor::collapse_to_merged(cursor);
      uno::CellRangeAddress whole = sheet::address_of(cursor);
      whole.sheet = 0;
      if (whole.start_row == row && whole.start_column == column) merged.push_back(whole);
    }
  }
  return merged;
}

}  // namespace poa::extension
