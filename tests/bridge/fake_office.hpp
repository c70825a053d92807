// SPDX-License-Identifier: MPL-2.0
// The part of an office that commands need to refuse: its language, and no window. A request for
// any other service raises.
#pragma once

#include "bridge/bridge.hpp"

namespace poa::bridge {

// `locale` is the language of its menus: "es", "en-US".
[[nodiscard]] Reference<css::uno::XComponentContext> make_fake_office(std::string_view locale);

}  // namespace poa::bridge
