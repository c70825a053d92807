// SPDX-License-Identifier: MPL-2.0
// extension/names.txt holds every permanent name beside the functions', and the sources hold no
// other one of its kinds: a name that is changed, removed or forgotten there shows here.
#include <gtest/gtest.h>

#include <algorithm>
#include <boost/algorithm/string/classification.hpp>
#include <boost/algorithm/string/split.hpp>
#include <cctype>
#include <fstream>
#include <iterator>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "bridge/bridge.hpp"
#include "catalog/commands.hpp"
#include "catalog/functions.hpp"
#include "commands/arguments.hpp"
#include "commands/component.hpp"
#include "commands/registry.hpp"
#include "domain/consolidation/con.hpp"
#include "domain/rules/table.hpp"
#include "panel/component.hpp"

namespace poa::bridge {
namespace {

using Names = std::set<std::string>;

std::string contents(const std::string& file_of_the_sources) {
  std::ifstream file(POA_SOURCES + ("/" + file_of_the_sources));
  return {std::istreambuf_iterator<char>(file), {}};
}

// What `text` has where the expression has its first group.
Names found_in(const std::string& text, const char* expression) {
  const std::regex wanted(expression);
  Names names;
  for (std::sregex_iterator at(text.begin(), text.end(), wanted), end; at != end; ++at)
    names.insert((*at)[1]);
  return names;
}

// The lines of names.txt of a kind: what they name, with the words that follow.
std::map<std::string, std::vector<std::string>> frozen(std::string_view kind) {
  std::map<std::string, std::vector<std::string>> names;
  std::ifstream file(std::string(POA_SOURCES) + "/extension/names.txt");
  for (std::string line; std::getline(file, line);) {
    std::vector<std::string> words;
    boost::algorithm::split(words, line, boost::algorithm::is_space());
    if (words.size() < 2 || words.front() != kind) continue;
    EXPECT_TRUE(names.try_emplace(words[1], words.begin() + 2, words.end()).second) << line;
  }
  return names;
}

Names frozen_names(std::string_view kind) {
  Names names;
  for (const auto& [name, words] : frozen(kind)) names.insert(name);
  return names;
}

TEST(PermanentNames, TheServicesAreThoseOfTheComponent) {
  const Names services = frozen_names("service");
  EXPECT_EQ(services,
            (Names{std::string(catalog::kService), std::string(catalog::kExplainingService),
                   std::string(catalog::kCommandService),
                   std::string(extension::kPanel.implementation)}));
  const std::string declared = contents("extension/components.in");
  EXPECT_EQ(services, found_in(declared, "<service name=\"([^\"]+)\""));
  EXPECT_EQ(services, found_in(declared, "<implementation name=\"([^\"]+)\""));
  for (const std::string& service : services) EXPECT_TRUE(factory(service.c_str()).is()) << service;
}

TEST(PermanentNames, TheExtensionAndItsProtocolAreThoseOfThePackage) {
  EXPECT_EQ(frozen_names("extension"),
            found_in(contents("extension/description.xml.in"), "<identifier value=\"([^\"]+)\""));
  EXPECT_EQ(frozen_names("protocol"), Names{std::string(extension::kProtocol)});
  EXPECT_EQ(frozen_names("protocol"), found_in(contents("extension/registry/ProtocolHandler.xcu"),
                                               "<value>([^<*]+)[*]</value>"));
}

TEST(PermanentNames, TheCommandsAreThoseOfTheTable) {
  Names commands;
  for (const extension::Command& command : extension::registry())
    commands.emplace(command.entry->name);
  EXPECT_EQ(frozen_names("command"), commands);
}

TEST(PermanentNames, TheArgumentsAreThoseOfTheCatalogue) {
  Names arguments;
  for (const auto& [command, words] : frozen("command"))
    arguments.insert(words.begin(), words.end());
  EXPECT_EQ(arguments, found_in(contents("addin/catalog/commands.hpp"), "Argument = \"(\\w+)\""));
  EXPECT_EQ(extension::kWithoutAsking, "SinPreguntar");
}

TEST(PermanentNames, TheArgumentThatLeavesNothingToAskIsOneOfItsCommand) {
  const auto commands = frozen("command");
  for (const catalog::Command& command : catalog::kCommands) {
    const auto& arguments = commands.at(std::string(command.name));
    for (const std::string_view argument : {command.argument, command.other_argument})
      EXPECT_TRUE(argument.empty() || std::ranges::count(arguments, argument) == 1)
          << command.name << " " << argument;
  }
}

// "AgregarMeta" has its action in agregar_meta.cpp.
std::string file_of_command(std::string_view name) {
  std::string file;
  for (const char letter : name) {
    const auto byte = static_cast<unsigned char>(letter);
    if (std::isupper(byte) != 0 && !file.empty()) file += '_';
    file += static_cast<char>(std::tolower(byte));
  }
  return file;
}

// The constants of the catalogue that the sources of a command name, those of its helpers included.
Names constants_read_by(std::string_view command) {
  Names constants;
  Names seen;
  std::vector<std::string> files = {file_of_command(command)};
  while (!files.empty()) {
    const std::string file = files.back();
    files.pop_back();
    if (!seen.insert(file).second) continue;
    const std::string source = contents("extension/commands/" + file + ".cpp");
    constants.merge(found_in(source, "catalog::(k\\w+Argument)"));
    const Names helpers = found_in(source, R"(#include "commands/(\w+)\.hpp")");
    files.insert(files.end(), helpers.begin(), helpers.end());
  }
  return constants;
}

TEST(PermanentNames, EachArgumentIsReadByItsCommand) {
  const std::string catalogue = contents("addin/catalog/commands.hpp");
  for (const auto& [command, arguments] : frozen("command")) {
    const Names read = constants_read_by(command);
    for (const std::string& argument : arguments) {
      const Names constant =
          found_in(catalogue, ("(k\\w+Argument) = \"" + argument + "\"").c_str());
      ASSERT_EQ(constant.size(), 1U) << argument;
      EXPECT_TRUE(read.contains(*constant.begin())) << command << " " << argument;
    }
  }
}

TEST(PermanentNames, TheRulesAreThoseOfTheTables) {
  Names rules;
  for (const Rule& rule : all_rules()) rules.emplace(rule.id);
  for (const ConRule& rule : con_rules()) rules.emplace(rule.id);
  EXPECT_EQ(frozen_names("rule"), rules);
}

// The workbooks themselves are held against lists of tests/package/checks.sh.
TEST(PermanentNames, TheRangesAreThoseThatTheCodeLooksUp) {
  Names ranges = found_in(contents("addin/domain/form/schema.hpp"), "\"(TMM_\\w+)\"");
  ranges.merge(found_in(contents("extension/consolidation/result_workbook.hpp"), "\"(CON_\\w+)\""));
  EXPECT_EQ(frozen_names("range"), ranges);
}

}  // namespace
}  // namespace poa::bridge
