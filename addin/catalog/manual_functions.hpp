// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <ostream>

namespace poa::catalog {

// The manual's chapter of functions, as a fragment of ODF text.
void write_manual_functions(std::ostream& out);

}  // namespace poa::catalog
