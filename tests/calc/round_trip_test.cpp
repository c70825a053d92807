// SPDX-License-Identifier: MPL-2.0
// Formulas survive in files: saved and loaded again, and by way of an office that lacks the
// extension.
#include <gtest/gtest.h>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "office/office.hpp"

namespace poa::office {
namespace {

struct FileKind {
  Format format;
  const char* extension;
};

constexpr const char* kFormulas[] = {
    "=MX.POA.FUNCIONES.RELATIVO(11;4)",
    "=MX.POA.FUNCIONES.RELATIVO(B1;A1;2)",
    "=MX.POA.FUNCIONES.ABSOLUTO(A1:H1;\"SUMA\";\"JUL-SEP\")",
    "=MX.POA.FUNCIONES.ABSOLUTO(A1:H1;;2)",
    "=MX.POA.FUNCIONES.VERSION()",
    "=IF(ISERROR(MX.POA.FUNCIONES.VERSION());0;MX.POA.FUNCIONES.ABSOLUTO(A1:H1))",
};
constexpr const char* kMatrixFormula = "=MX.POA.FUNCIONES.HALLAZGOS(A20:Q20;;;;;;2)";
constexpr int kFirstRow = 2;  // of the formulas, from 0

struct Contents {
  std::vector<std::string> formulas;
  std::vector<std::vector<CellValue>> values;
  friend bool operator==(const Contents&, const Contents&) = default;
};

Contents contents_of(const Document& document) {
  const std::string sheet = document.sheets().front();
  const Range formulas = document.range(sheet, "A3:A8");
  Contents contents;
  for (int row = 0; row < formulas.rows(); ++row)
    contents.formulas.push_back(formulas.cell(0, row).formula());
  contents.formulas.push_back(document.cell(sheet, "A10").formula());
  contents.values = formulas.values();
  for (const auto& row : document.range(sheet, "A10:F11").values()) contents.values.push_back(row);
  return contents;
}

void fill(const Document& document) {
  const std::string sheet = document.sheets().front();
  Range figures = document.range(sheet, "A1:H1");
  for (int column = 0; column < figures.columns(); ++column)
    figures.cell(column, 0).set_value(column + 4);
  document.cell(sheet, "B20").set_text("100.- Dirigir");
  document.cell(sheet, "D20").set_value(4);
  document.cell(sheet, "E20").set_text("cuatro");
  int row = kFirstRow;
  for (const char* formula : kFormulas)
    document.range(sheet, "A1:A8").cell(0, row++).set_formula(formula);
  document.range(sheet, "A10:F11").set_matrix_formula(kMatrixFormula);
}

class RoundTripTest : public testing::TestWithParam<FileKind> {
 protected:
  static void SetUpTestSuite() {
    office = std::make_unique<Office>(OfficeOptions{.extensions = {POA_EXTENSION}});
  }
  static void TearDownTestSuite() { office.reset(); }

  RoundTripTest() {
    Document document = office->new_spreadsheet();
    fill(document);
    document.recalculate();
    original = contents_of(document);
    document.store(file(*office, "original"), GetParam().format);
  }

  static std::filesystem::path file(const Office& owner, const std::string& name) {
    return owner.scratch() / (name + GetParam().extension);
  }

  static Contents recalculated(const std::filesystem::path& path) {
    Document document = office->load(path);
    document.recalculate();
    return contents_of(document);
  }

  static inline std::unique_ptr<Office> office;
  Contents original;
};

TEST_P(RoundTripTest, OriginalComputes) {
  EXPECT_EQ(original.values[0][0], CellValue(2.75));
  EXPECT_EQ(original.values[2][0], CellValue(21.0));
  EXPECT_EQ(original.values[6][3], CellValue("error"));
}

TEST_P(RoundTripTest, SavedAndLoadedAgain) {
  EXPECT_EQ(recalculated(file(*office, "original")), original);
}

TEST_P(RoundTripTest, ByWayOfAnOfficeWithoutTheExtension) {
  Office plain;
  const std::filesystem::path travelled = file(plain, "travelled");
  {
    Document document = plain.load(file(*office, "original"));
    document.recalculate();
    EXPECT_EQ(document.cell(document.sheets().front(), "A3").error(), kUnknownName);
    document.store(travelled, GetParam().format);
  }
  EXPECT_EQ(recalculated(travelled), original);
}

INSTANTIATE_TEST_SUITE_P(Formats, RoundTripTest,
                         testing::Values(FileKind{Format::Ods, ".ods"},
                                         FileKind{Format::Xlsx, ".xlsx"}),
                         [](const auto& parameter) { return parameter.param.extension + 1; });

}  // namespace
}  // namespace poa::office
