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
// text. Nothing is computed and nothing is judged; read_report() does that.
//
// Every value is the cell as captured and none a type of its meaning (a quarter, a year, a text):
// blank, number, text and error must stay four things in all of them, for a form with a wrong
// quarter or an error in its programme is kept, shown and written as it is, and what is written
// reads as the same form again, cell by cell.
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

  CellTable table{0, kColumns};  // One row a goal, always of kColumns.
  std::optional<PreviousReport> previous;
};

// The header (header.hpp) as a table of labels and values: each label once, an EJE for each axis.
CellTable header_cells(const Form& form);

// The same as a person enters it into the workbook, which offers the quarters by their months:
// "OCTUBRE-DICIEMBRE" for any cell that names the fourth.
CellTable header_as_entered(Form form);

// The reverse. What the table has no value for becomes blank; what has none in the header, such as
// the institution, stays as it is. The table must have two columns.
void read_header_cells(const CellTable& labels_and_values, Form& form);

// A list as a table of one column: the action lines as the catalogue that a check takes.
CellTable column_of_cells(const std::vector<Cell>& list);

// The rows of a table of goals that are goals (goal.hpp), in order.
CellTable goal_rows(const CellTable& table);

}  // namespace poa
