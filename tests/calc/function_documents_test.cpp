// SPDX-License-Identifier: MPL-2.0
// One flat document a function in functions/: rows of Function | Expected | Correct | Formula |
// Comment from row 4 of the first sheet, and B1 that sums up. A row proves something only if all
// five columns are what they seem; that is checked too.
#include <gtest/gtest.h>

#include <com/sun/star/util/Date.hpp>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "catalog/functions.hpp"
#include "office/office.hpp"
#include "office/property.hpp"

namespace poa::office {
namespace {

constexpr const char* kSheet = "Resultados";
constexpr int kHeadingRows = 3;

struct FunctionDocument {
  std::string function;
  int minimum_rows;
};

// One for each function of the catalogue; a function without arguments has little to try.
std::vector<FunctionDocument> all_documents() {
  std::vector<FunctionDocument> documents;
  for (const catalog::Function& function : catalog::kFunctions)
    documents.push_back({std::string(function.display_name), function.arguments.empty() ? 4 : 12});
  return documents;
}

void PrintTo(const FunctionDocument& document, std::ostream* out) { *out << document.function; }

class FunctionDocumentTest : public testing::TestWithParam<FunctionDocument> {
 protected:
  static void SetUpTestSuite() {
    office = std::make_unique<Office>(OfficeOptions{.extensions = {POA_EXTENSION}});
  }
  static void TearDownTestSuite() { office.reset(); }

  static inline std::unique_ptr<Office> office;
};

void expect_row_says_what_it_tests(const Range& row, const std::string& function) {
  EXPECT_TRUE(row.cell(0, 0).is_formula()) << "Function is no formula";
  EXPECT_FALSE(row.cell(1, 0).is_blank()) << "Expected is blank";
  EXPECT_EQ(row.cell(1, 0).error(), 0) << "Expected is an error";
  EXPECT_TRUE(row.cell(2, 0).is_formula()) << "Correct is no formula";
  EXPECT_NE(row.cell(3, 0).text().find(function), std::string::npos)
      << "Formula lacks the function";
  EXPECT_FALSE(row.cell(4, 0).text().empty()) << "Comment is blank";
}

void expect_row_is_correct(const Range& row) {
  const Cell correct = row.cell(2, 0);
  EXPECT_EQ(correct.error(), 0);
  EXPECT_EQ(correct.value(), 1) << row.cell(3, 0).text() << "\n  is       " << row.cell(0, 0).text()
                                << "\n  expected " << row.cell(1, 0).text();
}

TEST_P(FunctionDocumentTest, EveryRowIsCorrect) {
  const auto [function, minimum_rows] = GetParam();
  Document document =
      office->load(std::filesystem::path(POA_FUNCTION_DOCUMENTS) / (function + ".fods"));
  document.recalculate();

  const int rows = document.used_rows(kSheet);
  EXPECT_GE(rows - kHeadingRows, minimum_rows);
  for (int row = kHeadingRows + 1; row <= rows; ++row) {
    const std::string number = std::to_string(row);
    const Range cells = document.range(kSheet, "A" + number + ":E" + number);
    SCOPED_TRACE("row " + number + ": " + cells.cell(4, 0).text());
    expect_row_says_what_it_tests(cells, function);
    expect_row_is_correct(cells);
  }

  const Cell summary = document.cell(kSheet, "B1");
  EXPECT_TRUE(summary.is_formula());
  EXPECT_EQ(summary.error(), 0);
  EXPECT_EQ(summary.value(), 1);
  EXPECT_NE(summary.formula().find("C4:C" + std::to_string(rows)), std::string::npos)
      << "the summary leaves rows out: " << summary.formula();
}

INSTANTIATE_TEST_SUITE_P(Functions, FunctionDocumentTest, testing::ValuesIn(all_documents()),
                         [](const auto& parameter) { return parameter.param.function; });

TEST_F(FunctionDocumentTest, VersionIsThatOfTheProject) {
  Document document = office->new_spreadsheet();
  Cell cell = document.cell(document.sheets().front(), "A1");
  cell.set_formula("=MX.POA.FUNCIONES.VERSION()");
  EXPECT_EQ(cell.value(), POA_VERSION_NUMBER);
}

TEST_F(FunctionDocumentTest, TheQuarterOfADateFollowsTheDocumentsNullDate) {
  Document document = office->new_spreadsheet();
  Cell cell = document.cell(document.sheets().front(), "A1");
  cell.set_formula("=MX.POA.FUNCIONES.TRIMESTRE(43738)");
  EXPECT_EQ(cell.value(), 3) << "2019-09-30";
  office::set_property(document.uno(), "NullDate", css::uno::makeAny(css::util::Date(1, 1, 1904)));
  document.recalculate();
  EXPECT_EQ(cell.value(), 4) << "2023-10-01";
}

}  // namespace
}  // namespace poa::office
