// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "domain/values/cell.hpp"
#include "domain/values/failure.hpp"
#include "domain/values/number.hpp"

namespace poa {

// The tolerance that a cell says (section 4): a fraction in [0, 1); 0 when it is blank. Failures:
// those of a figure that cannot be read (amount.hpp); OutOfRange for 1 or more.
Result<Number> tolerance_of_cell(const Cell& cell);

}  // namespace poa
