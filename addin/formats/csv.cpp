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

bool reads_as_formula(std::string_view text) {
  const std::size_t start = text.find_first_not_of('\'');
  return start != std::string_view::npos &&
         kBeginsFormula.find(text[start]) != std::string_view::npos;
}

void add_cell(CsvRow& row, const Cell& cell) {
  const auto* text = std::get_if<std::string>(&cell);
  if (text == nullptr || is_blank_cell(cell)) {
    row.add_plain(cell_text(cell));
  } else {
    row.add_text(*text);
  }
}

}  // namespace

std::string_view without_guard(std::string_view field) {
  return field.starts_with('\'') && reads_as_formula(field) ? field.substr(1) : field;
}

void CsvRow::begin_field() {
  if (!first_) csv_ += ',';
  first_ = false;
}

void CsvRow::add_text(std::string_view text) {
  const std::string field = (reads_as_formula(text) ? "'" : "") + std::string(text);
  begin_field();
  if (field.find_first_of(kMustBeQuoted) == std::string::npos) {
    csv_ += field;
  } else {
    append_quoted(csv_, field);
  }
}

void CsvRow::add_plain(std::string_view figure) {
  begin_field();
  csv_ += figure;
}

void CsvRow::end() { csv_ += "\r\n"; }

std::string write_csv(const CellTable& table) {
  std::string csv;
  for (std::size_t row = 0; row < table.rows(); ++row) {
    CsvRow line(csv);
    for (std::size_t column = 0; column < table.columns(); ++column)
      add_cell(line, table.at(row, column));
    line.end();
  }
  return csv;
}

}  // namespace poa::formats
