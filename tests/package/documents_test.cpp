// SPDX-License-Identifier: MPL-2.0
// The documents written by hand name what the tables have: a forgotten line in them would be
// noticed by nobody.
#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <string_view>

#include "catalog/commands.hpp"
#include "catalog/functions.hpp"
#include "domain/consolidation/con.hpp"
#include "domain/rules/table.hpp"

namespace poa::catalog {
namespace {

std::string text_of(const char* document) {
  std::ifstream file(std::string(POA_DOCUMENTS) + "/" + document);
  return {std::istreambuf_iterator<char>(file), {}};
}

// The severity of each rule in the form's table of section 4: "error / adv".
std::map<std::string, std::string> severities_of_the_form() {
  std::map<std::string, std::string> severities;
  std::istringstream lines(text_of("docs/form.md"));
  for (std::string line; std::getline(lines, line);) {
    const std::size_t id = line.find("| ");
    const std::size_t severity = line.find(" | ", 2);
    if (id != 0 || severity == std::string::npos) continue;
    const std::size_t end = line.find(" | ", severity + 3);
    severities[line.substr(2, severity - 2)] = line.substr(severity + 3, end - severity - 3);
  }
  return severities;
}

std::string_view word_in_the_form(Severity severity) {
  switch (severity) {
    case Severity::Error:
      return "error";
    case Severity::Warning:
      return "adv";
    case Severity::Notice:
      return "aviso";
  }
  return "";
}

TEST(Documents, TheFormHasEveryRuleWithItsSeverity) {
  const auto severities = severities_of_the_form();
  for (const Rule& rule : all_rules()) {
    SCOPED_TRACE(rule.id);
    const auto found = severities.find(std::string(rule.id));
    ASSERT_TRUE(found != severities.end()) << "it is not in docs/form.md";
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Notice}) {
      const bool said = found->second.find(word_in_the_form(severity)) != std::string::npos;
      EXPECT_EQ(said, may_have(rule, severity)) << found->second;
    }
  }
}

TEST(Documents, TheFormHasEveryRuleOverManyReportsWithItsSeverity) {
  const auto severities = severities_of_the_form();
  for (const ConRule& rule : con_rules()) {
    const auto found = severities.find(std::string(rule.id));
    ASSERT_TRUE(found != severities.end()) << rule.id << " is not in docs/form.md";
    EXPECT_EQ(found->second, word_in_the_form(rule.severity)) << rule.id;
  }
}

// The rules that a text names, one by one or as "ARIT-01 a ARIT-09" or "ARIT-01 to 09".
std::set<std::string> rules_named_in(const std::string& text) {
  static const std::regex kRules("([A-Z]{3,4})-([0-9]{2})(?: (?:a|to) (?:\\1-)?([0-9]{2}))?");
  std::set<std::string> rules;
  for (std::sregex_iterator found(text.begin(), text.end(), kRules), end; found != end; ++found) {
    const int first = std::stoi((*found)[2]);
    const int last = (*found)[3].matched ? std::stoi((*found)[3]) : first;
    for (int number = first; number <= last; ++number)
      rules.insert((*found)[1].str() + (number < 10 ? "-0" : "-") + std::to_string(number));
  }
  return rules;
}

std::set<std::string> rules_of_the_tables() {
  std::set<std::string> rules;
  for (const Rule& rule : all_rules()) rules.emplace(rule.id);
  for (const ConRule& rule : con_rules()) rules.emplace(rule.id);
  return rules;
}

TEST(Documents, TheReadmeSaysWhichRulesAreChecked) {
  const std::string readme = text_of("README.md");
  const std::size_t limit = readme.find("* Checked so far: ");
  ASSERT_NE(limit, std::string::npos);
  EXPECT_EQ(rules_named_in(readme.substr(limit, readme.find(". ", limit) - limit)),
            rules_of_the_tables());
}

TEST(Documents, TheChangesNameEveryRule) {
  const std::set<std::string> named = rules_named_in(text_of("CHANGELOG.md"));
  for (const std::string& rule : rules_of_the_tables()) EXPECT_TRUE(named.contains(rule)) << rule;
}

TEST(Documents, TheChangesNameEveryFunction) {
  const std::string changes = text_of("CHANGELOG.md");
  for (const Function& function : kFunctions) {
    EXPECT_NE(changes.find("`" + std::string(function.display_name) + "`"), std::string::npos)
        << function.display_name;
  }
}

// The entry as the menu shows it, without what says that it asks something.
std::string entry_of(const Command& command) {
  std::string entry;
  for (const char letter : std::string(command.title.es))
    if (letter != '~') entry += letter;
  return entry.substr(0, entry.find("..."));
}

TEST(Documents, TheManualTellsOfEveryEntryOfTheMenu) {
  const std::string manual = text_of("manual/manual.fodt");
  const std::size_t begin = manual.find("table:name=\"Órdenes\"");
  ASSERT_NE(begin, std::string::npos);
  const std::string table = manual.substr(begin, manual.find("</table:table>", begin) - begin);
  for (const Command& command : kCommands) {
    EXPECT_NE(table.find(entry_of(command)), std::string::npos) << entry_of(command);
  }
}

}  // namespace
}  // namespace poa::catalog
