// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <chrono>
#include <functional>
#include <future>
#include <string_view>

#include "office/office.hpp"

namespace poa::office {

// Has the office's own loop start the action, as it starts what a person does: what the action
// calls is then done by the loop's thread. Other calls of ours are done by threads beside it, which
// the office does not bear everywhere. Returns at once; the future is ready when the action has
// ended, and has what it threw.
[[nodiscard]] std::future<void> started_in_main_loop(const Office& office,
                                                     std::function<void()> action);

// Waits until it has ended, and throws an OfficeError that says `what` when it has not within the
// limit, or when the office threw.
void wait_for_end(std::future<void>& started, std::chrono::seconds limit, std::string_view what);

}  // namespace poa::office
