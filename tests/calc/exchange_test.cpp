// SPDX-License-Identifier: MPL-2.0
// Files travel between offices: what another one wrote has the formulas and, recalculated, the
// values that it would have if it had been made here; and the report in it has the same digest.
//
// POA_EXCHANGE names the folder where each office leaves its files, in a folder of its own name,
// POA_EXCHANGE_NAME. First let every office run the tests "Writes", then each "Reads"
// (tests/matrix/run does). Where nobody else wrote anything, an office reads its own files.
#include <gtest/gtest.h>

#include <algorithm>
#include <boost/algorithm/string/replace.hpp>
#include <cctype>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <memory>
#include <regex>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "calc/filled_report.hpp"
#include "catalog/functions.hpp"
#include "formats/digest.hpp"
#include "office/file_contents.hpp"
#include "office/office.hpp"

namespace poa::office {
namespace {

constexpr const char* kWorkbook = "TMM-F004";

// By its place, each cell that is not blank: formula or entry, and value.
using Contents = std::map<std::string, std::string>;

struct FileKind {
  Format format;
  const char* extension;
};

std::string variable(const char* name, const std::string& otherwise) {
  const char* const value = std::getenv(name);
  return value == nullptr ? otherwise : value;
}

std::string own_name() { return variable("POA_EXCHANGE_NAME", "this office"); }

// The offices whose files are read.
std::vector<std::string> writers() {
  std::vector<std::string> names;
  const std::filesystem::path exchange = variable("POA_EXCHANGE", "");
  std::error_code none;
  for (const auto& folder : std::filesystem::directory_iterator(exchange, none)) {
    if (folder.path().filename() != own_name()) names.push_back(folder.path().filename());
  }
  if (names.empty()) names.push_back(own_name());
  std::sort(names.begin(), names.end());
  return names;
}

// A document for each function, and the workbook.
std::vector<std::string> documents() {
  std::vector<std::string> names = {kWorkbook};
  for (const catalog::Function& function : catalog::kFunctions)
    names.emplace_back(function.display_name);
  return names;
}

std::string place(const std::string& sheet, std::size_t row, std::size_t column) {
  return sheet + " row " + std::to_string(row + 1) + " column " + std::to_string(column + 1);
}

// Every reference to a sheet is absolute in .xlsx.
std::string without_absolute_sheets(std::string text, const std::vector<std::string>& sheets) {
  for (const std::string& sheet : sheets) boost::replace_all(text, "$" + sheet + ".", sheet + ".");
  return text;
}

// How many letters a column is wide depends on the office's fonts; the workbook asks whether it is
// seen.
std::string result_of(const std::string& formula, const CellValue& value) {
  const bool is_width = formula.find("CELL(\"WIDTH\"") != std::string::npos;
  return is_width && text_of(value) != "0" ? "seen" : text_of(value);
}

Contents cells_of(Document& document) {
  document.recalculate();
  Contents contents;
  const std::vector<std::string> sheets = document.sheets();
  for (const std::string& sheet : sheets) {
    const Range used = document.used(sheet);
    const auto formulas = used.formulas();
    const auto values = used.values();
    for (std::size_t row = 0; row < formulas.size(); ++row) {
      for (std::size_t column = 0; column < formulas[row].size(); ++column) {
        if (formulas[row][column].empty()) continue;
        contents[place(sheet, row, column)] = without_absolute_sheets(
            formulas[row][column] + " → " + result_of(formulas[row][column], values[row][column]),
            sheets);
      }
    }
  }
  return contents;
}

std::string differences(const Contents& read, const Contents& expected) {
  std::string text;
  for (const auto& [place, cell] : expected) {
    const auto found = read.find(place);
    const std::string what = found == read.end() ? "blank" : found->second;
    if (what != cell) text += place + "\n  is       " + what + "\n  expected " + cell + "\n";
  }
  for (const auto& [place, cell] : read) {
    if (!expected.contains(place)) text += place + "\n  is       " + cell + "\n  expected blank\n";
  }
  return text;
}

// LibreOffice 26.8 writes a range of one cell into .xlsx as that cell, which hands a blank over as
// 0. The rows with such a range, and the summary over them, are another formula there.
std::set<std::string> rows_with_one_cell_ranges(const Contents& made) {
  static const std::regex kOneCellRange(R"(\b([A-Z]+[0-9]+):\1\b)");
  std::set<std::string> rows;
  for (const auto& [place, cell] : made) {
    if (!std::regex_search(cell, kOneCellRange)) continue;
    rows.insert(place.substr(0, place.find(" column")));
    rows.insert(place.substr(0, place.find(" row")) + " row 1");
  }
  return rows;
}

void leave_out(const std::set<std::string>& rows, Contents& contents) {
  std::erase_if(contents, [&rows](const auto& entry) {
    return rows.contains(entry.first.substr(0, entry.first.find(" column")));
  });
}

class ExchangeTest : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    office = std::make_unique<Office>(OfficeOptions{.extensions = {POA_EXTENSION}});
  }
  static void TearDownTestSuite() { office.reset(); }

