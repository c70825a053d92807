// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <map>
#include <string>
#include <utility>

#include "domain/calendar/quarter.hpp"

namespace poa::bench {

// The number of findings by row (from 1) and rule, for the rules that are compared.
using RuleCounts = std::map<std::pair<int, std::string>, int>;

// Adds nothing for a rule that is not compared.
void add_findings(RuleCounts& counts, int row, const std::string& rule, int findings);

// Throws, and says where they differ, unless they are the same as those of the domain.
void require_same(const std::string& who, const RuleCounts& counts, const RuleCounts& domain);

// The findings of the domain by itself in faulty_table(goals): their number by all rules, and their
// places by the rules that are compared.
struct Expected {
  int findings = 0;
  RuleCounts counts;
};
Expected expected_counts(int goals, Quarter quarter);

}  // namespace poa::bench
