// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace poa::formats {

// Cells of a sheet; rows and columns count from 0, both ends belong to them.
struct CellArea {
  std::int64_t first_row = 0;
  std::int64_t last_row = 0;
  std::int64_t first_column = 0;
  std::int64_t last_column = 0;

  [[nodiscard]] std::int64_t rows() const { return last_row - first_row + 1; }
  [[nodiscard]] std::int64_t columns() const { return last_column - first_column + 1; }
  [[nodiscard]] bool meets(const CellArea& other) const {
    return first_row <= other.last_row && other.first_row <= last_row &&
           first_column <= other.last_column && other.first_column <= last_column;
  }
};

struct SheetArea {
  std::string sheet;
  CellArea cells;
};

// Reads the address of a named range as ODF writes it, "$Hoja.$A$1" or "$'Mi hoja'.$B$4:.$C$17".
// Nothing for one that is not absolute, reaches over two sheets, lies outside of the largest sheet
// or is written otherwise.
std::optional<SheetArea> read_ods_address(std::string_view text);

}  // namespace poa::formats
