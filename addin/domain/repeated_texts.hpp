// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <vector>

#include "domain/goal.hpp"

namespace poa {

// Fills Goal::first_row_with_text: texts are compared without their number, ignoring case, accents
// and runs of white space, and blank ones say nothing (EST-05).
void find_repeated_texts(std::vector<Goal>& goals);

}  // namespace poa
