// SPDX-License-Identifier: MPL-2.0
#include "domain/form/header.hpp"

#include <array>
#include <cstddef>
#include <string_view>
#include <utility>

#include "domain/values/text.hpp"

namespace poa {
namespace {

struct Label {
  std::string_view text;
  std::string Header::*value;
};

constexpr std::array<Label, 7> kLabels{{{"ramo", &Header::branch},
                                        {"programa", &Header::programme},
                                        {"unidad ejecutora", &Header::unit},
                                        {"finalidad", &Header::purpose},
                                        {"funcion", &Header::function},
                                        {"subfuncion", &Header::subfunction},
                                        {"ejercicio", &Header::year}}};

std::string label_of(const Cell& cell) {
  std::string label = fold(cell_text(cell));
  if (label.ends_with(':')) label.pop_back();
  return std::string(trim(label));
}

// "eje", "ejes", "eje(s) de gobierno", "eje 1"; not "ejercicio".
bool names_axis(std::string_view label) {
  if (!label.starts_with("eje")) return false;
  label.remove_prefix(3);
  if (label.starts_with('s')) label.remove_prefix(1);
  std::size_t at = 0;
  return label.empty() || !is_letter(next_character(label, at));
}

bool is_zero(const Cell& cell) {
  const auto* number = std::get_if<double>(&cell);
  return number != nullptr && *number == 0;
}

void read_entry(const std::string& label, const Cell& value, Header& header) {
  if (is_blank_cell(value) || is_zero(value)) return;
  if (names_axis(label)) header.axes.push_back(cell_text(value));
  if (label == "trimestre" && is_blank_cell(header.quarter)) header.quarter = value;
  for (const Label& known : kLabels) {
    std::string& place = header.*known.value;
    if (label == known.text && place.empty()) place = trim(cell_text(value));
  }
}

}  // namespace

Result<Header> read_header(const CellTable& table) {
  if (table.columns() != 2) {
    return Failure{Fault::WrongShape,
                   "El encabezado debe tener dos columnas: el rótulo y su valor."};
  }
  Header header;
  for (std::size_t row = 0; row < table.rows(); ++row) {
    read_entry(label_of(table.at(row, 0)), table.at(row, 1), header);
  }
  return header;
}

}  // namespace poa
