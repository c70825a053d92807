// SPDX-License-Identifier: MPL-2.0
#include "reports/covered_cells.hpp"

#include <algorithm>
#include <cstddef>

#include "workbook/merged_cells.hpp"

namespace poa::extension {
namespace {

using uno::CellRangeAddress;

// All of these but the first.
void clear(const CellRangeAddress& merged, SourceTable& rows) {
  const auto left = static_cast<std::size_t>(merged.start_column);
  const auto top = static_cast<std::size_t>(merged.start_row) + 1;
  const auto right = static_cast<std::size_t>(merged.end_column) + 1;
  const auto bottom = static_cast<std::size_t>(merged.end_row) + 1;
  auto row = row_from(rows, top);
  for (; row != rows.end() && row->number <= bottom; ++row) {
    const std::size_t end = std::min(right, row->cells.size());
    for (std::size_t column = left; column < end; ++column) {
      if (row->number != top || column != left) row->cells[column] = Blank{};
    }
  }
}

}  // namespace

void clear_covered(const uno::Ref<uno::XSpreadsheet>& sheet, const CellRangeAddress& used,
                   SourceTable& rows) {
  for (const CellRangeAddress& merged : merged_ranges(sheet, used)) clear(merged, rows);
}

}  // namespace poa::extension
