// SPDX-License-Identifier: MPL-2.0
#include "sheet/row_reader.hpp"

#include "uno/string.hpp"

namespace poa::sheet {

std::span<const CellView> RowReader::read(const uno::ListView& row) {
  cells_.resize(row.size());
  if (texts_.size() < row.size()) texts_.resize(row.size());
  for (std::size_t column = 0; column < row.size(); ++column)
    cells_[column] = cell(row.at(column), texts_[column]);
  return cells_;
}

CellView RowReader::cell(const uno::AnyView& value, std::string& text) const {
  if (const auto number = value.number()) return *number;
  const rtl_uString* units = value.text();
  if (units == nullptr) return CellError{};
  uno::write_utf8(units, text);
  return std::string_view(text);
}

}  // namespace poa::sheet
