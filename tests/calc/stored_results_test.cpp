// SPDX-License-Identifier: MPL-2.0
// The results that the template and the samples are delivered with are those that a real office
// computes.
#include <gtest/gtest.h>

#include <cstddef>
#include <filesystem>
#include <map>
#include <memory>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "calc/filled_report.hpp"
#include "calc/formula_results.hpp"
#include "office/file_contents.hpp"
#include "office/office.hpp"

namespace poa::office {
namespace {

namespace fs = std::filesystem;

constexpr const char* kRenew = "cmake --build --preset dev --target renew_results writes it again";
constexpr const char* kTemplate = "TMM-F004";

std::vector<std::string> workbooks() {
  std::vector<std::string> names = {kTemplate};
  std::istringstream units(POA_SAMPLE_UNITS);
  for (std::string unit; units >> unit;) names.push_back(unit);
  return names;
}

// The workbook as the build has it before the results are stored.
fs::path without_results(const std::string& workbook) {
  return workbook == kTemplate ? fs::path(POA_TEMPLATE_SOURCE)
                               : fs::path(POA_FILLED) / (workbook + ".fods");
}

fs::path delivered(const std::string& workbook) {
  return workbook == kTemplate ? fs::path(POA_TEMPLATE)
                               : fs::path(POA_SAMPLES) / (workbook + ".ots");
}

std::set<std::string> lines(const std::string& text) {
  std::istringstream in(text);
  std::set<std::string> all;
  for (std::string line; std::getline(in, line);) all.insert(line);
  return all;
}

std::string differences(const std::set<std::string>& kept, const std::set<std::string>& computed) {
  std::string all;
  for (const std::string& line : kept) {
    if (!computed.contains(line)) all += "\nkept:     " + line;
  }
  for (const std::string& line : computed) {
    if (!kept.contains(line)) all += "\ncomputed: " + line;
  }
  return all;
}

class StoredResultsTest : public testing::TestWithParam<std::string> {
 protected:
  static void SetUpTestSuite() {
    office = std::make_unique<Office>(OfficeOptions{.extensions = {POA_EXTENSION}});
  }
  static void TearDownTestSuite() { office.reset(); }

  static inline std::unique_ptr<Office> office;
};

TEST_P(StoredResultsTest, AreWhatAnOfficeComputes) {
  Document workbook = office->load(without_results(GetParam()));
  workbook.recalculate();
  const std::vector<fill::FormulaResult> results = formula_results(workbook);
  EXPECT_GT(results.size(), 50U);
  std::ostringstream computed;
  fill::write_results(results, computed);
  const fs::path file = fs::path(POA_RESULTS) / (GetParam() + ".xml");
  EXPECT_EQ(differences(lines(contents_of(file)), lines(computed.str())), "")
      << file.string() << " is out of date: " << kRenew;
}

// What each cell shows, sheet by sheet: without the extension, errors too.
std::map<std::string, std::string> shown(const Document& workbook) {
  std::map<std::string, std::string> cells;
  for (const std::string& sheet : workbook.sheets()) {
    const Range used = workbook.used(sheet);
    int row = 0;
    for (const std::vector<CellValue>& values : used.values()) {
      for (std::size_t column = 0; column < values.size(); ++column) {
        cells[sheet + ", row " + std::to_string(row + 1) + ", column " +
              std::to_string(column + 1)] = text_of(values[column]);
      }
      ++row;
    }
  }
  return cells;
}

// A result that stayed would pass for one of today, whatever is changed in the workbook.
TEST_P(StoredResultsTest, NoneIsLeftWhereTheExtensionIsMissing) {
  Office plain;
  Document workbook = plain.new_from_template(delivered(GetParam()));
  const std::map<std::string, std::string> opened = shown(workbook);
  EXPECT_GT(opened.size(), 1000U);
  workbook.recalculate();
  for (const auto& [cell, text] : shown(workbook)) EXPECT_EQ(opened.at(cell), text) << cell;
}

std::string test_name(const testing::TestParamInfo<std::string>& workbook) {
  return workbook.param == kTemplate ? "Template" : workbook.param;
}
INSTANTIATE_TEST_SUITE_P(Workbooks, StoredResultsTest, testing::ValuesIn(workbooks()), test_name);

}  // namespace
}  // namespace poa::office
