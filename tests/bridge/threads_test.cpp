// SPDX-License-Identifier: MPL-2.0
// Many threads in the component at once, as Calc computes cells: one object for all, objects of
// their own, objects that change hands. Each test is a process of its own, so that what the library
// makes at its first use (method tables, types, descriptions of the office's methods, ICU's data)
// is made here by all threads together. The thread sanitizer (preset tsan) sees what results do not
// show.
#include "bridge/threads.hpp"

#include <gtest/gtest.h>

#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/lang/XTypeProvider.hpp>
#include <com/sun/star/util/Date.hpp>
#include <sstream>
#include <string>
#include <utility>

#include "bridge/bridge.hpp"
#include "bridge/document.hpp"
#include "bridge/range.hpp"
#include "bridge/results.hpp"
#include "catalog/functions.hpp"
#include "functions/component.hpp"
#include "uno/call.hpp"
#include "uno/object.hpp"

namespace poa::bridge {
namespace {

using css::uno::UNO_QUERY_THROW;

constexpr int kRounds = 20;

Reference<css::table::XCellRange> table() {
  RangeContents contents{{}, 15};
  contents.cells.push_back({any("2.1.5"), any("302.- Dirigir."), any("Evento"), any(13), any(3),
                            any("3"), any(3), any(3), any(3), any(3), any(3), any(3), any(12),
                            any(""), any("Se cumplió")});
  contents.cells.emplace_back(15, any("ñandú"));
  contents.unused_rows = 3;
  return make_range(std::move(contents));
}

void put(std::ostream& out, const Rows& rows) {
  for (const auto& row : rows) {
    for (const Any& cell : row) out << number(cell) << ' ' << string(cell) << '|';
  }
  out << '\n';
}

// Returns the results of all functions as one text, with wrong arguments among the calls.
std::string answers(const Reference<mx::poa::XFunciones>& funciones) {
  const Rows quarters =
      row({any(3), any("4"), any(2), any(1), any(1), any(4), any("1,001"), any(2)});
  const Any lines = css::uno::makeAny(row({any("2.4.1 INFRAESTRUCTURA"), any("2.6.1")}));
  const auto document = make_document(css::uno::makeAny(css::util::Date(30, 12, 1899)));
  std::ostringstream out;
  out << funciones->absoluto(quarters, any("último"), any("ABR-JUN")) << '\n'
      << number(funciones->relativo(any("1,770"), any(1751), {}, {})) << '\n'
      << funciones->version() << '\n'
      << funciones->programado(quarters, any("promedio"), any(2)) << '\n'
      << number(funciones->avance(quarters, any("suma"), any(3), any(2))) << '\n'
      << number(funciones->proyeccion(quarters, any(10), {}, any(2), {})) << '\n'
      << utf8(funciones->semaforo(any(0.875), {}, {}, {})) << '\n'
      << funciones->requiereObservacion(quarters, {}, {}) << '\n'
      << number(funciones->numero(any("１２"))) << '\n'
      << funciones->trimestre(document, any("Octubre de 2023")) << '\n'
      << funciones->trimestre(document, any(45000)) << '\n'
      << utf8(funciones->periodo(any("oct-dic"), any(2023))) << '\n'
      << utf8(funciones->validar(quarters, any(4), {}, {}, any("Se cumplió"), {}, any(4),
                                 any("2.4.1"), lines, any(0.1), any("100.- Árbol")))
      << '\n'
      << utf8(funciones->lineas(text("02.4.1 y 2.6.1"))) << '\n'
      << utf8(funciones->lineasFaltantes(text("2.4.1, 3.1.1"), row({any("2.4.1")}))) << '\n'
      << utf8(funciones->clave(text("54101 DIRECCIÓN"))) << '\n'
      << utf8(funciones->descripcion(text("100.- Dirigir"))) << '\n'
      << refusal([&] { funciones->relativo(any("doce"), any(4), {}, {}); }).second << '\n';
  put(out, funciones->distribuir(any(10), {}));
  put(out, funciones->hallazgos(table(), {}, lines, {}, {}, {}, {}, {}, {}, {}));
  put(out, funciones->resumen(table(), {}, lines, {}, {}, {}, {}, {}, {}));
  return out.str();
}

TEST(Threads, OneObjectAnswersAllOfThemAlike) {
  const auto before = uno::Object::alive();
  std::vector<std::string> answered(kThreads);
  {
    const auto funciones = make_funciones();
    in_threads([&](int number) {
      auto& mine = answered[static_cast<std::size_t>(number)];
      mine = answers(funciones);
      for (int round = 1; round < kRounds; ++round) EXPECT_EQ(answers(funciones), mine);
    });
  }
  EXPECT_NE(answered[0].find("AMARILLO"), std::string::npos) << answered[0];
  EXPECT_EQ(answered, std::vector<std::string>(kThreads, answered[0]));
  EXPECT_EQ(ranges_alive(), 0);
  EXPECT_EQ(uno::Object::alive(), before);
}

// Our component through the C ABI alone. The bridge from C++ takes locks of the office in each
// call, which put the threads' doings in an order and so hide races from the sanitizer.
struct XFunciones {
  template <class Signature>
  using Member = uno::Member<XFunciones, Signature>;

