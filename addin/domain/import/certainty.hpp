// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>

namespace poa {

// How far the figures of a goal that was read from a scan can be relied on (exchange.md §6).
enum class Certainty : std::uint8_t {
  Sure,     // All eight cells were read in place, and every sum fits.
  Deduced,  // Exactly one placement of the figures fits; a person confirms it.
  Doubtful  // As read; a person has to look at each figure.
};

}  // namespace poa
