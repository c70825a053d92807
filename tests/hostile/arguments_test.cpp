// SPDX-License-Identifier: MPL-2.0
// Every function of the catalogue with the wrong number of arguments and with arguments of every
// sort, and what an array context makes of them.
#include <set>
#include <string>
#include <vector>

#include "catalog/functions.hpp"
#include "hostile/hostile_test.hpp"

namespace poa::hostile {
namespace {

using catalog::Function;

std::string call(const Function& function, const std::vector<std::string>& arguments) {
  std::string text = "=" + programmatic_name(function) + "(";
  for (std::size_t at = 0; at < arguments.size(); ++at)
    text += (at == 0 ? "" : ";") + arguments[at];
  return text + ")";
}

std::size_t required(const Function& function) {
  std::size_t count = 0;
  for (const catalog::Argument& argument : function.arguments) count += argument.optional ? 0 : 1;
  return count;
}

// Whether the result is an error that says why it or we refuse a call: a wrong argument (502), a
// wrong count or kind of reference (504), no number (503), a value of another kind (519), nothing
// there (32767), a division in an argument (532).
bool is_clear_refusal(const std::string& result) {
  static const std::set<std::string> kClear{"Err:502", "Err:503",   "Err:504", "Err:511",
                                            "Err:519", "Err:32767", "Err:532"};
  return kClear.contains(result);
}

class HostileArguments : public HostileTest {
 protected:
  void SetUp() override {
    document_.emplace(office().new_spreadsheet());
    const auto cells = document_->range(first_sheet(*document_), "A1:Q3");
    for (int row = 0; row < 3; ++row) {
      for (int column = 0; column < 17; ++column) cells.cell(column, row).set_value(column + row);
    }
  }
  void TearDown() override {
    document_.reset();
    HostileTest::TearDown();
  }

  std::string result_of(const std::string& formula) {
    return watched(formula, [&] { return shown(*document_, "Z1", formula); });
  }

