// SPDX-License-Identifier: MPL-2.0
// The functions of figures and quarters through the component.
#include <gtest/gtest.h>

#include <com/sun/star/util/Date.hpp>
#include <limits>

#include "bridge/bridge.hpp"
#include "bridge/document.hpp"
#include "bridge/results.hpp"

namespace poa::bridge {
namespace {

Any table(const Rows& rows) { return css::uno::makeAny(rows); }

Any null_date(int year, int month, int day) {
  return css::uno::makeAny(css::util::Date(
      static_cast<sal_uInt16>(day), static_cast<sal_uInt16>(month), static_cast<sal_Int16>(year)));
}

// P1 A1 … P4 A4.
Rows eight(std::initializer_list<double> figures) {
  Sequence<Any> cells(static_cast<sal_Int32>(figures.size()));
  Any* next = cells.getArray();
  for (const double figure : figures) *next++ = any(figure);
  return {&cells, 1};
}

class Figures : public testing::Test {
 protected:
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
  Any numero(const Any& texto) { return funciones_->numero(texto); }
  double trimestre(const Any& fecha_o_texto, const Any& null_date_of_document) {
    return funciones_->trimestre(make_document(null_date_of_document), fecha_o_texto);
  }
  double trimestre(const Any& fecha_o_texto) {
    return trimestre(fecha_o_texto, null_date(1899, 12, 30));
  }
  std::string periodo(const Any& trimestre, const Any& ejercicio = {}) {
    return utf8(funciones_->periodo(trimestre, ejercicio));
  }
  std::vector<double> distribuir(const Any& meta, const Any& pesos = {}) {
    const Rows rows = funciones_->distribuir(meta, pesos);
    EXPECT_EQ(rows.getLength(), 1);
    std::vector<double> shares;
    for (const Any& share : rows[0]) shares.push_back(number(share));
    return shares;
  }

