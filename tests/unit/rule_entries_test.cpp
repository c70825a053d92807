// SPDX-License-Identifier: MPL-2.0
// The manual has an entry for each rule, and its examples do what they are there for.
#include <gtest/gtest.h>

#include <algorithm>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "catalog/rule_example.hpp"
#include "catalog/rules.hpp"
#include "domain/rules/table.hpp"

namespace poa::catalog {
namespace {

std::vector<std::string> lines_of(const std::vector<Finding>& findings) {
  std::vector<std::string> lines;
  for (const Finding& finding : findings) lines.push_back(to_line(finding));
  return lines;
}

bool is_sentence(std::string_view text) {
  return !text.empty() && text.ends_with('.') && text.find("  ") == std::string_view::npos;
}

TEST(RuleEntries, AreOneForEachRuleInItsOrder) {
  std::vector<std::string_view> entries;
  for (const RuleEntry& entry : kRules) entries.push_back(entry.rule);
  std::vector<std::string_view> rules;
  for (const Rule& rule : all_rules()) rules.push_back(rule.id);
  EXPECT_EQ(entries, rules);
}

TEST(RuleEntries, SayWhyAndHowToSolve) {
  for (const RuleEntry& entry : kRules) {
    EXPECT_TRUE(is_sentence(entry.why)) << entry.rule;
    EXPECT_TRUE(is_sentence(entry.solution)) << entry.rule;
  }
}

TEST(RuleEntries, TheFirstExampleFires) {
  for (const RuleEntry& entry : kRules) {
    const auto findings = findings_of(entry.fires);
    EXPECT_TRUE(std::any_of(findings.begin(), findings.end(), [&entry](const Finding& finding) {
      return finding.rule == entry.rule;
    })) << entry.rule;
  }
}

TEST(RuleEntries, TheSecondExampleHasNoFindingAtAll) {
  for (const RuleEntry& entry : kRules) {
    EXPECT_EQ(lines_of(findings_of(entry.silent)), std::vector<std::string>{}) << entry.rule;
  }
}

// An example may raise other rules only where it cannot avoid them: these rules go together.
TEST(RuleEntries, TheFirstExampleFiresAlone) {
  for (const RuleEntry& entry : kRules) {
    std::vector<std::string_view> others;
    for (const Finding& finding : findings_of(entry.fires)) {
      if (finding.rule != entry.rule) others.push_back(finding.rule);
    }
    std::vector<std::string_view> expected;
    if (entry.rule == "ARIT-07") expected = {"ARIT-03", "PER-05"};
    if (entry.rule == "COD-05") expected = {"COD-06"};
    if (entry.rule == "PER-04") expected = {"PER-02"};
    EXPECT_EQ(others, expected) << entry.rule;
  }
}

TEST(RuleExample, AValueThatTheHeaderLacksIsRefused) {
  EXPECT_THROW(static_cast<void>(findings_of({"", "RAMA=54"})), std::out_of_range);
}

}  // namespace
}  // namespace poa::catalog
