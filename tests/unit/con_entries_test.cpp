// SPDX-License-Identifier: MPL-2.0
// The manual has an entry for each rule over many reports, and its examples do what they are there
// for.
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "catalog/con_example.hpp"
#include "catalog/con_rules.hpp"
#include "domain/consolidation/con.hpp"

namespace poa::catalog {
namespace {

// The rules that fire, each once.
std::vector<std::string_view> rules_of(const ConExample& example) {
  std::vector<std::string_view> rules;
  for (const FileFinding& found : consolidated_example(example).findings) {
    if (rules.empty() || rules.back() != found.finding.rule) rules.push_back(found.finding.rule);
  }
  return rules;
}

TEST(ConEntries, AreOneForEachRuleInItsOrder) {
  std::vector<std::string_view> entries;
  for (const ConEntry& entry : kConRules) entries.push_back(entry.rule);
  std::vector<std::string_view> rules;
  for (const ConRule& rule : con_rules()) rules.push_back(rule.id);
  EXPECT_EQ(entries, rules);
}

TEST(ConEntries, SayWhyAndHowToSolve) {
  for (const ConEntry& entry : kConRules) {
    for (const std::string_view text : {entry.why, entry.solution}) {
      EXPECT_TRUE(text.ends_with('.')) << entry.rule;
      EXPECT_EQ(text.find("  "), std::string_view::npos) << entry.rule;
    }
  }
}

TEST(ConEntries, TheFirstExampleFiresAlone) {
  for (const ConEntry& entry : kConRules) EXPECT_EQ(rules_of(entry.fires), std::vector{entry.rule});
}

TEST(ConEntries, TheSecondExampleHasNoFindingAtAll) {
  for (const ConEntry& entry : kConRules)
    EXPECT_EQ(rules_of(entry.silent), std::vector<std::string_view>{}) << entry.rule;
}

}  // namespace
}  // namespace poa::catalog
