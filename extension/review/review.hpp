// SPDX-License-Identifier: MPL-2.0
// A workbook judged by the domain, with each finding at its cell.
#pragma once

#include <string>
#include <vector>

#include "domain/form/form.hpp"
#include "domain/rules/finding.hpp"
#include "domain/rules/summary.hpp"
#include "workbook/workbook.hpp"

namespace poa::extension {

// A finding and the cell of the form's sheet that it is about.
struct PlacedFinding {
  Finding finding;
  uno::CellAddress cell;
  // What the finding is grouped by: the goal as column 2 has it, "Fila 31" where that is blank, or
  // "Encabezado".
  std::string about;
};

struct Review {
  // The line that people read first. It begins with LISTO only where the domain and the workbook's
  // own line both do.
  std::string verdict;
  Summary summary;
  std::vector<PlacedFinding> findings;  // In the order of check().
  // The cells that wait to be confirmed (pending_cells.hpp), as what a person looks at before the
  // findings: errors without a rule.
  std::vector<PlacedFinding> pending;
};

// Whether it is such a cell, and no finding of a rule.
[[nodiscard]] bool is_pending(const Finding& finding);
// One line of either: a finding's is to_line().
[[nodiscard]] std::string line_to_look_at(const Finding& finding);
// What a person looks at, one after the other.
[[nodiscard]] std::vector<PlacedFinding> to_look_at(Review judged);

// Judges what the cells say at the moment. Where the workbook's own line says SIN REVISAR, or says
// something else than the domain, the verdict is SIN REVISAR with the reason and with what to do.
//
// Throws Refusal when the header's quarter or the tolerance cannot be read, and uno::OfficeError
// when the office cannot give the cells.
[[nodiscard]] Review review(const Workbook& workbook);
// The same of a form that was read already; it must be the workbook's (form_in.hpp).
[[nodiscard]] Review review(const Workbook& workbook, const Form& form);
// The same of a report that is to be closed for signing: the names of those who sign, too.
[[nodiscard]] Review review_to_close(const Workbook& workbook, const Form& form);
// As review(), and as review_to_close() where the verdict is LISTO: then the names are what is left
// to look at.
[[nodiscard]] Review review_with_names(const Workbook& workbook);

}  // namespace poa::extension
