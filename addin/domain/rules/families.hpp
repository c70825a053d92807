// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <span>

#include "domain/rules/rule.hpp"

namespace poa::rules {

// The families of section 4, in the order of their ids. Each has a file of its own, in which every
// rule stands beside its function.
std::span<const Rule> arit();
std::span<const Rule> cmp();
std::span<const Rule> cod();
std::span<const Rule> est();
std::span<const Rule> fir();
std::span<const Rule> fmt();
std::span<const Rule> obs();
std::span<const Rule> per();

}  // namespace poa::rules
