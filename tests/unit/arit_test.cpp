// SPDX-License-Identifier: MPL-2.0
#include "rule_case.hpp"

namespace poa::testing {
namespace {

const RuleCase kArit01[] = {
    {"a right absolute", "ARIT-01", {""}, {}},
    {"a wrong absolute", "ARIT-01", {"abs=5"}, {"1 error absoluto"}},
    {"a blank absolute is not checked", "ARIT-01", {"abs=-"}, {}},
    {"a blank absolute of white space is not checked", "ARIT-01", {"abs=_"}, {}},
    {"zero is not blank", "ARIT-01", {"abs=0"}, {"1 error absoluto"}},
    {"only quarters up to t count", "ARIT-01", {"abs=2"}, {}, 2},
    {"equal at 6 decimals", "ARIT-01", {"abs=4.0000004"}, {}},
    {"different at 6 decimals", "ARIT-01", {"abs=4.000001"}, {"1 error absoluto"}},
    {"an unknown achieved silences", "ARIT-01", {"A2=x abs=5"}, {}},
    {"an unknown achieved after t does not", "ARIT-01", {"A4=x abs=5"}, {"1 error absoluto"}, 3},
    {"an unknown absolute silences", "ARIT-01", {"abs=x"}, {}},
    {"nothing captured is 0", "ARIT-01", {"A1=- A2=- A3=- A4=- abs=0"}, {}},
    {"CONSTANTE takes the last captured", "ARIT-01", {"tipo=constante abs=1"}, {}},
    {"PROMEDIO takes the mean of the captured", "ARIT-01", {"tipo=promedio A1=4 A2=- abs=2"}, {}},
    {"ULTIMO need not read before the last", "ARIT-01", {"tipo=ultimo A1=x abs=1"}, {}},
    {"a kind that is none counts as SUMA", "ARIT-01", {"tipo=otro abs=4"}, {}},
    {"DESCENDENTE takes the last captured", "ARIT-01", {"tipo=descendente A4=27 abs=27"}, {}},
    {"an error for a kind silences", "ARIT-01", {"tipo=! abs=9"}, {}},
};

const RuleCase kArit02[] = {
    {"a right relative", "ARIT-02", {""}, {}},
    {"a wrong relative", "ARIT-02", {"rel=1.01"}, {"1 error relativo"}},
    {"half goes away from zero: 9/8 is 113 %", "ARIT-02", {"meta=8 abs=9 rel=1.13"}, {}},
    {"9/8 is not 112 %", "ARIT-02", {"meta=8 abs=9 rel=1.12"}, {"1 error relativo"}},
    {"0.285 is 29 %", "ARIT-02", {"meta=100 abs=29 rel=0.285"}, {}},
    {"an unrounded relative is rounded", "ARIT-02", {"meta=3 abs=1 rel=0.333333"}, {}},
    {"the absolute cell counts, wrong or not", "ARIT-02", {"abs=5 rel=1.25"}, {}},
    {"a blank absolute: the computed one counts",
     "ARIT-02",
     {"abs=- rel=1.25"},
     {"1 error relativo"}},
    {"a blank relative is not checked", "ARIT-02", {"rel=-"}, {}},
    {"annual goal 0", "ARIT-02", {"meta=0 rel=1.25"}, {}},
    {"annual goal unknown", "ARIT-02", {"meta=x rel=1.25"}, {}},
    {"absolute unknown", "ARIT-02", {"abs=! rel=1.25"}, {}},
    {"absolute blank, achieved unknown", "ARIT-02", {"abs=- A1=x rel=1.25"}, {}},
    {"absolute blank, computed 0",
     "ARIT-02",
     {"A1=0 A2=0 A3=0 A4=0 abs=- rel=0.5"},
     {"1 error relativo"}},
    {"DESCENDENTE turns it around", "ARIT-02", {"tipo=DESCENDENTE meta=27 abs=25 rel=1.08"}, {}},
    {"DESCENDENTE, not turned",
     "ARIT-02",
     {"tipo=DESCENDENTE meta=27 abs=25 rel=0.93"},
     {"1 error relativo"}},
    {"DESCENDENTE with an absolute of 0", "ARIT-02", {"tipo=DESCENDENTE abs=0 rel=1"}, {}},
    {"DESCENDENTE, blank absolute, computed 0",
     "ARIT-02",
     {"tipo=DESCENDENTE A4=0 abs=- rel=1"},
     {}},
    {"an error for a kind silences", "ARIT-02", {"tipo=! rel=9"}, {}},
};

const RuleCase kArit03[] = {
    {"P adds up", "ARIT-03", {""}, {}},
    {"P adds up to less", "ARIT-03", {"P4=-"}, {"1 error meta anual"}},
    {"all four P count, whatever t", "ARIT-03", {"P4=-"}, {"1 error meta anual"}, 1},
    {"equal at 6 decimals", "ARIT-03", {"P4=1.0000004"}, {}},
    {"different at 6 decimals", "ARIT-03", {"P4=1.0000005"}, {"1 error meta anual"}},
    {"no P captured", "ARIT-03", {"P1=- P2=- P3=- P4=-"}, {}},
    {"a captured 0 is captured", "ARIT-03", {"P1=0 P2=- P3=- P4=-"}, {"1 error meta anual"}},
    {"annual goal 0", "ARIT-03", {"meta=0"}, {}},
    {"an unknown P silences", "ARIT-03", {"P1=x P4=7"}, {}},
    {"CONSTANTE: every captured P", "ARIT-03", {"tipo=CONSTANTE meta=1 P2=-"}, {}},
    {"CONSTANTE: one other P", "ARIT-03", {"tipo=CONSTANTE meta=1 P2=2"}, {"1 error meta anual"}},
    {"CONSTANTE: an unknown P", "ARIT-03", {"tipo=CONSTANTE meta=1 P1=2 P2=x"}, {}},
    {"ULTIMO: the last captured P", "ARIT-03", {"tipo=ULTIMO P3=4 P4=-"}, {}},
    {"ULTIMO: another last P", "ARIT-03", {"tipo=ULTIMO P3=4 P4=5"}, {"1 error meta anual"}},
    {"PROMEDIO: the mean", "ARIT-03", {"tipo=PROMEDIO meta=2 P1=3 P2=- P3=- P4=1"}, {}},
    {"PROMEDIO: another mean", "ARIT-03", {"tipo=PROMEDIO meta=2"}, {"1 error meta anual"}},
    {"DESCENDENTE: the last captured P",
     "ARIT-03",
     {"tipo=DESCENDENTE meta=27 P1=31 P2=29 P3=28 P4=27"},
     {}},
    {"DESCENDENTE: another last P", "ARIT-03", {"tipo=DESCENDENTE"}, {"1 error meta anual"}},
    {"an error for a kind silences", "ARIT-03", {"tipo=! meta=9"}, {}},
};

const char* const kTotal =
    "tipo=INTEGRADORA integra=301-302 meta=8 P1=2 A1=2 P2=2 A2=2 P3=2 A3=2 "
    "P4=2 A4=2 abs=8 rel=1 ";
std::string total(const char* changes) { return std::string(kTotal) + changes; }

const RuleCase kArit04[] = {
    {"a total that adds up", "ARIT-04", {total(""), "", ""}, {}},
    {"one finding a cell, by column",
     "ARIT-04",
     {total("meta=9 A1=3 P4=1"), "", ""},
     {"1 error meta anual", "1 error T1 alcanzado", "1 error T4 programado"}},
    {"P after t is compared, A is not",
     "ARIT-04",
     {total("P4=9 A4=9"), "", ""},
     {"1 error T4 programado"},
     3},
    {"blank counts 0 on both sides", "ARIT-04", {total("A2=-"), "A2=-", "A2=0"}, {}},
    {"an error for a text may hide a component",
     "ARIT-04",
     {total("integra=301-303"), "", "", "texto=!"},
     {}},
    {"a blank annual goal is not compared", "ARIT-04", {total("meta=-"), "", ""}, {}},
    {"an unknown component cell silences that cell",
     "ARIT-04",
     {total("A1=9 A2=9"), "A1=x", ""},
     {"1 error T2 alcanzado"}},
    {"an own unknown cell is silent", "ARIT-04", {total("A1=x"), "", ""}, {}},
    {"not checked with ARIT-08", "ARIT-04", {total("integra=301-309 A1=9"), "", ""}, {}},
    {"a repeated number means its first row",
     "ARIT-04",
     {total(""), "", "", "texto=302.-_X A1=9"},
     {}},
    {"a goal named twice counts once", "ARIT-04", {total("integra=301,301-302;302"), "", ""}, {}},
    {"components add whatever their kind", "ARIT-04", {total(""), "tipo=CONSTANTE", ""}, {}},
    {"a SUMA is not compared", "ARIT-04", {total("tipo=SUMA A1=9"), "", ""}, {}},
    {"not checked with totals that total each other",
     "ARIT-04",
     {total("integra=301 A1=9"), total("integra=300")},
     {}},
    {"a text that is an error may hide a component",
     "ARIT-04",
     {total("integra=301-303 A1=9"), "", "", "texto=!"},
     {}},
    {"an error for the kind silences", "ARIT-04", {total("tipo=! A1=9"), "", ""}, {}},
    {"an error for the list silences", "ARIT-04", {total("integra=! A1=9"), "", ""}, {}},
};

const RuleCase kArit05[] = {
    {"numbers, also as text", "ARIT-05", {"meta=4 A1=1"}, {}},
    {"a text that is no number", "ARIT-05", {"A1=1_apoyo"}, {"1 error T1 alcanzado"}},
    {"a negative", "ARIT-05", {"P2=-1"}, {"1 error T2 programado"}},
    {"an error value", "ARIT-05", {"meta=!"}, {"1 error meta anual"}},
    {"barely below zero is 0", "ARIT-05", {"A1=-0.0000005", "A1=-0.0000004"}, {}},
    {"more is negative", "ARIT-05", {"A1=-0.00000051"}, {"1 error T1 alcanzado"}},
    {"one finding a cell, by column",
     "ARIT-05",
     {"rel=x meta=x A4=-2"},
     {"1 error meta anual", "1 error T4 alcanzado", "1 error relativo"}},
    {"an error in 13 and 14 follows from an unknown",
     "ARIT-05",
     {"A1=x abs=! rel=!"},
     {"1 error T1 alcanzado"}},
    {"an error in 14 follows from ARIT-06", "ARIT-05", {"meta=- rel=!"}, {}},
    {"an error in 14 follows from one in 13", "ARIT-05", {"abs=! rel=!"}, {"1 error absoluto"}},
    {"an error in 14 alone is one", "ARIT-05", {"rel=!"}, {"1 error relativo"}},
    {"an error in 13 beside a text in 14", "ARIT-05", {"abs=! rel=x"}, {"1 error relativo"}},
    {"an error in 13 and 14 follows from ARIT-09", "ARIT-05", {"tipo=CONS abs=! rel=!"}, {}},
    {"an error in 14 follows from an error in a column of text",
     "ARIT-05",
     {"tipo=! rel=!"},
     {"1 error tipo"}},
    {"an error value in a column without figures, by column",
     "ARIT-05",
     {"lineas=! texto=! unidad=! obs=! tipo=! integra=! revisado=!"},
     {"1 error líneas", "1 error texto", "1 error unidad", "1 error observaciones", "1 error tipo",
      "1 error integra", "1 error revisado"}},
    {"a text in 13 is a fault of its own",
     "ARIT-05",
     {"A1=x abs=x"},
     {"1 error T1 alcanzado", "1 error absoluto"}},
};

const RuleCase kArit06[] = {
    {"an annual goal", "ARIT-06", {""}, {}},
    {"blank", "ARIT-06", {"meta=-"}, {"1 error meta anual"}},
    {"zero", "ARIT-06", {"meta=0"}, {"1 error meta anual"}},
    {"zero at 6 decimals", "ARIT-06", {"meta=0.0000004"}, {"1 error meta anual"}},
    {"nothing captured",
     "ARIT-06",
     {"meta=- P1=- A1=- P2=- A2=- P3=- A3=- P4=- A4=- abs=- rel=-"},
     {}},
    {"an unknown counts as captured",
     "ARIT-06",
     {"meta=- P1=x A1=- P2=- A2=- P3=- A3=- P4=- A4=- abs=- rel=-"},
     {"1 error meta anual"}},
    {"an unknown annual goal silences", "ARIT-06", {"meta=x"}, {}},
    {"DESCENDENTE may be brought down to 0", "ARIT-06", {"tipo=DESCENDENTE meta=0"}, {}},
    {"DESCENDENTE: blank", "ARIT-06", {"tipo=DESCENDENTE meta=-"}, {"1 error meta anual"}},
    {"an error for a kind may be DESCENDENTE", "ARIT-06", {"tipo=! meta=0"}, {}},
    {"an error for a kind: blank", "ARIT-06", {"tipo=! meta=-"}, {"1 error meta anual"}},
};

const RuleCase kArit07[] = {
    {"a sum", "ARIT-07", {""}, {}},
    {"the same in each quarter as in the year", "ARIT-07", {"meta=1"}, {"1 aviso tipo"}},
    {"blank quarters do not count", "ARIT-07", {"meta=1 P1=- P2=-"}, {"1 aviso tipo"}},
    {"one P is not enough", "ARIT-07", {"meta=1 P1=- P2=- P3=-"}, {}},
    {"one differs", "ARIT-07", {"meta=1 P1=2"}, {}},
    {"an unknown P silences", "ARIT-07", {"meta=1 P1=x"}, {}},
    {"CONSTANTE is what it should be", "ARIT-07", {"meta=1 tipo=CONSTANTE"}, {}},
    {"annual goal 0", "ARIT-07", {"meta=0 P1=0 P2=0 P3=0 P4=0"}, {}},
    {"an error for a kind silences", "ARIT-07", {"meta=1 tipo=!"}, {}},
};

const RuleCase kArit08[] = {
    {"a good list", "ARIT-08", {total(""), "", ""}, {}},
    {"blank", "ARIT-08", {total("integra=-"), "", ""}, {"1 error integra"}},
    {"malformed", "ARIT-08", {total("integra=301,,302"), "", ""}, {"1 error integra"}},
    {"descending", "ARIT-08", {total("integra=302-301"), "", ""}, {"1 error integra"}},
    {"itself", "ARIT-08", {total("integra=300-302"), "", ""}, {"1 error integra"}},
    {"a goal that is not there",
     "ARIT-08",
     {total("integra=301-303"), "", ""},
     {"1 error integra"}},
    {"beyond the last goal", "ARIT-08", {total("integra=9999"), "", ""}, {"1 error integra"}},
    {"a numeric cell is its integer", "ARIT-08", {total("integra=301"), "", ""}, {}},
    {"what 302,304 typed becomes",
     "ARIT-08",
     {total("integra=302304"), "", ""},
     {"1 error integra"}},
    {"an error value is ARIT-05's", "ARIT-08", {total("integra=!"), "", ""}, {}},
    {"an error for a text may hide the number",
     "ARIT-08",
     {total("integra=301-303"), "", "", "texto=!"},
     {}},
    {"a blank list needs no text", "ARIT-08", {total("integra=- texto=!")}, {"1 error integra"}},
    {"totals that total each other",
     "ARIT-08",
     {total("integra=301"), total("integra='300,302"), ""},
     {"1 error integra", "2 error integra"}},
    {"through a third",
     "ARIT-08",
     {total("integra=301"), total("integra=302"), total("integra=300")},
     {"1 error integra", "2 error integra", "3 error integra"}},
    {"a total of totals is none", "ARIT-08", {total("integra=301"), total("integra=302"), ""}, {}},
    {"one that leads to a circle is none of it",
     "ARIT-08",
     {total("integra=301"), total("integra=302"), total("integra=301")},
     {"2 error integra", "3 error integra"}},
    {"through a SUMA there is no way", "ARIT-08", {total("integra=301"), "integra=300"}, {}},
    {"the first row of a number alone",
     "ARIT-08",
     {total("integra=301"), "", total("integra=300") + " texto=301.-_X"},
     {}},
    {"only INTEGRADORA has components", "ARIT-08", {"integra=x", "", ""}, {}},
};

const RuleCase kArit09[] = {
    {"blank is SUMA", "ARIT-09", {""}, {}},
    {"a synonym", "ARIT-09", {"tipo=Valor_Actual"}, {}},
    {"no kind", "ARIT-09", {"tipo=RARA"}, {"1 error tipo"}},
    {"a number is no kind", "ARIT-09", {"tipo=1"}, {"1 error tipo"}},
    {"an error value is ARIT-05's", "ARIT-09", {"tipo=!"}, {}},
};

const RuleCase kArit10[] = {
    {"ten times", "ARIT-10", {"A4=37"}, {}},
    {"1000.4 % is 1000 %", "ARIT-10", {"meta=1000 A4=10001"}, {}},
    {"more", "ARIT-10", {"meta=1000 A4=10002"}, {"1 advertencia absoluto"}},
    {"only quarters up to t count", "ARIT-10", {"A4=99"}, {}, 3},
    {"annual goal 0", "ARIT-10", {"meta=0 A4=99"}, {}},
    {"an unknown A silences", "ARIT-10", {"A1=x A4=99"}, {}},
    {"DESCENDENTE keeps absolute / annual goal",
     "ARIT-10",
     {"tipo=DESCENDENTE meta=1 A4=11"},
     {"1 advertencia absoluto"}},
    {"an error for a kind silences", "ARIT-10", {"tipo=! A4=99"}, {}},
};

const RuleCase kArit11[] = {
    {"a sum", "ARIT-11", {""}, {}},
    {"running figures", "ARIT-11", {"A1=1 A2=2 A3=3 A4=4"}, {"1 aviso tipo"}},
    {"three captured are enough", "ARIT-11", {"A1=1 A2=- A3=3 A4=4"}, {"1 aviso tipo"}},
    {"two are not", "ARIT-11", {"A1=- A2=- A3=3 A4=4"}, {}},
    {"up to t", "ARIT-11", {"A1=1 A2=3 A3=4 A4=1"}, {"1 aviso tipo"}, 3},
    {"equal ones do not grow", "ARIT-11", {"A1=2 A2=2 A3=3 A4=4"}, {}},
    {"the last is not the annual goal", "ARIT-11", {"A1=1 A2=2 A3=3 A4=5"}, {}},
    {"an unknown A silences", "ARIT-11", {"A1=1 A2=2 A3=x A4=4"}, {}},
    {"ULTIMO is what it should be", "ARIT-11", {"tipo=ULTIMO A1=1 A2=2 A3=3 A4=4"}, {}},
    {"an error for a kind silences", "ARIT-11", {"tipo=! A1=1 A2=2 A3=3 A4=4"}, {}},
};

INSTANTIATE_TEST_SUITE_P(Arit01, RuleTest, ::testing::ValuesIn(kArit01));
INSTANTIATE_TEST_SUITE_P(Arit02, RuleTest, ::testing::ValuesIn(kArit02));
INSTANTIATE_TEST_SUITE_P(Arit03, RuleTest, ::testing::ValuesIn(kArit03));
INSTANTIATE_TEST_SUITE_P(Arit04, RuleTest, ::testing::ValuesIn(kArit04));
INSTANTIATE_TEST_SUITE_P(Arit05, RuleTest, ::testing::ValuesIn(kArit05));
INSTANTIATE_TEST_SUITE_P(Arit06, RuleTest, ::testing::ValuesIn(kArit06));
INSTANTIATE_TEST_SUITE_P(Arit07, RuleTest, ::testing::ValuesIn(kArit07));
INSTANTIATE_TEST_SUITE_P(Arit08, RuleTest, ::testing::ValuesIn(kArit08));
INSTANTIATE_TEST_SUITE_P(Arit09, RuleTest, ::testing::ValuesIn(kArit09));
INSTANTIATE_TEST_SUITE_P(Arit10, RuleTest, ::testing::ValuesIn(kArit10));
INSTANTIATE_TEST_SUITE_P(Arit11, RuleTest, ::testing::ValuesIn(kArit11));

TEST(AritMessages, NameTheGoalTheFiguresAndWhatToDo) {
  EXPECT_EQ(
      message_of({"", "ARIT-03", {"meta=1751 P1=1747"}, {}}),
      "Meta 300: lo programado suma 1,750 y la meta anual es 1,751 (diferencia −1). Corrija el "
      "programado o la meta.");
  EXPECT_EQ(message_of({"", "ARIT-01", {"abs=1771 A1=1767.5"}, {}}),
            "Meta 300: el avance absoluto es 1,771 y lo alcanzado da 1,770.5 (diferencia 0.5). "
            "Corrija el avance absoluto o lo alcanzado.");
  EXPECT_EQ(
      message_of({"", "ARIT-02", {"meta=1751 abs=1770 rel=1.02"}, {}}),
      "Meta 300: el acumulado relativo es 102% y le corresponde 101% (1,770 de 1,751). Corrija "
      "el acumulado relativo.");
  EXPECT_EQ(
      message_of({"", "ARIT-04", {total("A1=410"), "", ""}, {}}),
      "Meta 300: la celda «T1 alcanzado» dice 410 y sus componentes suman 2 (diferencia 408). "
      "Corrija esa celda o la de los componentes.");
  EXPECT_EQ(
      message_of({"", "ARIT-05", {"A1=12_apoyos"}, {}}),
      "Meta 300: la celda «T1 alcanzado» dice «12 apoyos», que no es un número. Escriba solo 12: "
      "la unidad va en su columna.");
  EXPECT_EQ(
      message_of({"", "ARIT-08", {total("integra=301-303"), "", ""}, {}}),
      "Meta 300: «integra» dice «301-303» y la meta 303 no está en la tabla. Corrija la lista o "
      "agregue la meta.");
}

TEST(AritMessages, NameTheKindWithWhichTheAnnualGoalWouldBeRight) {
  const auto kind = [](const char* words) {
    const std::string message = message_of({"", "ARIT-03", {words}, {}});
    const std::size_t start = message.find("elija el tipo ");
    return start == std::string::npos ? "" : message.substr(start);
  };
  EXPECT_EQ(kind("meta=100 P1=25 P2=50 P3=75 P4=100"),
            "elija el tipo ULTIMO, con el que sí cuadra.");
  EXPECT_EQ(kind("meta=1 P1=1 P2=1 P3=1 P4=1"), "elija el tipo CONSTANTE, con el que sí cuadra.");
  EXPECT_EQ(kind("meta=27 P1=31 P2=29 P3=28 P4=27"),
            "elija el tipo DESCENDENTE, con el que sí cuadra.");
  EXPECT_EQ(kind("meta=27 P1=31 P2=31 P3=28 P4=27"), "elija el tipo ULTIMO, con el que sí cuadra.");
  EXPECT_EQ(kind("meta=2 P1=1 P2=2 P3=4 P4=1"), "elija el tipo PROMEDIO, con el que sí cuadra.");
  EXPECT_EQ(kind("tipo=ULTIMO meta=4"), "elija el tipo SUMA, con el que sí cuadra.");
  EXPECT_EQ(kind("meta=9"), "");
}

TEST(AritMessages, NameADateInDisguise) {
  EXPECT_EQ(message_of({"", "ARIT-10", {"A1=46025"}, {}}),
            "Meta 300: lo alcanzado es 1,150,700% de la meta anual (46,028 de 4). Revise las "
            "cifras; si son correctas, escriba ARIT-10 en «revisado» (POA ▸ Marcar revisada). La "
            "celda «T1 alcanzado» (46,025) parece una fecha, el 3/1/2026: escriba ahí la cifra.");
  EXPECT_EQ(message_of({"", "ARIT-03", {"P2=46025"}, {}}),
            "Meta 300: lo programado suma 46,028 y la meta anual es 4 (diferencia 46,024). Corrija "
            "el programado o la meta. La celda «T2 programado» (46,025) parece una fecha, el "
            "3/1/2026: escriba ahí la cifra.");
  EXPECT_EQ(message_of({"", "ARIT-10", {"A1=46025.5"}, {}}).find("fecha"), std::string::npos);
  EXPECT_EQ(message_of({"", "ARIT-10", {"A1=39999"}, {}}).find("fecha"), std::string::npos);
  EXPECT_EQ(message_of({"", "ARIT-10", {"A1=60001"}, {}}).find("fecha"), std::string::npos);
}

TEST(AritMessages, TellWhatToTypeInsteadOfAText) {
  const auto advice = [](const char* text) {
    const std::string message = message_of({"", "ARIT-05", {std::string("A1=") + text}, {}});
    const std::string_view kBefore = "que no es un número. ";
    return message.substr(message.find(kBefore) + kBefore.size());
  };
  EXPECT_EQ(advice("62%"), "Escriba solo 62, o 0.62 si la cifra es una proporción.");
  EXPECT_EQ(advice("62_%"), "Escriba solo 62, o 0.62 si la cifra es una proporción.");
  for (const char* nothing : {"'-", "—", "N/A", "n/a", "S/D", "s.d.", "Sin_dato", "...", "N.A."})
    EXPECT_EQ(advice(nothing),
              "Deje la celda en blanco si no se ha capturado, o escriba 0 si no hubo avance.")
        << nothing;
  for (const char* date : {"1/3", "15/08/2025", "2025-08-15", "1-3"})
    EXPECT_EQ(advice(date), "Parece una fecha o una fracción. Escriba solo la cifra.") << date;
  EXPECT_EQ(advice("4_informes"), "Escriba solo 4: la unidad va en su columna.");
  EXPECT_EQ(advice("1,770_apoyos"), "Escriba solo 1,770: la unidad va en su columna.");
  EXPECT_EQ(advice("1,77"), "Escriba los decimales con punto: 1.77.");
  for (const char* other : {"cuatro", "1/", "/3", "3/enero", "1,7,7", "x%"})
    EXPECT_EQ(advice(other), "Escriba solo la cifra.") << other;
}

TEST(AritMessages, NameTheCircleOfTotals) {
  const RuleCase circle{"", "ARIT-08", {total("integra=301"), total("integra=300")}, {}};
  EXPECT_EQ(findings_of(circle).front().message,
            "Meta 300: «integra» dice «301», y una de esas metas integra a su vez a la 300. Quite "
            "una de la lista de la otra.");
}

TEST(AritMessages, TellABlankListFromAMalformedOne) {
  EXPECT_EQ(message_of({"", "ARIT-08", {total("integra=-"), "", ""}, {}}),
            "Meta 300: es INTEGRADORA y «integra» está en blanco. Escriba las metas que suma, por "
            "ejemplo 302-313.");
  EXPECT_EQ(message_of({"", "ARIT-08", {total("integra=todas"), "", ""}, {}}),
            "Meta 300: «integra» dice «todas», que no es una lista de metas. Escriba las metas que "
            "suma, por ejemplo 302-313.");
}

TEST(AritMessages, NameTheRowOfAGoalWithoutNumber) {
  EXPECT_EQ(message_of({"", "ARIT-06", {"", "texto=Texto meta=0"}, {}}),
            "Renglón 2: la meta anual es 0 y hay cifras en sus trimestres. Escriba la meta anual o "
            "borre esas cifras.");
}

}  // namespace
}  // namespace poa::testing
