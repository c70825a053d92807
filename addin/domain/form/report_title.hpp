// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>

#include "domain/form/form.hpp"

namespace poa {

// What a report is called among others, as the title of its document and of its PDF: unit and
// period, "54201 DEPARTAMENTO … · OCTUBRE-DICIEMBRE 2023". What is blank or not understood is left
// out; with neither, it is the name of the form (section 1).
std::string report_title(const Form& form);

}  // namespace poa
