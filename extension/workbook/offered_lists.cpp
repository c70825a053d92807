// SPDX-License-Identifier: MPL-2.0
#include "workbook/offered_lists.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <variant>

#include "domain/form/schema.hpp"
#include "sheet/blocks.hpp"
#include "workbook/cell_contents.hpp"
#include "workbook/sheets.hpp"

namespace poa::extension {
namespace {

std::vector<Cell> entries_of(const CellTable& cells) {
  std::vector<Cell> entries;
  for (std::size_t row = 0; row < cells.rows(); ++row) {
    const Cell& cell = cells.at(row, 0);
    if (!is_blank_cell(cell) && !std::holds_alternative<CellError>(cell)) entries.push_back(cell);
  }
  return entries;
}

}  // namespace

OfferedLists offered_in(const Workbook& workbook) {
  OfferedLists lists;
  for (const std::string_view name : schema::kOfferedLists) {
    const auto range = workbook.named(name);
    if (!range) continue;
    auto entries = entries_of(sheet::cells_in(range));
    if (!entries.empty()) lists.emplace(name, std::move(entries));
  }
  return lists;
}

void offered_out(const OfferedLists& lists, const EditableWorkbook& workbook) {
  for (const auto& [name, entries] : lists) {
    const auto range = workbook.named(name);
    if (!range) continue;
    clear(range, kContents);
    const std::size_t room = sheet::rows_of(sheet::address_of(range));
    for (std::size_t row = 0; row < std::min(room, entries.size()); ++row) {
      enter(uno::XCellRange::cell_by_position(range, 0, static_cast<std::int32_t>(row)),
            entries[row]);
    }
  }
}

}  // namespace poa::extension
