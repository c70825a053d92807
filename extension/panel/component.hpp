// SPDX-License-Identifier: MPL-2.0
// The component mx.poa.Panel: makes the panel of the deck POA when a sidebar first shows it
// (registry/Sidebar.xcu, registry/Factories.xcu).
#pragma once

#include <string_view>

#include "uno/component.hpp"

namespace poa::extension {

inline constexpr uno::ComponentNames kPanel{"mx.poa.Panel", "mx.poa.Panel"};

// Returns a new factory of panels, with one reference.
[[nodiscard]] uno::Interface make_panel_factory(const uno::Ref<uno::XComponentContext>& context);

}  // namespace poa::extension
