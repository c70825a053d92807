// SPDX-License-Identifier: MPL-2.0
#include "domain/percent.hpp"

#include <cassert>

namespace poa {

Number relative_fraction(const Number& absolute, const Number& annual, int decimals) {
  assert(decimals >= 0 && decimals <= 6);
  // Percent points with `decimals` decimals are a fraction with two more.
  return (absolute / annual).rounded(decimals + 2);
}

Percent annual_percent(const Number& absolute, const Number& annual) {
  return Percent::of_ratio(absolute, annual).rounded(0);
}

}  // namespace poa
