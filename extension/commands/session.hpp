// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "commands/office.hpp"
#include "commands/text.hpp"

namespace poa::commands {

// Where a command runs: the office, the window that it was given in (empty when there is none), and
// the language to answer in.
struct Session {
  Office office;
  uno::Ref<uno::XFrame> window;
  Language language;
};

}  // namespace poa::commands
