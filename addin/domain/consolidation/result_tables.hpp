// SPDX-License-Identifier: MPL-2.0
// A consolidation as the cells of its workbook's sheets. Lists are given in blocks, so that nobody
// needs all of their cells at once.
//
// What does not apply is blank; so is what was not captured. Captured cells stay as they are, an
// error value an error value. Figures are numbers, percents are fractions of whole percent; sums
// are exact and become the nearest double here alone. Codes are texts. No text is a formula by
// itself: whoever writes it must write a text.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "domain/consolidation/consolidation.hpp"
#include "domain/values/cell.hpp"

namespace poa {

// A list: its headings and `count` of its rows from `first`, which must be rows that it has.
//
// Metas: a row for each of Consolidated::goals.
std::span<const std::string_view> goal_headings();
CellTable goal_cells(const Consolidated& result, std::size_t first, std::size_t count);

// Hallazgos: a row for each of Consolidated::findings. The row in the table is 0 for the header and
// for what is about a file.
std::span<const std::string_view> finding_headings();
CellTable finding_cells(const Consolidated& result, std::size_t first, std::size_t count);

// Archivos: a row for each of Consolidated::files.
std::span<const std::string_view> file_headings();
CellTable file_cells(const Consolidated& result, std::size_t first, std::size_t count);

// Resumen. Reports by verdict: four rows, in the order of Standing.
std::span<const std::string_view> standing_headings();
CellTable standing_cells(const Totals& totals);
// Goals by band: of units, programmes or ramos.
std::span<const std::string_view> group_headings();
CellTable group_cells(std::span<const GroupTotals> groups);
// Goals by unit of measure.
std::span<const std::string_view> measure_headings();
CellTable measure_cells(std::span<const MeasureTotals> measures);

}  // namespace poa
