// SPDX-License-Identifier: MPL-2.0
// The functions of one goal's progress through the component: values in, values out, exceptions.
#include <gtest/gtest.h>

#include <limits>
#include <string>

#include "bridge/bridge.hpp"
#include "bridge/results.hpp"

namespace poa::bridge {
namespace {

class ProgressFunctions : public testing::Test {
 protected:
  double absoluto(const Rows& avances, const Any& tipo = {}, const Any& trimestre = {}) {
    return funciones_->absoluto(avances, tipo, trimestre);
  }
  Any relativo(const Any& absoluto, const Any& meta, const Any& decimales = {},
               const Any& tipo = {}) {
    return funciones_->relativo(absoluto, meta, decimales, tipo);
  }
  double programado(const Rows& avances, const Any& tipo = {}, const Any& trimestre = {}) {
    return funciones_->programado(avances, tipo, trimestre);
  }
  Any avance(const Rows& avances, const Any& tipo = {}, const Any& trimestre = {},
             const Any& decimales = {}) {
    return funciones_->avance(avances, tipo, trimestre, decimales);
  }
  Any proyeccion(const Rows& avances, const Any& meta, const Any& tipo = {},
                 const Any& trimestre = {}, const Any& decimales = {}) {
    return funciones_->proyeccion(avances, meta, tipo, trimestre, decimales);
  }
  std::string semaforo(const Any& avance, const Any& verde = {}, const Any& amarillo = {},
                       const Any& rebasada = {}) {
    return utf8(funciones_->semaforo(avance, verde, amarillo, rebasada));
  }
  double requiere(const Rows& avances, const Any& trimestre = {}, const Any& tolerancia = {}) {
    return funciones_->requiereObservacion(avances, trimestre, tolerancia);
  }

