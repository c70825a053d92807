// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <ostream>
#include <vector>

#include "domain/form/form.hpp"

namespace poa::answers {

// The reports consolidated, and packed as open data.
void about_many(std::ostream& out, const std::vector<Form>& forms);

}  // namespace poa::answers
