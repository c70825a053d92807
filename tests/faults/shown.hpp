// SPDX-License-Identifier: MPL-2.0
// A filled workbook before and after a fault: what a person reads in it.
#pragma once

#include <string>
#include <vector>

#include "calc/filled_report.hpp"

namespace poa::faults {

struct Shown {
  std::vector<office::Figures> figures;
  std::vector<office::ShownFinding> findings;
  std::string verdict;
  friend bool operator==(const Shown&, const Shown&) = default;
};

// Computed again first, so that nothing is read that was only stored.
[[nodiscard]] Shown shown_in(office::Document& workbook);

// An entry that changes figures and findings: what the first goal achieved in the last quarter.
void change(const office::Document& workbook, double achieved = 98765);

}  // namespace poa::faults
