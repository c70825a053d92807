// SPDX-License-Identifier: MPL-2.0
// What a row of a scan lacks, as a person is told.
#include "domain/import/reconstruction.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "domain/import/row_figures.hpp"

namespace poa {
namespace {

ScannedRow row(const std::string& annual, const std::vector<std::string>& quarters,
               const std::string& absolute, const std::string& relative) {
  ScannedRow row;
  row.annual = annual;
  row.quarters = quarters;
  row.absolute = absolute;
  row.relative = relative;
  return row;
}

std::string reason(const ScannedRow& row, bool expected = true) {
  return reconstruct(row, expected, false).reason;
}

const std::vector<std::string> kYear{"1", "2", "3", "4", "5", "6", "7", "8"};

TEST(Reconstruction, SaysWhatWasNotRead) {
  const std::string what = "Escriba las cifras como están en el original.";
  EXPECT_EQ(reason(row("", kYear, "20", "125%")), "No se leyó la meta anual. " + what);
  EXPECT_EQ(reason(row("16", kYear, "", "125%")), "No se leyó el avance absoluto. " + what);
  EXPECT_EQ(reason(row("16", kYear, "20", "")), "No se leyó el acumulado relativo. " + what);
  EXPECT_EQ(reason(row("16", kYear, "20", "125")), "No se leyó el acumulado relativo. " + what);
  EXPECT_EQ(reason(row("16%", kYear, "20", "125%")), "No se leyó la meta anual. " + what);
  EXPECT_EQ(reason(row("16", {"", ""}, "20", "125%")),
            "No se leyó ninguna cifra de los trimestres. " + what);
  EXPECT_EQ(reason(row("16", {"1", "", "x2", "y"}, "20", "125%")),
            "No se entiende «x2» entre los trimestres. " + what);
}

TEST(Reconstruction, SaysWhichOfTheThreeSumsAreOthers) {
  EXPECT_EQ(
      reason(row("0", kYear, "20", "125%")),
      "La meta anual que se leyó es 0, y así nada se puede comprobar. Revísela en el original.");
  EXPECT_EQ(reason(row("16", kYear, "20", "120%")),
            "Un absoluto de 20 con una meta anual de 16 es 125%, y se leyó 120%. Revise esas tres "
            "cifras en el original.");
  EXPECT_EQ(
      reason(row("17", kYear, "20", "118%")),
      "Lo programado suma 16 y la meta anual es 17; lo alcanzado suma 20 y el absoluto es 20. "
      "Compare cada cifra con el original.");
  EXPECT_EQ(
      reason(row("16", kYear, "21", "131%")),
      "Lo programado suma 16 y la meta anual es 16; lo alcanzado suma 20 y el absoluto es 21. "
      "Compare cada cifra con el original.");
}

TEST(Reconstruction, SaysThatFiguresLackOrStandElsewhere) {
  EXPECT_EQ(reason(row("16", {"1", "2", "3"}, "20", "125%")),
            "Las cifras de los trimestres suman 6; con la meta anual y el absoluto deben sumar 36. "
            "Falta, sobra o está mal leída alguna: compárelas con el original.");
  EXPECT_EQ(
      reason(row("16", {"36"}, "20", "125%")),
      "En ningún lugar de los trimestres suman las cifras la meta anual y el absoluto. Compare "
      "cada cifra con el original.");
  EXPECT_EQ(reason(row("16", {"16", "20"}, "20", "125%")),
            "Hay celdas en blanco, y las cifras cuadran en 10 lugares distintos. Compare los "
            "trimestres con el original.");
}

TEST(Reconstruction, NamesAKindOfWhichTheFiguresWouldBeRight) {
  const std::string what = ". Compárelas con el original y elija su tipo.";
  EXPECT_EQ(reason(row("3", {"3", "2", "3", "2", "3", "2", "3", "2"}, "2", "67%")),
            "Las cifras no suman, pero cuadran si la meta es CONSTANTE" + what);
  EXPECT_EQ(reason(row("3", {"3", "2", "2", "2", "3", "2", "2", "2"}, "2", "67%")),
            "Lo programado suma 10 y la meta anual es 3; lo alcanzado suma 8 y el absoluto es 2. "
            "Compare cada cifra con el original.");
  EXPECT_EQ(reason(row("100", {"25", "20", "50", "40", "75", "60", "100", "90"}, "90", "90%")),
            "Las cifras no suman, pero cuadran si la meta es ULTIMO" + what);
  EXPECT_EQ(reason(row("50", {"20", "10", "40", "30", "60", "30", "80", "50"}, "30", "60%")),
            "Las cifras no suman, pero cuadran si la meta es PROMEDIO" + what);
}

TEST(Reconstruction, SaysWhyAFullRowIsNotSure) {
  EXPECT_EQ(reconstruct(row("16", kYear, "20", "125%"), true, true).certainty, Certainty::Sure);
  EXPECT_EQ(
      reason(row("16", kYear, "20", "125%"), false),
      "El número de la meta no sigue al de sus vecinas. Revíselo en el original, y con él las "
      "cifras.");
  ScannedRow broken = row("16", kYear, "20", "125%");
  broken.whole = false;
  EXPECT_EQ(reason(broken),
            "El renglón venía partido. Todo cuadra; compare los trimestres con el original.");
  EXPECT_EQ(reason(row("100", {"20", "30", "30", "20", "20", "20", "30", "30"}, "100", "100%")),
            "Las cifras cuadran también en otro orden. Compare los trimestres con el original.");
}

TEST(Reconstruction, OfAScanThatFillsUpOnlyWhatRepeatsIsNotSure) {
  const auto certainty = [](const ScannedRow& row) {
    return reconstruct(row, true, true).certainty;
  };
  EXPECT_EQ(certainty(row("4", {"1", "1", "1", "1", "1", "1", "1", "1"}, "4", "100%")),
            Certainty::Deduced);
  EXPECT_EQ(certainty(row("4", {"1", "2", "1", "2", "1", "2", "1", "2"}, "8", "200%")),
            Certainty::Sure);
}

TEST(Reconstruction, LeavesAtMostFourColumnsOut) {
  std::vector<std::string> year = kYear;
  year.resize(12, "9");
  EXPECT_EQ(reconstruct(row("16", year, "20", "125%"), true, false).certainty, Certainty::Deduced);
  year.emplace_back("9");
  EXPECT_EQ(reconstruct(row("16", year, "20", "125%"), true, false).certainty, Certainty::Doubtful);
}

TEST(Reconstruction, LeavesTheAnnualGoalOutWhereItStandsTwice) {
  const auto found = reconstruct(
      row("16", {"16", "1", "2", "3", "4", "5", "6", "7", "8"}, "20", "125%"), true, false);
  EXPECT_EQ(found.certainty, Certainty::Deduced);
  EXPECT_TRUE(found.left_out);
  ASSERT_EQ(found.years.size(), 1U);
  EXPECT_EQ(found.years.front().front(), Number(1));
}

TEST(Reconstruction, ARowThatRepeatsOneFigureAgainstItsSumsIsFilledUp) {
  const std::vector<std::string> ones(10, "1");
  EXPECT_TRUE(is_filled_up(row("2", ones, "2", "100%")));
  EXPECT_TRUE(is_filled_up(row("1", ones, "1", "100%")));
  EXPECT_FALSE(is_filled_up(row("4", ones, "4", "100%")));
  EXPECT_FALSE(is_filled_up(row("1", std::vector<std::string>(8, "1"), "1", "100%")))
      << "CONSTANTE";
  EXPECT_FALSE(is_filled_up(row("2", std::vector<std::string>(7, "1"), "2", "100%")));
  EXPECT_FALSE(is_filled_up(row("17", kYear, "20", "118%")));
}

TEST(RowFigures, WhatCannotBeReadIsOfTheWrongKind) {
  for (const ScannedRow& bad :
       {row("", kYear, "20", "125%"), row("16", {"x"}, "20", "125%"), row("16", kYear, "20", "1%")})
    EXPECT_EQ(read_row_figures(bad).error().fault, Fault::WrongKind);
}

TEST(RowFigures, AYearIsFullWhereNoFigureStandsBehindIt) {
  std::vector<std::string> year = kYear;
  EXPECT_TRUE(full_year(row("16", year, "20", "125%")));
  year.resize(10);
  EXPECT_TRUE(full_year(row("16", year, "20", "125%")));
  year.back() = "1";
  EXPECT_FALSE(full_year(row("16", year, "20", "125%")));
  EXPECT_FALSE(full_year(row("16", {"1", "2"}, "20", "125%")));
}

}  // namespace
}  // namespace poa
