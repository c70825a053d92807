// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>

#include "domain/import/imported.hpp"
#include "domain/import/source_table.hpp"
#include "domain/values/failure.hpp"

namespace poa {

// Whether the cells of a source stand in the columns in which somebody put them. Those of sheets
// and of files of separated values do. A text that was copied, or read from paper by a machine, may
// have lost blank cells and moved others.
enum class CellPlaces : std::uint8_t { Known, Unknown };

// Imports a report from any source (exchange.md §6). One whose places are known is read as a table
// (import_table). A text is read as a table where its headings were found and each goal is proven
// by its own figures (unproven_figures.hpp). Otherwise the figures of the goals that are not are in
// doubt, and it is read so only where it has columns that the form does not print, or its quarters
// in another order, or where as many goals have fewer such figures than as a scan (import_scan).
// Any other text is read as a scan. Where both readings fit, the figures are in doubt.
//
// What the source says of results that are computed here, and differs, is a doubt too; where it
// sums columns up, the row has the reason (printed_results.hpp).
//
// Refuses with a Failure in Spanish: that of the reading which understood more.
Result<Imported> import_source(const SourceTable& source, CellPlaces places);

}  // namespace poa
