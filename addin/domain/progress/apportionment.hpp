// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <array>

#include "domain/values/number.hpp"

namespace poa {

// One number a quarter, indexed by Quarter::index().
using QuarterNumbers = std::array<Number, 4>;

// Whole shares of a whole total, as near to the weights as whole numbers can be: each share is its
// quota rounded down, and what is left over goes, one each, to the largest remainders; of equal
// ones, to the earlier quarter. The shares add up to the total exactly. `total` must be whole and
// not negative, the weights not negative and not all 0.
QuarterNumbers apportion(const Number& total, const QuarterNumbers& weights);

}  // namespace poa
