// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>

#include "office/document.hpp"

namespace poa::office {

// The cells that the charts of all sheets show, a line a range: sheet:column.row-column.row, all
// from 0.
[[nodiscard]] std::string charted_cells(const Document& document);

}  // namespace poa::office
