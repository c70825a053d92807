// SPDX-License-Identifier: MPL-2.0
// As much of an office as commands need to refuse: its language, and no window. Any other service
// that they ask for raises.
#pragma once

#include "bridge/bridge.hpp"

namespace poa::bridge {

// `locale` is the language of its menus: "es", "en-US".
[[nodiscard]] Reference<css::uno::XComponentContext> make_fake_office(std::string_view locale);

}  // namespace poa::bridge
