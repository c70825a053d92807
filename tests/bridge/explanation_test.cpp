// SPDX-License-Identifier: MPL-2.0
// The words for a call that fails.
#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "catalog/functions.hpp"
#include "commands/call_failure.hpp"

namespace poa::bridge {
namespace {

using extension::CallFailure;
using extension::explanation;
using extension::Given;
using extension::Language;
using extension::Shape;
using extension::Trouble;

const catalog::Function* function_named(std::string_view display_name) {
  for (const catalog::Function& function : catalog::kFunctions)
    if (function.display_name == display_name) return &function;
  return nullptr;
}

CallFailure relativo(Trouble trouble, const Given& given) {
  return {.trouble = trouble,
          .function = function_named("POA_RELATIVO"),
          .call = "POA_RELATIVO(A5;B5)",
          .argument = 1,
          .given = given,
          .message = "«ocho» no es un número.",
          .cell = "B5"};
}

std::string spanish(const CallFailure& failure) { return explanation(failure, Language::Spanish); }

TEST(Explanation, ARefusedArgumentIsNamedWithWhatItGotAndWhatItWants) {
  const CallFailure failure = relativo(Trouble::WrongArgument, {"B5", Cell{std::string("ocho")}});
  EXPECT_EQ(spanish(failure),
            "POA_RELATIVO(A5;B5) da Err:502 por su argumento 2, «meta».\n"
            "Recibe: B5, con el texto «ocho».\n"
            "La función dice: «ocho» no es un número.\n"
            "Se pide: Obligatorio. La meta anual; una celda en blanco cuenta como 0.");
  EXPECT_EQ(explanation(failure, Language::English),
            "POA_RELATIVO(A5;B5) gives Err:502 because of its argument 2, “meta”.\n"
            "It gets: B5, with the text «ocho».\n"
            "The function says: «ocho» no es un número.\n"
            "It wants: Required. The annual goal; a blank cell counts as 0.");
}

TEST(Explanation, WhatTheArgumentGotIsAsThePersonSeesIt) {
  const auto received = [](const Given& given) {
    const std::string text = spanish(relativo(Trouble::WrongArgument, given));
    const std::size_t from = text.find("Recibe: ") + std::string_view("Recibe: ").size();
    return text.substr(from, text.find('\n', from) - from);
  };
  EXPECT_EQ(received({"B5", Cell{1751.0}}), "B5, con el número 1,751.");
  EXPECT_EQ(received({"B5", Cell{-2.5}}), "B5, con el número −2.5.");
  EXPECT_EQ(received({"B5", Cell{Blank{}}}), "B5, que está en blanco.");
  EXPECT_EQ(received({"A1:C2", Shape{2, 3}}), "A1:C2, un rango de 2 × 3 celdas.");
  EXPECT_EQ(received({"\"ocho\"", {}}), "\"ocho\".");
  EXPECT_EQ(received({}), "nada: se omitió.");
}

TEST(Explanation, EveryOtherTroubleSaysWhereItIs) {
  const Given given{"B5", Cell{Blank{}}};
  for (const Trouble trouble : {Trouble::ErrorCell, Trouble::ErrorInRange, Trouble::OtherFile,
                                Trouble::NoRange, Trouble::LeftOut}) {
    const std::string text = spanish(relativo(trouble, given));
    EXPECT_NE(text.find("POA_RELATIVO(A5;B5)"), std::string::npos) << text;
    EXPECT_NE(text.find("argumento 2, «meta»"), std::string::npos) << text;
    EXPECT_EQ(text.find("{}"), std::string::npos) << text;
    EXPECT_EQ(explanation(relativo(trouble, given), Language::English).find("{}"),
              std::string::npos);
  }
  EXPECT_NE(spanish(relativo(Trouble::ErrorInRange, {"A1:H1", Shape{1, 8}})).find("la celda B5"),
            std::string::npos);
  EXPECT_NE(spanish(relativo(Trouble::TooMany, {}))
                .find("los " + std::to_string(function_named("POA_RELATIVO")->arguments.size()) +
                      " de la función"),
            std::string::npos);
}

TEST(Explanation, AFailureOfNoArgumentIsThatOfTheCall) {
  CallFailure failure = relativo(Trouble::NothingToCompute, {});
  failure.argument.reset();
  EXPECT_EQ(spanish(failure),
            "POA_RELATIVO(A5;B5) da #N/D porque no hay qué calcular.\n"
            "La función dice: «ocho» no es un número.");
  EXPECT_NE(explanation(failure, Language::English).find("#N/A"), std::string::npos);
  failure.trouble = Trouble::WrongArgument;
  EXPECT_EQ(spanish(failure),
            "POA_RELATIVO(A5;B5) da Err:502.\nLa función dice: «ocho» no es un número.");
}

}  // namespace
}  // namespace poa::bridge
