// SPDX-License-Identifier: MPL-2.0
// A command: what the menu POA, a macro or a test can ask of us by name.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "commands/arguments.hpp"
#include "office/session.hpp"

namespace poa::extension {

// What came of it; the values of the office's DispatchResultState.
enum class State : std::int16_t { Failure = 0, Success = 1, Cancelled = 2 };
struct Outcome {
  State state;
  // For people; of a cancelled command it is empty.
  std::string text;
};

struct Command {
  std::string_view name;
  // The argument that, when it is given, leaves nothing to ask; "" when there is none.
  std::string_view argument;
  // May throw Refusal, or whatever the office raises.
  Outcome (*run)(const Session& session, const Arguments& arguments);
};

// The table of commands. Their names are permanent.
[[nodiscard]] std::span<const Command> commands();
// Null for a name that is not in the table.
[[nodiscard]] const Command* find_command(std::string_view name);

// Runs a command and answers. Why it could not be done is also told in a message box, unless the
// command came with its argument or with SinPreguntar: then no dialog is shown.
[[nodiscard]] Outcome run(const Command& command, const Session& session,
                          const Arguments& arguments);

}  // namespace poa::extension
