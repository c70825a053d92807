// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>

#include "catalog/function.hpp"

namespace poa::catalog {

// "POA_RELATIVO(absoluto, meta, [decimales])".
std::string call_syntax(const Function& function);

}  // namespace poa::catalog
