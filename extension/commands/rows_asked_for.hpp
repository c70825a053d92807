// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string_view>

#include "commands/arguments.hpp"
#include "office/dialogs.hpp"

namespace poa::extension {

// Returns how many rows a command is meant for: what its argument `name` says, from 1 to `limit`;
// with SinPreguntar, the preset; else what ask_number answers. Throws Refusal for another argument.
[[nodiscard]] std::optional<int> rows_asked_for(const Session& session, const Arguments& arguments,
                                                std::string_view name, int limit,
                                                const NumberQuestion& question);

}  // namespace poa::extension
