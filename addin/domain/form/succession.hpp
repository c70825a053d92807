// SPDX-License-Identifier: MPL-2.0
// Reports that follow each other: one a quarter, and those of a year each with the figures of the
// ones before (section 1).
#pragma once

#include <cstddef>

#include "domain/form/form.hpp"
#include "domain/values/failure.hpp"

namespace poa {

struct NextReport {
  Form form;
  // Figures of A after the reported quarter, which stand in the previous report alone.
  std::size_t left_out = 0;
};

// Returns the report of the quarter after that of `reported`, before anybody enters anything. It
// has its header, its goals with their annual goals and all their P, and the A up to the reported
// quarter, each cell as it was captured: blank stays blank, 0 stays 0, a text or an error in the
// place of a figure stays what it is, for ARIT-05 to tell it again. Names of signers and tolerance
// stay. Remarks, reviews and authorisation are about the delivered quarter and are cleared; what
// columns 13 and 14 held is computed anew. An A after the reported quarter (PER-03) was achieved in
// no quarter that was over: it is left out, so that nobody reports it without having typed it.
// Goals that nothing is left of are left out, too.
//
// The previous report is `reported` as it was delivered, and `origin` says which that was. After
// the fourth quarter it is the report of the first quarter of the next year: the goals with their
// annual goals, no P, no A, and no previous report.
//
// Failures: quarter or year are blank, or not understood, or there is no year after it.
Result<NextReport> next_report(const Form& reported, Cell origin);

// Returns `earlier` as the previous report of `report`, for CMP: the rows that are goals as they
// were captured. Failures: quarter or year of either are blank or not understood, the years are not
// the same, or the quarter of `earlier` is the later one. The same quarter is a corrected version.
Result<PreviousReport> previous_for(const Form& report, const Form& earlier, Cell origin);

// Whether both reports name their units, and not the same: by the codes, by their texts where one
// has none.
bool of_other_units(const Form& report, const Form& other);

}  // namespace poa
