// SPDX-License-Identifier: MPL-2.0
// The cells that the names of a TMM-F004 workbook mean (schema.hpp), and the form that they are,
// whether the office or our own reader has read them.
#pragma once

#include <cstddef>
#include <map>
#include <string_view>
#include <vector>

#include "domain/form/form.hpp"
#include "domain/form/schema.hpp"
#include "domain/values/cell.hpp"

namespace poa {

// The names whose cells a form is made of.
inline constexpr std::string_view kFormNames[] = {
    schema::kTable,           schema::kHeader,         schema::kYear,       schema::kQuarter,
    schema::kInstitution,     schema::kAdministration, schema::kTolerance,  schema::kAuthorisation,
    schema::kActionLines,     schema::kMeasureUnits,   schema::kSignatures, schema::kPrevious,
    schema::kPreviousQuarter, schema::kPreviousOrigin};

struct NamedCells {
  // By name; none where the workbook has no such name.
  std::map<std::string_view, CellTable> cells;
  // The rows of the table, counted from 0, whose columns 13 and 14 hold formulas.
  std::vector<std::size_t> absolute_formulas;
  std::vector<std::size_t> relative_formulas;
};

// Returns the form, every cell as captured: blank rows of the table are rows of the form too, but
// not the last, which closes the table; blank axes, action lines and units of measure are left out.
// Where columns 13 and 14 hold formulas, the form has what the domain computes, so that it does not
// depend on who has calculated, or has the functions at all: an error cell where a figure that they
// need is unknown. The report before this one is nothing when it has no goal, and when its names
// are missing or mean other cells than such a table. Any other name that is missing is a blank
// cell.
//
// The table must have kColumns columns at most; it may be missing.
[[nodiscard]] Form form_of(const NamedCells& named);

}  // namespace poa
