// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <ostream>

namespace poa::catalog {

// The manual's chapter of rules, as a fragment of ODF text.
void write_manual_rules(std::ostream& out);

}  // namespace poa::catalog
