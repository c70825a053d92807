// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string_view>

namespace poa::fuzz {

// A target is one file that defines this: it feeds the input, any bytes at all, to one part of the
// product and requires what must hold for every input. The input ends where its memory ends, so
// that reading beyond it shows.
void run(std::string_view input);

// Ends the process and says what does not hold, unless it holds: libFuzzer takes that for a
// failure.
void require(bool holds, std::string_view what);

// Whether the text is UTF-8 without a fault.
[[nodiscard]] bool is_utf8(std::string_view text);

}  // namespace poa::fuzz
