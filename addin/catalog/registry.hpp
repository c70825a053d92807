// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <ostream>

namespace poa::catalog {

// CalcAddIns.xcu: what Calc and its function wizard know of the functions.
void write_registry(std::ostream& out);

}  // namespace poa::catalog
