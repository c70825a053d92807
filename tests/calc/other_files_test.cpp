// SPDX-License-Identifier: MPL-2.0
// Cells of another file as arguments: what Calc hands over of them, and the way that the manual
// shows.
//
// The type of the argument decides. Calc asks its own conversions for a number or a text, and these
// know references to other files; for an argument of type any, a table or a range it looks at the
// reference itself, knows those of the own workbook alone, and answers Err:504 without a call
// (ScInterpreter::ScExternal of its sources). An argument of ours takes numbers, texts and blanks
// alike, and may be left out: only any can say that. When a later office hands more over, a test
// here fails: then the manual and ExplicarError have to be told.
#include <gtest/gtest.h>

#include <memory>
#include <string>

#include "office/office.hpp"
#include "office/uno_text.hpp"

namespace poa::office {
namespace {

constexpr int kWrongList = 504;

class OtherFilesTest : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    office = std::make_unique<Office>(OfficeOptions{.extensions = {POA_EXTENSION}});
  }
  static void TearDownTestSuite() { office.reset(); }

  OtherFilesTest() {
    Document other = office->new_spreadsheet();
    Range cells = other.range(other.sheets().front(), "A1:H2");
    cells.cell(0, 0).set_value(9);
    cells.cell(2, 0).set_text("2.4.1 INFRAESTRUCTURA");
    for (int column = 0; column < cells.columns(); ++column) cells.cell(column, 1).set_value(1);
    const auto file = office->scratch() / "otro.ods";
    other.store(file, Format::Ods);
    other_ = "'" + file_url(file) + "'#$" + other.sheets().front() + ".";
  }

  // "$" stands for the other file in a formula.
  Cell computed(const std::string& formula) {
    std::string whole;
    for (const char letter : formula) whole += letter == '$' ? other_ : std::string(1, letter);
    Cell cell = document.cell(document.sheets().front(), "A5");
    cell.set_formula(whole);
    return cell;
  }

  static inline std::unique_ptr<Office> office;
  Document document = office->new_spreadsheet();

 private:
  std::string other_;
};

TEST_F(OtherFilesTest, CalcsOwnFunctionsReadThem) {
  EXPECT_EQ(computed("=SUM($A2:H2)").value(), 8);
  EXPECT_EQ(computed("=com.sun.star.sheet.addin.Analysis.getQuotient($A1;2)").value(), 4)
      << "an add-in whose arguments are double";
}

TEST_F(OtherFilesTest, AnArgumentOfTypeTextIsHandedOver) {
  EXPECT_EQ(computed("=MX.POA.FUNCIONES.CLAVE($C1)").text(), "2.4.1");
  EXPECT_EQ(computed("=MX.POA.FUNCIONES.DESCRIPCION($C1)").text(), "INFRAESTRUCTURA");
}

TEST_F(OtherFilesTest, NoOtherIs) {
  for (const char* formula :
       {"=MX.POA.FUNCIONES.NUMERO($A1)", "=MX.POA.FUNCIONES.RELATIVO($A1;8)",
        "=MX.POA.FUNCIONES.ABSOLUTO($A2:H2)", "=MX.POA.FUNCIONES.HALLAZGOS($A2:H2)",
        "=MX.POA.FUNCIONES.DISTRIBUIR(10;$A2:D2)",
        "=MX.POA.FUNCIONES.LINEASFALTANTES(\"2.6.1\";$C1)"})
    EXPECT_EQ(computed(formula).error(), kWrongList) << formula;
}

// The declarations that ours do not have are those of functions that come with Calc, by the names
// that every office knows.
TEST_F(OtherFilesTest, NoDeclarationForTextsAndNumbersAlikeWouldDo) {
  EXPECT_EQ(computed("=com.sun.star.sheet.addin.Analysis.getMultinomial(2;A9)").value(), 1);
  EXPECT_EQ(computed("=com.sun.star.sheet.addin.Analysis.getMultinomial(2;$A1)").error(),
            kWrongList)
      << "the rest, any[]";
  EXPECT_EQ(computed("=com.sun.star.sheet.addin.Analysis.getMultinomial($A1)").error(), kWrongList)
      << "long[][]";
  EXPECT_EQ(computed("=com.sun.star.sheet.addin.Analysis.getSeriessum(1;0;1;$A1)").error(),
            kWrongList)
      << "double[][]";
}

TEST_F(OtherFilesTest, CellsOfTheOwnWorkbookBringThemThere) {
  const std::string sheet = document.sheets().front();
  for (const char* column : {"A", "B", "C", "D", "E", "F", "G", "H"})
    document.cell(sheet, std::string(column) + "1")
        .set_formula(computed("=$" + std::string(column) + "2").formula());
  EXPECT_EQ(computed("=MX.POA.FUNCIONES.ABSOLUTO(A1:H1)").value(), 4);
  EXPECT_EQ(computed("=MX.POA.FUNCIONES.RELATIVO(A1;8;2)").value(), 0.125);
}

}  // namespace
}  // namespace poa::office
