// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <vector>

#include "domain/import/imported.hpp"
#include "domain/import/source_table.hpp"

namespace poa {

// Figures of a table of which nobody knows whether its cells are in place: what import_table()
// gave.

// Those, blank ones too, of the goals that arithmetic does not prove, each with its reason. A goal
// is proven as a sure one of a scan is (reconstruction.hpp), all of its figures in one row, by the
// columns that the headings name.
std::vector<DoubtfulCell> unproven_figures(const SourceTable& source, const Imported& imported);

// Those of the goals that add up in two ways: as the headings have the quarters, and as the form
// has them, from left to right.
std::vector<DoubtfulCell> ambiguous_figures(const Imported& imported);

}  // namespace poa
