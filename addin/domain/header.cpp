// SPDX-License-Identifier: MPL-2.0
#include "domain/header.hpp"

#include <cstddef>
#include <string>

#include "domain/quarter_cell.hpp"
#include "domain/text.hpp"

namespace poa {
namespace {

std::string label_of(const Cell& cell) {
  std::string label = fold(cell_text(cell));
  if (label.ends_with(':')) label.pop_back();
  return std::string(trim(label));
}

}  // namespace

Result<std::optional<Quarter>> quarter_of_header(const CellTable& header) {
  if (header.columns() != 2) {
    return Failure{Fault::WrongShape, 0,
                   "El encabezado debe tener dos columnas: el rótulo y su valor."};
  }
  for (std::size_t row = 0; row < header.rows(); ++row) {
    if (label_of(header.at(row, 0)) == "trimestre") return quarter_of_cell(header.at(row, 1));
  }
  return std::optional<Quarter>();
}

}  // namespace poa
