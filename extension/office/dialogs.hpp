// SPDX-License-Identifier: MPL-2.0
// Questions to a person and messages for a person. Each call waits for the answer.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "office/session.hpp"

namespace poa::extension {

struct NumberQuestion {
  std::string_view title;
  std::string_view question;
  int preset;
  int most;
};

// Returns the number, or nothing when the person cancels. Throws Refusal when the answer is not a
// whole number from 1 to `most`.
[[nodiscard]] std::optional<int> ask_number(const Session& session, const NumberQuestion& question);

struct TextQuestion {
  std::string_view title;
  std::string_view explanation;  // as many lines as it wants
  std::string_view question;     // the name of the field, one line
};

// Returns the text, which may be "", or nothing when the person cancels.
[[nodiscard]] std::optional<std::string> ask_text(const Session& session,
                                                  const TextQuestion& question);

// Asks a question that is answered by yes or no; returns whether the answer was yes.
[[nodiscard]] bool ask_yes(const Session& session, std::string_view title,
                           std::string_view question);

// Warns a person: the text says why something cannot be done.
void tell(const Session& session, std::string_view title, std::string_view text);

// Tells a person what they asked for.
void inform(const Session& session, std::string_view title, std::string_view text);

}  // namespace poa::extension
