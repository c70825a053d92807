// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

#include "office/session.hpp"

namespace poa::extension {

// Work of many steps that a person watches and may cancel between two of them.
struct Work {
  std::function<bool()> is_done;
  std::function<void()> step;
  std::function<std::string()> now;  // What is shown while the next step is done.
  std::function<std::size_t()> steps_done;
  std::size_t steps;
};

enum class Ended { Done, Cancelled };

// Does the work behind a dialog with its progress and a button to cancel; the document cannot be
// touched meanwhile. Without a screen, where no dialog stays, it does the same work without one.
// What a step throws ends the dialog and is thrown from here.
[[nodiscard]] Ended do_watched(const Session& session, std::string_view title, const Work& work);

}  // namespace poa::extension
