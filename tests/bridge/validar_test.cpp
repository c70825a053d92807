// SPDX-License-Identifier: MPL-2.0
// POA_VALIDAR through the component: one goal, cell by cell as Calc hands them over.
#include <gtest/gtest.h>

#include <string>

#include "bridge/bridge.hpp"
#include "bridge/results.hpp"

namespace poa::bridge {
namespace {

// The arguments of POA_VALIDAR after the annual goal.
struct Rest {
  Any absoluto = {}, relativo = {}, observaciones = {}, tipo = {}, trimestre = {}, lineas = {},
      catalogo = {}, tolerancia = {}, texto = {};
};

class Validar : public testing::Test {
 protected:
  std::string validar(const Rows& avances, const Any& meta, const Rest& rest = {}) {
    return utf8(funciones_->validar(avances, meta, rest.absoluto, rest.relativo, rest.observaciones,
                                    rest.tipo, rest.trimestre, rest.lineas, rest.catalogo,
                                    rest.tolerancia, rest.texto));
  }
  int refused(const Rows& avances, const Any& meta, const Rest& rest = {}) {
    return refusal([&] { validar(avances, meta, rest); }).first;
  }

  Reference<mx::poa::XFunciones> funciones_ = make_funciones();
  const Any blank_ = css::uno::makeAny(row({any("")}));  // a range of one blank cell
  const Rows on_plan_ = numbers({3, 3, 3, 3, 3, 3, 3, 3});
  const Rows short_ = numbers({3, 3, 3, 3, 3, 3, 3, 2});
};

TEST_F(Validar, SaysOkOrALineAFinding) {
  EXPECT_EQ(validar(on_plan_, any(12)), "OK");
  EXPECT_EQ(validar(on_plan_, any(13), {.absoluto = any(11), .texto = any("302.- Realizar")}),
            "ARIT-01 error: Meta 302: el avance absoluto es 11 y lo alcanzado da 12 (diferencia "
            "−1). Corrija el avance absoluto o lo alcanzado.\n"
            "ARIT-03 error: Meta 302: lo programado suma 12 y la meta anual es 13 (diferencia −1). "
            "Corrija el programado o la meta.");
}

TEST_F(Validar, ABlankSingleCellIsZeroOrNoText) {
  const std::string kOk = "OK";
  EXPECT_EQ(validar(short_, any(12)), kOk) << "remarks that are omitted are not checked";
  EXPECT_EQ(validar(short_, any(12), {.observaciones = any(0)}).substr(0, 6), "OBS-01");
  EXPECT_EQ(validar(short_, any(12), {.observaciones = blank_}).substr(0, 6), "OBS-01");
  EXPECT_EQ(validar(on_plan_, any(12), {.absoluto = any(0)}).substr(0, 7), "ARIT-01");
  EXPECT_EQ(validar(on_plan_, any(12), {.absoluto = blank_, .relativo = blank_}), kOk);
  EXPECT_EQ(validar(on_plan_, any(12), {.lineas = any(0)}).substr(0, 6), "COD-02");
  EXPECT_EQ(validar(on_plan_, any(12), {.texto = any(0)}).substr(0, 6), "EST-02");
  EXPECT_EQ(validar(on_plan_, any(12), {.tipo = any(0), .trimestre = any(0)}), kOk);
  EXPECT_NE(validar(on_plan_, any(0)).find("la meta anual es 0"), std::string::npos);
  EXPECT_NE(validar(on_plan_, blank_).find("la meta anual está en blanco"), std::string::npos);
}

TEST_F(Validar, TakesTheFourAchievedCells) {
  const Rows achieved = row({any(3), any(3), any(3), any(2)});
  EXPECT_EQ(validar(achieved, any(13), {.observaciones = any(0)}), "OK");
  EXPECT_EQ(validar(achieved, any(13), {.absoluto = any(12)}).substr(0, 7), "ARIT-01");
}

TEST_F(Validar, WhatCannotBeReadInAGoalIsAFinding) {
  EXPECT_EQ(validar(on_plan_, any("doce")).substr(0, 7), "ARIT-05");
  EXPECT_EQ(validar(on_plan_, any(12), {.tipo = any("RARO")}).substr(0, 7), "ARIT-09");
  EXPECT_EQ(validar(on_plan_, any(12), {.lineas = any(2.1)}).substr(0, 6), "COD-03");
}

TEST_F(Validar, ReadsCatalogueKindQuarterAndTolerance) {
  const Any catalogue = css::uno::makeAny(row({any("2.1.5 TEXTO")}));
  EXPECT_EQ(validar(on_plan_, any(12), {.lineas = any("2.1.5"), .catalogo = catalogue}), "OK");
  EXPECT_EQ(
      validar(on_plan_, any(12), {.lineas = any("2.1.6"), .catalogo = catalogue}).substr(0, 6),
      "COD-01");
  EXPECT_EQ(validar(on_plan_, any(3), {.absoluto = any(3), .tipo = any("constante")}), "OK");
  EXPECT_EQ(validar(on_plan_, any(12), {.trimestre = any("JUL-SEP")}).substr(0, 6), "PER-03");
  const Any remarks = any("");
  EXPECT_EQ(validar(short_, any(12), {.observaciones = remarks, .tolerancia = any(0.5)}), "OK");
}

TEST_F(Validar, RefusesByPosition) {
  const Any two = css::uno::makeAny(row({any(1), any(2)}));
  EXPECT_EQ(refused(row({any(1), any(2), any(3)}), any(12)), 0);
  EXPECT_EQ(refused(on_plan_, {}), 1) << "a forgotten argument";
  EXPECT_EQ(refused(on_plan_, two), 1);
  EXPECT_EQ(refused(on_plan_, any(12), {.absoluto = two}), 2);
  EXPECT_EQ(refused(on_plan_, any(12), {.relativo = two}), 3);
  EXPECT_EQ(refused(on_plan_, any(12), {.observaciones = two}), 4);
  EXPECT_EQ(refused(on_plan_, any(12), {.tipo = two}), 5);
  EXPECT_EQ(refused(on_plan_, any(12), {.trimestre = any("ayer")}), 6);
  EXPECT_EQ(refused(on_plan_, any(12), {.lineas = two}), 7);
  EXPECT_EQ(refused(on_plan_, any(12), {.tolerancia = any(1)}), 9);
  EXPECT_EQ(refused(on_plan_, any(12), {.texto = two}), 10);
}

}  // namespace
}  // namespace poa::bridge
