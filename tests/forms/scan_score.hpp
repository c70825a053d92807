// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "domain/form/form.hpp"
#include "domain/import/imported.hpp"
#include "domain/import/scanned_goals.hpp"

namespace poa {

// How what was read from scans compares with the truth.
struct ScanScore {
  std::size_t sure = 0;
  std::size_t deduced = 0;
  std::size_t doubtful = 0;
  std::size_t placed = 0;  // Sure or deduced, and every figure as in the truth.
  // Figures, blank ones among them, that are not as in the truth and not among the doubtful cells.
  std::vector<std::string> wrong_unmarked;  // "Meta 305, T1 programado"
  // What each goal that is not placed says of itself: "Meta 305: …".
  std::vector<std::string> lacks;
};

// A goal is compared with the first of the truth that has its number; one whose number the truth
// lacks has no right figure.
ScanScore score_of(const std::vector<ScannedGoal>& goals, const Form& truth);

// The figures, blank ones among them, of a report that are not as in the truth and not among its
// doubtful cells.
std::vector<std::string> wrong_unmarked(const Imported& imported, const Form& truth);

}  // namespace poa
