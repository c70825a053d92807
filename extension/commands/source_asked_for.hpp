// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string>

#include "commands/arguments.hpp"
#include "office/session.hpp"

namespace poa::extension {

// The URL of the report in `Archivo`, or of the one that a person chooses, beside the document in
// the window; nothing when the person cancels. Throws Refusal when it is not given and nobody may
// be asked.
[[nodiscard]] std::optional<std::string> source_asked_for(const Session& session,
                                                          const Arguments& arguments,
                                                          const Text& title);

}  // namespace poa::extension
