// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <span>

#include "domain/rules/rule.hpp"

namespace poa {

// The one table of rules, in the order of their ids.
std::span<const Rule> all_rules();

}  // namespace poa
