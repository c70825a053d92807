// SPDX-License-Identifier: MPL-2.0
// A text of the clipboard: any bytes become a table or are refused, and a table that is written
// with every field quoted reads as the same again.
#include "formats/pasted_text.hpp"

#include <string>

#include "fuzz.hpp"

namespace poa::fuzz {
namespace {

std::string quoted(const Cell& cell) {
  if (std::holds_alternative<CellError>(cell)) return "#REF!";
  const auto* text = std::get_if<std::string>(&cell);
  std::string field = "\"";
  for (const char character : text == nullptr ? std::string() : *text)
    field += character == '"' ? std::string("\"\"") : std::string(1, character);
  return field + '"';
}

std::string written(const CellTable& table) {
  std::string text;
  for (std::size_t row = 0; row < table.rows(); ++row) {
    for (std::size_t column = 0; column < table.columns(); ++column)
      text += (column > 0 ? "\t" : "") + quoted(table.at(row, column));
    text += "\r\n";
  }
  return text;
}

}  // namespace

void run(std::string_view input) {
  const auto table = formats::read_pasted_text(input);
  if (!table) {
    require(input.size() > formats::kMostPastedColumns, "what is small is read");
    return;
  }
  require(table->rows() <= formats::kMostPastedRows, "not too many rows");
  require(table->columns() <= formats::kMostPastedColumns, "not too many columns");
  const std::string once = written(*table);
  const auto again = formats::read_pasted_text(once);
  require(again.has_value(), "what is written reads");
  require(written(*again) == once, "what is written reads as the same again");
}

}  // namespace poa::fuzz
