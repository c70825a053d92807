// SPDX-License-Identifier: MPL-2.0
// Every formula that the manual shows, typed on an empty sheet of a Spanish office, gives what the
// manual says.
#include <gtest/gtest.h>

#include <fstream>
#include <string>
#include <vector>

#include "office/office.hpp"

namespace poa::office {
namespace {

struct Shown {
  std::string formula;
  std::string result;
};

std::vector<Shown> formulas_of_the_manual() {
  std::vector<Shown> formulas;
  std::ifstream lines(POA_MANUAL_FORMULAS);
  for (std::string line; std::getline(lines, line);) {
    const std::size_t tab = line.find('\t');
    formulas.push_back({line.substr(0, tab), line.substr(tab + 1)});
  }
  return formulas;
}

TEST(Manual, EachFormulaGivesWhatItSays) {
  const std::vector<Shown> formulas = formulas_of_the_manual();
  ASSERT_GE(formulas.size(), 18U);
  Office office({.language = Language::Spanish, .extensions = {POA_EXTENSION}});
  Document document = office.new_spreadsheet();
  const std::string sheet = document.sheets().front();
  for (const Shown& shown : formulas) {
    SCOPED_TRACE(shown.formula);
    EXPECT_FALSE(shown.result.empty()) << "the manual says no result";
    document.type_into(sheet, "T9", shown.formula);
    EXPECT_TRUE(document.cell(sheet, "T9").is_formula());
    EXPECT_EQ(document.cell(sheet, "T9").text(), shown.result);
  }
}

}  // namespace
}  // namespace poa::office
