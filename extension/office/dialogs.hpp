// SPDX-License-Identifier: MPL-2.0
// What a command asks a person and tells a person. Each call waits for the answer.
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

// Nothing when the person cancels. Throws Refusal when the answer is no whole number from 1 to
// `most`.
[[nodiscard]] std::optional<int> ask_number(const Session& session, const NumberQuestion& question);

// A question with yes and no; whether the answer was yes.
[[nodiscard]] bool ask_yes(const Session& session, std::string_view title,
                           std::string_view question);

// Something that stands in a person's way.
void tell(const Session& session, std::string_view title, std::string_view text);

// Something that a person wants to know.
void inform(const Session& session, std::string_view title, std::string_view text);

}  // namespace poa::extension
