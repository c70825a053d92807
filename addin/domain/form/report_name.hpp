// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>

#include "domain/form/form.hpp"

namespace poa {

// What the files of a report are called after: the code of its unit and its period, "54101
// 2023-T4". A unit without a code is its text, cut when it is long; one that is blank or an error
// is "SIN UNIDAD". A year or quarter that is blank or not understood is left out.
//
// The name does as a file's in any system: the characters that Windows forbids become "-".
std::string report_name(const Form& form);

}  // namespace poa
