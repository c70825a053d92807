// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>

namespace poa::extension {

// The day on this PC, as 2026-11-28.
[[nodiscard]] std::string today();

}  // namespace poa::extension
