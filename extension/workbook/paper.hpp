// SPDX-License-Identifier: MPL-2.0
// The paper that the form is printed on, both landscape: carta, 27.94 × 21.59 cm, or the oficio of
// Mexico, 34.0 × 21.6 cm.
#pragma once

#include <cstdint>

#include "workbook/editing.hpp"

namespace poa::extension {

enum class Paper : std::uint8_t { Carta, Oficio };

// The one that the form's page style says; carta for any other size.
[[nodiscard]] Paper paper_of(const Workbook& workbook);

// Gives the form the page style of that paper, and lets the pages end where they should. A workbook
// that lacks the style, as those of .xlsx do, gets it: like the one that it has, fitted to the
// width.
//
// Runs inside in_one_step. The office records nothing of the choice of a page style: a step of ours
// in its list does.
void set_paper(const EditableWorkbook& workbook, Paper paper);

}  // namespace poa::extension
