// SPDX-License-Identifier: MPL-2.0
// A consolidation as it is read back from its workbook's lists (result_tables.hpp): not the
// reports, but which of them it counted, and what it found between them.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "domain/rules/finding.hpp"
#include "domain/values/cell.hpp"

namespace poa {

struct ListedReport {
  std::string name;    // The file's, as SourceReport::name.
  std::string digest;  // That its data had.
};

// A finding of CON. `report` is its place among the reports; none for a unit that has no report and
// for a file that does not count.
struct ListedFinding {
  std::optional<std::size_t> report;
  Finding finding;
};

struct ListedResult {
  std::vector<ListedReport> reports;  // Those that count.
  std::vector<ListedFinding> findings;
};

// Takes the lists Archivos and Hallazgos with their headings, in whatever order somebody sorted
// their rows. nullopt when they are not as they were made: other headings, two files of one name, a
// rule that is not known.
std::optional<ListedResult> listed_in(const CellTable& files, const CellTable& findings);

}  // namespace poa
