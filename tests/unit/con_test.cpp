// SPDX-License-Identifier: MPL-2.0
// The rules over many reports (section 4, CON).
#include "domain/consolidation/con.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "consolidation_case.hpp"

namespace poa::testing {
namespace {

using Lines = std::vector<std::string>;

constexpr std::string_view kOtherGoals = "A4=0 abs=3 rel=0.75 obs=Faltó_personal";

AskedPeriod asked(int year, int quarter) {
  AskedPeriod period;
  if (year != 0) period.year = FiscalYear::from_number(Number(year));
  if (quarter != 0) period.quarter = Quarter(quarter);
  return period;
}

// The findings of a rule in two reports with other headers.
Lines found(std::string_view rule, std::string_view header, std::string_view other,
            std::string_view other_goals = kOtherGoals) {
  return findings_of(consolidated({source("a", header), source("b", other, other_goals)}), rule);
}

TEST(ConRules, AreInTheOrderOfTheirIds) {
  Lines ids;
  for (const ConRule& rule : con_rules()) {
    ids.emplace_back(rule.id);
    EXPECT_EQ(con_rule(rule.id), &rule);
    EXPECT_FALSE(rule.title.empty()) << rule.id;
  }
  EXPECT_EQ(ids, (Lines{"CON-01", "CON-02", "CON-03", "CON-04", "CON-05", "CON-06", "CON-07"}));
  EXPECT_EQ(con_rule("CON-08"), nullptr);
  EXPECT_EQ(con_rule("ARIT-01"), nullptr);
}

TEST(ConRules, OneCleanReportHasNone) {
  EXPECT_TRUE(consolidated({source("a.ods")}).findings.empty());
  EXPECT_TRUE(consolidated({}).findings.empty());
}

// CON-01

const Lines kBoth{"a CON-01 error", "b CON-01 error"};

TEST(Con01, MarksBothOfOneUnitAndPeriod) {
  EXPECT_EQ(found("CON-01", "", ""), kBoth);
  const Consolidated result = consolidated({source("a"), source("b", "", kOtherGoals)});
  EXPECT_EQ(result.goals.size(), 2U) << "neither is left out";
  EXPECT_EQ(result.files[0].role, FileRole::Counted);
  EXPECT_EQ(result.files[1].role, FileRole::Counted);
}

TEST(Con01, LooksAtUnitYearAndQuarter) {
  EXPECT_EQ(found("CON-01", "", "UNIDAD_EJECUTORA=54102_X"), Lines{});
  EXPECT_EQ(found("CON-01", "", "EJERCICIO=2024"), Lines{});
  EXPECT_EQ(found("CON-01", "", "TRIMESTRE=3", ""), Lines{});
}

TEST(Con01, AUnitIsItsCode) {
  EXPECT_EQ(found("CON-01", "", "UNIDAD_EJECUTORA=54101"), kBoth) << "the code alone";
  EXPECT_EQ(found("CON-01", "", "UNIDAD_EJECUTORA=54101.-_OTRO_TEXTO"), kBoth);
  EXPECT_EQ(found("CON-01", "", "UNIDAD_EJECUTORA=５４１０１_DIRECCIÓN"), kBoth) << "full width";
  EXPECT_EQ(found("CON-01", "", "UNIDAD_EJECUTORA=DIRECCIÓN"), Lines{}) << "another name";
}

TEST(Con01, AUnitWithoutCodeIsItsFoldedText) {
  EXPECT_EQ(
      found("CON-01", "UNIDAD_EJECUTORA=Dirección__Social", "UNIDAD_EJECUTORA=DIRECCION_SOCIAL"),
      kBoth);
  EXPECT_EQ(found("CON-01", "UNIDAD_EJECUTORA=Dirección", "UNIDAD_EJECUTORA=Direcciones"), Lines{});
}

TEST(Con01, YearAndQuarterAreReadFromTexts) {
  EXPECT_EQ(found("CON-01", "", "EJERCICIO='2023 | TRIMESTRE=Oct-Dic_23"), kBoth);
  EXPECT_EQ(found("CON-01", "", "TRIMESTRE=cuarto"), kBoth);
}

TEST(Con01, IsSilentWhereAPartIsBlankOrNotUnderstood) {
  for (const char* header :
       {"UNIDAD_EJECUTORA=-", "UNIDAD_EJECUTORA=!", "EJERCICIO=-", "EJERCICIO=dos_mil",
        "TRIMESTRE=-", "TRIMESTRE=junio-julio", "EJERCICIO=!", "TRIMESTRE=!"}) {
    EXPECT_EQ(found("CON-01", header, header), Lines{}) << header;
    EXPECT_EQ(found("CON-01", "", header), Lines{}) << header;
  }
}

TEST(Con01, SaysWhichAndWhatToDo) {
  EXPECT_EQ(
      messages_of(consolidated({source("x/a.ods"), source("b.ods", "", kOtherGoals)}), "CON-01"),
      (Lines{"«x/a.ods»: la unidad 54101 reporta OCTUBRE-DICIEMBRE 2023 también en «b.ods», "
             "con otros datos. Averigüe cuál vale y quite lo demás; mientras tanto cuentan "
             "todos.",
             "«b.ods»: la unidad 54101 reporta OCTUBRE-DICIEMBRE 2023 también en «x/a.ods», "
             "con otros datos. Averigüe cuál vale y quite lo demás; mientras tanto cuentan "
             "todos."}));
}

TEST(Con01, OfManyEachNamesAnotherAndCountsTheRest) {
  const Lines messages = messages_of(
      consolidated({source("a"), source("b", "", kOtherGoals), source("c", "", "texto=300.-_Otra"),
                    source("d", "", "unidad=Informe")}),
      "CON-01");
  ASSERT_EQ(messages.size(), 4U);
  EXPECT_NE(messages[0].find("también en «b» y en 2 más, con"), std::string::npos) << messages[0];
  EXPECT_NE(messages[1].find("también en «a» y en 2 más, con"), std::string::npos) << messages[1];
  EXPECT_NE(messages[3].find("también en «a» y en 2 más, con"), std::string::npos) << messages[3];
}

TEST(Con01, QuotesAUnitWithoutCode) {
  const Lines messages =
      messages_of(consolidated({source("a", "UNIDAD_EJECUTORA=Dirección"),
                                source("b", "UNIDAD_EJECUTORA=Dirección", kOtherGoals)}),
                  "CON-01");
  ASSERT_EQ(messages.size(), 2U);
  EXPECT_NE(messages[0].find("la unidad «Dirección» reporta"), std::string::npos) << messages[0];
}

// CON-02

SourceReport closed(SourceReport report, FileKind kind = FileKind::Workbook,
                    ClosingState state = ClosingState::Verified) {
  report.kind = kind;
  report.closing = state;
  return report;
}

TEST(Con02, NamesTheCopyAndWhatItIsACopyOf) {
  const Consolidated result = consolidated({source("a.ods"), source("b.ods"), source("c.json")});
  EXPECT_EQ(findings_of(result, "CON-02"), (Lines{"b.ods CON-02 aviso", "c.json CON-02 aviso"}));
  EXPECT_EQ(messages_of(result, "CON-02")[1],
            "«c.json»: tiene los mismos datos que «a.ods», y cuentan una sola vez. Si debía ser "
            "otro reporte, pida el que falta; si no, quite el archivo.");
  EXPECT_EQ(findings_of(result, "CON-01"), Lines{});
  EXPECT_EQ(result.findings.size(), 2U);
}

TEST(Con02, TheFilesOfOneClosingAreNone) {
  const Consolidated result =
      consolidated({closed(source("x/a.json"), FileKind::Data), closed(source("x/a.ods"))});
  EXPECT_TRUE(result.findings.empty());
  EXPECT_EQ(result.files[0].role, FileRole::Counted);
  EXPECT_EQ(result.files[1].role, FileRole::SameClosing);
  EXPECT_EQ(result.files[1].other, 0U);
}

TEST(Con02, OtherFilesThanThoseOfOneClosingAreCopies) {
  const auto second = [](SourceReport first, SourceReport other) {
    return findings_of(consolidated({std::move(first), std::move(other)}), "CON-02").size();
  };
  EXPECT_EQ(second(closed(source("a.json")), source("a.ods")), 1U) << "it is not closed";
  EXPECT_EQ(second(source("a.json"), closed(source("a.ods"))), 1U);
  EXPECT_EQ(second(closed(source("a.json")), closed(source("b.ods"))), 1U) << "another name";
  EXPECT_EQ(second(closed(source("x/a.json")), closed(source("y/a.ods"))), 1U);
  EXPECT_EQ(second(closed(source("a.json")), closed(source("a (2).ods"))), 1U);
  EXPECT_EQ(second(closed(source("x.y/a")), closed(source("x.z/a"))), 1U) << "a folder's point";
  EXPECT_EQ(second(closed(source("x.y\\a")), closed(source("x.z\\a"))), 1U);
}

TEST(Con02, ACopiedClosingIsOneCopy) {
  const Consolidated result =
      consolidated({closed(source("a.json")), closed(source("a.ods")), closed(source("x/a.json")),
                    closed(source("x/a.ods")), source("b.ods")});
  EXPECT_EQ(findings_of(result, "CON-02"), (Lines{"x/a.json CON-02 aviso", "b.ods CON-02 aviso"}));
  EXPECT_EQ(result.files[3].role, FileRole::SameClosing);
  EXPECT_EQ(result.files[3].other, 2U);
}

// CON-03

Lines of_another_period(std::string_view header, AskedPeriod period) {
  return findings_of(consolidated({source("a", header)}, {period, {}}), "CON-03");
}

TEST(Con03, LooksAtWhatWasAskedFor) {
  const Lines kFound{"a CON-03 advertencia"};
  EXPECT_EQ(of_another_period("", {}), Lines{});
  EXPECT_EQ(of_another_period("", asked(2023, 4)), Lines{});
  EXPECT_EQ(of_another_period("", asked(2023, 3)), kFound);
  EXPECT_EQ(of_another_period("", asked(2024, 4)), kFound);
  EXPECT_EQ(of_another_period("", asked(2023, 0)), Lines{});
  EXPECT_EQ(of_another_period("", asked(2022, 0)), kFound);
  EXPECT_EQ(of_another_period("", asked(0, 4)), Lines{});
  EXPECT_EQ(of_another_period("", asked(0, 1)), kFound);
  EXPECT_EQ(of_another_period("EJERCICIO='2023 | TRIMESTRE=OCT-DIC", asked(2023, 4)), Lines{});
}

TEST(Con03, ABlankPeriodIsAnother) {
  const Lines kFound{"a CON-03 advertencia"};
  EXPECT_EQ(of_another_period("EJERCICIO=-", asked(2023, 4)), kFound);
  EXPECT_EQ(of_another_period("TRIMESTRE=-", asked(2023, 4)), kFound)
      << "the rules take a blank quarter for the fourth, but nobody said so";
  EXPECT_EQ(of_another_period("TRIMESTRE=-", asked(2023, 0)), Lines{});
  EXPECT_EQ(of_another_period("EJERCICIO=-", asked(0, 4)), Lines{});
  EXPECT_EQ(of_another_period("TRIMESTRE=junio-julio", asked(0, 3)), kFound);
}

std::string period_message(std::string_view header, AskedPeriod period) {
  return messages_of(consolidated({source("a", header)}, {period, {}}), "CON-03").at(0);
}

TEST(Con03, SaysBothPeriods) {
  EXPECT_EQ(period_message("TRIMESTRE=3", asked(2023, 4)),
            "«a»: es de JULIO-SEPTIEMBRE 2023 y se pidió OCTUBRE-DICIEMBRE 2023. Pida el reporte "
            "de ese periodo, o quite el archivo; mientras tanto cuenta.");
  EXPECT_NE(period_message("", asked(2022, 0)).find(" y se pidió 2022. "), std::string::npos);
  EXPECT_NE(period_message("", asked(0, 1)).find(" y se pidió ENERO-MARZO. "), std::string::npos);
  EXPECT_NE(period_message("EJERCICIO=- | TRIMESTRE=junio-julio", asked(2023, 4))
                .find("tiene trimestre «junio-julio» y ejercicio en blanco y se pidió"),
            std::string::npos);
  EXPECT_NE(period_message("TRIMESTRE=-", asked(2023, 4))
                .find("tiene trimestre en blanco y ejercicio 2023 y se pidió"),
            std::string::npos);
  EXPECT_NE(period_message("EJERCICIO=-", asked(2023, 4))
                .find("tiene trimestre OCTUBRE-DICIEMBRE y ejercicio en blanco y"),
            std::string::npos);
}

TEST(Con03, TheReportCounts) {
  EXPECT_EQ(consolidated({source("a")}, {asked(2023, 1), {}}).goals.size(), 1U);
}

// CON-04

TEST(Con04, FindsANumberInTwoUnitsOfARamo) {
  const Consolidated result =
      consolidated({source("a", "", " | "), source("b", "UNIDAD_EJECUTORA=54102_FINANZAS")});
  EXPECT_EQ(findings_of(result, "CON-04"), Lines{"b CON-04 advertencia"}) << "300; not 301";
  EXPECT_EQ(messages_of(result, "CON-04")[0],
            "Meta 300: la tienen la unidad 54101 («a») y la unidad 54102 («b»), las dos del ramo "
            "54. Revise en el programa autorizado qué número lleva cada una.");
  EXPECT_EQ(result.findings[0].finding.goal, GoalNumber(300));
}

TEST(Con04, LooksAtRamoUnitNumberAndYear) {
  const Lines kFound{"b CON-04 advertencia"};
  EXPECT_EQ(found("CON-04", "", "UNIDAD_EJECUTORA=54102_X"), kFound);
  EXPECT_EQ(found("CON-04", "", "UNIDAD_EJECUTORA=54102_X | RAMO=54.-_Otro_texto"), kFound);
  EXPECT_EQ(found("CON-04", "", "UNIDAD_EJECUTORA=54102_X | TRIMESTRE=OCT-DIC"), kFound);
  EXPECT_EQ(found("CON-04", "", "UNIDAD_EJECUTORA=54102_X | TRIMESTRE=3"), kFound)
      << "a goal has one number all year";
  EXPECT_EQ(found("CON-04", "", "UNIDAD_EJECUTORA=54101"), Lines{}) << "its own unit";
  EXPECT_EQ(found("CON-04", "", "UNIDAD_EJECUTORA=55102_X | RAMO=55_X"), Lines{});
  EXPECT_EQ(found("CON-04", "", "UNIDAD_EJECUTORA=54102_X | EJERCICIO=2024"), Lines{});
  EXPECT_EQ(found("CON-04", "", "UNIDAD_EJECUTORA=54102_X", "texto=301.-_Otra"), Lines{});
  EXPECT_EQ(found("CON-04", "", "UNIDAD_EJECUTORA=54102_X", "texto=Otra"), Lines{});
  EXPECT_EQ(found("CON-04", "RAMO=Bienestar", "UNIDAD_EJECUTORA=54102_X | RAMO=BIENESTAR"), kFound);
}

TEST(Con04, IsSilentWithoutRamoOrUnit) {
  EXPECT_EQ(found("CON-04", "UNIDAD_EJECUTORA=-", "UNIDAD_EJECUTORA=54102_X"), Lines{});
  EXPECT_EQ(found("CON-04", "", "UNIDAD_EJECUTORA=-"), Lines{});
  EXPECT_EQ(found("CON-04", "RAMO=-", "RAMO=- | UNIDAD_EJECUTORA=54102_X"), Lines{});
  EXPECT_EQ(found("CON-04", "RAMO=!", "RAMO=! | UNIDAD_EJECUTORA=54102_X"), Lines{});
}

TEST(Con04, TellsEachFurtherUnitOnce) {
  const Consolidated result =
      consolidated({source("a"), source("b", "UNIDAD_EJECUTORA=54102_X"),
                    source("c", "UNIDAD_EJECUTORA=54103_X"),
                    source("d", "UNIDAD_EJECUTORA=54102_X | TRIMESTRE=3", "A4=- abs=3 rel=0.75"),
                    source("e", "TRIMESTRE=3", "A4=- abs=3 rel=0.75")});
  EXPECT_EQ(findings_of(result, "CON-04"), (Lines{"b CON-04 advertencia", "c CON-04 advertencia"}));
}

// CON-05

Lines missing(std::vector<SourceReport> reports, std::vector<std::string> expected,
              AskedPeriod period = {}) {
  return messages_of(consolidated(std::move(reports), {period, std::move(expected)}), "CON-05");
}

TEST(Con05, NamesTheUnitsWithoutReport) {
  EXPECT_EQ(
      missing({source("a")}, {"54101", "54102 FINANZAS", "54103"}),
      (Lines{"Falta el reporte de la unidad «54102 FINANZAS». Pídalo, o quite la unidad de la "
             "lista de las que se esperan.",
             "Falta el reporte de la unidad «54103». Pídalo, o quite la unidad de la lista de "
             "las que se esperan."}));
  EXPECT_EQ(findings_of(consolidated({}, {{}, {"54101"}}), "CON-05"),
            Lines{"- CON-05 advertencia"});
}

TEST(Con05, UnitsAreComparedByTheirCodes) {
  EXPECT_EQ(missing({source("a")}, {"54101 OTRO TEXTO"}), Lines{});
  EXPECT_EQ(missing({source("a", "UNIDAD_EJECUTORA=54101")}, {"54101 DIRECCIÓN"}), Lines{});
  EXPECT_EQ(missing({source("a", "UNIDAD_EJECUTORA=Dirección")}, {" DIRECCION "}), Lines{});
  EXPECT_EQ(missing({source("a", "UNIDAD_EJECUTORA=-")}, {"54101"}).size(), 1U);
}

TEST(Con05, BlankEntriesAreNothingAndRepeatedOnesOne) {
  EXPECT_EQ(missing({source("a", "UNIDAD_EJECUTORA=-")}, {"", " ", "\u00A0"}), Lines{});
  EXPECT_EQ(missing({}, {"54102", "54102 FINANZAS", "54102"}).size(), 1U);
}

TEST(Con05, OnlyAReportOfThePeriodWillDo) {
  EXPECT_EQ(missing({source("a")}, {"54101"}, asked(2023, 4)), Lines{});
  EXPECT_EQ(missing({source("a")}, {"54101"}, asked(2023, 3)),
            Lines{"Falta el reporte de JULIO-SEPTIEMBRE 2023 de la unidad «54101». Pídalo, o quite "
                  "la unidad de la lista de las que se esperan."});
  EXPECT_EQ(missing({source("a", "EJERCICIO=2022")}, {"54101"}, asked(2023, 0)),
            Lines{"Falta el reporte de 2023 de la unidad «54101». Pídalo, o quite la unidad de la "
                  "lista de las que se esperan."});
}

// CON-06

TEST(Con06, FindsACopyThatDiffersFromItsClosing) {
  const auto state = [](ClosingState closing) {
    return consolidated({closed(source("a.ods"), FileKind::Workbook, closing)});
  };
  EXPECT_EQ(findings_of(state(ClosingState::NotClosed), "CON-06"), Lines{});
  EXPECT_EQ(findings_of(state(ClosingState::Verified), "CON-06"), Lines{});
  EXPECT_EQ(findings_of(state(ClosingState::Differs), "CON-06"), Lines{"a.ods CON-06 error"});
  EXPECT_EQ(
      messages_of(state(ClosingState::Differs), "CON-06")[0],
      "«a.ods»: se cerró para firma con otros datos; su huella no es la de lo que dice ahora. "
      "Consiga la copia que se firmó, o pida que se cierre de nuevo.");
}

TEST(Con06, FindsItInACopyToo) {
  const Consolidated result = consolidated(
      {source("a.ods"), closed(source("b.ods"), FileKind::Data, ClosingState::Differs)});
  EXPECT_EQ(findings_of(result, "CON-06"), Lines{"b.ods CON-06 error"});
}

// CON-07

TEST(Con07, FindsACodeWithTwoTexts) {
  const Lines kFound{"b CON-07 advertencia"};
  EXPECT_EQ(found("CON-07", "", "UNIDAD_EJECUTORA=54101_SUBDIRECCIÓN"), kFound);
  EXPECT_EQ(found("CON-07", "", "PROGRAMA=511_OTRO"), kFound);
  EXPECT_EQ(found("CON-07", "", "RAMO=54_OTRO"), kFound);
  EXPECT_EQ(found("CON-07", "", "RAMO=54_OTRO | PROGRAMA=511_OTRO").size(), 2U);
  EXPECT_EQ(found("CON-07", "", "FUNCIÓN=26_OTRA"), Lines{}) << "no field that groups are made of";
}

TEST(Con07, TextsAreComparedFolded) {
  EXPECT_EQ(found("CON-07", "", "UNIDAD_EJECUTORA=54101__Direccion"), Lines{});
  EXPECT_EQ(found("CON-07", "", "UNIDAD_EJECUTORA=54101.-_dirección"), Lines{});
  EXPECT_EQ(found("CON-07", "", "UNIDAD_EJECUTORA=54101"), Lines{}) << "a code alone says no other";
  EXPECT_EQ(found("CON-07", "UNIDAD_EJECUTORA=54101", ""), Lines{});
  EXPECT_EQ(found("CON-07", "", "UNIDAD_EJECUTORA=54102_OTRA"), Lines{}) << "another code";
  EXPECT_EQ(found("CON-07", "UNIDAD_EJECUTORA=UNA", "UNIDAD_EJECUTORA=OTRA"), Lines{});
}

TEST(Con07, CodesOfOtherFieldsAreOtherCodes) {
  EXPECT_EQ(found("CON-07", "RAMO=54_UNO", "RAMO=55_DOS | PROGRAMA=54_DOS"), Lines{});
}

TEST(Con07, TellsEachTextOnceAndNamesTheFirst) {
  const Consolidated result = consolidated(
      {source("a", "PROGRAMA=511_UNO"), source("b", "PROGRAMA=511_DOS | UNIDAD_EJECUTORA=54102_B"),
       source("c", "PROGRAMA=511_Dos | UNIDAD_EJECUTORA=54103_C"),
       source("d", "PROGRAMA=511_TRES | UNIDAD_EJECUTORA=54104_D"),
       source("e", "PROGRAMA=511_uno | UNIDAD_EJECUTORA=54105_E")});
  EXPECT_EQ(messages_of(result, "CON-07"),
            (Lines{"«b»: PROGRAMA 511 dice «DOS», y en «a» dice «UNO». Cada código lleva un solo "
                   "texto: corrija el que no sea el del catálogo.",
                   "«d»: PROGRAMA 511 dice «TRES», y en «a» dice «UNO». Cada código lleva un solo "
                   "texto: corrija el que no sea el del catálogo."}));
}

TEST(Con07, LongTextsAreShownWhole) {
  const std::string same(60, 'A');
  const Consolidated result = consolidated(
      {source("a", "PROGRAMA=511_" + same + "UNO"), source("b", "PROGRAMA=511_" + same + "DOS")});
  const std::string message = messages_of(result, "CON-07").at(0);
  EXPECT_NE(message.find(same + "UNO»"), std::string::npos) << message;
  EXPECT_NE(message.find(same + "DOS»"), std::string::npos) << message;
}

// What does not count is not looked at for what reports have in common.
TEST(ConRules, LookAtNoCopy) {
  const Consolidated result = consolidated({source("a", "TRIMESTRE=3", "A4=- abs=3 rel=0.75"),
                                            source("b", "TRIMESTRE=3", "A4=- abs=3 rel=0.75")},
                                           {asked(2023, 4), {}});
  EXPECT_EQ(findings_of(result, "CON-03"), Lines{"a CON-03 advertencia"});
}

}  // namespace
}  // namespace poa::testing
