// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string_view>

#include "domain/values/number.hpp"

namespace poa {

// The fraction that a percent is, as Calc shows the relative column: 1.01 for "101%" or "101 %", to
// the last digit. Nothing for any other text.
std::optional<Number> fraction_of_percent(std::string_view text);

}  // namespace poa
