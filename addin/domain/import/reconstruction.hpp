// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <vector>

#include "domain/import/certainty.hpp"
#include "domain/import/placement.hpp"
#include "domain/import/scanned_row.hpp"

namespace poa {

// What arithmetic says of a row (exchange.md §6, "Scans").
struct Reconstruction {
  Certainty certainty = Certainty::Doubtful;
  // The years that the row can have been: one unless it is doubtful.
  std::vector<YearCells> years;
  // Some of its figures were left out for that: the scan has them twice, or more columns than the
  // form.
  bool left_out = false;
  std::string reason;  // In Spanish, for a person: what does not fit and what to look at.
};

// Judges a row as a SUMA. `expected` says whether its number is the one that its neighbours leave,
// and `filled_up` whether rows of this scan repeat one figure against their sums
// (is_filled_up()): then a row that repeats one is never sure.
Reconstruction reconstruct(const ScannedRow& row, bool expected, bool filled_up);

// Whether the row repeats one figure in its cells though that is not what its sums say: so a
// program fills what it cannot read.
bool is_filled_up(const ScannedRow& row);

}  // namespace poa
