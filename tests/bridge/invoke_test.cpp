// SPDX-License-Identifier: MPL-2.0
// Calls of methods by name, and the component that says why there is nothing to compute.
#include "uno/invoke.hpp"

#include <gtest/gtest.h>

#include <stdexcept>
#include <string>
#include <vector>

#include "bridge/bridge.hpp"
#include "bridge/results.hpp"
#include "functions/component.hpp"
#include "uno/exception.hpp"
#include "uno/object.hpp"

namespace poa::bridge {
namespace {

using uno::NamedMethod;

constexpr std::string_view kInterface = catalog::kInterface;

class Invoke : public testing::Test {
 protected:
  static void SetUpTestSuite() { static_cast<void>(context()); }
};

TEST_F(Invoke, TheTypeLibrarySaysWhichTypesAMethodTakes) {
  EXPECT_EQ(NamedMethod(kInterface, "trimestre").argument_types(),
            (std::vector<std::string>{"com.sun.star.beans.XPropertySet", "any"}));
  EXPECT_EQ(NamedMethod(kInterface, "lineasFaltantes").argument_types(),
            (std::vector<std::string>{"string", "[][]any"}));
  EXPECT_TRUE(NamedMethod(kInterface, "version").argument_types().empty());
}

TEST_F(Invoke, ResultsOfEveryTypeArrive) {
  const auto before = uno::Object::alive();
  {
    const uno::Interface functions = functions::make_component();
    const uno::Any text(uno::String("1,770"));
    const uno::Any cells = uno::Any::of_table(
        uno::Table({{uno::Any(1.0), uno::Any(2.0), uno::Any(3.0), uno::Any(4.0)}}));
    EXPECT_EQ(NamedMethod(kInterface, "numero").call(functions, {text}).view().number(), 1770.0);
    EXPECT_EQ(NamedMethod(kInterface, "version").call(functions, {}).view().number(),
              POA_VERSION_NUMBER);
    EXPECT_EQ(NamedMethod(kInterface, "absoluto").call(functions, {cells, {}, {}}).view().number(),
              10.0);
    const uno::Any code =
        NamedMethod(kInterface, "clave").call(functions, {uno::Any(uno::String("54101 ÁREA"))});
    ASSERT_NE(code.view().text(), nullptr);
    EXPECT_EQ(uno::to_utf8(code.view().text()), "54101");
    const uno::Any shares =
        NamedMethod(kInterface, "distribuir").call(functions, {uno::Any(10.0), {}});
    ASSERT_TRUE(shares.view().table());
    EXPECT_EQ(shares.view().table()->at(0, 1).number(), 3.0);
  }
  EXPECT_EQ(uno::Object::alive(), before);
}

TEST_F(Invoke, WrongCallsAreRefusedBeforeTheyAreMade) {
  const uno::Interface functions = functions::make_component();
  EXPECT_THROW(static_cast<void>(NamedMethod(kInterface, "ninguno")), std::runtime_error);
  EXPECT_THROW(static_cast<void>(NamedMethod("mx.poa.XNinguna", "clave")), std::runtime_error);
  const NamedMethod code(kInterface, "clave");
  EXPECT_THROW(static_cast<void>(code.call(functions, {})), std::runtime_error);
  EXPECT_THROW(static_cast<void>(code.call(functions, {uno::Any(1.0)})), std::runtime_error);
}

TEST_F(Invoke, AnExceptionNamesItsArgument) {
  const uno::Interface functions = functions::make_component();
  try {
    static_cast<void>(NamedMethod(kInterface, "relativo")
                          .call(functions, {uno::Any(1.0), uno::Any(uno::String("ocho")), {}, {}}));
    FAIL() << "nothing was thrown";
  } catch (const uno::OfficeError& error) {
    EXPECT_EQ(error.argument_position(), 1);
    EXPECT_NE(std::string(error.what()).find("«ocho»"), std::string::npos);
  }
}

Reference<mx::poa::XFunciones> make_explaining() {
  return {factory("mx.poa.FuncionesExplicadas")->createInstanceWithContext(context()),
          css::uno::UNO_QUERY_THROW};
}

TEST_F(Invoke, NothingToComputeIsRaisedByTheExplainingComponentAlone) {
  const auto explaining = make_explaining();
  const Rows without_plan = numbers({0, 4, 0, 0, 0, 0, 0, 0});
  EXPECT_FALSE(make_funciones()->relativo(any(3), any(0), Any(), Any()).hasValue());
  const auto raised = [](const auto& call) {
    try {
      call();
    } catch (const css::lang::IllegalArgumentException& error) {
      EXPECT_EQ(error.ArgumentPosition, functions::kNoArgument);
      return utf8(error.Message);
    }
    return std::string("nothing was raised");
  };
  EXPECT_EQ(raised([&] { explaining->relativo(any(3), any(0), Any(), Any()); }),
            "Hay avance y la meta anual está en blanco o es 0; capture la meta anual.");
  EXPECT_NE(raised([&] { explaining->avance(without_plan, Any(), Any(), Any()); }),
            "nothing was raised");
  EXPECT_NE(raised([&] { explaining->proyeccion(without_plan, any(0), Any(), Any(), Any()); }),
            "nothing was raised");
}

TEST_F(Invoke, OtherwiseTheExplainingComponentIsAsTheOther) {
  const auto explaining = make_explaining();
  EXPECT_EQ(number(explaining->relativo(any(9), any(8), Any(), Any())), 1.13);
  const auto refused = [](const Reference<mx::poa::XFunciones>& functions) {
    return refusal([&] { functions->relativo(any(1), any("ocho"), Any(), Any()); });
  };
  EXPECT_EQ(refused(explaining), refused(make_funciones()));
  EXPECT_EQ(utf8(explaining->clave(text("54101 ÁREA"))), "54101");
}

}  // namespace
}  // namespace poa::bridge
