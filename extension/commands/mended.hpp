// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>

#include "office/language.hpp"
#include "workbook/repair.hpp"

namespace poa::extension {

// Returns what was mended as one sentence without its stop, with counts; of a healthy workbook,
// that it is as it should be.
[[nodiscard]] std::string told(const Repaired& repaired, Language language);

}  // namespace poa::extension
