// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <functional>
#include <future>

#include "office/office.hpp"

namespace poa::office {

// Has the office's own loop start the action, as it starts what a person does: what the action
// calls is then done by the loop's thread. Other calls of ours are done by threads beside it, which
// the office does not bear everywhere. Returns at once; the future is ready when the action has
// ended, and has what it threw.
[[nodiscard]] std::future<void> started_in_main_loop(const Office& office,
                                                     std::function<void()> action);

}  // namespace poa::office
