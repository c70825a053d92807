// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <vector>

#include "fill/formula_results.hpp"
#include "office/document.hpp"

namespace poa::office {

// What the formulas of the workbook give, sheet by sheet and row by row, without those that give
// "". Throws OfficeError for a formula with an error: no workbook of ours shows one.
[[nodiscard]] std::vector<fill::FormulaResult> formula_results(const Document& workbook);

}  // namespace poa::office
