// SPDX-License-Identifier: MPL-2.0
// What was found against what was expected: a line each, and a count of the failures.
#pragma once

#include "cases.hpp"
#include "slot.hpp"

namespace poa::windows {

void check(bool passed, const char* what, const char* found);
void check_count(int expected, const char* what, int found);

// What a call of the example returned, or the exception that it raised.
void check_result(const Case& example, const Slot& result);
void check_raised(const Case& example, const uno_Any& raised);

[[nodiscard]] int failures();

}  // namespace poa::windows
