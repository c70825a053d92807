// SPDX-License-Identifier: MPL-2.0
// Cells in a few words, for the examples of the rules and for the tests of the domain.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/form/column.hpp"
#include "domain/values/cell.hpp"

namespace poa::catalog {

// A cell that a word names, and the content that the word gives it.
struct TypedCell {
  Column column;
  Cell cell;
};

// "meta=8 A4=- abs=! obs=si": a word a cell. "-" is blank, "!" an error value, a plain number a
// number, anything else text: "_" stands for a space, and a first "'" keeps a number a text, as in
// Calc. The keys are lineas texto unidad meta P1 A1 … A4 abs rel obs tipo integra revisado;
// any other throws std::out_of_range.
std::vector<TypedCell> typed_cells(std::string_view words);

// A table of goals. Each row starts as a goal without a fault — number 300 and up, meta anual 4, 1
// programmed and achieved in each quarter, absolute 4, relative 1 — and its words change that.
CellTable table_of(const std::vector<std::string>& rows);

// One column of texts.
CellTable column_of(const std::vector<std::string>& entries);

// Two columns of "RAMO=54_BIENESTAR", each side as a word has it.
CellTable header_of(const std::vector<std::string>& entries);

}  // namespace poa::catalog
