// SPDX-License-Identifier: MPL-2.0
// The header, from a table of any width.
#include "domain/form/header.hpp"

#include <utility>

#include "cells.hpp"
#include "domain/calendar/quarter_cell.hpp"
#include "domain/values/text.hpp"
#include "fuzz.hpp"

namespace poa::fuzz {
namespace {

std::vector<std::string> texts_of(const Header& header) {
  std::vector<std::string> texts{header.branch,  header.programme,         header.unit,
                                 header.purpose, header.function,          header.subfunction,
                                 header.year,    cell_text(header.quarter)};
  texts.insert(texts.end(), header.axes.begin(), header.axes.end());
  return texts;
}

// The same header with its labels as they compare, and a blank row above.
CellTable folded(const CellTable& table) {
  CellTable other(table.rows() + 1, 2);
  for (std::size_t row = 0; row < table.rows(); ++row) {
    other.at(row + 1, 0) = make_text_cell(fold(cell_text(table.at(row, 0))));
    other.at(row + 1, 1) = table.at(row, 1);
  }
  return other;
}

}  // namespace

void run(std::string_view input) {
  const CellTable table = cells_of(input, 1, 3);
  const auto header = read_header(table);
  require(header.has_value() == (table.columns() == 2), "a header has two columns");
  if (!header) {
    require(!header.error().message.empty(), "a failure says something");
    return;
  }
  const std::vector<std::string> texts = texts_of(header.value());
  for (const std::string& text : texts) {
    require(text.empty() || !is_blank(text), "a value is a text or nothing");
    require(is_utf8(text), "a value is UTF-8");
  }
  for (const std::string& axis : header.value().axes) require(!axis.empty(), "an axis is a text");
  require(texts_of(read_header(folded(table)).value()) == texts, "labels have no case");
  static_cast<void>(quarter_of_cell(header.value().quarter));
}

}  // namespace poa::fuzz
