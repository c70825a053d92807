// SPDX-License-Identifier: MPL-2.0
#include "formats/pasted_text.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "formats/delimited_text.hpp"

namespace poa::formats {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

CellTable table_of(std::vector<DelimitedRow>& rows, std::size_t columns) {
  CellTable table(rows.size(), columns);
  for (std::size_t row = 0; row < rows.size(); ++row) {
    std::vector<Cell>& cells = rows[row].cells;
    for (std::size_t column = 0; column < cells.size(); ++column)
      table.at(row, column) = std::move(cells[column]);
  }
  return table;
}

}  // namespace

std::optional<CellTable> read_pasted_text(std::string_view text) {
  if (text.size() > kLargestPastedText) return std::nullopt;
  if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
  std::vector<DelimitedRow> rows;
  std::size_t used = 0;
  std::size_t width = 0;
  DelimitedReader reader(text, '\t', kMostPastedColumns);
  for (std::size_t line = 1; !reader.at_end(); ++line) {
    DelimitedRow row = reader.row();
    if (row.used > kMostPastedColumns || (row.used > 0 && line > kMostPastedRows))
      return std::nullopt;
    width = std::max(width, row.width);
    if (row.used > 0) used = line;
    if (line <= kMostPastedRows) rows.push_back(std::move(row));
  }
  if (used == 0) return CellTable(0, 0);
  if (width == 1) rows.resize(used);
  return table_of(rows, std::min(width, kMostPastedColumns));
}

}  // namespace poa::formats
