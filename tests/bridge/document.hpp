// SPDX-License-Identifier: MPL-2.0
// A document as Calc passes it to a function: its properties can be read, and nothing else.
#pragma once

#include <com/sun/star/beans/XPropertySet.hpp>

#include "bridge/bridge.hpp"

namespace poa::bridge {

// Its property NullDate holds `null_date`; it has no other.
[[nodiscard]] Reference<css::beans::XPropertySet> make_document(const Any& null_date);

}  // namespace poa::bridge
