// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/language.hpp"
#include "office/services.hpp"

namespace poa::extension {

// Where a command runs: the office, the window that it was given in (empty when there is none), and
// the language to answer in.
struct Session {
  Services office;
  uno::Ref<uno::XFrame> window;
  Language language;
};

}  // namespace poa::extension
