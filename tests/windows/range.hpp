// SPDX-License-Identifier: MPL-2.0
// A cell range as the office would pass it, an object of the C ABI, made of a call's cells: what
// the component may ask of it works, and everything else raises a RuntimeException.
#pragma once

#include <uno/dispatcher.h>

#include "cases.hpp"

namespace poa::windows {

// With one reference, the caller's. The sheet is used down to the last cell of the range that is
// not blank; the argument has to outlive the range.
[[nodiscard]] uno_Interface* new_range(const Argument& argument);

// Returns how many ranges and helpers of theirs live.
[[nodiscard]] int ranges_alive();

}  // namespace poa::windows
