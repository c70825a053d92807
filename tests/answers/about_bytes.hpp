// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <ostream>
#include <string_view>
#include <vector>

#include "domain/form/form.hpp"

namespace poa::answers {

// What every reader makes of a file, as it would of any that somebody chooses or copies. Returns
// the reports that were read.
std::vector<Form> about_bytes(std::ostream& out, std::string_view bytes);

}  // namespace poa::answers
