// SPDX-License-Identifier: MPL-2.0
// A message in the status bar of a window that stays as long as the cursor does. A window has one.
#pragma once

#include <optional>
#include <string>

#include "domain/rules/finding.hpp"
#include "office/session.hpp"

namespace poa::extension {

// Shows the text in the session's window until something else is selected there, in place of what
// was shown. `about` is the finding that it tells, if it tells one. A window without cells shows
// nothing.
void show_message(const Session& session, const std::string& text, std::optional<Finding> about);

// Takes away what is shown in a window, if anything is.
void end_message(const uno::Ref<uno::XFrame>& window);

// The finding that a window's message tells; nothing without such a message.
[[nodiscard]] std::optional<Finding> finding_in_message(const uno::Ref<uno::XFrame>& window);

}  // namespace poa::extension
