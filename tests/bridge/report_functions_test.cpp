// SPDX-License-Identifier: MPL-2.0
// The functions of a whole table through the component: what they find, and what they read of it.
#include <gtest/gtest.h>

#include <com/sun/star/lang/DisposedException.hpp>
#include <string>
#include <vector>

#include "bridge/bridge.hpp"
#include "bridge/range.hpp"
#include "bridge/results.hpp"

namespace poa::bridge {
namespace {

// What may follow the table; the first is the quarter.
struct Rest {
  Any trimestre = {}, catalogo = {}, encabezado = {}, unidades = {}, tolerancia = {},
      renglones = {}, anterior = {}, trimestre_anterior = {}, autorizacion = {};
};

class ReportFunctions : public testing::Test {
 protected:
  Rows hallazgos(const Reference<css::table::XCellRange>& tabla, const Rest& rest = {}) {
    return funciones_->hallazgos(tabla, rest.trimestre, rest.catalogo, rest.encabezado,
                                 rest.unidades, rest.tolerancia, rest.renglones, rest.anterior,
                                 rest.trimestre_anterior, rest.autorizacion);
  }
  Rows resumen(const Reference<css::table::XCellRange>& tabla, const Rest& rest = {}) {
    return funciones_->resumen(tabla, rest.trimestre, rest.catalogo, rest.encabezado, rest.unidades,
                               rest.tolerancia, rest.anterior, rest.trimestre_anterior,
                               rest.autorizacion);
  }

