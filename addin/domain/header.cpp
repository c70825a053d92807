// SPDX-License-Identifier: MPL-2.0
#include "domain/header.hpp"

#include <cstddef>
#include <string>
#include <utility>

#include "domain/number.hpp"
#include "domain/text.hpp"

namespace poa {
namespace {

std::string label_of(const Cell& cell) {
  std::string label = fold(cell_text(cell));
  if (label.ends_with(':')) label.pop_back();
  return std::string(trim(label));
}

Failure failure(Fault fault, std::string problem) {
  return {fault, 0,
          std::move(problem) + " Escriba un trimestre de 1 a 4 o un texto como «OCT-DIC»."};
}

Result<std::optional<Quarter>> read_number(const Number& number) {
  if (const auto quarter = Quarter::from_number(number)) return quarter;
  return failure(Fault::OutOfRange, "El TRIMESTRE del encabezado es " + number.to_text() +
                                        ", que no es un trimestre.");
}

Result<std::optional<Quarter>> read_value(const Cell& cell) {
  if (is_blank_cell(cell)) return std::optional<Quarter>();
  const std::string text = cell_text(cell);
  if (text == kErrorText) {
    return failure(Fault::WrongKind, "El TRIMESTRE del encabezado tiene un error de cálculo.");
  }
  if (const auto number = Number::parse(text)) return read_number(*number);
  if (const auto quarter = parse_quarter(text)) return quarter;
  return failure(Fault::UnknownText, "El TRIMESTRE del encabezado dice " + quoted(text) +
                                         ", que no nombra ningún trimestre.");
}

}  // namespace

Result<std::optional<Quarter>> quarter_of_header(const CellTable& header) {
  if (header.columns() != 2) {
    return Failure{Fault::WrongShape, 0,
                   "El encabezado debe tener dos columnas: el rótulo y su valor."};
  }
  for (std::size_t row = 0; row < header.rows(); ++row) {
    if (label_of(header.at(row, 0)) == "trimestre") return read_value(header.at(row, 1));
  }
  return std::optional<Quarter>();
}

}  // namespace poa
