// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <vector>

#include "domain/form/limits.hpp"
#include "domain/values/cell.hpp"

namespace poa {

// Who signs (section 1): the role under the line, and the name above it.
struct Signature {
  Cell role;
  Cell name;
};

// The report before this one, for comparing (section 4, CMP).
struct PreviousReport {
  CellTable table;  // Goals by columns, as captured.
  Cell quarter;
  Cell origin;  // Which file it came from, and its digest.
};

// A TMM-F004 as a person filled it (section 1), whatever it was read from: a workbook, a file, a
// text. Every value is the cell as captured, so that blank, a number, a text and an error stay four
// things. Nothing is computed and nothing is judged; read_report() does that.
struct Form {
  Cell institution;     // "AYUNTAMIENTO DE MEXICALI DE BAJA CALIFORNIA"
  Cell administration;  // "XXIV"
  Cell year;
  Cell quarter;  // A number, or a text that names one.
  Cell tolerance;
  Cell authorisation;

  // The header's fields, each code and text.
  Cell branch;
  Cell programme;
  Cell unit;
  Cell purpose;
  Cell function;
  Cell subfunction;
  std::vector<Cell> axes;

  std::vector<Cell> action_lines;  // "2.1.1 DIAGNÓSTICO …"
  std::vector<Cell> measure_units;
  std::vector<Signature> signatures;

  CellTable table{0, kColumns};  // One row a goal.
  std::optional<PreviousReport> previous;
};

}  // namespace poa
