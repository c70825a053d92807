// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/import/imported.hpp"
#include "domain/import/source_table.hpp"
#include "domain/values/failure.hpp"

namespace poa {

// Imports the text of a scan, or of a PDF, whose cells may have got lost or moved (exchange.md §6,
// "Scans"): its goals are those of read_scanned_goals(), and the cells that a person has to confirm
// are among the doubtful ones, each with a reason. Of the columns only the rows are told: a scan
// has no columns. Of the header the administration and the period wait as well: a letter or a digit
// that was misread is another one, and no sum tells.
//
// Refuses with a Failure in Spanish: NothingToCompute where there are no goals, OutOfRange where
// there is more than a report may have.
Result<Imported> import_scan(const SourceTable& source);

}  // namespace poa
