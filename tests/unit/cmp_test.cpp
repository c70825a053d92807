// SPDX-License-Identifier: MPL-2.0
#include "rule_case.hpp"

namespace poa::testing {
namespace {

// A case of a report of one quarter against the one before.
RuleCase against(const char* name, const char* rule, std::vector<std::string> rows,
                 std::vector<std::string> previous, std::vector<std::string> expected,
                 const char* authorisation = "", int quarter = 4, int previous_quarter = 0) {
  RuleCase rule_case{name, rule, std::move(rows), std::move(expected), quarter};
  rule_case.previous = std::move(previous);
  rule_case.previous_quarter = previous_quarter;
  rule_case.authorisation = authorisation;
  return rule_case;
}

const RuleCase kCmp01[] = {
    {"no previous report", "CMP-01", {"meta=5"}, {}},
    against("the same", "CMP-01", {""}, {""}, {}),
    against("another annual goal", "CMP-01", {"meta=5"}, {""}, {"1 error meta anual"}),
    against("a blank annual goal differs from 0", "CMP-01", {"meta=-"}, {"meta=0"},
            {"1 error meta anual"}),
    against("equal at 6 decimals", "CMP-01", {"meta=4.0000004"}, {""}, {}),
    against("any quarter's P", "CMP-01", {"P1=2 P4=3"}, {""},
            {"1 error T1 programado", "1 error T4 programado"}),
    against("in P blank counts 0", "CMP-01", {"P1=- P2=0"}, {"P1=0 P2=-"}, {}),
    against("a blank P differs from 1", "CMP-01", {"P1=-"}, {""}, {"1 error T1 programado"}),
    against("unknown cells silence", "CMP-01", {"P1=x P2=2"}, {"P1=3 P2=x meta=x"}, {}),
    against("an authorisation makes it an advertencia", "CMP-01", {"meta=5"}, {""},
            {"1 advertencia meta anual"}, "Oficio 12"),
    against("a later row of the number is not compared", "CMP-01", {"", "texto=300.-_A meta=9"},
            {""}, {}),
    against("the first row of the previous report is", "CMP-01", {"meta=5"},
            {"", "texto=300.-_A meta=5"}, {"1 error meta anual"}),
    against("no goal without number", "CMP-01", {"texto=A meta=5"}, {"texto=A"}, {}),
    against("the first quarter has none before it", "CMP-01", {"meta=5"}, {""}, {}, "", 1),
    against("but a corrected version of itself", "CMP-01", {"meta=5"}, {""}, {"1 error meta anual"},
            "", 1, 1),
    against("a previous table without goals is none", "CMP-01", {"meta=5"},
            {"lineas=- texto=- unidad=- meta=- P1=- A1=- P2=- A2=- P3=- A3=- P4=- A4=-"}, {}),
};

const RuleCase kCmp02[] = {
    {"no previous report", "CMP-02", {"A1=5"}, {}},
    against("the same", "CMP-02", {""}, {""}, {}),
    against("an A of a quarter before", "CMP-02", {"A1=2 A3=2"}, {""},
            {"1 advertencia T1 alcanzado", "1 advertencia T3 alcanzado"}),
    against("the quarter of its own is new", "CMP-02", {""}, {"A4=-"}, {}),
    against("up to the quarter given", "CMP-02", {"A1=2 A3=2"}, {""},
            {"1 advertencia T1 alcanzado"}, "", 4, 2),
    against("the same quarter, corrected", "CMP-02", {"A4=2"}, {""}, {"1 advertencia T4 alcanzado"},
            "", 4, 4),
    against("a later quarter is taken as the reported one", "CMP-02", {"A2=2 A4=2"}, {""},
            {"1 advertencia T2 alcanzado"}, "", 2, 4),
    against("blank and 0 differ", "CMP-02", {"A1=-"}, {"A1=0"}, {"1 advertencia T1 alcanzado"}),
    against("PER-01 asked for it", "CMP-02", {"A1=1"}, {"A1=-"}, {"1 aviso T1 alcanzado"}),
    against("nothing was planned: nobody asked", "CMP-02", {"A1=1"}, {"A1=- P1=-"},
            {"1 advertencia T1 alcanzado"}),
    against("unknown cells silence", "CMP-02", {"A1=x"}, {"A2=x"}, {}),
    against("an authorisation is for goals", "CMP-02", {"A1=2"}, {""},
            {"1 advertencia T1 alcanzado"}, "Oficio 12"),
};

const RuleCase kCmp03[] = {
    {"no previous report", "CMP-03", {""}, {}},
    against("the same", "CMP-03", {"", ""}, {"", ""}, {}),
    against("a new goal", "CMP-03", {"", ""}, {""}, {"2 error texto"}),
    against("an authorised new goal", "CMP-03", {"", ""}, {""}, {"2 advertencia texto"},
            "Oficio 12"),
    against("a missing goal, with the header", "CMP-03", {""}, {"", "meta=x"},
            {"0 error encabezado"}),
    against("an authorised missing goal", "CMP-03", {""}, {"", ""}, {"0 aviso encabezado"},
            "Oficio 12"),
    against("a repeated number is neither", "CMP-03", {"", "texto=300.-_Texto_300"},
            {"", "texto=300.-_Otro"}, {}),
    against("another text", "CMP-03", {"texto=300.-_Becas"}, {""}, {"1 error texto"}),
    against("texts compare as EST-05 does", "CMP-03", {"texto=300_TEXTO_300."}, {""}, {}),
    against("another unit", "CMP-03", {"unidad=Beca"}, {""}, {"1 error unidad"}),
    against("units are folded", "CMP-03", {"unidad=APOYO"}, {""}, {}),
    against("a blank unit differs", "CMP-03", {"unidad=-"}, {""}, {"1 error unidad"}),
    against("another kind", "CMP-03", {"tipo=ULTIMO"}, {""}, {"1 error tipo"}),
    against("kinds as they are recognised", "CMP-03", {"tipo=Acumulable"}, {""}, {}),
    against("other components", "CMP-03", {"integra=301-302", ""}, {"integra=301", ""},
            {"1 error integra"}),
    against("components as a set", "CMP-03", {"integra=301-302", ""}, {"integra='302,301", ""}, {}),
    against("malformed components are folded", "CMP-03", {"integra=TODAS"}, {"integra=todas"}, {}),
    against("blank components differ", "CMP-03", {"integra=todas"}, {""}, {"1 error integra"}),
    against("several, by column, authorised", "CMP-03", {"texto=300.-_B unidad=C tipo=ULTIMO"},
            {""}, {"1 advertencia texto", "1 advertencia unidad", "1 advertencia tipo"},
            "Oficio 12"),
    against("error values are silent", "CMP-03", {"unidad=! tipo=! integra=!"}, {"tipo=ULTIMO"},
            {}),
    against("an error for a text may be the missing goal", "CMP-03", {"", "texto=!"}, {"", ""}, {}),
    against("an error before may be the new goal", "CMP-03", {"", ""}, {"", "texto=!"}, {}),
};

INSTANTIATE_TEST_SUITE_P(Cmp01, RuleTest, ::testing::ValuesIn(kCmp01));
INSTANTIATE_TEST_SUITE_P(Cmp02, RuleTest, ::testing::ValuesIn(kCmp02));
INSTANTIATE_TEST_SUITE_P(Cmp03, RuleTest, ::testing::ValuesIn(kCmp03));

TEST(CmpMessages, TellBothFiguresAndWhatToDo) {
  EXPECT_EQ(message_of(against("", "CMP-01", {"meta=5"}, {""}, {})),
            "Meta 300: en el reporte anterior «meta anual» era 4 y ahora es 5. Vuelva a la cifra "
            "anterior, o escriba en la autorización el oficio que permite el cambio.");
  EXPECT_EQ(message_of(against("", "CMP-01", {"P2=-"}, {""}, {}, " Oficio 12 ")),
            "Meta 300: en el reporte anterior «T2 programado» era 1 y ahora está en blanco. Lo "
            "autoriza «Oficio 12»; revise que diga este cambio.");
  EXPECT_EQ(message_of(against("", "CMP-02", {""}, {"A1=-"}, {})),
            "Meta 300: en el reporte anterior lo alcanzado en T1 estaba en blanco y ahora es 1. "
            "Corrija la cifra o, si es la buena, escriba CMP-02 en «revisado» (POA ▸ Marcar "
            "revisada).");
  EXPECT_EQ(message_of(against("", "CMP-03", {"unidad=Beca"}, {""}, {})),
            "Meta 300: en el reporte anterior «unidad» era «Apoyo» y ahora es «Beca». Vuelva a lo "
            "anterior, o escriba en la autorización el oficio que permite el cambio.");
  EXPECT_EQ(message_of(against("", "CMP-03", {"", ""}, {""}, {})),
            "Meta 301: no está en el reporte anterior. Quítela, o escriba en la autorización el "
            "oficio que permite el cambio.");
  EXPECT_EQ(message_of(against("", "CMP-03", {""}, {"", ""}, {})),
            "Encabezado: la meta 301 del reporte anterior ya no está. Agréguela, o escriba en la "
            "autorización el oficio que permite el cambio.");
}

TEST(CmpMessages, AMissingGoalIsNamedByItsNumber) {
  const auto findings = findings_of(against("", "CMP-03", {""}, {"", ""}, {}));
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings[0].row, std::nullopt);
  EXPECT_EQ(findings[0].goal, GoalNumber(301));
  EXPECT_EQ(findings[0].column, std::nullopt);
}

}  // namespace
}  // namespace poa::testing