  const Rows goal_ = eight({4, 1, 4, 2, 2, 6, 6, 2});
  Reference<mx::poa::XFunciones> funciones_ = make_funciones();
};

TEST_F(Figures, ProgramadoFollowsKindAndQuarter) {
  EXPECT_EQ(programado(goal_), 16);
  EXPECT_EQ(programado(goal_, any("INTEGRADORA"), any(2)), 8);
  EXPECT_EQ(programado(goal_, any("CONSTANTE"), any("JUL-SEP")), 2);
  EXPECT_EQ(programado(goal_, any("promedio")), 4);
  EXPECT_EQ(programado(goal_, any(0), any(0)), 16) << "blank cells are omitted arguments";
  EXPECT_EQ(
      programado(row({any(""), any(3), any(""), any(""), any(""), any(""), any(""), any("")})), 0);
}

TEST_F(Figures, ProgramadoReadsOnlyTheCellsItNeeds) {
  const Rows avances =
      row({any("1,770"), any("x"), any(2), any("x"), any("x"), any(1), any(1), any(1)});
  EXPECT_EQ(programado(avances, {}, any(2)), 1772);
  EXPECT_EQ(refusal([&] { programado(avances, {}, any(3)); }).first, 0);
}

TEST_F(Figures, ProgramadoRefusesByPosition) {
  EXPECT_EQ(refusal([&] { programado(eight({1, 2, 3, 4})); }).first, 0) << "without P";
  EXPECT_EQ(refusal([&] { programado(Rows()); }).first, 0);
  EXPECT_EQ(refusal([&] { programado(goal_, any("mensual")); }).first, 1);
  EXPECT_EQ(refusal([&] { programado(goal_, {}, any(5)); }).first, 2);
}

TEST_F(Figures, AvanceIsToDateAndNotRounded) {
  EXPECT_EQ(number(avance(goal_)), 11.0 / 16.0);
  EXPECT_EQ(number(avance(goal_, {}, any(2))), 0.375);
  EXPECT_EQ(number(avance(eight({3, 1, 0, 0, 0, 0, 0, 0}))), 1.0 / 3.0);
  EXPECT_EQ(number(avance(eight({0.3, 0.1, 0, 0, 0, 0, 0, 0}))), 1.0 / 3.0)
      << "decimals, not doubles";
}

TEST_F(Figures, AvanceRoundsToDecimalsOfPercent) {
  EXPECT_EQ(number(avance(eight({8, 9, 0, 0, 0, 0, 0, 0}), {}, {}, any(0))), 1.13);
  EXPECT_EQ(number(avance(eight({8, 9, 0, 0, 0, 0, 0, 0}), {}, {}, any(1))), 1.125);
  EXPECT_EQ(number(avance(eight({8, 9, 0, 0, 0, 0, 0, 0}), {}, {}, any(""))), 1.125);
  EXPECT_EQ(number(avance(eight({3, 2, 0, 0, 0, 0, 0, 0}), {}, {}, any(6))), 0.66666667);
}

TEST_F(Figures, AvanceFollowsTheKindOnBothSides) {
  const Rows running = eight({25, 20, 50, 40, 75, 0, 100, 0});
  EXPECT_EQ(number(avance(running, any("ULTIMO"), any(2))), 0.8);
  EXPECT_EQ(number(avance(running, any("PROMEDIO"), any(2))), 0.8);
  const Rows constant = row({any(1), any(1), any(1), any(""), any(""), any(""), any(""), any("")});
  EXPECT_EQ(number(avance(constant, any("CONSTANTE"))), 1);
}

TEST_F(Figures, AvanceWithoutAPlan) {
  EXPECT_EQ(string(avance(eight({0, 0, 0, 0, 0, 0, 0, 0}))), "");
  EXPECT_EQ(string(avance(eight({0, 0, 4, 0, 0, 0, 0, 0}), {}, any(1))), "");
  EXPECT_FALSE(avance(eight({0, 1, 4, 0, 0, 0, 0, 0}), {}, any(1)).hasValue());
}

TEST_F(Figures, AvanceRefusesByPosition) {
  EXPECT_EQ(refusal([&] { avance(eight({1, 2, 3, 4})); }).first, 0);
  EXPECT_EQ(refusal([&] { avance(eight({1, -2, 3, 4, 5, 6, 7, 8})); }).first, 0);
  EXPECT_EQ(refusal([&] { avance(eight({-1, 2, 3, 4, 5, 6, 7, 8})); }).first, 0);
  EXPECT_EQ(refusal([&] { avance(goal_, any(7)); }).first, 1);
  EXPECT_EQ(refusal([&] { avance(goal_, {}, any("hoy")); }).first, 2);
  EXPECT_EQ(refusal([&] { avance(goal_, {}, {}, any(7)); }).first, 3);
}

TEST_F(Figures, ProyeccionGoesOnAtTodaysPace) {
  const Rows avances = eight({100, 90, 100, 80, 100, 0, 100, 0});
  EXPECT_EQ(number(proyeccion(avances, any(400), {}, any(2))), 0.85);
  EXPECT_EQ(number(proyeccion(avances, any("400"), any("INTEGRADORA"), any(2))), 0.85);
  EXPECT_EQ(number(proyeccion(eight({3, 1, 3, 0, 0, 0, 0, 0}), any(6), {}, any(1))), 1.0 / 3.0);
  EXPECT_EQ(number(proyeccion(eight({3, 1, 3, 0, 0, 0, 0, 0}), any(6), {}, any(1), any(0))), 0.33);
  EXPECT_EQ(number(proyeccion(eight({3, 0, 3, 0, 0, 0, 0, 0}), any(6), {}, any(1))), 0);
}

TEST_F(Figures, ProyeccionOfWhatHasNone) {
  EXPECT_FALSE(proyeccion(goal_, any(16), any("CONSTANTE")).hasValue());
  EXPECT_FALSE(proyeccion(goal_, any(16), any("ULTIMO")).hasValue());
  EXPECT_FALSE(proyeccion(goal_, any(16), any("PROMEDIO")).hasValue());
  EXPECT_FALSE(proyeccion(goal_, any(0)).hasValue());
  EXPECT_FALSE(proyeccion(goal_, any("")).hasValue());
  EXPECT_FALSE(proyeccion(eight({0, 1, 4, 0, 0, 0, 0, 0}), any(4), {}, any(1)).hasValue());
}

TEST_F(Figures, ProyeccionReadsTheWholePlanAndTheProgressToDate) {
  const Rows late_progress =
      row({any(2), any(1), any(2), any("x"), any(0), any(""), any(0), any("")});
  EXPECT_EQ(number(proyeccion(late_progress, any(4), {}, any(1))), 0.5);
  const Rows late_plan = row({any(2), any(1), any("x"), any(1), any(0), any(""), any(0), any("")});
  EXPECT_EQ(refusal([&] { proyeccion(late_plan, any(4), {}, any(1)); }).first, 0);
}

TEST_F(Figures, ProyeccionRefusesByPosition) {
  EXPECT_EQ(refusal([&] { proyeccion(eight({1, 2, 3, 4}), any(4)); }).first, 0);
  EXPECT_EQ(refusal([&] { proyeccion(goal_, {}); }).first, 1) << "a forgotten argument";
  EXPECT_EQ(refusal([&] { proyeccion(goal_, any("meta")); }).first, 1);
  EXPECT_EQ(refusal([&] { proyeccion(goal_, any(-4)); }).first, 1);
  EXPECT_EQ(refusal([&] { proyeccion(goal_, any(4), any("x")); }).first, 2);
  EXPECT_EQ(refusal([&] { proyeccion(goal_, any(4), {}, any(9)); }).first, 3);
  EXPECT_EQ(refusal([&] { proyeccion(goal_, any(4), {}, {}, any(0.5)); }).first, 4);
}

TEST_F(Figures, SemaforoHasFourLights) {
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

TEST_F(Figures, SemaforoTakesThresholds) {
  EXPECT_EQ(semaforo(any(0.8), any(0.8)), "VERDE");
  EXPECT_EQ(semaforo(any(0.5), {}, any(0.5)), "AMARILLO");
  EXPECT_EQ(semaforo(any(1), {}, {}, any(0.95)), "REBASADA");
  EXPECT_EQ(semaforo(any(0), {}, any(0)), "AMARILLO") << "a threshold of 0 is one";
  EXPECT_EQ(semaforo(any(0.8), any(""), table(row({any("")}))), "AMARILLO")
      << "blank texts are none";
}

TEST_F(Figures, SemaforoRefusesByPosition) {
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

TEST_F(Figures, RequiereObservacionWhenTheQuarterDeviates) {
  EXPECT_EQ(requiere(eight({1, 1, 1, 1, 1, 1, 4, 2})), 1);
  EXPECT_EQ(requiere(eight({1, 1, 1, 1, 1, 1, 4, 4})), 0);
  EXPECT_EQ(requiere(eight({1, 2, 1, 1, 1, 1, 4, 4}), any(1)), 1);
  EXPECT_EQ(requiere(eight({1, 1, 1, 1, 1, 1, 10, 9}), {}, any(0.1)), 0) << "on the edge is inside";
  EXPECT_EQ(requiere(eight({1, 1, 1, 1, 1, 1, 10, 8.99}), {}, any(0.1)), 1);
}

TEST_F(Figures, RequiereObservacionNeedsBothFigures) {
  const Rows avances = row({any(""), any(5), any(5), any(""), any(5), any(0), any("x"), any(1)});
  EXPECT_EQ(requiere(avances, any(1)), 0) << "nothing was planned: that is another rule";
  EXPECT_EQ(requiere(avances, any(2)), 0) << "not captured";
  EXPECT_EQ(requiere(avances, any(3)), 1) << "a captured 0";
  EXPECT_EQ(refusal([&] { requiere(avances); }).first, 0);
  EXPECT_EQ(refusal([&] { requiere(eight({1, 2, 3, 4})); }).first, 0);
  EXPECT_EQ(refusal([&] { requiere(goal_, any(5)); }).first, 1);
  EXPECT_EQ(refusal([&] { requiere(goal_, {}, any(1)); }).first, 2);
}

TEST_F(Figures, NumeroReadsTexts) {
  EXPECT_EQ(number(numero(any("1,770"))), 1770);
  EXPECT_EQ(number(numero(any(" −45,121.5 "))), -45121.5);
  EXPECT_EQ(number(numero(any(0.1 + 0.2))), 0.1 + 0.2) << "a number is itself, to the last bit";
  EXPECT_EQ(number(numero(any(0))), 0);
  EXPECT_EQ(string(numero(any(""))), "");
  EXPECT_EQ(string(numero(any("\u00A0"))), "");
  EXPECT_EQ(number(numero(table(row({any("36")})))), 36);
}

TEST_F(Figures, NumeroRefusesTheRest) {
  for (const char* text : {"1,77", "12 apoyos", "101%", "1 770", "N/A"}) {
    const auto [position, message] = refusal([&] { numero(any(text)); });
    EXPECT_EQ(position, 0) << text;
    EXPECT_NE(message.find(text), std::string::npos) << message;
  }
  EXPECT_EQ(refusal([&] { numero({}); }).first, 0);
  EXPECT_EQ(refusal([&] { numero(table(row({any(1), any(2)}))); }).first, 0);
}

TEST_F(Figures, TrimestreOfNumbersAndTexts) {
  EXPECT_EQ(trimestre(any(1)), 1);
  EXPECT_EQ(trimestre(any(4)), 4);
  EXPECT_EQ(trimestre(any("OCTUBRE-DICIEMBRE 2023")), 4);
  EXPECT_EQ(trimestre(any("T2")), 2);
  EXPECT_EQ(trimestre(any("3")), 3);
  EXPECT_EQ(trimestre(any("agosto")), 3);
  EXPECT_EQ(trimestre(any("Oct.")), 4);
}

TEST_F(Figures, TrimestreOfDatesFollowsTheDocument) {
  EXPECT_EQ(trimestre(any(45200)), 4);    // 2023-10-01
  EXPECT_EQ(trimestre(any(45199.9)), 3);  // the evening before
  EXPECT_EQ(trimestre(any(43738), null_date(1904, 1, 1)), 4);
  EXPECT_EQ(trimestre(any(43737), null_date(1904, 1, 1)), 3);
  EXPECT_EQ(trimestre(any(5)), 1);  // 1900-01-04
  EXPECT_EQ(trimestre(any(-1)), 4);
}

TEST_F(Figures, TrimestreRefusesTheRest) {
  for (const Any& wrong :
       {Any(), any(0), any(""), any("10"), any("5"), any("45200"), any("2023-10-15"), any("anual"),
        any(1e9), any(-1e300), table(row({any(1), any(2)}))}) {
    EXPECT_EQ(refusal([&] { trimestre(wrong); }).first, 0);
  }
}

TEST_F(Figures, TrimestreOfADocumentWithoutNullDate) {
  EXPECT_EQ(refusal([&] { trimestre(any(45200), Any()); }).first, 0);
  EXPECT_EQ(refusal([&] { trimestre(any(45200), any(2)); }).first, 0);
  EXPECT_EQ(refusal([&] { funciones_->trimestre({}, any(45200)); }).first, 0);
  EXPECT_EQ(funciones_->trimestre({}, any(2)), 2) << "only dates need the document";
}

TEST_F(Figures, PeriodoIsThatOfTheTitle) {
  EXPECT_EQ(periodo(any("OCT-DIC"), any(2023)), "OCTUBRE-DICIEMBRE 2023");
  EXPECT_EQ(periodo(any(1), any("2024")), "ENERO-MARZO 2024");
  EXPECT_EQ(periodo(any(2)), "ABRIL-JUNIO");
  EXPECT_EQ(periodo(any(3), any(0)), "JULIO-SEPTIEMBRE");
  EXPECT_EQ(periodo(any(3), any("")), "JULIO-SEPTIEMBRE");
}

TEST_F(Figures, PeriodoRefusesByPosition) {
  EXPECT_EQ(refusal([&] { periodo({}); }).first, 0);
  EXPECT_EQ(refusal([&] { periodo(any(0), any(2023)); }).first, 0) << "a blank cell";
  EXPECT_EQ(refusal([&] { periodo(any("octubre"), any(2023)); }).first, 0);
  EXPECT_EQ(refusal([&] { periodo(any(4), any(23)); }).first, 1);
  EXPECT_EQ(refusal([&] { periodo(any(4), any("año")); }).first, 1);
  EXPECT_EQ(refusal([&] { periodo(any(4), any("2,023")); }).first, 1);
}

TEST_F(Figures, DistribuirAddsUp) {
  using Shares = std::vector<double>;
  EXPECT_EQ(distribuir(any(12)), (Shares{3, 3, 3, 3}));
  EXPECT_EQ(distribuir(any(10)), (Shares{3, 3, 2, 2}));
  EXPECT_EQ(distribuir(any("1,751"), table(eight({1, 2, 3, 4}))), (Shares{175, 350, 525, 701}));
  EXPECT_EQ(distribuir(any(0)), (Shares{0, 0, 0, 0}));
  EXPECT_EQ(distribuir(any(7), any(0)), (Shares{2, 2, 2, 1})) << "a blank cell: omitted weights";
  EXPECT_EQ(distribuir(any(7), table(row({any(""), any(1), any(0), any("1")}))),
            (Shares{0, 4, 0, 3}));
  EXPECT_EQ(distribuir(any(1), table(eight({1, 0.3 - 0.1 - 0.2, 0, 0}))), (Shares{1, 0, 0, 0}));
  EXPECT_EQ(distribuir(any(999'999'999'999'999)),
            (Shares{250e12, 250e12, 250e12, 249'999'999'999'999}));
  EXPECT_EQ(distribuir(any("9,007,199,254,740,992")), Shares(4, 0x1p51)) << "the last";
  Rows column(4);
  for (sal_Int32 i = 0; i < 4; ++i) column.getArray()[i] = values({any(i)});
  EXPECT_EQ(distribuir(any(6), table(column)), (Shares{0, 1, 2, 3}));
}

TEST_F(Figures, DistribuirRefusesByPosition) {
  EXPECT_EQ(refusal([&] { distribuir({}); }).first, 0);
  EXPECT_EQ(refusal([&] { distribuir(any(2.5)); }).first, 0);
  EXPECT_EQ(refusal([&] { distribuir(any(-1)); }).first, 0);
  EXPECT_EQ(refusal([&] { distribuir(any("doce")); }).first, 0);
  EXPECT_EQ(refusal([&] { distribuir(any(1e17)); }).first, 0) << "Calc would not keep the shares";
  EXPECT_EQ(refusal([&] { distribuir(any("9,007,199,254,740,993")); }).first, 0);
  EXPECT_EQ(refusal([&] { distribuir(any(1), any(3)); }).first, 1);
  EXPECT_EQ(refusal([&] { distribuir(any(1), table(eight({1, 2, 3}))); }).first, 1);
  EXPECT_EQ(refusal([&] { distribuir(any(1), table(eight({0, 0, 0, 0}))); }).first, 1);
  EXPECT_EQ(refusal([&] { distribuir(any(1), table(eight({1, -1, 1, 1}))); }).first, 1);
  EXPECT_EQ(refusal([&] {
              distribuir(any(1), table(row({any(1), any("x"), any(1), any(1)})));
            }).first,
            1);
}

}  // namespace
}  // namespace poa::bridge
