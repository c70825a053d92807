// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <iosfwd>
#include <string>
#include <vector>

#include "domain/form/form.hpp"
#include "property.hpp"

namespace poa::property {

// A report, and what machines read of scans of it.
struct ScannedReport {
  Form truth;
  std::vector<std::string> scans;  // Texts as scan_of() (scan_file.hpp) takes them.
};

void showValue(const ScannedReport& report, std::ostream& stream);

// Scans that lost nothing, but which may have columns more than the form.
ScannedReport make_clean_scans(Dice& dice, std::size_t scans);

// Scans damaged as real ones are: goals dropped, joined, broken over lines, their numbers misread;
// in each row blanks lost, and one slip of another kind at most, or two that follow from one
// another; a row that does not add up in the report itself has none. Two figures of one row that
// were misread independently, or one that was planned wrong, can make up for each other, and
// nothing tells.
ScannedReport make_damaged_scans(Dice& dice, std::size_t scans);

// The report with each of its scans alone, and with a goal less in a scan.
std::vector<ScannedReport> simpler_scans(const ScannedReport& report);

}  // namespace poa::property
