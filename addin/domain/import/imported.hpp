// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <vector>

#include "domain/form/form.hpp"
#include "domain/import/goal_cells.hpp"
#include "domain/import/header_labels.hpp"
#include "domain/import/headings.hpp"
#include "domain/import/imported_row.hpp"
#include "domain/import/source_table.hpp"
#include "domain/values/failure.hpp"

namespace poa {

// A report as it was understood: a form, what each row of the source was taken as, and what a
// person must look at before it counts.
struct Imported {
  Form form;
  std::vector<ImportedRow> rows;              // One for each row of the source.
  TableColumns columns;                       // Where the goals' cells were found; of a scan, rows.
  std::vector<std::size_t> columns_not_read;  // Places of others with something beside a goal.
  std::vector<DoubtfulField> doubtful_fields;
  std::string doubtful_administration;  // Why a person must look at it, in Spanish; else "".
  std::vector<DoubtfulCell> doubtful_cells;
};

// Imports a source whose cells are in place: a workbook, or a CSV of one (headings.hpp,
// goal_lines.hpp, goal_cells.hpp, header_labels.hpp). No figure is invented or rounded. The
// tolerance is 0, as in the empty form.
//
// Refuses with a Failure in Spanish where there is no table, it is not certain which column is
// which, or there is more than a report may have.
Result<Imported> import_table(const SourceTable& source);

// The parts of it, for goals that are read in another way, as those of a scan are: the rows of the
// source that are outside of the table, by what goal_lines() says of them, and the header that they
// give. `rows`, one for each of the source, learns which of them were understood.
Result<ImportedHeader> import_header(const SourceTable& source, std::vector<ImportedRow>& rows);

}  // namespace poa
