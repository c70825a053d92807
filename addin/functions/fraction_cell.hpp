// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>

#include "domain/values/cell.hpp"
#include "domain/values/number.hpp"
#include "domain/values/percent.hpp"

namespace poa::functions {

// A fraction as a result: the double nearest to it, rounded before to `decimals` (0 to 6) of
// percent when they are given.
[[nodiscard]] inline Cell fraction_cell(const Number& fraction, std::optional<int> decimals) {
  return (decimals ? rounded_fraction(fraction, *decimals) : fraction).to_double();
}

}  // namespace poa::functions
