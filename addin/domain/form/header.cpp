// SPDX-License-Identifier: MPL-2.0
#include "domain/form/header.hpp"

#include <array>
#include <cassert>
#include <cstddef>

#include "domain/values/text.hpp"

namespace poa {
namespace {

struct Label {
  std::string_view text;
  std::string_view folded;
  std::string_view words;
  std::string Header::*
      value;  // Of the one text that the field is; the axes and the quarter are none.
};

// By field.
constexpr std::array<Label, 9> kLabels{
    {{"RAMO", "ramo", "el ramo", &Header::branch},
     {"PROGRAMA", "programa", "el programa", &Header::programme},
     {"UNIDAD EJECUTORA", "unidad ejecutora", "la unidad ejecutora", &Header::unit},
     {"FINALIDAD", "finalidad", "la finalidad", &Header::purpose},
     {"FUNCIÓN", "funcion", "la función", &Header::function},
     {"SUBFUNCIÓN", "subfuncion", "la subfunción", &Header::subfunction},
     {"EJE", "eje", "el eje", nullptr},
     {"TRIMESTRE", "trimestre", "el trimestre", nullptr},
     {"EJERCICIO", "ejercicio", "el ejercicio", &Header::year}}};
static_assert(kLabels.size() == static_cast<std::size_t>(HeaderField::Year) + 1);

// "eje", "ejes", "eje(s) de gobierno", "eje 1"; not "ejercicio".
bool names_axis(std::string_view label) {
  if (!label.starts_with("eje")) return false;
  label.remove_prefix(3);
  if (label.starts_with('s')) label.remove_prefix(1);
  std::size_t at = 0;
  return label.empty() || !is_letter(next_character(label, at));
}

bool says_nothing(const Cell& cell) {
  const auto* number = std::get_if<double>(&cell);
  return is_blank_cell(cell) || (number != nullptr && *number == 0);
}

// Folded, without a colon at its end.
std::string label_text(const Cell& cell) {
  const std::string folded = fold(cell_text(cell));
  std::string_view label = folded;
  if (label.ends_with(':')) label.remove_suffix(1);
  return std::string(trim(label));
}

const Label& label_of(HeaderField field) { return kLabels.at(static_cast<std::size_t>(field)); }

void read_entry(const HeaderEntry& entry, Header& header) {
  if (entry.field == HeaderField::Quarter) {
    header.quarter = *entry.value;
  } else if (entry.field == HeaderField::Axis) {
    header.axes.push_back(cell_text(*entry.value));
  } else {
    header.*label_of(entry.field).value = trim(cell_text(*entry.value));
  }
}

}  // namespace

std::optional<HeaderField> header_field(const Cell& label_cell) {
  const std::string label = label_text(label_cell);
  if (names_axis(label)) return HeaderField::Axis;
  for (std::size_t place = 0; place < kLabels.size(); ++place) {
    if (label == kLabels[place].folded) return static_cast<HeaderField>(place);
  }
  return std::nullopt;
}

bool is_action_lines_label(const Cell& label) { return label_text(label) == "lineas de accion"; }

std::string_view header_label(HeaderField field) { return label_of(field).text; }

std::string_view header_words(HeaderField field) { return label_of(field).words; }

std::vector<HeaderEntry> header_entries(const CellTable& labels_and_values) {
  assert(labels_and_values.columns() == 2);
  std::vector<HeaderEntry> entries;
  std::array<bool, kLabels.size()> found{};
  for (std::size_t row = 0; row < labels_and_values.rows(); ++row) {
    const Cell& value = labels_and_values.at(row, 1);
    if (says_nothing(value)) continue;
    const auto field = header_field(labels_and_values.at(row, 0));
    if (!field) continue;
    bool& repeated = found.at(static_cast<std::size_t>(*field));
    if (*field == HeaderField::Axis || !repeated) entries.push_back({*field, &value});
    repeated = true;
  }
  return entries;
}

Result<Header> read_header(const CellTable& labels_and_values) {
  if (labels_and_values.columns() != 2) {
    return Failure{Fault::WrongShape,
                   "El encabezado debe tener dos columnas: el rótulo y su valor."};
  }
  Header header;
  for (const HeaderEntry& entry : header_entries(labels_and_values)) read_entry(entry, header);
  return header;
}

}  // namespace poa
