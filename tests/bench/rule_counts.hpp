// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <map>
#include <string>
#include <utility>

#include "domain/calendar/quarter.hpp"

namespace poa::bench {

// How many findings of a rule a row has, by row (from 1) and rule; only those rules that all of the
// compared ways have.
using RuleCounts = std::map<std::pair<int, std::string>, int>;

// Nothing for a rule that is not compared.
void add_findings(RuleCounts& counts, int row, const std::string& rule, int findings);
int total(const RuleCounts& counts);

// Throws, and says where they differ, unless they are the same as those of the domain.
void require_same(const std::string& who, const RuleCounts& counts, const RuleCounts& domain);

// What the domain by itself finds in faulty_table(goals): how much by all rules, and where by those
// that are compared.
struct Expected {
  int findings = 0;
  RuleCounts counts;
};
Expected expected_counts(int goals, Quarter quarter);

}  // namespace poa::bench
