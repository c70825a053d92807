// SPDX-License-Identifier: MPL-2.0
// Compares what was found with what was expected: prints a line each and counts the failures.
#pragma once

#include "cases.hpp"
#include "slot.hpp"

namespace poa::windows {

void verify(bool passed, const char* what, const char* found);
void verify_count(int expected, const char* what, int found);

// Compare the result of a call of the example, or the exception that it raised.
void verify_result(const Case& example, const Slot& result);
void verify_raised(const Case& example, const uno_Any& raised);

[[nodiscard]] int failures();

}  // namespace poa::windows
