// SPDX-License-Identifier: MPL-2.0
// The frozen contract held together: catalogue ↔ type library ↔ names.txt ↔ C++ signatures ↔ a test
// document for each function.
#include <gtest/gtest.h>
#include <typelib/typedescription.h>

#include <boost/algorithm/string/case_conv.hpp>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "bridge/bridge.hpp"
#include "catalog/functions.hpp"
#include "functions/component.hpp"
#include "uno/call.hpp"

namespace poa::bridge {
namespace {

// A method's line in names.txt: its name, then its arguments, optional ones in brackets.
std::vector<std::string> lines_of_names_file() {
  std::ifstream file(POA_NAMES_FILE);
  std::vector<std::string> lines;
  for (std::string line; std::getline(file, line);) {
    if (!line.empty() && line.front() != '#') lines.push_back(line);
  }
  return lines;
}

std::string line_of(const catalog::Function& function) {
  std::string line(function.method);
  for (const auto& argument : function.arguments) {
    const std::string name(argument.name);
    line += " " + (argument.optional ? "[" + name + "]" : name);
  }
  return line;
}

// The first argument, the document, comes from Calc itself; the user does not see it.
constexpr std::string_view kDocument = "com.sun.star.beans.XPropertySet";

bool is_document(sal_Int32 index, const typelib_MethodParameter& parameter) {
  return index == 0 && uno::equals_ascii(parameter.pTypeRef->pTypeName, kDocument);
}

// The methods of our interface in the type library, each with the names of the user's arguments.
std::map<std::string, std::vector<std::string>> methods_of_type_library() {
  static_cast<void>(context());
  const uno::Description type(catalog::kInterface);
  std::map<std::string, std::vector<std::string>> methods;
  if (!type) return methods;
  const auto* interface = reinterpret_cast<const typelib_InterfaceTypeDescription*>(type.raw());
  for (sal_Int32 i = 0; i < interface->nMembers; ++i) {
    const uno::Description member(interface->ppMembers[i]);
    const auto* method =
        reinterpret_cast<const typelib_InterfaceMethodTypeDescription*>(member.raw());
    auto& parameters = methods[uno::to_utf8(method->aBase.pMemberName)];
    for (sal_Int32 k = 0; k < method->nParams; ++k) {
      if (!is_document(k, method->pParams[k]))
        parameters.push_back(uno::to_utf8(method->pParams[k].pName));
    }
  }
  return methods;
}

TEST(Contract, TheCatalogueIsTheListOfFrozenNames) {
  std::vector<std::string> catalogue;
  for (const auto& function : catalog::kFunctions) catalogue.push_back(line_of(function));
  EXPECT_EQ(catalogue, lines_of_names_file());
}

TEST(Contract, TheCatalogueIsTheInterface) {
  const auto methods = methods_of_type_library();
  ASSERT_EQ(methods.size(), std::size(catalog::kFunctions));
  for (const auto& function : catalog::kFunctions) {
    std::vector<std::string> arguments;
    for (const auto& argument : function.arguments) arguments.emplace_back(argument.name);
    const auto found = methods.find(std::string(function.method));
    ASSERT_NE(found, methods.end()) << function.method;
    EXPECT_EQ(found->second, arguments) << function.method;
  }
}

TEST(Contract, EveryMethodHasTheTypesOfTheTypeLibrary) {
  static_cast<void>(context());
  const auto methods = functions::methods();
  ASSERT_EQ(methods.size(), std::size(catalog::kFunctions));
  for (const uno::Method& method : methods) {
    EXPECT_NO_THROW(
        static_cast<void>(uno::checked_description(catalog::kInterface, method.name, method.types)))
        << method.name;
  }
}

// LibreOffice 25.2 and later write this name into .xlsx. Another one would be #NAME? in older
// offices, and lost for good where the extension is missing; LibreOffice 7.4 does not even look at
// it.
TEST(Contract, FilesOfExcelNameAFunctionByItsMethod) {
  std::stringstream registry;
  registry << std::ifstream(POA_FUNCTION_REGISTRY).rdbuf();
  const std::string text = registry.str();
  static const std::regex kName(
      R"(name="CompatibilityName">\s*<value xml:lang="es">(.*)</value>\s*<value xml:lang="en-US">(.*)</value>)");
  std::vector<std::string> names;
  for (std::sregex_iterator match(text.begin(), text.end(), kName), end; match != end; ++match) {
    EXPECT_EQ(match->str(1), match->str(2));
    names.push_back(match->str(1));
  }
  std::vector<std::string> expected;
  for (const auto& function : catalog::kFunctions) {
    expected.push_back("MX.POA.FUNCIONES." + boost::to_upper_copy(std::string(function.method)));
  }
  EXPECT_EQ(names, expected);
}

TEST(Contract, OnlyAnyIsOptional) {
  for (const uno::Method& method : functions::methods()) {
    for (const auto& function : catalog::kFunctions) {
      if (function.method != method.name) continue;
      auto types = method.types.subspan(1);
      if (!types.empty() && types.front() == kDocument) types = types.subspan(1);
      ASSERT_EQ(function.arguments.size(), types.size());
      bool optional_seen = false;
      for (std::size_t i = 0; i < function.arguments.size(); ++i) {
        const bool optional = function.arguments[i].optional;
        EXPECT_TRUE(!optional || types[i] == "any") << method.name;
        EXPECT_TRUE(optional || !optional_seen) << method.name;
        optional_seen = optional;
      }
    }
  }
}

TEST(Contract, EveryFunctionHasItsTestDocument) {
  std::set<std::string> expected;
  for (const auto& function : catalog::kFunctions)
    expected.insert(std::string(function.display_name) + ".fods");
  std::set<std::string> found;
  for (const auto& entry : std::filesystem::directory_iterator(POA_FUNCTION_DOCUMENTS))
    found.insert(entry.path().filename().string());
  EXPECT_EQ(found, expected);
}

TEST(Contract, EveryTextIsThereInBothLanguages) {
  for (const auto& function : catalog::kFunctions) {
    EXPECT_FALSE(function.description.es.empty()) << function.method;
    EXPECT_FALSE(function.description.en.empty()) << function.method;
    EXPECT_NE(function.example.formula.find(function.display_name), std::string_view::npos);
    for (const auto& argument : function.arguments) {
      EXPECT_TRUE(
          argument.description.es.starts_with(argument.optional ? "Opcional." : "Obligatorio."))
          << function.method << " " << argument.name;
      EXPECT_TRUE(
          argument.description.en.starts_with(argument.optional ? "Optional." : "Required."))
          << function.method << " " << argument.name;
    }
  }
}

// "requiereObservacion" stands in the names of tests as "RequiereObservacion".
std::string name_in_tests(std::string_view method) {
  std::string name(method);
  name.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(name.front())));
  return name;
}

