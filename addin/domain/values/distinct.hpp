// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <functional>
#include <numeric>
#include <tuple>
#include <utility>
#include <vector>

namespace poa {

// Each value once, where it first stood. Codes are mostly written in ascending order, and then none
// repeats; otherwise sorting keeps a hostile cell of many tokens fast.
template <class T>
std::vector<T> distinct(std::vector<T> values) {
  const bool ascending =
      std::adjacent_find(values.begin(), values.end(), std::greater_equal<T>()) == values.end();
  if (ascending) return values;
  std::vector<std::size_t> order(values.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(), [&](std::size_t left, std::size_t right) {
    return std::tie(values[left], left) < std::tie(values[right], right);
  });
  const auto repeated = std::unique(
      order.begin(), order.end(),
      [&](std::size_t left, std::size_t right) { return values[left] == values[right]; });
  order.erase(repeated, order.end());
  std::sort(order.begin(), order.end());
  std::vector<T> result;
  result.reserve(order.size());
  for (const std::size_t index : order) result.push_back(std::move(values[index]));
  return result;
}

}  // namespace poa
