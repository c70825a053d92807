// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>

#include "domain/cell.hpp"
#include "domain/failure.hpp"
#include "domain/quarter.hpp"

namespace poa {

// The quarter that the header says: the value beside the first label TRIMESTRE of a table of labels
// and values. Labels compare ignoring case, accents and a final colon.
// nullopt without that label or where the value says none. Failures: WrongShape unless there are
// two columns, and those of quarter_of_cell.
Result<std::optional<Quarter>> quarter_of_header(const CellTable& header);

}  // namespace poa