// The longest method that `text` starts with: "LineasFaltantes…" is none of "Lineas".
std::string_view method_at(std::string_view text) {
  std::string_view longest;
  for (const auto& function : catalog::kFunctions) {
    if (text.starts_with(name_in_tests(function.method)) && function.method.size() > longest.size())
      longest = function.method;
  }
  return longest;
}

// The methods that names of this program's tests name, whichever of them run.
std::set<std::string_view> methods_in_names_of_tests() {
  std::set<std::string_view> methods;
  const testing::UnitTest& program = *testing::UnitTest::GetInstance();
  for (int suite = 0; suite < program.total_test_suite_count(); ++suite) {
    const testing::TestSuite& tests = *program.GetTestSuite(suite);
    for (int test = 0; test < tests.total_test_count(); ++test) {
      const std::string name = std::string(tests.name()) + "." + tests.GetTestInfo(test)->name();
      for (std::size_t at = 0; at < name.size(); ++at) methods.insert(method_at(name.substr(at)));
    }
  }
  return methods;
}

TEST(Contract, EveryFunctionIsNamedByATest) {
  const auto named = methods_in_names_of_tests();
  for (const auto& function : catalog::kFunctions)
    EXPECT_TRUE(named.contains(function.method)) << function.method;
}

TEST(Contract, VersionIsTheProjects) { EXPECT_EQ(make_funciones()->version(), POA_VERSION_NUMBER); }

}  // namespace
}  // namespace poa::bridge
