// SPDX-License-Identifier: MPL-2.0
// The dialogs in which a command asks a person or tells a person. Each call waits for the answer.
#pragma once

#include <optional>
#include <string_view>

#include "office/session.hpp"

namespace poa::extension {

struct NumberQuestion {
  std::string_view title;
  std::string_view question;
  int preset;
  int most;
};

// Returns nullopt when the person cancels. Throws Refusal when the answer is no whole number from 1
// to `most`.
[[nodiscard]] std::optional<int> ask_number(const Session& session, const NumberQuestion& question);

// Asks a question with yes and no, and returns whether the answer was yes.
[[nodiscard]] bool ask_yes(const Session& session, std::string_view title,
                           std::string_view question);

// Shows a warning: something that stands in the person's way.
void tell(const Session& session, std::string_view title, std::string_view text);

// Shows information that the person has asked for.
void inform(const Session& session, std::string_view title, std::string_view text);

}  // namespace poa::extension
