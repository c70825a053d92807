// SPDX-License-Identifier: MPL-2.0
#include "domain/rules/verdict.hpp"

#include <gtest/gtest.h>

namespace poa {
namespace {

std::string verdict_of(std::size_t errors, std::size_t warnings, std::size_t notices) {
  return verdict({.goals = 3, .errors = errors, .warnings = warnings, .notices = notices},
                 Number());
}

TEST(Verdict, IsNoneWithoutGoals) {
  EXPECT_EQ(verdict({}, Number()), "SIN METAS: capture la primera");
  EXPECT_EQ(verdict({.errors = 9}, Number()), "SIN METAS: capture la primera");
}

TEST(Verdict, IsReadyWithoutErrorsAndWarnings) {
  EXPECT_EQ(verdict_of(0, 0, 0), "LISTO PARA FIRMA");
  EXPECT_EQ(verdict_of(0, 0, 1), "LISTO PARA FIRMA · 1 aviso");
  EXPECT_EQ(verdict_of(0, 0, 2), "LISTO PARA FIRMA · 2 avisos");
}

TEST(Verdict, AsksForAReviewOfWarnings) {
  EXPECT_EQ(verdict_of(0, 1, 0), "REVISAR: 1 advertencia");
  EXPECT_EQ(verdict_of(0, 2, 3), "REVISAR: 2 advertencias · 3 avisos");
}

TEST(Verdict, IsNotReadyWithAnError) {
  EXPECT_EQ(verdict_of(1, 0, 0), "NO LISTO: 1 error");
  EXPECT_EQ(verdict_of(2, 0, 1), "NO LISTO: 2 errores · 1 aviso");
  EXPECT_EQ(verdict_of(2, 1, 1), "NO LISTO: 2 errores · 1 advertencia · 1 aviso");
}

TEST(Verdict, NamesWhatAPersonDecided) {
  EXPECT_EQ(verdict({.goals = 3, .notices = 1, .reviewed = 1}, Number()),
            "LISTO PARA FIRMA · 1 advertencia revisada");
  EXPECT_EQ(verdict({.goals = 3, .notices = 5, .reviewed = 3}, Number(1) / Number(10)),
            "LISTO PARA FIRMA · 3 advertencias revisadas · 2 avisos · tolerancia 10%");
  EXPECT_EQ(verdict({.goals = 3, .errors = 2, .warnings = 1, .notices = 4, .reviewed = 3},
                    Number(1) / Number(8)),
            "NO LISTO: 2 errores · 1 advertencia · 3 advertencias revisadas · 1 aviso · "
            "tolerancia 12.5%");
  EXPECT_EQ(verdict({.goals = 3}, Number(1) / Number(20)), "LISTO PARA FIRMA · tolerancia 5%");
}

TEST(Verdict, BeginsWithTheStanding) {
  const auto standing_of = [](std::size_t goals, std::size_t errors, std::size_t warnings) {
    Summary summary;
    summary.goals = goals;
    summary.errors = errors;
    summary.warnings = warnings;
    summary.notices = 1;
    return standing(summary);
  };
  EXPECT_EQ(standing_of(1, 0, 0), Standing::Ready);
  EXPECT_EQ(standing_of(1, 0, 1), Standing::ToReview);
  EXPECT_EQ(standing_of(1, 1, 1), Standing::NotReady);
  EXPECT_EQ(standing_of(0, 1, 1), Standing::Unreviewed) << "no goal";
  EXPECT_EQ(standing_name(Standing::Ready), "LISTO");
  EXPECT_EQ(standing_name(Standing::ToReview), "REVISAR");
  EXPECT_EQ(standing_name(Standing::NotReady), "NO LISTO");
  EXPECT_EQ(standing_name(Standing::Unreviewed), "SIN REVISAR");
}

}  // namespace
}  // namespace poa
