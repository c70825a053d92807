// SPDX-License-Identifier: MPL-2.0
// The template and a sample as .xlsx, for those who have another program: read part by part, and by
// two libraries that are not Calc's, which must find the figures and save what Calc opens again.
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <tuple>

#include "calc/formula_results.hpp"
#include "office/file_contents.hpp"
#include "office/office.hpp"
#include "office/process.hpp"

namespace poa::office {
namespace {

namespace fs = std::filesystem;

constexpr int kNotRun = 77;  // to CTest

// By sheet, row and column.
using Entries = std::map<std::tuple<std::string, int, int>, std::string>;

// What is typed into the workbook, without its formulas.
Entries entries(const Document& workbook) {
  Entries all;
  for (const std::string& sheet : workbook.sheets()) {
    int row = 0;
    for (const std::vector<std::string>& cells : workbook.used(sheet).formulas()) {
      int column = 0;
      for (const std::string& cell : cells) {
        const bool formula = cell.starts_with("=") || cell.starts_with("{=");
        if (!cell.empty() && !formula) all[{sheet, row, column}] = cell;
        ++column;
      }
      ++row;
    }
  }
  return all;
}

// The file of the results, for the programs that read the workbook.
void write_json(const std::vector<fill::FormulaResult>& results, const fs::path& file) {
  nlohmann::json all = nlohmann::json::array();
  for (const fill::FormulaResult& result : results) {
    const nlohmann::json value =
        result.number ? nlohmann::json::parse(*result.number) : nlohmann::json(result.shown);
    all.push_back({{"sheet", result.sheet}, {"address", result.address}, {"value", value}});
  }
  std::ofstream(file, std::ios::binary) << all;
}

class XlsxTest : public testing::TestWithParam<std::string> {
 protected:
  static void SetUpTestSuite() {
    office = std::make_unique<Office>(OfficeOptions{.extensions = {POA_EXTENSION}});
  }
  static void TearDownTestSuite() { office.reset(); }

  XlsxTest() {
    fs::create_directories(folder_);
    Document workbook = office->new_from_template(GetParam());
    workbook.recalculate();
    write_json(formula_results(workbook), results_);
    workbook.store(file_, Format::Xlsx);
    entries_ = entries(office->load(file_));
  }

  // The exit code of a program of tests/foreign; what it says is shown when it is not 0.
  int run(const std::vector<std::string>& command) {
    const fs::path log = folder_ / "log.txt";
    fs::remove(log);
    const int code = Process(command, {}, log).wait(std::chrono::seconds(60)).value_or(-1);
    if (code != 0) std::cout << contents_of(log);
    return code;
  }
  static std::string program(const std::string& name) { return POA_FOREIGN "/" + name; }

  void expect_same_entries(const fs::path& saved) {
    const Document workbook = office->load(saved);
    EXPECT_GT(entries_.size(), 100U);
    EXPECT_EQ(entries(workbook), entries_);
  }

  static inline std::unique_ptr<Office> office;
  const fs::path folder_ = office->scratch() / fs::path(GetParam()).stem();
  const fs::path file_ = folder_ / "workbook.xlsx";
  const fs::path results_ = folder_ / "results.json";
  Entries entries_;
};

TEST_P(XlsxTest, HasItsPartsAndNoTable) {
  EXPECT_EQ(run({POA_PYTHON, program("xlsx_parts"), file_.string()}), 0);
}

TEST_P(XlsxTest, IsReadAndSavedByOpenpyxl) {
  const fs::path saved = folder_ / "openpyxl.xlsx";
  ASSERT_EQ(run({POA_PYTHON, program("openpyxl_round_trip"), file_.string(), results_.string(),
                 saved.string()}),
            0);
  expect_same_entries(saved);
}

class XlsxInExcelJsTest : public XlsxTest {};

TEST_P(XlsxInExcelJsTest, IsReadAndSaved) {
  const int fetched = run({program("fetch-npm"), "exceljs", POA_EXCELJS});
  if (fetched == kNotRun) {
    office.reset();
    std::cout.flush();
    std::_Exit(kNotRun);
  }
  ASSERT_EQ(fetched, 0);
  const std::string library = POA_EXCELJS "/exceljs.js";
  const fs::path saved = folder_ / "exceljs.xlsx";
  ASSERT_EQ(run({POA_NODE, program("exceljs_round_trip.js"), library, file_.string(),
                 results_.string(), saved.string()}),
            0);
  expect_same_entries(saved);
}

const auto kWorkbooks = testing::Values(POA_TEMPLATE, POA_SAMPLES "/54201.ots");

std::string test_name(const testing::TestParamInfo<std::string>& workbook) {
  return workbook.param == POA_TEMPLATE ? "Template" : "Sample";
}
INSTANTIATE_TEST_SUITE_P(Workbooks, XlsxTest, kWorkbooks, test_name);
INSTANTIATE_TEST_SUITE_P(Workbooks, XlsxInExcelJsTest, kWorkbooks, test_name);

}  // namespace
}  // namespace poa::office
