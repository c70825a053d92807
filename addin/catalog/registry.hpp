// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <ostream>

namespace poa::catalog {

// Writes CalcAddIns.xcu, by which Calc and its function wizard know the functions.
void write_registry(std::ostream& out);

}  // namespace poa::catalog
