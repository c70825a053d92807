// SPDX-License-Identifier: MPL-2.0
#include "domain/rules/table.hpp"

#include <vector>

#include "domain/rules/families.hpp"

namespace poa {
namespace {

std::vector<Rule> joined(std::initializer_list<std::span<const Rule>> families) {
  std::vector<Rule> all;
  for (const auto family : families) all.insert(all.end(), family.begin(), family.end());
  return all;
}

}  // namespace

std::span<const Rule> all_rules() {
  using namespace rules;
  static const std::vector<Rule> kAll =
      joined({arit(), cmp(), cod(), est(), fir(), fmt(), obs(), per()});
  return kAll;
}

}  // namespace poa
