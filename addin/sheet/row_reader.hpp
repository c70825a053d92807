// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "domain/values/cell.hpp"
#include "uno/value.hpp"

namespace poa::sheet {

// Shows the rows of tables of the office as cells of the domain, one after the other. Numbers are
// not moved, and texts are converted into memory that serves row after row: a table has too many
// cells to allocate each.
class RowReader {
 public:
  // The cells of a row, as cell_in_table (cells.hpp) reads them; valid until the next call and for
  // as long as the office's table is.
  [[nodiscard]] std::span<const CellView> read(const uno::ListView& row);

 private:
  [[nodiscard]] CellView cell(const uno::AnyView& value, std::string& text) const;

  std::vector<std::string> texts_;  // By column.
  std::vector<CellView> cells_;
};

}  // namespace poa::sheet
