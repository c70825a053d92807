// SPDX-License-Identifier: MPL-2.0
// What the formulas of a workbook gave in a real office, kept in a file beside it: a viewer that
// computes nothing shows these figures, and no blank cells.
//
// The file is XML, a line a cell: <cell sheet="Resumen" address="B4" number="14">14</cell>. The
// text is what the cell shows; without `number` it is also what the cell holds. Formulas that give
// "" are not in it.
#pragma once

#include <istream>
#include <optional>
#include <ostream>
#include <string>
#include <vector>

#include "fill/flat_workbook.hpp"

namespace poa::fill {

struct FormulaResult {
  std::string sheet;
  std::string address;                // "B4"
  std::optional<std::string> number;  // as ODF writes it
  std::string shown;
};

// Throws FillError for a file that is no such XML.
[[nodiscard]] std::vector<FormulaResult> read_results(std::istream& in);
void write_results(const std::vector<FormulaResult>& results, std::ostream& out);

// Gives every formula its result, "" when there is none among `results`, and the cells that a
// matrix fills theirs. A result for a cell that no formula fills any more is passed over: a test
// in an office tells which files are out of date.
void store_results(FlatWorkbook& workbook, const std::vector<FormulaResult>& results);

}  // namespace poa::fill
