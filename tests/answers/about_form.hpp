// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <ostream>

#include "domain/form/form.hpp"

namespace poa::answers {

// A report written, judged, and followed by those of the next year and a quarter.
void about_form(std::ostream& out, const Form& form);

}  // namespace poa::answers
