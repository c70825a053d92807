// SPDX-License-Identifier: MPL-2.0
#include "domain/progress/apportionment.hpp"

#include <algorithm>
#include <cassert>
#include <cstddef>

#include "domain/calendar/quarter.hpp"

namespace poa {
namespace {

Number sum(const QuarterNumbers& numbers) {
  Number total;
  for (const Number& number : numbers) total += number;
  return total;
}

// The quarters, that of the largest remainder first; equal ones as the year has them.
std::array<Quarter, 4> by_remainder(const QuarterNumbers& remainders) {
  std::array<Quarter, 4> order = kQuarters;
  std::stable_sort(order.begin(), order.end(), [&remainders](Quarter left, Quarter right) {
    return remainders[left.index()] > remainders[right.index()];
  });
  return order;
}

}  // namespace

QuarterNumbers apportion(const Number& total, const QuarterNumbers& weights) {
  const Number whole = sum(weights);
  assert(total.sign() >= 0 && total == total.floor() && whole.sign() > 0);
  QuarterNumbers shares;
  QuarterNumbers remainders;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    assert(weights[i].sign() >= 0);
    const Number quota = total * weights[i] / whole;
    shares[i] = quota.floor();
    remainders[i] = quota - shares[i];
  }
  Number left_over = total - sum(shares);
  for (const Quarter quarter : by_remainder(remainders)) {
    if (left_over.sign() == 0) break;
    shares[quarter.index()] += Number(1);
    left_over += Number(-1);
  }
  return shares;
}

}  // namespace poa