  const Any two_ = css::uno::makeAny(row({any("Oficio"), any("120/2026")}));
  Reference<mx::poa::XFunciones> funciones_ = make_funciones();
};

// A range of values, as Calc hands one over.
Any table(const std::vector<std::vector<Any>>& cells) {
  Rows rows(static_cast<sal_Int32>(cells.size()));
  auto next = cells.begin();
  for (auto& row : rows) {
    row = Sequence<Any>(next->data(), static_cast<sal_Int32>(next->size()));
    ++next;
  }
  return css::uno::makeAny(rows);
}

// The rules of the findings, in their order.
std::vector<std::string> rules_of(const Rows& found) {
  std::vector<std::string> rules;
  for (const auto& finding : found) rules.push_back(string(finding[1]));
  return rules;
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

TEST_F(ReportFunctions, HallazgosGivesSixColumns) {
  const Rows found = hallazgos(make_range({{goal_with_annual(13)}, 15}));
  ASSERT_EQ(found.getLength(), 1);
  ASSERT_EQ(found[0].getLength(), 6);
  EXPECT_EQ(number(found[0][5]), 1);
  EXPECT_EQ(number(found[0][2]), 302);
  EXPECT_EQ(string(found[0][1]), "ARIT-03");
  EXPECT_EQ(string(found[0][0]), "error");
  EXPECT_EQ(string(found[0][3]), "meta anual");
  EXPECT_NE(string(found[0][4]).find("302"), std::string::npos);
}

TEST_F(ReportFunctions, HallazgosOfACleanTable) {
  auto goal = goal_with_annual(12);
  goal[14] = any("");
  const Rows found = hallazgos(make_range({{goal}, 15}));
  ASSERT_EQ(found.getLength(), 1);
  EXPECT_EQ(string(found[0][0]), "OK");
  EXPECT_EQ(string(found[0][4]), "Sin hallazgos");
}

TEST_F(ReportFunctions, HallazgosPadsAndCuts) {
  std::vector<std::vector<Any>> cells(5, goal_with_annual(13));
  const Rows padded = hallazgos(make_range({cells, 15}), {.renglones = any(30)});
  ASSERT_EQ(padded.getLength(), 30);
  EXPECT_EQ(string(padded[29][4]), "");

  const Rows cut = hallazgos(make_range({cells, 15}), {.renglones = any(3)});
  ASSERT_EQ(cut.getLength(), 3);
  EXPECT_EQ(string(cut[0][1]), "ARIT-03");
  EXPECT_EQ(string(cut[2][0]), "error") << "an error left out must not be hidden";
  EXPECT_EQ(
      string(cut[2][4]),
      "Hay 11 hallazgos más que no caben aquí; corrija los de arriba y aparecerán los demás (si "
      "usted escribió la fórmula, amplíe también su rango y «renglones»).");
}

TEST_F(ReportFunctions, HallazgosReadsOnlyUsedRows) {
  RangeContents contents{{goal_with_annual(13)}, 15};
  contents.unused_rows = 1'048'575;
  const Rows found = hallazgos(make_range(std::move(contents)));
  ASSERT_EQ(found.getLength(), 1);
  EXPECT_EQ(string(found[0][1]), "ARIT-03");
}

// A sheet that one stray cell uses down to its last row.
TEST_F(ReportFunctions, HallazgosReadsATableAnywhereOnItsSheet) {
  RangeContents contents{{goal_with_annual(13), goal_with_annual(12)}, 15};
  contents.unused_rows = 5;
  contents.columns_before = 3;
  contents.rows_before = 20;
  const Rows found = hallazgos(make_range(std::move(contents)));
  EXPECT_EQ(number(found[0][5]), 1);
  EXPECT_EQ(string(found[0][1]), "ARIT-03");
}

// The row of the table would be 1; a person looks for the one of the sheet.
TEST_F(ReportFunctions, HallazgosNamesAnotherGoalByTheRowOfItsSheet) {
  RangeContents contents{{goal_with_annual(12), goal_with_annual(12)}, 15};
  contents.rows_before = 20;
  const Rows found = hallazgos(make_range(std::move(contents)));
  ASSERT_GT(found.getLength(), 1);
  EXPECT_EQ(string(found[1][1]), "EST-01");
  EXPECT_EQ(number(found[1][5]), 2) << "the row of a finding is that of the table";
  EXPECT_NE(string(found[1][4]).find("fila 21 de la hoja"), std::string::npos)
      << string(found[1][4]);
}

TEST_F(ReportFunctions, HallazgosTakesFifteenToEighteenColumns) {
  auto goal = goal_with_annual(12);
  goal[14] = any("");
  goal.resize(19, any(""));
  for (const sal_Int32 columns : {15, 16, 17, 18}) {
    const std::vector<Any> cells(goal.begin(), goal.begin() + columns);
    EXPECT_EQ(string(hallazgos(make_range({{cells}, columns}))[0][0]), "OK") << columns;
  }
  for (const sal_Int32 columns : {14, 19}) {
    const std::vector<Any> cells(goal.begin(), goal.begin() + columns);
    const auto [position, message] = refusal([&] { hallazgos(make_range({{cells}, columns})); });
    EXPECT_EQ(position, 0);
    EXPECT_NE(message.find("tiene " + std::to_string(columns)), std::string::npos) << message;
  }
}

TEST_F(ReportFunctions, HallazgosReadsInBlocksAndLeavesOutBlankOnes) {
  const std::vector<Any> blank(15, any(""));
  RangeContents contents{std::vector(100'000, blank), 15};
  contents.fetched_rows = std::make_shared<sal_Int32>(0);
  for (const std::size_t row : {std::size_t{0}, std::size_t{70'000}, std::size_t{99'999}})
    contents.cells[row] = goal_with_annual(13);
  const auto fetched = contents.fetched_rows;
  const Rows found = hallazgos(make_range(std::move(contents)));

  std::vector<std::pair<double, std::string>> rules;
  for (const auto& row : found) rules.emplace_back(number(row[5]), string(row[1]));
  const std::vector<std::pair<double, std::string>> expected{
      {1, "ARIT-03"},       {70'001, "ARIT-03"}, {70'001, "EST-01"}, {70'001, "EST-05"},
      {100'000, "ARIT-03"}, {100'000, "EST-01"}, {100'000, "EST-05"}};
  EXPECT_EQ(rules, expected) << "a goal of a later block keeps its row, and knows those above it";
  EXPECT_LT(*fetched, 10'000);
}

// Calc takes hours to lay out what a table of a million errors could give.
TEST_F(ReportFunctions, HallazgosEndsWithTheMostRows) {
  std::vector<std::vector<Any>> cells(20'000, goal_with_annual(13));
  const Rows found = hallazgos(make_range({cells, 15}));
  ASSERT_EQ(found.getLength(), 32'768);
  EXPECT_EQ(string(found[32'767][0]), "error");
  EXPECT_EQ(
      string(found[32'767][4]),
      "Hay 27,231 hallazgos más y se muestran 32,768 renglones a lo más; corrija estos primero o "
      "revise la tabla por partes.");
  EXPECT_EQ(refusal([&] {
              hallazgos(make_range({{goal_with_annual(13)}, 15}), {.renglones = any(32'769)});
            }).second,
            "Se esperaba un número entero de 1 a 32,768 y se dio 32,769.");
}

TEST_F(ReportFunctions, HallazgosOfUnusedCellsIsClean) {
  RangeContents contents{{}, 15};
  contents.unused_rows = 10;
  EXPECT_EQ(string(hallazgos(make_range(std::move(contents)))[0][0]), "OK");
}

TEST_F(ReportFunctions, HallazgosTakesTheQuarterOfTheHeader) {
  auto goal = goal_with_annual(12);
  goal[9] = any("");  // nothing achieved in the third quarter
  goal[12] = any("");
  const auto range = make_range({{goal}, 15});
  const auto severity = [&](const Any& trimestre, const Any& encabezado) {
    return string(hallazgos(range, {.trimestre = trimestre, .encabezado = encabezado})[0][0]);
  };
  const Any header = css::uno::makeAny(row({any("Trimestre:"), any("JUL-SEP")}));
  EXPECT_EQ(severity({}, header), "error") << "a blank A in the reported quarter";
  EXPECT_EQ(severity(any(4), header), "advertencia") << "the argument goes before the header";
  EXPECT_EQ(severity({}, {}), "advertencia") << "without both, the fourth quarter";
}

TEST_F(ReportFunctions, HallazgosRefusesByPosition) {
  const auto range = make_range({{goal_with_annual(12)}, 15});
  const auto refused = [&](const Reference<css::table::XCellRange>& tabla, const Any& trimestre,
                           const Any& encabezado, const Any& tolerancia, const Any& renglones) {
    return refusal([&] {
             hallazgos(tabla, {.trimestre = trimestre,
                               .encabezado = encabezado,
                               .tolerancia = tolerancia,
                               .renglones = renglones});
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

TEST_F(ReportFunctions, HallazgosReadsHeaderCatalogueAndUnits) {
  auto goal = goal_with_annual(12);
  goal[14] = any("");
  const Any catalogue = css::uno::makeAny(row({any("2.1.5 TEXTO"), any("3.1.1 OTRO")}));
  Sequence<Any> labels[] = {values({any("RAMO"), any("54")}),
                            values({any("Unidad ejecutora:"), any("53101")}),
                            values({any("EJE"), any(2)})};
  const Any header = css::uno::makeAny(Rows(labels, 3));
  const Any units = css::uno::makeAny(row({any("Eventos")}));
  const Rows found = hallazgos(make_range({{goal}, 15}),
                               {.catalogo = catalogue, .encabezado = header, .unidades = units});
  EXPECT_EQ(rules_of(found),
            (std::vector<std::string>{"COD-06", "FMT-01", "COD-04", "EST-03", "EST-04", "EST-04",
                                      "EST-04", "EST-04", "EST-04", "EST-04", "COD-05"}));
  EXPECT_EQ(string(found[2][3]), "encabezado");
  EXPECT_EQ(number(found[2][5]), 0);
}

// The rules that compare are those of the domain; here is what reaches them.
class ReportBefore : public ReportFunctions {
 protected:
  ReportBefore() {
    goal_[14] = any("");
    before_ = goal_;
    before_[3] = any(13);
  }

  std::string severity(const Rest& rest) {
    return string(hallazgos(make_range({{goal_}, 15}), rest)[0][0]);
  }

  std::vector<Any> goal_ = goal_with_annual(12);
  std::vector<Any> before_;  // The same with another annual goal.
};

TEST_F(ReportBefore, IsNotGivenWhenBlank) {
  EXPECT_EQ(severity({}), "OK");
  for (const Any& blank : {any(0), any(""), table({{any("")}})})
    EXPECT_EQ(severity({.anterior = blank}), "OK");
  EXPECT_EQ(severity({.anterior = table({std::vector<Any>(18, any(""))})}), "OK");
}

TEST_F(ReportBefore, MayBeLongerThanItsGoals) {
  const std::vector<Any> blank(15, any(""));
  EXPECT_EQ(severity({.anterior = table({goal_, blank, blank})}), "OK");
  EXPECT_EQ(severity({.anterior = table({blank, before_, blank})}), "error");
}

TEST_F(ReportBefore, HasFifteenToEighteenColumns) {
  const auto with = [&](std::size_t columns) {
    auto goal = goal_;
    goal.resize(columns, any(""));
    return severity({.anterior = table({goal})});
  };
  for (const std::size_t columns : {15U, 16U, 17U, 18U}) EXPECT_EQ(with(columns), "OK") << columns;
  for (const std::size_t columns : {1U, 14U, 19U}) {
    const auto [position, message] = refusal([&] { with(columns); });
    EXPECT_EQ(position, 7);
    EXPECT_NE(message.find("tiene " + std::to_string(columns)), std::string::npos) << message;
  }
  EXPECT_EQ(refusal([&] { severity({.anterior = any("enero")}); }).first, 7);
}

TEST_F(ReportBefore, IsOfItsOwnQuarterAndNotOfALaterOne) {
  // The A of the third quarter has changed since: only a report of that quarter could know.
  before_ = goal_;
  before_[9] = any(2);
  const auto with = [&](const Any& trimestre, const Any& trimestre_anterior) {
    return severity({.trimestre = trimestre,
                     .anterior = table({before_}),
                     .trimestre_anterior = trimestre_anterior});
  };
  EXPECT_EQ(with({}, {}), "advertencia") << "the third before the fourth";
  EXPECT_EQ(with({}, any(0)), "advertencia");
  EXPECT_EQ(with({}, any("JUL-SEP")), "advertencia");
  EXPECT_EQ(with({}, any(2)), "OK");
  EXPECT_EQ(with(any(4), any(4)), "advertencia") << "a corrected version of the same quarter";
  const auto [position, message] = refusal([&] { with(any(3), any(4)); });
  EXPECT_EQ(position, 8);
  EXPECT_NE(message.find("T4"), std::string::npos) << message;
  EXPECT_EQ(refusal([&] { with({}, any("ayer")); }).first, 8);
  const Any header = css::uno::makeAny(row({any("TRIMESTRE"), any("ABR-JUN")}));
  EXPECT_EQ(refusal([&] { severity({.encabezado = header, .trimestre_anterior = any(3)}); }).first,
            8)
      << "the quarter of the header counts";
}

TEST_F(ReportBefore, MayBeLeftWithAnAuthorisation) {
  const auto with = [&](const Any& autorizacion) {
    return severity({.anterior = table({before_}), .autorizacion = autorizacion});
  };
  for (const Any& none : {Any(), any(0), any(""), any("  "), table({{any("")}})})
    EXPECT_EQ(with(none), "error");
  EXPECT_EQ(with(any("Oficio 120/2026")), "advertencia");
  EXPECT_EQ(with(any(120)), "advertencia") << "a letter may be a number";
  EXPECT_EQ(refusal([&] { with(two_); }).first, 9);
}

TEST_F(ReportFunctions, ResumenIsTwelveLabelsAndCounts) {
  auto over = goal_with_annual(12);
  over[11] = any(6);
  auto idle = goal_with_annual(12);
  for (const std::size_t achieved : {5U, 7U, 9U, 11U}) idle[achieved] = any(0);
  const std::vector<std::vector<Any>> cells{goal_with_annual(12), over, idle, goal_with_annual(0)};
  const auto range = make_range({cells, 15});
  const Rows summary = resumen(range);
  ASSERT_EQ(summary.getLength(), 12);
  std::vector<std::string> labels;
  for (const auto& line : summary) labels.push_back(string(line[0]));
  EXPECT_EQ(labels,
            (std::vector<std::string>{"Metas", "Cumplidas", "Rebasadas", "No cumplidas",
                                      "Sin avance", "Errores", "Advertencias", "Avisos", "En verde",
                                      "En amarillo", "En rojo", "Rebasadas a la fecha"}));
  EXPECT_EQ(number(summary[0][1]), 4);
  EXPECT_EQ(number(summary[1][1]), 1);
  EXPECT_EQ(number(summary[2][1]), 1);
  EXPECT_EQ(number(summary[3][1]), 1);
  EXPECT_EQ(number(summary[4][1]), 1);
  EXPECT_EQ(number(summary[8][1]), 2) << "one of them without an annual goal";
  EXPECT_EQ(number(summary[9][1]), 0);
  EXPECT_EQ(number(summary[10][1]), 1);
  EXPECT_EQ(number(summary[11][1]), 1) << "15 of 12";
}

TEST_F(ReportFunctions, ResumenCountsWhatHallazgosFinds) {
  const auto range = make_range({{goal_with_annual(13), goal_with_annual(12)}, 15});
  const Any catalogue = css::uno::makeAny(row({any("9.9.9")}));
  const Any header = css::uno::makeAny(row({any("TRIMESTRE"), any("JUL-SEP")}));
  const Any units = css::uno::makeAny(row({any("EVENTOS")}));
  auto changed = goal_with_annual(12);
  changed[4] = any(4);
  const Rest rest{.catalogo = catalogue,
                  .encabezado = header,
                  .unidades = units,
                  .tolerancia = any(0.1),
                  .anterior = table({changed})};
  const Rows found = hallazgos(range, rest);
  const Rows summary = resumen(range, rest);
  const char* const kSeverities[] = {"error", "advertencia", "aviso"};
  for (sal_Int32 i = 0; i < 3; ++i) {
    int count = 0;
    for (const auto& finding : found) count += string(finding[0]) == kSeverities[i] ? 1 : 0;
    EXPECT_GT(count, 0) << kSeverities[i];
    EXPECT_EQ(number(summary[5 + i][1]), count) << kSeverities[i];
  }
}

TEST_F(ReportFunctions, ResumenRefusesByPosition) {
  const auto range = make_range({{goal_with_annual(12)}, 15});
  const auto refused = [&](const Rest& rest) {
    return refusal([&] { resumen(range, rest); }).first;
  };
  EXPECT_EQ(refusal([&] { resumen({}); }).first, 0);
  EXPECT_EQ(refused({.trimestre = any(5)}), 1);
  EXPECT_EQ(refused({.encabezado = css::uno::makeAny(row({any("RAMO")}))}), 3);
  EXPECT_EQ(refused({.tolerancia = any(1)}), 5);
  EXPECT_EQ(refused({.anterior = any("enero")}), 6);
  EXPECT_EQ(refused({.trimestre_anterior = any("ayer")}), 7);
  EXPECT_EQ(refused({.trimestre = any(2), .trimestre_anterior = any(3)}), 7);
  EXPECT_EQ(refused({.autorizacion = two_}), 8);
}

TEST_F(ReportFunctions, AnExceptionOfTheOfficeGoesBackAsItCame) {
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

}  // namespace
}  // namespace poa::bridge
