// SPDX-License-Identifier: MPL-2.0
// The call of ours that gives a formula its error, in a formula of more than one call.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "commands/repeated_calls.hpp"

namespace poa::extension {

// The functions of Calc that are told apart when a formula is searched, by their English names.
[[nodiscard]] std::span<const std::string_view> known_functions();

// Returns whether a formula calls a function of ours.
[[nodiscard]] bool calls_ours(sheet::Tokens formula);

// Returns why the one call fails that gives the formula its error, a code of Calc; nullopt when
// that is not certain: several calls fail, or something else in the formula may have.
[[nodiscard]] std::optional<CallFailure> failing_call(const RepeatedCalls& calls,
                                                      std::int32_t error);

}  // namespace poa::extension
