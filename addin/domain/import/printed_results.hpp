// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <vector>

#include "domain/form/form.hpp"
#include "domain/import/imported.hpp"
#include "domain/import/source_table.hpp"

namespace poa {

// What a source printed and is computed here.

// The cells of Avance absoluto and Acumulado relativo that differ from what the form's own figures
// give (section 3); percents are compared in whole percent, as they are printed. Nothing is told of
// a blank cell, of one that cannot be read, and where the result cannot be computed.
std::vector<DoubtfulCell> differing_results(const Form& form);

// Gives a row that is a Total its reason where a figure of it is not the sum of its column: of all
// goals above it or of those since the Total before, with the INTEGRADORA goals or without.
// Nothing is told of one above all goals.
void compare_totals(const SourceTable& source, Imported& imported);

}  // namespace poa
