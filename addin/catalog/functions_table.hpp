// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <ostream>

namespace poa::catalog {

// The README's table of functions, in Markdown.
void write_functions_table(std::ostream& out);

}  // namespace poa::catalog
