// SPDX-License-Identifier: MPL-2.0
// The findings of a report as a tidy table, one row a finding, for those who work with them
// elsewhere: each row says of which report and of which day it is.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "domain/form/form.hpp"
#include "domain/values/cell.hpp"
#include "review/review.hpp"

namespace poa::extension {

struct FindingsColumn {
  std::string_view name;     // in files for programs: no accents, "_" for a space
  std::string_view heading;  // in sheets for people
  int width;                 // there, in hundredths of a millimetre
};

// The columns, from left to right.
[[nodiscard]] const std::vector<FindingsColumn>& findings_columns();

// The findings in the order of check(); one row says so when there are none, as POA_HALLAZGOS does.
// A blank cell is what does not apply: the goal of a finding of the header, say. The row in the
// table is 0 for the header.
//
// `day` is ISO 8601 ("2026-11-28"). Quarter and year are numbers where they are understood, else as
// captured.
[[nodiscard]] CellTable findings_table(const Form& form, const Review& review,
                                       const std::string& day);

}  // namespace poa::extension
