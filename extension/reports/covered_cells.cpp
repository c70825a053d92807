// SPDX-License-Identifier: MPL-2.0
#include "reports/covered_cells.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "sheet/blocks.hpp"
#include "workbook/sheets.hpp"

namespace poa::extension {
namespace {

using uno::CellRangeAddress;
using uno::Ref;

bool has_merged(const Ref<uno::XSpreadsheet>& sheet, const CellRangeAddress& cells) {
  return uno::XMergeable::is_merged(uno::query<uno::XMergeable>(cells_of(sheet, cells)));
}

// The cells that are merged with one, which is the first of them.
CellRangeAddress merged_with(const Ref<uno::XSpreadsheet>& sheet, const CellRangeAddress& cell) {
  const auto cursor = uno::XSpreadsheet::cursor_by_range(
      sheet, uno::query<uno::XSheetCellRange>(cells_of(sheet, cell)));
  uno::XSheetCellCursor::collapse_to_merged(cursor);
  return sheet::address_of(cursor);
}

// All of these but the first.
void clear(const CellRangeAddress& merged, SourceTable& rows) {
  const auto left = static_cast<std::size_t>(merged.start_column);
  const auto top = static_cast<std::size_t>(merged.start_row) + 1;
  const auto right = static_cast<std::size_t>(merged.end_column) + 1;
  const auto bottom = static_cast<std::size_t>(merged.end_row) + 1;
  auto row = std::lower_bound(
      rows.begin(), rows.end(), top,
      [](const SourceRow& any, std::size_t number) { return any.number < number; });
  for (; row != rows.end() && row->number <= bottom; ++row) {
    const std::size_t end = std::min(right, row->cells.size());
    for (std::size_t column = left; column < end; ++column) {
      if (row->number != top || column != left) row->cells[column] = Blank{};
    }
  }
}

}  // namespace

void clear_covered(const Ref<uno::XSpreadsheet>& sheet, const CellRangeAddress& used,
                   SourceTable& rows) {
  if (!has_merged(sheet, used)) return;
  for (std::int32_t row = 0; row <= used.end_row; ++row) {
    if (!has_merged(sheet, {used.sheet, 0, row, used.end_column, row})) continue;
    for (std::int32_t column = 0; column <= used.end_column; ++column) {
      const CellRangeAddress cell{used.sheet, column, row, column, row};
      if (has_merged(sheet, cell)) clear(merged_with(sheet, cell), rows);
    }
  }
}

}  // namespace poa::extension
