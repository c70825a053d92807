// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string>

#include "domain/form/goal_kind.hpp"
#include "domain/import/row_figures.hpp"
#include "domain/import/scanned_row.hpp"

namespace poa {

// A kind that does not add up, but of which the figures of a full year would be right (section 3).
std::optional<GoalKind> other_kind(const YearCells& year, const YearSums& sums);

// Says, in Spanish for a person, why the figures of a row add up at no places of the year: which
// sums are others, or of which kind the goal may be that is no SUMA (section 3).
std::string why_none_fits(const ScannedRow& row, const RowFigures& figures);

}  // namespace poa
