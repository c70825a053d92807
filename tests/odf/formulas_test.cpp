// SPDX-License-Identifier: MPL-2.0
// The workbook's formulas say nothing that other programs lack: those open the same file.
#include <gtest/gtest.h>

#include <pugixml.hpp>
#include <regex>
#include <stdexcept>
#include <string>
#include <vector>

namespace poa::odf {
namespace {

struct Formula {
  std::string style;  // of its cell
  std::string text;
};

std::vector<Formula> formulas(const std::string& file) {
  pugi::xml_document document;
  if (!document.load_file(file.c_str())) throw std::runtime_error("no XML: " + file);
  std::vector<Formula> all;
  for (const pugi::xpath_node found : document.select_nodes("//table:table-cell[@table:formula]")) {
    all.push_back({found.node().attribute("table:style-name").value(),
                   found.node().attribute("table:formula").value()});
  }
  return all;
}

// The formula without its quoted texts, and with "[]" for a reference.
std::string skeleton(const std::string& formula) {
  static const std::regex kText(R"("(?:[^"]|"")*")");
  static const std::regex kReference(R"(\[[^\]]*\])");
  return std::regex_replace(std::regex_replace(formula.substr(3), kText, "T"), kReference, "[]");
}

class OtherProgramsTest : public testing::TestWithParam<std::string> {};

// Gnumeric gives #REF! for a range that begins or ends in a function's result, as E25:INDEX(…).
TEST_P(OtherProgramsTest, HaveEveryFormOfReference) {
  const std::vector<Formula> all = formulas(GetParam());
  EXPECT_GT(all.size(), 100U);
  for (const Formula& formula : all) {
    EXPECT_EQ(skeleton(formula.text).find_first_of(":!~"), std::string::npos) << formula.text;
  }
}

// Gnumeric's N() of a blank cell is an error.
TEST_P(OtherProgramsTest, ComputeTheFiguresOfBlankCells) {
  static const std::regex kNumberOf("(^|[^A-Z.])N\\(");
  int figures = 0;
  for (const Formula& formula : formulas(GetParam())) {
    if (formula.style != "TMM_Absoluto" && formula.style != "TMM_Relativo") continue;
    EXPECT_FALSE(std::regex_search(skeleton(formula.text), kNumberOf)) << formula.text;
    ++figures;
  }
  EXPECT_GE(figures, 2);
}

std::string test_name(const testing::TestParamInfo<std::string>& file) {
  return file.param.ends_with("TMM-F004.fods") ? "Template" : "Sample";
}
INSTANTIATE_TEST_SUITE_P(Workbooks, OtherProgramsTest,
                         testing::Values(POA_TEMPLATE_SOURCE, POA_FILLED "/54201.fods"), test_name);

}  // namespace
}  // namespace poa::odf
