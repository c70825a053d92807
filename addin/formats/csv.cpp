// SPDX-License-Identifier: MPL-2.0
#include "formats/csv.hpp"

#include <cstddef>
#include <string_view>
#include <variant>

namespace poa::formats {
namespace {

constexpr std::string_view kBeginsFormula = "=+-@\t\r";
constexpr std::string_view kMustBeQuoted = ",\"\r\n";

void append_quoted(std::string& csv, std::string_view field) {
  csv += '"';
  for (const char character : field) {
    if (character == '"') csv += '"';
    csv += character;
  }
  csv += '"';
}

std::string guarded(std::string_view text) {
  const bool begins_formula =
      !text.empty() && kBeginsFormula.find(text.front()) != std::string_view::npos;
  return (begins_formula ? "'" : "") + std::string(text);
}

void append_field(std::string& csv, const Cell& cell) {
  const auto* text = std::get_if<std::string>(&cell);
  if (text == nullptr || is_blank_cell(cell)) {
    csv += cell_text(cell);
    return;
  }
  const std::string field = guarded(*text);
  if (field.find_first_of(kMustBeQuoted) == std::string::npos) {
    csv += field;
  } else {
    append_quoted(csv, field);
  }
}

}  // namespace

std::string write_csv(const CellTable& table) {
  std::string csv;
  for (std::size_t row = 0; row < table.rows(); ++row) {
    for (std::size_t column = 0; column < table.columns(); ++column) {
      if (column > 0) csv += ',';
      append_field(csv, table.at(row, column));
    }
    csv += "\r\n";
  }
  return csv;
}

}  // namespace poa::formats
