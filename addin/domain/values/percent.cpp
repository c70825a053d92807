// SPDX-License-Identifier: MPL-2.0
#include "domain/values/percent.hpp"

#include <cassert>

namespace poa {

Number rounded_fraction(const Number& fraction, int decimals) {
  assert(decimals >= 0 && decimals <= 6);
  // Percent points with `decimals` decimals are a fraction with two more.
  return fraction.rounded(decimals + 2);
}

Percent annual_percent(const Number& absolute, const Number& annual) {
  if (absolute == annual) return Percent(Number(100));  // Most goals, at the year's end.
  return Percent::of_ratio(absolute, annual).rounded(0);
}

}  // namespace poa
