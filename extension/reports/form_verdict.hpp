// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>

#include "domain/form/form.hpp"

namespace poa::extension {

// The line of the verdict of a report that nobody shows: the domain's, and where it cannot judge
// «SIN REVISAR» with the reason. Spanish, as the lines in cells are.
[[nodiscard]] std::string form_verdict(const Form& form);

}  // namespace poa::extension
