// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <vector>

#include "domain/form/form.hpp"

namespace poa::formats {

// A cell of a report that was closed which has another value now.
struct DifferingCell {
  std::string place;  // Spanish: "RAMO", "Meta 300, T2 alcanzado", "Firma 1, nombre"
  Cell closed;        // blank where the closed report has no such cell
  Cell now;
};

// Returns the cells in which two reports differ as their digests do, in the order of the form: none
// when the digests are equal. Goals are compared by their places. Where one has more goals, a goal
// that the other lacks is one cell, its text.
std::vector<DifferingCell> differing_cells(const Form& closed, const Form& now);

}  // namespace poa::formats
