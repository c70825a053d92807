// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <ostream>

namespace poa::catalog {

// Writes Addons.xcu, the menu POA, from the table of commands. Its entries go through the office's
// own `service:` protocol: nothing of ours runs until one is chosen.
void write_menu(std::ostream& out);

}  // namespace poa::catalog
