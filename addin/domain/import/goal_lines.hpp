// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <vector>

#include "domain/import/headings.hpp"
#include "domain/import/imported_row.hpp"
#include "domain/import/source_table.hpp"

namespace poa {

// Tells the rows of the source apart, as many as it has and in their order: which begin a goal,
// which go on with it, which are headings. A row begins a goal with its number (table_rows.hpp);
// without a number it begins one when it has a text and figures and the goal above it has figures
// too. Another row without figures goes on with the goal above it. What is above the table is
// repeated below it on top of each page.
//
// The rows outside of the table, and those that follow its last goal from the first label,
// signature or gap on, are NotUnderstood without a reason: the header is there (header_labels.hpp).
// In the table what is not understood has one.
std::vector<ImportedRow> goal_lines(const SourceTable& source, const TableColumns& columns);

}  // namespace poa
