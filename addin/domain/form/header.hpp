// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/values/cell.hpp"
#include "domain/values/failure.hpp"

namespace poa {

// The form's header (section 1) is a table of two columns, labels and values. Labels compare
// ignoring case, accents and a final colon; of a repeated label the first value counts, but each
// EJE (EJE, EJES, EJE DE GOBIERNO, EJE 1 …) adds to the axes. A label that is missing and a value
// that is blank are the same. So is the number 0, because a reference to a blank cell gives it.

// The fields that labels name, in the order of the form.
enum class HeaderField : std::uint8_t {
  Branch,
  Programme,
  Unit,
  Purpose,
  Function,
  Subfunction,
  Axis,
  Quarter,
  Year
};

// The label as the form has it: "RAMO", "EJE".
std::string_view header_label(HeaderField field);

// The field as messages name it: "el ramo", "la unidad ejecutora".
std::string_view header_words(HeaderField field);
// And so the action lines, which stand below the labelled rows.
inline constexpr std::string_view kActionLinesInWords = "la lista de líneas de acción";

// The field that a label names; nothing for any other text.
std::optional<HeaderField> header_field(const Cell& label);

// Whether a text is the label above the action lines, which are no field: "LÍNEAS DE ACCIÓN:".
bool is_action_lines_label(const Cell& label);

// One value that counts.
struct HeaderEntry {
  HeaderField field;
  const Cell* value;  // In the table; neither blank nor 0.
};

// The values that count, in the order of the table, which must have two columns and live as long
// as the entries.
std::vector<HeaderEntry> header_entries(const CellTable& labels_and_values);

// The header as texts; a field without a value is "".
struct Header {
  std::string branch;       // RAMO
  std::string programme;    // PROGRAMA
  std::string unit;         // UNIDAD EJECUTORA
  std::string purpose;      // FINALIDAD
  std::string function;     // FUNCIÓN
  std::string subfunction;  // SUBFUNCIÓN
  std::vector<std::string> axes;
  std::string year;  // EJERCICIO
  Cell quarter;      // TRIMESTRE, as it stands in its cell
};

// WrongShape unless the table has two columns.
Result<Header> read_header(const CellTable& labels_and_values);

}  // namespace poa
