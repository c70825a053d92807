// SPDX-License-Identifier: MPL-2.0
// The function wizard shows the texts of the catalogue, in both languages.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "catalog/functions.hpp"
#include "ui/function_wizard.hpp"

namespace poa::office {
namespace {

class WizardTest : public testing::TestWithParam<Language> {
 protected:
  [[nodiscard]] static std::string_view text_of(const catalog::Text& text) {
    return GetParam() == Language::Spanish ? text.es : text.en;
  }
};

std::vector<std::string> sorted_names() {
  std::vector<std::string> names;
  for (const catalog::Function& function : catalog::kFunctions)
    names.emplace_back(function.display_name);
  std::sort(names.begin(), names.end());
  return names;
}

// The wizard ends a list of arguments with a no-break space.
std::string syntax_of(const catalog::Function& function) {
  std::string text = std::string(function.display_name) + "(";
  const char* separator = " ";
  for (const catalog::Argument& argument : function.arguments) {
    text += separator + std::string(argument.name);
    separator = ", ";
  }
  return text + (function.arguments.empty() ? ")" : "\u00A0)");
}

TEST_P(WizardTest, SaysWhatTheCatalogueSays) {
  Office office({.language = GetParam(), .extensions = {POA_EXTENSION}});
  const Document document = office.new_spreadsheet_in_window();
  FunctionWizard wizard(office);
  const std::string required = GetParam() == Language::Spanish ? "Obligatorio." : "Required.";

  std::vector<std::string> found = wizard.search("POA_");
  std::sort(found.begin(), found.end());
  EXPECT_EQ(found, sorted_names());

  for (const catalog::Function& function : catalog::kFunctions) {
    SCOPED_TRACE(function.display_name);
    static_cast<void>(wizard.search(function.display_name));
    wizard.choose(function.display_name);
    EXPECT_EQ(wizard.description(), text_of(function.description));
    EXPECT_EQ(wizard.syntax(), syntax_of(function));
    if (function.arguments.empty()) continue;
    const auto shown = wizard.arguments(function.arguments.size());
    ASSERT_EQ(shown.size(), function.arguments.size());
    for (std::size_t at = 0; at < shown.size(); ++at) {
      const catalog::Argument& argument = function.arguments[at];
      EXPECT_TRUE(shown[at].name.starts_with(std::string(argument.name) + " ("))
          << shown[at].name << " is not " << argument.name;
      EXPECT_EQ(shown[at].description, text_of(argument.description));
      EXPECT_EQ(shown[at].description.starts_with(required), !argument.optional);
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Languages, WizardTest,
                         testing::Values(Language::Spanish, Language::English),
                         [](const auto& parameter) {
                           return parameter.param == Language::Spanish ? "Spanish" : "English";
                         });

}  // namespace
}  // namespace poa::office
