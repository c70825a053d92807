// SPDX-License-Identifier: MPL-2.0
// The display names, typed as a person types them: the same in a Spanish and in an English office.
#include <gtest/gtest.h>

#include <boost/algorithm/string/case_conv.hpp>
#include <string>

#include "office/office.hpp"

namespace poa::office {
namespace {

struct Typed {
  const char* entry;
  const char* formula;  // what Calc keeps
  const char* shown;
};

constexpr Typed kEntries[] = {
    {"=POA_RELATIVO(B1,A1)", "=MX.POA.FUNCIONES.RELATIVO(B1;A1)", "2.75"},
    {"=POA_RELATIVO(B1;A1)", "=MX.POA.FUNCIONES.RELATIVO(B1;A1)", "2.75"},
    {"=poa_relativo(9,8)", "=MX.POA.FUNCIONES.RELATIVO(9;8)", "1.13"},
    {"=POA_RELATIVO(B1,A1,3)", "=MX.POA.FUNCIONES.RELATIVO(B1;A1;3)", "2.75"},
    {"=POA_ABSOLUTO(A1:H1)", "=MX.POA.FUNCIONES.ABSOLUTO(A1:H1)", "26"},
    {R"(=POA_ABSOLUTO(A1:H1,"SUMA","ENE-MAR"))",
     R"(=MX.POA.FUNCIONES.ABSOLUTO(A1:H1;"SUMA";"ENE-MAR"))", "11"},
    {"=POA_HALLAZGOS(A1:B1)", "=MX.POA.FUNCIONES.HALLAZGOS(A1:B1)", "Err:502"},
    {"=POA_HALLAZGOS(A1:O1)", "=MX.POA.FUNCIONES.HALLAZGOS(A1:O1)", "error"},
    {"=POA_HALLAZGOS(A20:O30)", "=MX.POA.FUNCIONES.HALLAZGOS(A20:O30)", "OK"},
};

class TypingTest : public testing::TestWithParam<Language> {};

TEST_P(TypingTest, DisplayNamesAreUnderstood) {
  Office office({.language = GetParam(), .extensions = {POA_EXTENSION}});
  Document document = office.new_spreadsheet();
  const std::string sheet = document.sheets().front();
  Range cells = document.range(sheet, "A1:H1");
  for (int column = 0; column < cells.columns(); ++column) {
    cells.cell(column, 0).set_value(column == 1 ? 11 : column == 0 ? 4 : 5);
  }

  for (const Typed& typed : kEntries) {
    SCOPED_TRACE(typed.entry);
    document.type_into(sheet, "A3", typed.entry);
    // LibreOffice 7.0 tells the names as the IDL has them: mx.poa.Funciones.relativo.
    EXPECT_EQ(boost::to_upper_copy(document.cell(sheet, "A3").formula()), typed.formula);
    EXPECT_EQ(document.cell(sheet, "A3").text(), typed.shown);
  }
  document.type_into(sheet, "A3", "=POA_VERSION()");
  EXPECT_EQ(document.cell(sheet, "A3").value(), POA_VERSION_NUMBER);
}

INSTANTIATE_TEST_SUITE_P(Languages, TypingTest,
                         testing::Values(Language::Spanish, Language::English),
                         [](const auto& parameter) {
                           return parameter.param == Language::Spanish ? "Spanish" : "English";
                         });

}  // namespace
}  // namespace poa::office
