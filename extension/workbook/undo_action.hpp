// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <functional>

#include "uno/document_proxies.hpp"

namespace poa::extension {

// Returns an action of ours for the list of steps, which shows nothing of its own there. It calls
// `undo` when the office comes to it backwards and `redo` when it comes to it again.
[[nodiscard]] uno::Ref<uno::XUndoAction> make_undo_action(std::function<void()> undo,
                                                          std::function<void()> redo);

}  // namespace poa::extension
