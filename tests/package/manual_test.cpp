// SPDX-License-Identifier: MPL-2.0
// The manual has an entry for each function and each rule, with all that the tables say of it.
#include <gtest/gtest.h>

#include <pugixml.hpp>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>

#include "catalog/con_example.hpp"
#include "catalog/con_rules.hpp"
#include "catalog/functions.hpp"
#include "catalog/rule_example.hpp"
#include "catalog/rules.hpp"
#include "domain/consolidation/con.hpp"
#include "domain/rules/table.hpp"

namespace poa::catalog {
namespace {

// Appends the text that a person reads in the element: a line a paragraph, heading or cell.
// NOLINTNEXTLINE(misc-no-recursion): a document is a tree.
void append_text(pugi::xml_node element, std::string& text) {
  for (const pugi::xml_node child : element.children()) {
    const std::string_view name = child.name();
    text += child.value();
    append_text(child, text);
    if (name == "text:p" || name == "text:h") text += '\n';
  }
}

pugi::xml_node manual() {
  static const pugi::xml_document kManual = [] {
    pugi::xml_document document;
    if (!document.load_file(POA_MANUAL, pugi::parse_default | pugi::parse_ws_pcdata))
      throw std::runtime_error("the manual is no XML");
    return document;
  }();
  return kManual.child("office:document").child("office:body").child("office:text");
}

// The text from a heading to the next one of its level or above; "" without that heading.
std::string entry_of(const std::string& title) {
  std::string text;
  int level = 0;
  for (const pugi::xml_node child : manual().children()) {
    std::string line;
    append_text(child, line);
    if (std::string_view(child.name()) == "text:h") {
      const int own_level = child.attribute("text:outline-level").as_int();
      if (level > 0 && own_level <= level) break;
      if (level == 0 && line == title) level = own_level;
    }
    if (level > 0) text += line + '\n';
  }
  return text;
}

// The text of an argument without "Obligatorio." or "Opcional.", which has a cell of its own.
std::string_view meaning_of(const Argument& argument) {
  return argument.description.es.substr(argument.description.es.find(' ') + 1);
}

void expect_says(const std::string& entry, std::string_view text) {
  EXPECT_NE(entry.find(text), std::string::npos) << "lacks: " << text;
}

TEST(Manual, HasAnEntryForEachFunction) {
  for (const Function& function : kFunctions) {
    SCOPED_TRACE(function.display_name);
    const std::string entry = entry_of(std::string(function.display_name));
    expect_says(entry, function.description.es);
    expect_says(entry, " da " + std::string(function.example.result));
    for (const Argument& argument : function.arguments) {
      expect_says(entry, std::string(argument.name) + "\n");
      expect_says(entry, meaning_of(argument));
    }
  }
}

TEST(Manual, HasAnEntryForEachRule) {
  for (const Rule& rule : all_rules()) {
    SCOPED_TRACE(rule.id);
    const std::string entry = entry_of(std::string(rule.id) + ". " + std::string(rule.title));
    expect_says(entry, "Por qué. ");
    expect_says(entry, "Cómo se resuelve. ");
  }
}

TEST(Manual, EveryLinkInsideHasItsPlace) {
  std::set<std::string> places;
  for (const pugi::xpath_node place : manual().select_nodes(".//text:bookmark")) {
    places.insert("#" + std::string(place.node().attribute("text:name").value()));
  }
  const pugi::xpath_node_set links = manual().select_nodes(".//*[starts-with(@xlink:href, '#')]");
  EXPECT_GT(links.size(), 50U);
  for (const pugi::xpath_node link : links) {
    EXPECT_TRUE(places.contains(link.node().attribute("xlink:href").value()))
        << link.node().attribute("xlink:href").value();
  }
}

TEST(Manual, PrintsTheMessagesThatTheExamplesGive) {
  for (const RuleEntry& rule : kRules) {
    SCOPED_TRACE(rule.rule);
    std::string title;
    for (const Rule& known : all_rules()) {
      if (known.id == rule.rule) title = std::string(known.id) + ". " + std::string(known.title);
    }
    const std::string entry = entry_of(title);
    expect_says(entry, rule.why);
    expect_says(entry, rule.solution);
    for (const Finding& finding : findings_of(rule.fires)) {
      expect_says(entry, finding.rule == rule.rule ? finding.message : std::string(finding.rule));
    }
  }
}

TEST(Manual, HasAnEntryForEachRuleOverManyReports) {
  for (const ConEntry& rule : kConRules) {
    SCOPED_TRACE(rule.rule);
    const std::string title =
        std::string(rule.rule) + ". " + std::string(con_rule(rule.rule)->title);
    const std::string entry = entry_of(title);
    expect_says(entry, rule.why);
    expect_says(entry, rule.solution);
    for (const FileFinding& found : consolidated_example(rule.fires).findings)
      expect_says(entry, found.finding.message);
  }
}

}  // namespace
}  // namespace poa::catalog
