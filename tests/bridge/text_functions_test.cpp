// SPDX-License-Identifier: MPL-2.0
// The functions of texts through the component.
#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "bridge/bridge.hpp"
#include "bridge/results.hpp"

namespace poa::bridge {
namespace {

class TextFunctions : public testing::Test {
 protected:
  Reference<mx::poa::XFunciones> funciones_ = make_funciones();
};

TEST_F(TextFunctions, LineasGivesEachCodeOnce) {
  const auto lineas = [&](std::string_view texto) { return utf8(funciones_->lineas(text(texto))); };
  EXPECT_EQ(lineas("02.4.1 y 2.6.1; 2.4.1"), "2.4.1, 2.6.1");
  EXPECT_EQ(lineas(""), "");
  EXPECT_EQ(lineas("2.4\u00AD.1\u00A0２．６．１"), "2.4.1, 2.6.1") << "as it reads";
  const auto [position, message] = refusal([&] { lineas("2.4.1, dos"); });
  EXPECT_EQ(position, 0);
  EXPECT_NE(message.find("«dos» no es un código"), std::string::npos) << message;
}

TEST_F(TextFunctions, LineasFaltantesNamesWhatTheCatalogueLacks) {
  const auto faltantes = [&](std::string_view lineas, const Rows& catalogo) {
    return utf8(funciones_->lineasFaltantes(text(lineas), catalogo));
  };
  const Rows catalogue = row({any("2.4.1 TEXTO"), any(""), any("02.6.1")});
  EXPECT_EQ(faltantes("9.9.9 2.4.1 2.6.1 1.1.1", catalogue), "9.9.9, 1.1.1");
  EXPECT_EQ(faltantes("2.6.1", catalogue), "");
  EXPECT_EQ(faltantes("2.6.1", row({any(""), any(" ")})), "2.6.1");
  EXPECT_EQ(faltantes("2.6.1", Rows()), "2.6.1");
  EXPECT_EQ(refusal([&] { faltantes("dos", catalogue); }).first, 0);
}

TEST_F(TextFunctions, ClaveAndDescripcionSplitAText) {
  const auto parts = [&](std::string_view texto) {
    return utf8(funciones_->clave(text(texto))) + "|" + utf8(funciones_->descripcion(text(texto)));
  };
  EXPECT_EQ(parts("54101 DIRECCIÓN"), "54101|DIRECCIÓN");
  EXPECT_EQ(parts("１００．－\u00A0Atencio\u0301n a\u00ADdultos"), "100|Atención adultos");
  EXPECT_EQ(parts("DIRECCIÓN"), "|DIRECCIÓN");
  EXPECT_EQ(parts(""), "|");
}

}  // namespace
}  // namespace poa::bridge
