// SPDX-License-Identifier: MPL-2.0
// Ten rules about a goal in three ways, over the same table with faults: our function, which checks
// all of them, Calc's own functions in a cell for each rule and goal, and these without the one
// rule that Calc can only check by looking through the table for each goal. All must find the same,
// row by row and rule by rule; Calc's functions in each quarter.
#include <iostream>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "bench/bench.hpp"
#include "bench/native_rules.hpp"
#include "bench/rule_counts.hpp"
#include "bench/rule_document.hpp"
#include "bench/subjects.hpp"

namespace poa::bench {
namespace {

constexpr int kRuleRounds = 5;      // Calc's own functions take seconds
constexpr int kSmallTable = 1'000;  // where the other quarters are compared
constexpr Quarter kYearEnd(4);
constexpr const char* kSlowRule = "EST-05";

void compare_quarters(office::Office& office) {
  office::Document native = rule_document(office, kSmallTable);
  add_native_rules(native, kSmallTable);
  for (const Quarter quarter : kQuarters) {
    set_quarter(native, quarter);
    native.recalculate();
    require_same("Calc", native_counts(native, kSmallTable),
                 expected_counts(kSmallTable, quarter).counts);
  }
}

Subject by_function(office::Office& office, int findings, const RuleCounts& expected) {
  office::Document document = rule_document(office, kGoals);
  add_finding_function(document, kGoals, findings);
  require_same("POA_HALLAZGOS", function_counts(document, findings), expected);
  return {"POA_HALLAZGOS", std::move(document), kGoals};
}

Subject by_native(office::Office& office, const std::string& name, RuleCounts expected,
                  const std::string& without) {
  office::Document document = rule_document(office, kGoals);
  add_native_rules(document, kGoals, without);
  std::erase_if(expected, [&](const auto& each) { return each.first.second == without; });
  require_same(name, native_counts(document, kGoals), expected);
  return {name, std::move(document), kGoals};
}

void print_rules(int findings, const RuleCounts& counts) {
  std::map<std::string, int> totals;
  for (const NativeColumn& rule : native_rules()) totals[rule.name] = 0;
  for (const auto& [place, count] : counts) totals[place.second] += count;
  std::cout << "\n"
            << kGoals << " metas con faltas, " << findings
            << " hallazgos; se comparan, con lo que cada una halla:\n ";
  for (const auto& [rule, count] : totals) std::cout << ' ' << rule << ' ' << count << " ·";
  std::cout << std::endl;
}

void tell(const std::vector<Subject>& subjects, int findings, Rows& rows) {
  const Subject& ours = subjects[0];
  const std::string rules = std::to_string(native_rules().size()) + " rules";
  const auto against = [&](const Subject& other, const std::string& what) {
    return std::pair(what + ": " + cost_text(other), ratio_text(other, ours) + " × faster");
  };
  const auto [calc, calc_ratio] = against(subjects[1], rules + " with Calc's own functions");
  const auto [linear, linear_ratio] =
      against(subjects[2], "those without " + std::string(kSlowRule) +
                               ", which looks through the table for each goal");
  rows.add("`POA_HALLAZGOS`, 10,000 goals with faults, " + std::to_string(findings) +
               " findings written into cells, a goal",
           cost_text(ours), calc, calc_ratio, "≥ 5 × faster");
  rows.add("", "", linear, linear_ratio);
}

}  // namespace

void bench_rules(office::Office& office, Rows& rows) {
  compare_quarters(office);
  const auto [findings, counts] = expected_counts(kGoals, kYearEnd);
  print_rules(findings, counts);
  std::vector<Subject> subjects;
  subjects.push_back(by_function(office, findings, counts));
  subjects.push_back(by_native(office, "funciones de Calc", counts, ""));
  subjects.push_back(by_native(office, "sin " + std::string(kSlowRule), counts, kSlowRule));
  measure(subjects, kRuleRounds);
  print_costs(subjects, "µs por meta");
  print_ratio(subjects[1], subjects[0], "; meta: 5 o más");
  print_ratio(subjects[2], subjects[0]);
  tell(subjects, findings, rows);
}

}  // namespace poa::bench
