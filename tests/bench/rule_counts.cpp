// SPDX-License-Identifier: MPL-2.0
#include "bench/rule_counts.hpp"

#include <algorithm>
#include <stdexcept>
#include <vector>

#include "bench/native_rules.hpp"
#include "bench/sample_faults.hpp"
#include "bench/sample_report.hpp"
#include "domain/rules/check.hpp"

namespace poa::bench {
namespace {

constexpr int kMostDifferences = 20;

bool is_compared(const std::string& rule) {
  static const std::vector<NativeColumn> kRules = native_rules();
  return std::ranges::any_of(kRules, [&](const NativeColumn& each) { return each.name == rule; });
}

void tell_missing(std::string& message, const RuleCounts& in, const RuleCounts& from,
                  const char* who) {
  int told = 0;
  for (const auto& [place, count] : in) {
    const auto found = from.find(place);
    if (found != from.end() && found->second == count) continue;
    if (++told > kMostDifferences) return;
    message += "\n  only " + std::string(who) + ": row " + std::to_string(place.first) + ", " +
               place.second + " × " + std::to_string(count);
  }
}

}  // namespace

void add_findings(RuleCounts& counts, int row, const std::string& rule, int findings) {
  if (findings != 0 && is_compared(rule)) counts[{row, rule}] += findings;
}

void require_same(const std::string& who, const RuleCounts& counts, const RuleCounts& domain) {
  if (counts == domain) return;
  std::string message = who + " and the domain find different things:";
  tell_missing(message, counts, domain, who.c_str());
  tell_missing(message, domain, counts, "the domain");
  throw std::runtime_error(message);
}

Expected expected_counts(int goals, Quarter quarter) {
  ReportOptions options = sample_options();
  options.quarter = quarter;
  options.header.reset();
  Expected expected;
  for (const Finding& finding : check(read_report(faulty_table(goals), options))) {
    ++expected.findings;
    add_findings(expected.counts, static_cast<int>(finding.row.value_or(0)),
                 std::string(finding.rule), 1);
  }
  return expected;
}

}  // namespace poa::bench
