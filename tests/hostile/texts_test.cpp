// SPDX-License-Identifier: MPL-2.0
// The longest texts that people can type into a cell, wherever a text is expected.
#include <string>
#include <vector>

#include "catalog/functions.hpp"
#include "hostile/hostile_test.hpp"

namespace poa::hostile {
namespace {

constexpr std::size_t kLongest = 32'767;

std::string repeated(const std::string& text) {
  std::string longest;
  while (longest.size() + text.size() <= kLongest) longest += text;
  return longest;
}

// Each is repeated as often as it fits: one token, many codes, many words, a number without end.
std::vector<std::string> longest_texts() {
  return {repeated("x"), repeated("2.1.1, "), repeated("100.- Se cumplió la meta "), repeated("9"),
          repeated("302-313, ")};
}

class HostileTexts : public HostileTest {};

TEST_F(HostileTexts, InEveryTextOfTheForm) {
  constexpr int kGoals = 20;
  Document document = office().new_spreadsheet();
  const std::string sheet = first_sheet(document);
  const std::vector<std::string> texts = longest_texts();
  watched("texts", [&] {
    for (int row = 0; row < kGoals; ++row) {
      const std::string& text = texts[static_cast<std::size_t>(row) % texts.size()];
      const auto goal = document.range(sheet, "A1:V20");
      for (const int column : {0, 1, 2, 3, 4, 14, 15, 16, 18, 19, 20, 21})
        goal.cell(column, row).set_text(text);
    }
    // The header's labels: the first ones are read.
    for (int row = 0; row < 3; ++row)
      document.range(sheet, "T1:T3")
          .cell(0, row)
          .set_text(
              std::vector<std::string>{"RAMO", "EJE", "EJERCICIO"}[static_cast<std::size_t>(row)]);
    return std::string();
  });
  const std::string arguments = "(A1:Q20;4;S1:S20;T1:U20;V1:V20;0)";
  EXPECT_EQ(measured("summary of 20 goals of 32,767 letters a text",
                     [&] {
                       return shown(document, "Z1",
                                    "=INDEX(MX.POA.FUNCIONES.RESUMEN" + arguments + ";1;2)");
                     }),
            "20");
  EXPECT_EQ(measured("the longest message of their findings",
                     [&] {
                       const auto cells = document.range(sheet, "AA1:AF2000");
                       auto matrix = cells;
                       matrix.set_matrix_formula(
                           "=MX.POA.FUNCIONES.HALLAZGOS(A1:Q20;4;S1:S20;T1:U20;V1:V20;0;2000)");
                       return shown(
                           document, "Z2",
                           "=IF(SUMPRODUCT(LEN(AF1:AF2000)>32767)=0;\"fits\";\"too long\")");
                     }),
            "fits");
}

TEST_F(HostileTexts, InEveryArgument) {
  Document document = office().new_spreadsheet();
  const std::string sheet = first_sheet(document);
  const std::vector<std::string> texts = longest_texts();
  for (std::size_t text = 0; text < texts.size(); ++text)
    document.range(sheet, "A1:A5").cell(0, static_cast<int>(text)).set_text(texts[text]);
  measured("32,767 letters in every argument of every function", [&] {
    int calls = 0;
    for (const catalog::Function& function : catalog::kFunctions) {
      for (const char* cell : {"A1", "A2", "A3", "A4", "A5"}) {
        std::string arguments;
        for (std::size_t at = 0; at < function.arguments.size(); ++at)
          arguments += (at == 0 ? "" : ";") + std::string(cell);
        const std::string formula = "=LEN(" + programmatic_name(function) + "(" + arguments + "))";
        const std::string result = shown(document, "C1", formula);
        EXPECT_TRUE(result == "Err:502" || !result.starts_with("Err:"))
            << formula << " gives " << result;
        ++calls;
      }
    }
    return std::to_string(calls) + " calls";
  });
}

}  // namespace
}  // namespace poa::hostile
