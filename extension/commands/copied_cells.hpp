// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string>

#include "commands/arguments.hpp"
#include "domain/values/cell.hpp"
#include "office/session.hpp"

namespace poa::extension {

// The cells that are to be pasted: those of the argument `Texto`, or else of the clipboard. Of a
// spreadsheet their values, formulas' too and not as they are shown (0.125 may be shown as 0.13);
// of any other program its text, where every cell is a text (formats/pasted_text.hpp). Where Excel
// hands formulas over, everything is taken as it is shown, for cells that the formulas read were
// not copied; Calc puts their values in itself. Blank cells around the others belong to the block.
//
// Throws Refusal when there are none, when all are blank, and when they are too many.
[[nodiscard]] CellTable copied_cells(const Session& session, const Arguments& arguments);

// What is on the clipboard, to be imported: the values of a spreadsheet's cells, where they can be
// had as above, and its text.
struct Copied {
  std::optional<CellTable> cells;
  std::string text;
};
// Nothing when the clipboard has no text.
[[nodiscard]] std::optional<Copied> copied_to_import(const Services& office);

}  // namespace poa::extension
