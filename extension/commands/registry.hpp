// SPDX-License-Identifier: MPL-2.0
// The table of commands, which the menu POA, macros and tests give by name.
#pragma once

#include <span>
#include <string_view>

#include "catalog/commands.hpp"
#include "commands/arguments.hpp"
#include "commands/outcome.hpp"
#include "office/session.hpp"

namespace poa::extension {

struct Command {
  // Its row in the catalogue.
  const catalog::Command* entry;
  // May throw Refusal, or uno::OfficeError when the office refuses.
  Outcome (*action)(const Session& session, const Arguments& arguments);
};

// All commands, in the order of the menu.
[[nodiscard]] std::span<const Command> registry();
// Returns null for a name that is not in the table.
[[nodiscard]] const Command* find_command(std::string_view name);

// Runs a command and returns its answer. A failure is also told in a message box, unless the
// command came with its argument or with SinPreguntar: then no dialog is shown.
[[nodiscard]] Outcome run(const Command& command, const Session& session,
                          const Arguments& arguments);

}  // namespace poa::extension