  std::optional<Document> document_;
};

TEST_F(HostileArguments, WrongCountsAreRefused) {
  for (const Function& function : catalog::kFunctions) {
    const std::size_t most = function.arguments.size();
    const std::size_t fewest = required(function);
    for (const char* value : {"1", "A1:H1", "A1:Q3", "Z9", "\"x\""}) {
      if (fewest > 0) {
        const std::string none = result_of(call(function, {}));
        EXPECT_TRUE(is_clear_refusal(none)) << call(function, {}) << " gives " << none;
        const std::vector<std::string> few(fewest - 1, value);
        EXPECT_TRUE(is_clear_refusal(result_of(call(function, few))))
            << call(function, few) << " gives " << result_of(call(function, few));
      }
      const std::vector<std::string> many(most + 1, value);
      EXPECT_TRUE(is_clear_refusal(result_of(call(function, many))))
          << call(function, many) << " gives " << result_of(call(function, many));
    }
  }
}

TEST_F(HostileArguments, OmittedOnesAreRefusedWhereRequired) {
  for (const Function& function : catalog::kFunctions) {
    for (std::size_t count = 2; count <= function.arguments.size(); ++count) {
      const std::string formula = call(function, std::vector<std::string>(count));
      const std::string result = result_of(formula);
      EXPECT_TRUE(required(function) == 0 || is_clear_refusal(result) || result.empty())
          << formula << " gives " << result;
    }
  }
}

TEST_F(HostileArguments, EverySortOfValueHasAClearResult) {
  const std::vector<std::string> values{"-1",
                                        "1E+308",
                                        "0.1",
                                        "1/0",
                                        "NA()",
                                        "\"\"",
                                        "\"x\"",
                                        "TRUE()",
                                        "Z9",
                                        "Z9:Z9",
                                        "A1:C3",
                                        "A1:Q3",
                                        "A1:H1",
                                        "A1:A8",
                                        "{1;2|3;4}",
                                        "{\"a\";1}",
                                        "A1:A10000",
                                        "A1~B2",
                                        "A1:B2!B2:C3",
                                        "$Nada.A1",
                                        "INDIRECT(\"Z\")",
                                        "REPT(\"x\";32767)",
                                        "ROW(A1:A9)",
                                        "CHAR(0)"};
  int calls = 0;
  std::set<std::string> unclear;
  const auto result =
      measured("every argument with " + std::to_string(values.size()) + " values", [&] {
        for (const Function& function : catalog::kFunctions) {
          for (std::size_t at = 0; at < function.arguments.size(); ++at) {
            for (const std::string& value : values) {
              std::vector<std::string> arguments(function.arguments.size(), "A1:H1");
              if (function.method == "hallazgos" || function.method == "resumen")
                arguments[0] = "A1:Q3";
              for (std::size_t other = 1; other < arguments.size(); ++other) arguments[other] = "";
              arguments[at] = value;
              const std::string formula = call(function, arguments);
              const std::string answer = shown(*document_, "Z1", formula);
              ++calls;
              // A reference that is none is Calc's to refuse.
              if (answer.starts_with("Err:") && !is_clear_refusal(answer))
                unclear.insert(value + " → " + answer);
            }
          }
        }
        return std::to_string(calls) + " calls";
      });
  std::string all;
  for (const std::string& one : unclear) all += one + "\n";
  EXPECT_EQ(all, "$Nada.A1 → Err:525\nINDIRECT(\"Z\") → Err:524\n") << "of " << result;
}

// A text takes one cell of a range after the other in an array formula, and the one beside it in
// another. What takes a number or a text alike gets the whole range, and refuses it.
TEST_F(HostileArguments, RangesForSingleCells) {
  const std::string sheet = first_sheet(*document_);
  const auto column = document_->range(sheet, "S1:S3");
  column.cell(0, 0).set_text("54101 UNO");
  column.cell(0, 1).set_text("542 DOS");
  column.cell(0, 2).set_text("100.- TRES");
  const auto in_array = [&](const std::string& call) {
    auto matrix = document_->range(sheet, "U1:U3");
    matrix.set_matrix_formula("=MX.POA.FUNCIONES." + call);
    std::string all;
    for (int row = 0; row < 3; ++row) all += shown(matrix.cell(0, row)) + " ";
    matrix.set_matrix_formula("");
    return all;
  };
  EXPECT_EQ(in_array("CLAVE(S1:S3)"), "54101 542 100 ");
  EXPECT_EQ(shown(*document_, "T2", "=MX.POA.FUNCIONES.CLAVE(S1:S3)"), "542");
  for (const char* call : {"RELATIVO(B1:B3;D1:D3)", "NUMERO(A1:A3)", "PERIODO(A1:A3)",
                           "SEMAFORO(A1:A3)", "TRIMESTRE(A1:A3)", "DISTRIBUIR(B1:B3)",
                           "ABSOLUTO(A1:H3)", "LINEASFALTANTES(S1:S3;S1:S3)"}) {
    EXPECT_EQ(in_array(call), "Err:502 Err:502 Err:502 ") << call;
    EXPECT_TRUE(is_clear_refusal(
        shown(*document_, "T2", "=SUMPRODUCT(MX.POA.FUNCIONES." + std::string(call) + ")")))
        << call;
  }
}

TEST_F(HostileArguments, ArraysWhereTheyBelong) {
  EXPECT_EQ(shown(*document_, "T2", "=MX.POA.FUNCIONES.ABSOLUTO({1;2;3;4})"), "10");
  EXPECT_EQ(shown(*document_, "T2", "=SUMPRODUCT(MX.POA.FUNCIONES.DISTRIBUIR(10))"), "10");
  EXPECT_EQ(shown(*document_, "T2", "=MX.POA.FUNCIONES.LINEAS({\"2.1.1\";\"2.1.4\"})"), "2.1.1");
  EXPECT_EQ(shown(*document_, "T2", "=ROWS(MX.POA.FUNCIONES.RESUMEN(A1:Q3))"), "12");
}

}  // namespace
}  // namespace poa::hostile
