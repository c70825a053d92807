// SPDX-License-Identifier: MPL-2.0
// The rules about a goal in four ways, over the same table with faults: our function, Calc's own
// functions in a cell for each rule and goal, these without the one rule that Calc can only check
// by looking through the table for each goal, and Python. All must find the same, row by row and
// rule by rule; Calc's functions in each quarter.
#include <iostream>
#include <map>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "bench/bench.hpp"
#include "bench/native_rules.hpp"
#include "bench/rule_document.hpp"
#include "bench/subjects.hpp"

namespace poa::bench {
namespace {

constexpr int kRuleRounds = 5;      // Calc's own functions take seconds
constexpr int kSmallTable = 1'000;  // where the other quarters are compared
constexpr int kMostDifferences = 20;
constexpr Quarter kYearEnd(4);
constexpr const char* kSlowRule = "EST-05";

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

void require_same(const std::string& who, const RuleCounts& counts, const RuleCounts& expected) {
  if (counts == expected) return;
  std::string message = who + " and the domain find different things:";
  tell_missing(message, counts, expected, who.c_str());
  tell_missing(message, expected, counts, "the domain");
  throw std::runtime_error(message);
}

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

Subject ours(office::Office& office, const std::string& name, const char* function, int findings,
             const RuleCounts& expected) {
  office::Document document = rule_document(office, kGoals);
  add_finding_function(document, function, kGoals, findings);
  require_same(name, function_counts(document, findings), expected);
  return {name, std::move(document), kGoals};
}

Subject native(office::Office& office, const std::string& name, RuleCounts expected,
               const std::string& without) {
  office::Document document = rule_document(office, kGoals);
  add_native_rules(document, kGoals, without);
  std::erase_if(expected, [&](const auto& each) { return each.first.second == without; });
  require_same(name, native_counts(document, kGoals), expected);
  return {name, std::move(document), kGoals};
}

void print_rules(const Expected& expected) {
  std::map<std::string, int> totals;
  for (const NativeColumn& rule : native_rules()) totals[rule.name] = 0;
  for (const auto& [place, count] : expected.counts) totals[place.second] += count;
  std::cout << "\n"
            << kGoals << " metas con faltas, " << expected.findings
            << " hallazgos; se comparan, con lo que cada una halla:\n ";
  for (const auto& [rule, count] : totals) std::cout << ' ' << rule << ' ' << count << " ·";
  std::cout << std::endl;
}

}  // namespace

void bench_rules(office::Office& office, Rows& rows) {
  compare_quarters(office);
  const Expected expected = expected_counts(kGoals, kYearEnd);
  const int compared = total(expected.counts);
  print_rules(expected);
  std::vector<Subject> subjects;
  subjects.push_back(ours(office, "POA_HALLAZGOS", "MX.POA.FUNCIONES.HALLAZGOS", expected.findings,
                          expected.counts));
  subjects.push_back(native(office, "funciones de Calc", expected.counts, ""));
  subjects.push_back(native(office, "sin " + std::string(kSlowRule), expected.counts, kSlowRule));
  subjects.push_back(
      ours(office, "Python", "MX.POA.BENCH.PITON.HALLAZGOS", compared, expected.counts));
  measure(subjects, kRuleRounds);
  print_costs(subjects, "µs por meta");
  print_ratio(subjects[1], subjects[0], "; meta: 5 o más");
  print_ratio(subjects[2], subjects[0]);
  print_ratio(subjects[3], subjects[0]);
  const std::string number = std::to_string(native_rules().size());
  rows.add("`POA_HALLAZGOS`, 10,000 goals with faults, " + std::to_string(expected.findings) +
               " findings, a goal",
           cost_text(subjects[0]),
           number + " rules with Calc's own functions: " + cost_text(subjects[1]),
           ratio_text(subjects[1], subjects[0]) + " × faster", "≥ 5 × faster");
  rows.add("", "",
           "those without " + std::string(kSlowRule) +
               ", which looks through the table for each goal: " + cost_text(subjects[2]),
           ratio_text(subjects[2], subjects[0]) + " × faster");
  rows.add("", "", "the " + number + " rules in Python: " + cost_text(subjects[3]),
           ratio_text(subjects[3], subjects[0]) + " × faster");
}

}  // namespace poa::bench
