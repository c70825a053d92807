// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <string>

namespace poa::extension {

// What came of a command; the values of the office's DispatchResultState.
enum class State : std::int16_t { Failure = 0, Success = 1, Cancelled = 2 };
struct Outcome {
  State state;
  // For people; of a cancelled command it is empty.
  std::string text;
};

}  // namespace poa::extension