  static constexpr std::string_view type_name = catalog::kInterface;
  static inline const Member<double()> version{"version"};
  static inline const Member<uno::Any(uno::Any, uno::Any, uno::Any, uno::Any)> relativo{"relativo"};
  static inline const Member<uno::String(uno::String)> lineas{"lineas"};
  static inline const Member<uno::String(uno::Any, uno::Any)> periodo{"periodo"};
};

std::string straight_answers(const uno::Ref<XFunciones>& funciones) {
  std::ostringstream out;
  out << XFunciones::version(funciones) << ' '
      << XFunciones::relativo(funciones, uno::Any(9), uno::Any(8), uno::Any(), uno::Any())
             .view()
             .number()
             .value()
      << ' ' << XFunciones::lineas(funciones, uno::String("02.4.1 y 2.6.1")).utf8() << ' '
      << XFunciones::periodo(funciones, uno::Any(uno::String("Oct-Dic")), uno::Any()).utf8();
  return out.str();
}

TEST(Threads, WithoutLocksOfTheOfficeBetweenThem) {
  static_cast<void>(context());
  for (const auto* method : {XFunciones::version.description(), XFunciones::relativo.description(),
                             XFunciones::lineas.description(), XFunciones::periodo.description()})
    ASSERT_NE(method, nullptr);
  const uno::Ref<XFunciones> funciones(functions::make_component());
  std::vector<std::string> answered(kThreads);
  in_threads([&](int number) {
    for (int round = 0; round < kRounds; ++round)
      answered[static_cast<std::size_t>(number)] = straight_answers(funciones);
  });
  const std::string answer =
      std::to_string(POA_VERSION_NUMBER) + " 1.13 2.4.1, 2.6.1 OCTUBRE-DICIEMBRE";
  EXPECT_EQ(answered, std::vector<std::string>(kThreads, answer));
}

TEST(Threads, EachMakesAndEndsObjectsOfItsOwn) {
  const auto before = uno::Object::alive();
  std::vector<std::string> answered(kThreads);
  static_cast<void>(context());  // the test's side: a process has one
  in_threads([&](int number) {
    for (int round = 0; round < kRounds; ++round)
      answered[static_cast<std::size_t>(number)] = answers(make_funciones());
  });
  EXPECT_EQ(answered, std::vector<std::string>(kThreads, answered[0]));
  EXPECT_EQ(uno::Object::alive(), before);
}

TEST(Threads, ObjectsEndInOtherThreadsThanTheyWereMadeIn) {
  const auto before = uno::Object::alive();
  for (int round = 0; round < kRounds; ++round) {
    std::vector<uno::Interface> held(kThreads, functions::make_component());
    in_threads([&](int number) {
      // The thread that lets go last ends the object.
      const uno::Interface mine = std::move(held[static_cast<std::size_t>(number)]);
      const Reference<mx::poa::XFunciones> funciones(to_cpp(mine), UNO_QUERY_THROW);
      EXPECT_EQ(funciones->absoluto(row({any(1), any(2), any(3), any(4)}), {}, {}), 10);
    });
  }
  EXPECT_EQ(uno::Object::alive(), before);
}

TEST(Threads, TheComponentSaysWhatItIsToAllOfThem) {
  static_cast<void>(context());
  in_threads([](int) {
    for (int round = 0; round < kRounds; ++round) {
      const auto made = factory("mx.poa.Funciones");
      const Reference<css::lang::XServiceInfo> info(made, UNO_QUERY_THROW);
      EXPECT_TRUE(info->supportsService(text("mx.poa.Funciones")));
      const Reference<css::lang::XTypeProvider> types(made->createInstanceWithContext(context()),
                                                      UNO_QUERY_THROW);
      EXPECT_EQ(types->getTypes().getLength(), 3);
    }
  });
}

}  // namespace
}  // namespace poa::bridge