  const Rows goal_ = numbers({4, 1, 4, 2, 2, 6, 6, 2});
  Reference<mx::poa::XFunciones> funciones_ = make_funciones();
};

TEST_F(ProgressFunctions, AbsolutoTakesEightCellsOrFour) {
  EXPECT_EQ(absoluto(row({any(1), any(4), any(1), any(1), any(1), any(4), any(1), any(2)})), 11);
  EXPECT_EQ(absoluto(row({any(4), any(1), any(4), any(2)})), 11);
}

TEST_F(ProgressFunctions, AbsolutoTakesAColumn) {
  Rows column(4);
  for (sal_Int32 i = 0; i < 4; ++i) column.getArray()[i] = values({any(i + 1)});
  EXPECT_EQ(absoluto(column), 10);
}

TEST_F(ProgressFunctions, AbsolutoFollowsKindAndQuarter) {
  const Rows achieved = row({any(25), any(50), any("75"), any("")});
  EXPECT_EQ(absoluto(achieved, any("último")), 75);
  EXPECT_EQ(absoluto(achieved, any("ULTIMO"), any("ABR-JUN")), 50);
  EXPECT_EQ(absoluto(achieved, any("promedio"), any(2)), 37.5);
}

TEST_F(ProgressFunctions, OmittedAndBlankArgumentsMeanTheDefault) {
  const Rows achieved = row({any(1), any(2), any(3), any(4)});
  EXPECT_EQ(absoluto(achieved, any(0), any(0)), 10);
  EXPECT_EQ(absoluto(achieved, any(""), any("")), 10);
  EXPECT_EQ(absoluto(achieved, css::uno::makeAny(row({any("")})), {}), 10);
}

TEST_F(ProgressFunctions, AbsolutoReadsOnlyTheCellsItNeeds) {
  const Rows achieved = row({any(1), any(2), any("pendiente"), any(-4)});
  EXPECT_EQ(absoluto(achieved, {}, any(2)), 3);
  const auto [position, message] = refusal([&] { absoluto(achieved, {}, any(3)); });
  EXPECT_EQ(position, 0);
  EXPECT_NE(message.find("«pendiente» no es un número"), std::string::npos) << message;
}

TEST_F(ProgressFunctions, AbsolutoRefusesByPosition) {
  const Rows achieved = row({any(1), any(2), any(3), any(4)});
  EXPECT_EQ(refusal([&] { absoluto(row({any(1), any(2), any(3)})); }).first, 0);
  EXPECT_EQ(refusal([&] { absoluto(Rows()); }).first, 0);
  EXPECT_EQ(refusal([&] { absoluto(achieved, any("suma mensual")); }).first, 1);
  EXPECT_EQ(refusal([&] { absoluto(achieved, any(7)); }).first, 1);
  EXPECT_EQ(refusal([&] { absoluto(achieved, {}, any(5)); }).first, 2);
  EXPECT_EQ(refusal([&] { absoluto(achieved, {}, any(1.5)); }).first, 2);
  EXPECT_EQ(refusal([&] { absoluto(achieved, {}, any("ayer")); }).first, 2);
  EXPECT_EQ(refusal([&] { absoluto(achieved, {}, css::uno::makeAny(achieved)); }).first, 2);
}

TEST_F(ProgressFunctions, RelativoRoundsHalfUpExactly) {
  EXPECT_EQ(number(relativo(any(11), any(4))), 2.75);
  EXPECT_EQ(number(relativo(any(9), any(8))), 1.13);
  EXPECT_EQ(number(relativo(any(0.285), any(1))), 0.29);
  EXPECT_EQ(number(relativo(any(1.005), any(100), any(2))), 0.0101);
  EXPECT_EQ(number(relativo(any("1,770"), any(1751))), 1.01);
}

TEST_F(ProgressFunctions, RelativoWithoutGoal) {
  EXPECT_EQ(string(relativo(any(0), any(0))), "");
  EXPECT_EQ(string(relativo(any(""), any(""))), "");
  EXPECT_FALSE(relativo(any(3), any(0)).hasValue()) << "nothing is what Calc shows as #N/A";
  EXPECT_EQ(number(relativo(any(0), any(5))), 0);
}

TEST_F(ProgressFunctions, RelativoOfADescendingGoalIsTurnedAround) {
  const auto descending = [&](const Any& absoluto, const Any& meta, const Any& decimales = {}) {
    return relativo(absoluto, meta, decimales, any("descendente"));
  };
  EXPECT_EQ(number(descending(any(25), any(27))), 1.08);
  EXPECT_EQ(number(descending(any(30), any(27))), 0.9);
  EXPECT_EQ(number(descending(any(8), any(9))), 1.13) << "half up: 112.5 %";
  EXPECT_EQ(number(descending(any(8), any(9), any(1))), 1.125);
  EXPECT_EQ(string(descending(any(0), any(27))), "");
  EXPECT_EQ(string(descending(any(""), any(27))), "");
  EXPECT_EQ(string(descending(any(0), any(0))), "");
  EXPECT_EQ(number(descending(any(30), any(0))), 0) << "all was to go and 30 are left";
  EXPECT_EQ(number(descending(any(30), any(""))), 0);
}

TEST_F(ProgressFunctions, RelativoOfAnyOtherKindIsTheSame) {
  for (const char* kind : {"", "SUMA", "INTEGRADORA", "CONSTANTE", "ULTIMO", "PROMEDIO"})
    EXPECT_EQ(number(relativo(any(30), any(27), {}, any(kind))), 1.11) << kind;
  EXPECT_EQ(number(relativo(any(30), any(27), {}, any(0))), 1.11) << "a blank cell";
}

TEST_F(ProgressFunctions, RelativoRefusesByPosition) {
  EXPECT_EQ(refusal([&] { relativo(any(1), any(4), {}, any("CONS")); }).first, 3);
  EXPECT_EQ(refusal([&] { relativo(any(1), any(4), {}, any(2)); }).first, 3);
  EXPECT_EQ(refusal([&] { relativo({}, any(4)); }).first, 0) << "a forgotten argument";
  EXPECT_EQ(refusal([&] { relativo(any(1), {}); }).first, 1);
  EXPECT_EQ(refusal([&] { relativo(any("12 apoyos"), any(4)); }).first, 0);
  EXPECT_EQ(refusal([&] { relativo(any(-1), any(4)); }).first, 0);
  EXPECT_EQ(refusal([&] { relativo(any(1), any("meta")); }).first, 1);
  EXPECT_EQ(refusal([&] { relativo(any(1), any(4), any(7)); }).first, 2);
  EXPECT_EQ(refusal([&] { relativo(any(1), any(4), any(0.5)); }).first, 2);
  EXPECT_EQ(refusal([&] { relativo(any(1), any(4), any(-1)); }).first, 2);
  EXPECT_EQ(refusal([&] { relativo(any(std::numeric_limits<double>::infinity()), any(4)); }).first,
            0);
}

TEST_F(ProgressFunctions, ProgramadoFollowsKindAndQuarter) {
  EXPECT_EQ(programado(goal_), 16);
  EXPECT_EQ(programado(goal_, any("INTEGRADORA"), any(2)), 8);
  EXPECT_EQ(programado(goal_, any("CONSTANTE"), any("JUL-SEP")), 2);
  EXPECT_EQ(programado(goal_, any("promedio")), 4);
  EXPECT_EQ(programado(goal_, any(0), any(0)), 16) << "blank cells are omitted arguments";
  EXPECT_EQ(
      programado(row({any(""), any(3), any(""), any(""), any(""), any(""), any(""), any("")})), 0);
}

TEST_F(ProgressFunctions, ProgramadoReadsOnlyTheCellsItNeeds) {
  const Rows avances =
      row({any("1,770"), any("x"), any(2), any("x"), any("x"), any(1), any(1), any(1)});
  EXPECT_EQ(programado(avances, {}, any(2)), 1772);
  EXPECT_EQ(refusal([&] { programado(avances, {}, any(3)); }).first, 0);
}

TEST_F(ProgressFunctions, ProgramadoRefusesByPosition) {
  EXPECT_EQ(refusal([&] { programado(numbers({1, 2, 3, 4})); }).first, 0) << "without P";
  EXPECT_EQ(refusal([&] { programado(Rows()); }).first, 0);
  EXPECT_EQ(refusal([&] { programado(goal_, any("mensual")); }).first, 1);
  EXPECT_EQ(refusal([&] { programado(goal_, {}, any(5)); }).first, 2);
}

TEST_F(ProgressFunctions, AvanceIsToDateAndNotRounded) {
  EXPECT_EQ(number(avance(goal_)), 11.0 / 16.0);
  EXPECT_EQ(number(avance(goal_, {}, any(2))), 0.375);
  EXPECT_EQ(number(avance(numbers({3, 1, 0, 0, 0, 0, 0, 0}))), 1.0 / 3.0);
  EXPECT_EQ(number(avance(numbers({0.3, 0.1, 0, 0, 0, 0, 0, 0}))), 1.0 / 3.0)
      << "decimals, not doubles";
}

TEST_F(ProgressFunctions, AvanceRoundsToDecimalsOfPercent) {
  EXPECT_EQ(number(avance(numbers({8, 9, 0, 0, 0, 0, 0, 0}), {}, {}, any(0))), 1.13);
  EXPECT_EQ(number(avance(numbers({8, 9, 0, 0, 0, 0, 0, 0}), {}, {}, any(1))), 1.125);
  EXPECT_EQ(number(avance(numbers({8, 9, 0, 0, 0, 0, 0, 0}), {}, {}, any(""))), 1.125);
  EXPECT_EQ(number(avance(numbers({40, 23, 0, 0, 0, 0, 0, 0}), {}, {}, any(0))), 0.58)
      << "57.5 %, which a double has below the half";
  EXPECT_EQ(number(avance(numbers({3, 2, 0, 0, 0, 0, 0, 0}), {}, {}, any(6))), 0.66666667);
}

TEST_F(ProgressFunctions, AvanceFollowsTheKindOnBothSides) {
  const Rows running = numbers({25, 20, 50, 40, 75, 0, 100, 0});
  EXPECT_EQ(number(avance(running, any("ULTIMO"), any(2))), 0.8);
  EXPECT_EQ(number(avance(running, any("PROMEDIO"), any(2))), 0.8);
  const Rows constant = row({any(1), any(1), any(1), any(""), any(""), any(""), any(""), any("")});
  EXPECT_EQ(number(avance(constant, any("CONSTANTE"))), 1);
}

TEST_F(ProgressFunctions, AvanceOfADescendingGoalIsTurnedAround) {
  const auto descending = [&](const Rows& avances, const Any& trimestre = {},
                              const Any& decimales = {}) {
    return avance(avances, any("DESCENDENTE"), trimestre, decimales);
  };
  const Rows goal = numbers({31, 30, 29, 32, 28, 0, 27, 25});
  EXPECT_EQ(number(descending(goal)), 1.08) << "the last of each: 27 and 25";
  EXPECT_EQ(number(descending(goal, any(2))), 0.90625);
  EXPECT_EQ(number(descending(goal, any(2), any(0))), 0.91);
  EXPECT_FALSE(descending(goal, any(3)).hasValue()) << "achieved 0";
  const Rows nothing = row({any(31), any(""), any(29), any(""), any(0), any(4), any(""), any("")});
  EXPECT_FALSE(descending(nothing, any(2)).hasValue()) << "nothing is captured";
  EXPECT_EQ(number(descending(nothing, any(3))), 0) << "planned 0";
  EXPECT_EQ(string(descending(numbers({0, 0, 0, 0, 0, 0, 0, 0}))), "");
}

TEST_F(ProgressFunctions, AbsolutoAndProgramadoOfADescendingGoalAreTheLastCaptured) {
  const Rows goal = row({any(31), any(30), any(29), any(""), any(""), any(0), any(27), any("")});
  EXPECT_EQ(absoluto(goal, any("decreciente"), any(2)), 30);
  EXPECT_EQ(absoluto(goal, any("REDUCCIÓN")), 0);
  EXPECT_EQ(programado(goal, any("DESCENDENTE"), any(3)), 29);
}

TEST_F(ProgressFunctions, AvanceWithoutAPlan) {
  EXPECT_EQ(string(avance(numbers({0, 0, 0, 0, 0, 0, 0, 0}))), "");
  EXPECT_EQ(string(avance(numbers({0, 0, 4, 0, 0, 0, 0, 0}), {}, any(1))), "");
  EXPECT_FALSE(avance(numbers({0, 1, 4, 0, 0, 0, 0, 0}), {}, any(1)).hasValue());
}

TEST_F(ProgressFunctions, AvanceRefusesByPosition) {
  EXPECT_EQ(refusal([&] { avance(numbers({1, 2, 3, 4})); }).first, 0);
  EXPECT_EQ(refusal([&] { avance(numbers({1, -2, 3, 4, 5, 6, 7, 8})); }).first, 0);
  EXPECT_EQ(refusal([&] { avance(numbers({-1, 2, 3, 4, 5, 6, 7, 8})); }).first, 0);
  EXPECT_EQ(refusal([&] { avance(goal_, any(7)); }).first, 1);
  EXPECT_EQ(refusal([&] { avance(goal_, {}, any("hoy")); }).first, 2);
  EXPECT_EQ(refusal([&] { avance(goal_, {}, {}, any(7)); }).first, 3);
}

TEST_F(ProgressFunctions, ProyeccionGoesOnAtTodaysPace) {
  const Rows avances = numbers({100, 90, 100, 80, 100, 0, 100, 0});
  EXPECT_EQ(number(proyeccion(avances, any(400), {}, any(2))), 0.85);
  EXPECT_EQ(number(proyeccion(avances, any("400"), any("INTEGRADORA"), any(2))), 0.85);
  EXPECT_EQ(number(proyeccion(numbers({3, 1, 3, 0, 0, 0, 0, 0}), any(6), {}, any(1))), 1.0 / 3.0);
  EXPECT_EQ(number(proyeccion(numbers({3, 1, 3, 0, 0, 0, 0, 0}), any(6), {}, any(1), any(0))),
            0.33);
  EXPECT_EQ(number(proyeccion(numbers({3, 0, 3, 0, 0, 0, 0, 0}), any(6), {}, any(1))), 0);
}

TEST_F(ProgressFunctions, ProyeccionOfWhatHasNone) {
  EXPECT_FALSE(proyeccion(goal_, any(16), any("CONSTANTE")).hasValue());
  EXPECT_FALSE(proyeccion(goal_, any(16), any("ULTIMO")).hasValue());
  EXPECT_FALSE(proyeccion(goal_, any(16), any("PROMEDIO")).hasValue());
  EXPECT_FALSE(proyeccion(goal_, any(16), any("DESCENDENTE")).hasValue());
  EXPECT_FALSE(proyeccion(goal_, any(0)).hasValue());
  EXPECT_FALSE(proyeccion(goal_, any("")).hasValue());
  EXPECT_FALSE(proyeccion(numbers({0, 1, 4, 0, 0, 0, 0, 0}), any(4), {}, any(1)).hasValue());
}

TEST_F(ProgressFunctions, ProyeccionReadsTheWholePlanAndTheProgressToDate) {
  const Rows late_progress =
      row({any(2), any(1), any(2), any("x"), any(0), any(""), any(0), any("")});
  EXPECT_EQ(number(proyeccion(late_progress, any(4), {}, any(1))), 0.5);
  const Rows late_plan = row({any(2), any(1), any("x"), any(1), any(0), any(""), any(0), any("")});
  EXPECT_EQ(refusal([&] { proyeccion(late_plan, any(4), {}, any(1)); }).first, 0);
}

TEST_F(ProgressFunctions, ProyeccionRefusesByPosition) {
  EXPECT_EQ(refusal([&] { proyeccion(numbers({1, 2, 3, 4}), any(4)); }).first, 0);
  EXPECT_EQ(refusal([&] { proyeccion(goal_, {}); }).first, 1) << "a forgotten argument";
  EXPECT_EQ(refusal([&] { proyeccion(goal_, any("meta")); }).first, 1);
  EXPECT_EQ(refusal([&] { proyeccion(goal_, any(-4)); }).first, 1);
  EXPECT_EQ(refusal([&] { proyeccion(goal_, any(4), any("x")); }).first, 2);
  EXPECT_EQ(refusal([&] { proyeccion(goal_, any(4), {}, any(9)); }).first, 3);
  EXPECT_EQ(refusal([&] { proyeccion(goal_, any(4), {}, {}, any(0.5)); }).first, 4);
}

TEST_F(ProgressFunctions, SemaforoHasFourLights) {
  EXPECT_EQ(semaforo(any(1.1)), "VERDE");
  EXPECT_EQ(semaforo(any(1.11)), "REBASADA");
  EXPECT_EQ(semaforo(any(0.9)), "VERDE");
  EXPECT_EQ(semaforo(any(0.3 * 3)), "VERDE") << "0.9 in decimals";
  EXPECT_EQ(semaforo(any(0.8999)), "AMARILLO");
  EXPECT_EQ(semaforo(any(0.7)), "AMARILLO");
  EXPECT_EQ(semaforo(any("0.69")), "ROJO");
  EXPECT_EQ(semaforo(any(0)), "ROJO");
  EXPECT_EQ(semaforo(any("")), "");
}

TEST_F(ProgressFunctions, SemaforoTakesThresholds) {
  EXPECT_EQ(semaforo(any(0.8), any(0.8)), "VERDE");
  EXPECT_EQ(semaforo(any(0.5), {}, any(0.5)), "AMARILLO");
  EXPECT_EQ(semaforo(any(1), {}, {}, any(0.95)), "REBASADA");
  EXPECT_EQ(semaforo(any(0), {}, any(0)), "AMARILLO") << "a threshold of 0 is one";
  EXPECT_EQ(semaforo(any(0.8), any(""), css::uno::makeAny(row({any("")}))), "AMARILLO")
      << "blank texts are none";
}

TEST_F(ProgressFunctions, SemaforoRefusesByPosition) {
  EXPECT_EQ(refusal([&] { semaforo({}); }).first, 0);
  EXPECT_EQ(refusal([&] { semaforo(any("bien")); }).first, 0);
  EXPECT_EQ(refusal([&] { semaforo(any(-0.1)); }).first, 0);
  EXPECT_EQ(refusal([&] { semaforo(any(1), any("x")); }).first, 1);
  EXPECT_EQ(refusal([&] { semaforo(any(1), {}, any(-0.1)); }).first, 2);
  EXPECT_EQ(refusal([&] { semaforo(any(1), {}, {}, any("x")); }).first, 3);
  EXPECT_EQ(refusal([&] { semaforo(any(1), any(0.6)); }).first, 1) << "below yellow";
  EXPECT_EQ(refusal([&] { semaforo(any(1), any(1.2)); }).first, 1) << "above exceeded";
  const auto [position, message] = refusal([&] { semaforo(any(""), any(1.2)); });
  EXPECT_EQ(position, 1) << "also without a progress";
  EXPECT_NE(message.find("umbrales"), std::string::npos) << message;
}

TEST_F(ProgressFunctions, RequiereObservacionWhenTheQuarterDeviates) {
  EXPECT_EQ(requiere(numbers({1, 1, 1, 1, 1, 1, 4, 2})), 1);
  EXPECT_EQ(requiere(numbers({1, 1, 1, 1, 1, 1, 4, 4})), 0);
  EXPECT_EQ(requiere(numbers({1, 2, 1, 1, 1, 1, 4, 4}), any(1)), 1);
  EXPECT_EQ(requiere(numbers({1, 1, 1, 1, 1, 1, 10, 9}), {}, any(0.1)), 0)
      << "on the edge is inside";
  EXPECT_EQ(requiere(numbers({1, 1, 1, 1, 1, 1, 10, 8.99}), {}, any(0.1)), 1);
}

TEST_F(ProgressFunctions, RequiereObservacionNeedsBothFigures) {
  const Rows avances = row({any(""), any(5), any(5), any(""), any(5), any(0), any("x"), any(1)});
  EXPECT_EQ(requiere(avances, any(1)), 0) << "nothing was planned: that is another rule";
  EXPECT_EQ(requiere(avances, any(2)), 0) << "not captured";
  EXPECT_EQ(requiere(avances, any(3)), 1) << "a captured 0";
  EXPECT_EQ(refusal([&] { requiere(avances); }).first, 0);
  EXPECT_EQ(refusal([&] { requiere(numbers({1, 2, 3, 4})); }).first, 0);
  EXPECT_EQ(refusal([&] { requiere(goal_, any(5)); }).first, 1);
  EXPECT_EQ(refusal([&] { requiere(goal_, {}, any(1)); }).first, 2);
}

}  // namespace
}  // namespace poa::bridge
