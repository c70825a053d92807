// SPDX-License-Identifier: MPL-2.0
// A text to be imported: any bytes become rows or are refused, and rows that are written as CSV
// read as the same again.
#include "formats/text_import.hpp"

#include <string>

#include "formats/csv.hpp"
#include "fuzz.hpp"

namespace poa::fuzz {
namespace {

std::string written(const SourceTable& table) {
  std::string csv = "sep=,\r\n";
  for (const SourceRow& source : table) {
    formats::CsvRow row(csv);
    for (const Cell& cell : source.cells) {
      const auto* text = std::get_if<std::string>(&cell);
      if (text != nullptr) {
        row.add_text(*text);
      } else {
        row.add_plain(std::holds_alternative<CellError>(cell) ? "#REF!" : "");
      }
    }
    row.end();
  }
  return csv;
}

void require_rows(const SourceTable& table) {
  require(!table.empty() && table.size() <= formats::kMostImportRows, "some rows, not too many");
  std::size_t last = 0;
  for (const SourceRow& row : table) {
    require(row.number > last, "the lines go on");
    last = row.number;
    require(row.cells.size() <= formats::kMostImportColumns, "not too many columns");
    require(!row.cells.empty() && !is_blank_cell(row.cells.back()), "a row ends in something");
    for (const Cell& cell : row.cells) require(is_utf8(cell_text(cell)), "a cell is UTF-8");
  }
}

}  // namespace

void run(std::string_view input) {
  const auto table = formats::read_import_text(input);
  if (!table) {
    require(is_utf8(table.error().message), "a failure is UTF-8");
    return;
  }
  require_rows(table.value());
  const std::string once = written(table.value());
  const auto again = formats::read_import_text(once);
  require(again.has_value(), "what is written reads");
  require(written(again.value()) == once, "what is written reads as the same again");
}

}  // namespace poa::fuzz