  static std::filesystem::path file(const std::string& writer, const std::string& document,
                                    const FileKind& kind) {
    return std::filesystem::path(variable("POA_EXCHANGE", office->scratch() / "exchange")) /
           writer / (document + kind.extension);
  }

  static Document made_here(const std::string& document) {
    if (document != kWorkbook)
      return office->load(std::filesystem::path(POA_FUNCTION_DOCUMENTS) / (document + ".fods"));
    Document workbook = office->new_from_template(POA_TEMPLATE);
    fill_report(workbook, read_form_file(std::filesystem::path(POA_REPORTS) / "54201.json"));
    return workbook;
  }

  static void write(const std::string& document, const FileKind& kind) {
    Document made = made_here(document);
    made.recalculate();
    const std::filesystem::path target = file(own_name(), document, kind);
    std::filesystem::create_directories(target.parent_path());
    made.store(target, kind.format);
    if (document == kWorkbook)
      std::ofstream(digest_file(own_name(), kind)) << formats::digest_of(form_of(made));
  }

  // The digest of the report in the workbook, as its writer found it.
  static std::filesystem::path digest_file(const std::string& writer, const FileKind& kind) {
    return file(writer, kWorkbook, kind).concat(".huella");
  }

  static inline std::unique_ptr<Office> office;
};

class ExchangeWritesTest : public ExchangeTest,
                           public testing::WithParamInterface<std::tuple<FileKind, std::string>> {};

TEST_P(ExchangeWritesTest, AFile) {
  const auto& [kind, document] = GetParam();
  write(document, kind);
  EXPECT_TRUE(std::filesystem::exists(file(own_name(), document, kind)));
}

class ExchangeReadsTest
    : public ExchangeTest,
      public testing::WithParamInterface<std::tuple<FileKind, std::string, std::string>> {};

TEST_P(ExchangeReadsTest, WhatItWouldHaveWritten) {
  const auto& [kind, document, writer] = GetParam();
  if (writer == own_name()) write(document, kind);
  Document read = office->load(file(writer, document, kind));
  if (document == kWorkbook) {
    EXPECT_EQ(formats::digest_of(form_of(read)), contents_of(digest_file(writer, kind)));
  }
  Document made = made_here(document);
  Contents expected = cells_of(made);
  Contents found = cells_of(read);
  ASSERT_FALSE(expected.empty());
  if (kind.format == Format::Xlsx) {
    const std::set<std::string> rows = rows_with_one_cell_ranges(expected);
    leave_out(rows, expected);
    leave_out(rows, found);
  }
  EXPECT_EQ(differences(found, expected), "");
}

template <typename... Rest>
std::string test_name(const testing::TestParamInfo<std::tuple<FileKind, Rest...>>& info) {
  std::string name = std::apply(
      [](const FileKind& kind, const Rest&... rest) {
        return std::string(kind.extension + 1) + (('_' + rest) + ...);
      },
      info.param);
  const auto unfit = [](unsigned char character) { return std::isalnum(character) == 0; };
  std::replace_if(name.begin(), name.end(), unfit, '_');
  return name;
}

const auto kFileKinds =
    testing::Values(FileKind{Format::Ods, ".ods"}, FileKind{Format::Xlsx, ".xlsx"});

INSTANTIATE_TEST_SUITE_P(Files, ExchangeWritesTest,
                         testing::Combine(kFileKinds, testing::ValuesIn(documents())),
                         test_name<std::string>);

INSTANTIATE_TEST_SUITE_P(Files, ExchangeReadsTest,
                         testing::Combine(kFileKinds, testing::ValuesIn(documents()),
                                          testing::ValuesIn(writers())),
                         (test_name<std::string, std::string>));

}  // namespace
}  // namespace poa::office
