// SPDX-License-Identifier: MPL-2.0
// The cells of the header, and those of who signs, that findings are about. A finding names no cell
// of the header, but its message says which field or which action line it means.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/form/header.hpp"
#include "domain/rules/finding.hpp"
#include "workbook/workbook.hpp"

namespace poa::extension {

struct HeaderCells {
  struct Value {
    HeaderField field;
    std::string text;
    uno::CellAddress cell;
  };
  struct Line {
    std::string text;
    uno::CellAddress cell;
  };

  std::vector<Value> values;  // From top to bottom, blank ones too.
  std::vector<Line> lines;    // The same; one at least where the form has its lines.
  struct Signer {
    std::string role;       // Folded.
    uno::CellAddress cell;  // Of the name.
  };
  std::vector<Signer> signers = {};
};

// The header's cells on the form's sheet; those of a name that is missing, or that means cells of
// another sheet, are left out.
[[nodiscard]] HeaderCells header_cells_of(const Workbook& workbook);

// The cell that a finding of the header is about; the first value where the message names none that
// the header has. Nothing when the header has no values.
[[nodiscard]] std::optional<uno::CellAddress> cell_about(const Finding& finding,
                                                         const HeaderCells& header);

}  // namespace poa::extension
