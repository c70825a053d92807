// SPDX-License-Identifier: MPL-2.0
// The functions through the component: values in, values out, exceptions.
#include <gtest/gtest.h>

#include <com/sun/star/lang/DisposedException.hpp>
#include <limits>

#include "bridge/bridge.hpp"
#include "bridge/range.hpp"
#include "bridge/results.hpp"

namespace poa::bridge {
namespace {

class Functions : public testing::Test {
 protected:
  double absoluto(const Rows& avances, const Any& tipo = {}, const Any& trimestre = {}) {
    return funciones_->absoluto(avances, tipo, trimestre);
  }
  Any relativo(const Any& absoluto, const Any& meta, const Any& decimales = {}) {
    return funciones_->relativo(absoluto, meta, decimales);
  }
  Rows hallazgos(const Reference<css::table::XCellRange>& tabla, const Any& renglones = {}) {
    return funciones_->hallazgos(tabla, {}, {}, {}, {}, {}, renglones);
  }

  Reference<mx::poa::XFunciones> funciones_ = make_funciones();
};

TEST_F(Functions, AbsolutoTakesEightCellsOrFour) {
  EXPECT_EQ(absoluto(row({any(1), any(4), any(1), any(1), any(1), any(4), any(1), any(2)})), 11);
  EXPECT_EQ(absoluto(row({any(4), any(1), any(4), any(2)})), 11);
}

TEST_F(Functions, AbsolutoTakesAColumn) {
  Rows column(4);
  for (sal_Int32 i = 0; i < 4; ++i) column.getArray()[i] = values({any(i + 1)});
  EXPECT_EQ(absoluto(column), 10);
}

TEST_F(Functions, AbsolutoFollowsKindAndQuarter) {
  const Rows achieved = row({any(25), any(50), any("75"), any("")});
  EXPECT_EQ(absoluto(achieved, any("último")), 75);
  EXPECT_EQ(absoluto(achieved, any("ULTIMO"), any("ABR-JUN")), 50);
  EXPECT_EQ(absoluto(achieved, any("promedio"), any(2)), 37.5);
}

TEST_F(Functions, OmittedAndBlankArgumentsMeanTheDefault) {
  const Rows achieved = row({any(1), any(2), any(3), any(4)});
  EXPECT_EQ(absoluto(achieved, any(0), any(0)), 10);
  EXPECT_EQ(absoluto(achieved, any(""), any("")), 10);
  EXPECT_EQ(absoluto(achieved, css::uno::makeAny(row({any("")})), {}), 10);
}

TEST_F(Functions, AbsolutoReadsOnlyTheCellsItNeeds) {
  const Rows achieved = row({any(1), any(2), any("pendiente"), any(-4)});
  EXPECT_EQ(absoluto(achieved, {}, any(2)), 3);
  const auto [position, message] = refusal([&] { absoluto(achieved, {}, any(3)); });
  EXPECT_EQ(position, 0);
  EXPECT_NE(message.find("«pendiente» no es un número"), std::string::npos) << message;
}

TEST_F(Functions, AbsolutoRefusesByPosition) {
  const Rows achieved = row({any(1), any(2), any(3), any(4)});
  EXPECT_EQ(refusal([&] { absoluto(row({any(1), any(2), any(3)})); }).first, 0);
  EXPECT_EQ(refusal([&] { absoluto(Rows()); }).first, 0);
  EXPECT_EQ(refusal([&] { absoluto(achieved, any("suma mensual")); }).first, 1);
  EXPECT_EQ(refusal([&] { absoluto(achieved, any(7)); }).first, 1);
  EXPECT_EQ(refusal([&] { absoluto(achieved, {}, any(5)); }).first, 2);
  EXPECT_EQ(refusal([&] { absoluto(achieved, {}, any(1.5)); }).first, 2);
  EXPECT_EQ(refusal([&] { absoluto(achieved, {}, any("enero")); }).first, 2);
  EXPECT_EQ(refusal([&] { absoluto(achieved, {}, css::uno::makeAny(achieved)); }).first, 2);
}

TEST_F(Functions, RelativoRoundsHalfUpExactly) {
  EXPECT_EQ(number(relativo(any(11), any(4))), 2.75);
  EXPECT_EQ(number(relativo(any(9), any(8))), 1.13);
  EXPECT_EQ(number(relativo(any(0.285), any(1))), 0.29);
  EXPECT_EQ(number(relativo(any(1.005), any(100), any(2))), 0.0101);
  EXPECT_EQ(number(relativo(any("1,770"), any(1751))), 1.01);
}

TEST_F(Functions, RelativoWithoutGoal) {
  EXPECT_EQ(string(relativo(any(0), any(0))), "");
  EXPECT_EQ(string(relativo(any(""), any(""))), "");
  EXPECT_FALSE(relativo(any(3), any(0)).hasValue()) << "nothing is what Calc shows as #N/A";
  EXPECT_EQ(number(relativo(any(0), any(5))), 0);
}

TEST_F(Functions, RelativoRefusesByPosition) {
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

// A goal on plan whose planned quarters add up to 12, with a remark; only the annual goal may
// differ.
std::vector<Any> goal_with_annual(double annual) {
  return {any("2.1.5"),
          any("302.- Realizar eventos."),
          any("Evento"),
          any(annual),
          any(3),
          any(3),
          any(3),
          any(3),
          any(3),
          any(3),
          any(3),
          any(3),
          any(12),
          any(""),
          any("Justificado.")};
}

TEST_F(Functions, HallazgosGivesSixColumns) {
  const Rows found = hallazgos(make_range({{goal_with_annual(13)}, 15}));
  ASSERT_EQ(found.getLength(), 1);
  ASSERT_EQ(found[0].getLength(), 6);
  EXPECT_EQ(number(found[0][0]), 1);
  EXPECT_EQ(number(found[0][1]), 302);
  EXPECT_EQ(string(found[0][2]), "ARIT-03");
  EXPECT_EQ(string(found[0][3]), "error");
  EXPECT_EQ(string(found[0][4]), "meta anual");
  EXPECT_NE(string(found[0][5]).find("302"), std::string::npos);
}

TEST_F(Functions, HallazgosOfACleanTable) {
  auto goal = goal_with_annual(12);
  goal[14] = any("");
  const Rows found = hallazgos(make_range({{goal}, 15}));
  ASSERT_EQ(found.getLength(), 1);
  EXPECT_EQ(string(found[0][3]), "OK");
  EXPECT_EQ(string(found[0][5]), "Sin hallazgos");
}

TEST_F(Functions, HallazgosPadsAndCuts) {
  std::vector<std::vector<Any>> cells(5, goal_with_annual(13));
  const Rows padded = hallazgos(make_range({cells, 15}), any(30));
  ASSERT_EQ(padded.getLength(), 30);
  EXPECT_EQ(string(padded[29][5]), "");

  const Rows cut = hallazgos(make_range({cells, 15}), any(3));
  ASSERT_EQ(cut.getLength(), 3);
  EXPECT_EQ(string(cut[0][2]), "ARIT-03");
  EXPECT_EQ(string(cut[2][3]), "error") << "an error left out must not be hidden";
  EXPECT_NE(string(cut[2][5]).find("hallazgos más"), std::string::npos);
}

TEST_F(Functions, HallazgosReadsOnlyUsedRows) {
  RangeContents contents{{goal_with_annual(13)}, 15};
  contents.unused_rows = 1'048'575;
  const Rows found = hallazgos(make_range(std::move(contents)));
  ASSERT_EQ(found.getLength(), 1);
  EXPECT_EQ(string(found[0][2]), "ARIT-03");
}

// A sheet that one stray cell uses down to its last row.
TEST_F(Functions, HallazgosReadsInBlocksAndLeavesOutBlankOnes) {
  const std::vector<Any> blank(15, any(""));
  RangeContents contents{std::vector(100'000, blank), 15};
  contents.fetched_rows = std::make_shared<sal_Int32>(0);
  for (const std::size_t row : {std::size_t{0}, std::size_t{70'000}, std::size_t{99'999}})
    contents.cells[row] = goal_with_annual(13);
  const auto fetched = contents.fetched_rows;
  const Rows found = hallazgos(make_range(std::move(contents)));

  std::vector<std::pair<double, std::string>> rules;
  for (const auto& row : found) rules.emplace_back(number(row[0]), string(row[2]));
  const std::vector<std::pair<double, std::string>> expected{
      {1, "ARIT-03"},       {70'001, "ARIT-03"}, {70'001, "EST-01"}, {70'001, "EST-05"},
      {100'000, "ARIT-03"}, {100'000, "EST-01"}, {100'000, "EST-05"}};
  EXPECT_EQ(rules, expected) << "a goal of a later block keeps its row, and knows those above it";
  EXPECT_LT(*fetched, 10'000);
}

// Calc takes hours to lay out what a table of a million errors could give.
TEST_F(Functions, HallazgosEndsWithTheMostRows) {
  std::vector<std::vector<Any>> cells(20'000, goal_with_annual(13));
  const Rows found = hallazgos(make_range({cells, 15}));
  ASSERT_EQ(found.getLength(), 32'768);
  EXPECT_EQ(string(found[32'767][3]), "error");
  EXPECT_NE(string(found[32'767][5]).find("Hay 27,231 hallazgos más"), std::string::npos)
      << string(found[32'767][5]);
  EXPECT_THROW(hallazgos(make_range({{goal_with_annual(13)}, 15}), any(32'769)),
               css::lang::IllegalArgumentException);
}

TEST_F(Functions, HallazgosOfUnusedCellsIsClean) {
  RangeContents contents{{}, 15};
  contents.unused_rows = 10;
  EXPECT_EQ(string(hallazgos(make_range(std::move(contents)))[0][3]), "OK");
}

TEST_F(Functions, HallazgosTakesTheQuarterOfTheHeader) {
  auto goal = goal_with_annual(12);
  goal[9] = any("");  // nothing achieved in the third quarter
  goal[12] = any("");
  const auto range = make_range({{goal}, 15});
  const auto severity = [&](const Any& trimestre, const Any& encabezado) {
    return string(funciones_->hallazgos(range, trimestre, {}, encabezado, {}, {}, {})[0][3]);
  };
  const Any header = css::uno::makeAny(row({any("Trimestre:"), any("JUL-SEP")}));
  EXPECT_EQ(severity({}, header), "error") << "a blank A in the reported quarter";
  EXPECT_EQ(severity(any(4), header), "advertencia") << "the argument goes before the header";
  EXPECT_EQ(severity({}, {}), "advertencia") << "without both, the fourth quarter";
}

TEST_F(Functions, HallazgosRefusesByPosition) {
  const auto range = make_range({{goal_with_annual(12)}, 15});
  const auto refused = [&](const Reference<css::table::XCellRange>& tabla, const Any& trimestre,
                           const Any& encabezado, const Any& tolerancia, const Any& renglones) {
    return refusal([&] {
             funciones_->hallazgos(tabla, trimestre, {}, encabezado, {}, tolerancia, renglones);
           })
        .first;
  };
  EXPECT_EQ(refused(make_range({{{any(1), any(2)}}, 2}), {}, {}, {}, {}), 0);
  EXPECT_EQ(refused({}, {}, {}, {}, {}), 0);
  EXPECT_EQ(refused(range, any("ayer"), {}, {}, {}), 1);
  EXPECT_EQ(refused(range, {}, css::uno::makeAny(row({any("TRIMESTRE"), any("ayer")})), {}, {}), 3);
  EXPECT_EQ(refused(range, {}, css::uno::makeAny(row({any("TRIMESTRE")})), {}, {}), 3);
  EXPECT_EQ(refused(range, {}, {}, any(1), {}), 5);
  EXPECT_EQ(refused(range, {}, {}, any(-0.1), {}), 5);
  EXPECT_EQ(refused(range, {}, {}, {}, any(1.5)), 6);
  EXPECT_EQ(refused(range, {}, {}, {}, any(2e6)), 6);
}

TEST_F(Functions, HallazgosReadsHeaderCatalogueAndUnits) {
  auto goal = goal_with_annual(12);
  goal[14] = any("");
  const Any catalogue = css::uno::makeAny(row({any("2.1.5 TEXTO"), any("3.1.1 OTRO")}));
  Sequence<Any> labels[] = {values({any("RAMO"), any("54")}),
                            values({any("Unidad ejecutora:"), any("53101")}),
                            values({any("EJE"), any(2)})};
  const Any header = css::uno::makeAny(Rows(labels, 3));
  const Any units = css::uno::makeAny(row({any("Eventos")}));
  const Rows found =
      funciones_->hallazgos(make_range({{goal}, 15}), {}, catalogue, header, units, {}, {});
  std::vector<std::string> rules;
  for (const auto& finding : found) rules.push_back(string(finding[2]));
  EXPECT_EQ(rules,
            (std::vector<std::string>{"COD-06", "FMT-01", "COD-04", "EST-03", "EST-04", "EST-04",
                                      "EST-04", "EST-04", "EST-04", "EST-04", "COD-05"}));
  EXPECT_EQ(string(found[2][4]), "encabezado");
  EXPECT_EQ(number(found[2][0]), 0);
}

TEST_F(Functions, ResumenIsEightLabelsAndCounts) {
  auto over = goal_with_annual(12);
  over[11] = any(6);
  auto idle = goal_with_annual(12);
  for (const std::size_t achieved : {5U, 7U, 9U, 11U}) idle[achieved] = any(0);
  const std::vector<std::vector<Any>> cells{goal_with_annual(12), over, idle, goal_with_annual(0)};
  const auto range = make_range({cells, 15});
  const Rows summary = funciones_->resumen(range, {}, {}, {}, {}, {});
  ASSERT_EQ(summary.getLength(), 8);
  std::vector<std::string> labels;
  for (const auto& line : summary) labels.push_back(string(line[0]));
  EXPECT_EQ(labels, (std::vector<std::string>{"Metas", "Cumplidas", "Rebasadas", "No cumplidas",
                                              "Sin avance", "Errores", "Advertencias", "Avisos"}));
  EXPECT_EQ(number(summary[0][1]), 4);
  EXPECT_EQ(number(summary[1][1]), 1);
  EXPECT_EQ(number(summary[2][1]), 1);
  EXPECT_EQ(number(summary[3][1]), 1);
  EXPECT_EQ(number(summary[4][1]), 1);
}

TEST_F(Functions, ResumenCountsWhatHallazgosFinds) {
  const auto range = make_range({{goal_with_annual(13), goal_with_annual(12)}, 15});
  const Any catalogue = css::uno::makeAny(row({any("9.9.9")}));
  const Any header = css::uno::makeAny(row({any("TRIMESTRE"), any("JUL-SEP")}));
  const Any units = css::uno::makeAny(row({any("EVENTOS")}));
  const Rows found = funciones_->hallazgos(range, {}, catalogue, header, units, any(0.1), {});
  const Rows summary = funciones_->resumen(range, {}, catalogue, header, units, any(0.1));
  const char* const kSeverities[] = {"error", "advertencia", "aviso"};
  for (sal_Int32 i = 0; i < 3; ++i) {
    int count = 0;
    for (const auto& finding : found) count += string(finding[3]) == kSeverities[i] ? 1 : 0;
    EXPECT_GT(count, 0) << kSeverities[i];
    EXPECT_EQ(number(summary[5 + i][1]), count) << kSeverities[i];
  }
}

TEST_F(Functions, ResumenRefusesByPosition) {
  const auto range = make_range({{goal_with_annual(12)}, 15});
  const auto resumen = [&](const Any& trimestre, const Any& encabezado, const Any& tolerancia) {
    return refusal([&] { funciones_->resumen(range, trimestre, {}, encabezado, {}, tolerancia); })
        .first;
  };
  EXPECT_EQ(refusal([&] { funciones_->resumen({}, {}, {}, {}, {}, {}); }).first, 0);
  EXPECT_EQ(resumen(any(5), {}, {}), 1);
  EXPECT_EQ(resumen({}, css::uno::makeAny(row({any("RAMO")})), {}), 3);
  EXPECT_EQ(resumen({}, {}, any(1)), 5);
}

// What POA_VALIDAR takes after the annual goal.
struct Rest {
  Any absoluto = {}, relativo = {}, observaciones = {}, tipo = {}, trimestre = {}, lineas = {},
      catalogo = {}, tolerancia = {}, texto = {};
};

class Validar : public Functions {
 protected:
  std::string validar(const Rows& avances, const Any& meta, const Rest& rest = {}) {
    return utf8(funciones_->validar(avances, meta, rest.absoluto, rest.relativo, rest.observaciones,
                                    rest.tipo, rest.trimestre, rest.lineas, rest.catalogo,
                                    rest.tolerancia, rest.texto));
  }
  int refused(const Rows& avances, const Any& meta, const Rest& rest = {}) {
    return refusal([&] { validar(avances, meta, rest); }).first;
  }

  const Any blank_ = css::uno::makeAny(row({any("")}));  // a range of one blank cell
  const Rows on_plan_ = row({any(3), any(3), any(3), any(3), any(3), any(3), any(3), any(3)});
  const Rows short_ = row({any(3), any(3), any(3), any(3), any(3), any(3), any(3), any(2)});
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

TEST_F(Functions, LineasGivesEachCodeOnce) {
  const auto lineas = [&](std::string_view texto) { return utf8(funciones_->lineas(text(texto))); };
  EXPECT_EQ(lineas("02.4.1 y 2.6.1; 2.4.1"), "2.4.1, 2.6.1");
  EXPECT_EQ(lineas(""), "");
  EXPECT_EQ(lineas("2.4\u00AD.1\u00A0２．６．１"), "2.4.1, 2.6.1") << "as it reads";
  const auto [position, message] = refusal([&] { lineas("2.4.1, dos"); });
  EXPECT_EQ(position, 0);
  EXPECT_NE(message.find("«dos» no es un código"), std::string::npos) << message;
}

TEST_F(Functions, LineasFaltantesNamesWhatTheCatalogueLacks) {
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

TEST_F(Functions, ClaveAndDescripcionSplitAText) {
  const auto parts = [&](std::string_view texto) {
    return utf8(funciones_->clave(text(texto))) + "|" + utf8(funciones_->descripcion(text(texto)));
  };
  EXPECT_EQ(parts("54101 DIRECCIÓN"), "54101|DIRECCIÓN");
  EXPECT_EQ(parts("１００．－\u00A0Atencio\u0301n a\u00ADdultos"), "100|Atención adultos");
  EXPECT_EQ(parts("DIRECCIÓN"), "|DIRECCIÓN");
  EXPECT_EQ(parts(""), "|");
}

TEST_F(Functions, AnExceptionOfTheOfficeGoesBackAsItCame) {
  RangeContents contents{{goal_with_annual(12)}, 15};
  contents.broken = true;
  const auto range = make_range(std::move(contents));
  try {
    hallazgos(range);
    FAIL() << "nothing was raised";
  } catch (const css::lang::DisposedException& error) {
    EXPECT_EQ(utf8(error.Message), "broken range");
  }
}

TEST_F(Functions, VersionIsTheProjects) { EXPECT_EQ(funciones_->version(), POA_EXPECTED_VERSION); }

}  // namespace
}  // namespace poa::bridge
