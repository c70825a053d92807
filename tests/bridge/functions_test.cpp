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
