// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <string>

namespace poa::extension {

// How a command ended, with the values of the office's DispatchResultState.
enum class State : std::int16_t { Failure = 0, Success = 1, Cancelled = 2 };
struct Outcome {
  State state;
  // A text for people; empty when the command was cancelled.
  std::string text;
};

}  // namespace poa::extension
