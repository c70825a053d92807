// SPDX-License-Identifier: MPL-2.0
#include "rule_case.hpp"

namespace poa::testing {
namespace {

const RuleCase kEst01[] = {
    {"without gaps", "EST-01", {"", "", ""}, {}},
    {"each later row that repeats",
     "EST-01",
     {"", "texto=300.-_A", "texto=300.-_B"},
     {"2 error texto", "3 error texto"}},
    {"a gap, at the number after it", "EST-01", {"", "texto=303.-_A"}, {"2 advertencia texto"}},
    {"whatever the row order",
     "EST-01",
     {"texto=303.-_A", "texto=301.-_B"},
     {"1 advertencia texto"}},
    {"one finding a gap",
     "EST-01",
     {"texto=1.-_A", "texto=5.-_B", "texto=9.-_C"},
     {"2 advertencia texto", "3 advertencia texto"}},
    {"the first row of a repeated number says the gap",
     "EST-01",
     {"", "texto=305.-_A", "texto=305.-_B"},
     {"2 advertencia texto", "3 error texto"}},
    {"rows without number do not count", "EST-01", {"texto=A", "texto=B"}, {}},
    {"an error for a text may be the gap", "EST-01", {"", "texto=303.-_A", "texto=!"}, {}},
    {"but not a repetition", "EST-01", {"", "texto=300.-_A", "texto=!"}, {"2 error texto"}},
};

const RuleCase kEst02[] = {
    {"a number", "EST-02", {""}, {}},
    {"a numeric cell", "EST-02", {"texto=1000"}, {}},
    {"blank", "EST-02", {"texto=-"}, {"1 error texto"}},
    {"no number", "EST-02", {"texto=Texto"}, {"1 error texto"}},
    {"five digits", "EST-02", {"texto=12345.-_Texto"}, {"1 error texto"}},
    {"a figure", "EST-02", {"texto=1,770_apoyos"}, {"1 error texto"}},
    {"a fraction", "EST-02", {"texto=100.5"}, {"1 error texto"}},
    {"an error value is ARIT-05's", "EST-02", {"texto=!"}, {}},
    {"the form's headings, once",
     "EST-02",
     {"lineas=LÍNEA_DE_ACCIÓN_P.M.D. texto=METAS_Y_ACCIONES unidad=UNIDAD_MEDIDA meta=META_ANUAL "
      "P1=PERIODO A1=- P2=- A2=- P3=- A3=- P4=- A4=- abs=AVANCE_ABSOLUTO rel=ACUMULADO_RELATIVO",
      "lineas=- texto=- unidad=- meta=- P1=ENE-MAR A1=- P2=ABR-JUN A2=- P3=JUL-SEP A3=- P4=OCT-DIC "
      "A4=- abs=- rel=-",
      "lineas=- texto=- unidad=- meta=- P1=P A1=A P2=P A2=A P3=P A3=A P4=P A4=A abs=- rel=-", ""},
     {"1 error texto"}},
    {"three of the form's headings are enough",
     "EST-02",
     {"lineas=- texto=METAS_Y_ACCIONES unidad=UNIDAD meta=META_ANUAL P1=uno A1=- P2=- A2=- P3=- "
      "A3=- P4=- A4=- abs=- rel=-",
      "texto=A"},
     {"1 error texto", "2 error texto"}},
    {"and no figure of theirs is read",
     "ARIT-05",
     {"lineas=- texto=METAS_Y_ACCIONES unidad=UNIDAD meta=META_ANUAL P1=uno A1=- P2=- A2=- P3=- "
      "A3=- P4=- A4=- abs=- rel=-",
      "texto=A"},
     {}},
    {"two are not, nor is a row with a number",
     "ARIT-05",
     {"lineas=- texto=METAS_Y_ACCIONES unidad=UNIDAD P1=uno",
      "meta=META_ANUAL texto=METAS_Y_ACCIONES unidad=UNIDAD"},
     {"1 error T1 programado", "2 error meta anual"}},
    {"headings further down are goals without number",
     "EST-02",
     {"",
      "texto=METAS_Y_ACCIONES unidad=UNIDAD_MEDIDA meta=META_ANUAL P1=- A1=- P2=- A2=- P3=- "
      "A3=- P4=- A4=- abs=- rel=-"},
     {"2 error texto"}},
};

const RuleCase kEst03[] = {
    {"begins with it", "EST-03", {""}, {}, 4, "0", {}, {"RAMO=54_A", "UNIDAD_EJECUTORA=54101_B"}},
    {"does not",
     "EST-03",
     {""},
     {"0 error encabezado"},
     4,
     "0",
     {},
     {"RAMO=54_A", "UNIDAD_EJECUTORA=55101_B"}},
    {"a number", "EST-03", {""}, {}, 4, "0", {}, {"RAMO=54", "UNIDAD_EJECUTORA=54101"}},
    {"the first digits", "EST-03", {""}, {}, 4, "0", {}, {"RAMO=5.4", "UNIDAD_EJECUTORA=54101"}},
    {"a blank one", "EST-03", {""}, {}, 4, "0", {}, {"RAMO=-", "UNIDAD_EJECUTORA=55101"}},
    {"no header", "EST-03", {""}, {}},
};

const std::vector<std::string> kHeader{
    "RAMO=54", "PROGRAMA=511", "UNIDAD_EJECUTORA=54101", "FINALIDAD=2",   "FUNCIÓN=2",
    "EJE=2",   "SUBFUNCIÓN=2", "TRIMESTRE=OCT-DIC",      "EJERCICIO=2023"};

// The complete header with one label put out of use.
std::vector<std::string> header_without(const std::string& label) {
  std::vector<std::string> entries = kHeader;
  for (std::string& entry : entries) {
    if (entry.starts_with(label + "=")) entry = label + "=-";
  }
  return entries;
}

const RuleCase kEst04[] = {
    {"complete", "EST-04", {""}, {}, 4, "0", {"2.1.1"}, kHeader},
    {"no lines", "EST-04", {""}, {"0 error encabezado"}, 4, "0", {}, kHeader},
    {"lines of blanks", "EST-04", {""}, {"0 error encabezado"}, 4, "0", {"-"}, kHeader},
    {"nothing at all",
     "EST-04",
     {""},
     std::vector<std::string>(10, "0 error encabezado"),
     4,
     "0",
     {},
     {"RAMO=-"}},
    {"no header", "EST-04", {""}, {}},
};

const RuleCase kEst05[] = {
    {"other texts", "EST-05", {"texto=300.-_A", "texto=301.-_B"}, {}},
    {"each later row",
     "EST-05",
     {"texto=300.-_Acción__uno", "texto=301_ACCION_UNO", "texto=302)_acción_Uno"},
     {"2 advertencia texto", "3 advertencia texto"}},
    {"blank texts", "EST-05", {"texto=300.-", "texto=301", "texto=-", "texto=-"}, {}},
    {"error values say nothing", "EST-05", {"texto=!", "texto=!"}, {}},
    {"whatever punctuation ends them",
     "EST-05",
     {"texto=300.-_Dar_apoyos", "texto=301.-_Dar_apoyos.", "texto=302.-_Dar_apoyos_…»"},
     {"2 advertencia texto", "3 advertencia texto"}},
    {"whatever punctuation follows the number",
     "EST-05",
     {"texto=300.-_Dar_apoyos", "texto=301:_«Dar_apoyos»"},
     {"2 advertencia texto"}},
    {"a sign is no punctuation", "EST-05", {"texto=300.-_Apoyo", "texto=301.-_Apoyo_+"}, {}},
    {"punctuation alone says nothing", "EST-05", {"texto=300.-_…", "texto=301.-_…"}, {}},
    {"texts without number", "EST-05", {"texto=Apoyos", "texto=apoyos"}, {"2 advertencia texto"}},
};

const RuleCase kEst06[] = {
    {"a unit", "EST-06", {""}, {}},
    {"blank", "EST-06", {"unidad=-"}, {"1 advertencia unidad"}},
    {"white space", "EST-06", {"unidad=_"}, {"1 advertencia unidad"}},
    {"an error value is not blank", "EST-06", {"unidad=!"}, {}},
};

INSTANTIATE_TEST_SUITE_P(Est03, RuleTest, ::testing::ValuesIn(kEst03));
INSTANTIATE_TEST_SUITE_P(Est04, RuleTest, ::testing::ValuesIn(kEst04));
INSTANTIATE_TEST_SUITE_P(Est05, RuleTest, ::testing::ValuesIn(kEst05));
INSTANTIATE_TEST_SUITE_P(Est06, RuleTest, ::testing::ValuesIn(kEst06));
RuleCase header_case(const char* name, const char* entry, bool fires) {
  std::vector<std::string> expected(fires ? 1 : 0, "0 error encabezado");
  return {name, "EST-07", {""}, expected, 4, "0", {"2.1.1"}, {entry}};
}

const RuleCase kEst07[] = {
    {"complete", "EST-07", {""}, {}, 4, "0", {"2.1.1"}, kHeader},
    {"no header", "EST-07", {""}, {}},
    header_case("a text without code", "RAMO=SALUD", true),
    header_case("a code alone", "RAMO=54", false),
    header_case("blank is EST-04's", "RAMO=-", false),
    header_case("a code further on is none", "RAMO=SALUD_54", true),
    header_case("programme", "PROGRAMA=ATENCIÓN", true),
    header_case("unit", "UNIDAD_EJECUTORA=DIRECCIÓN", true),
    header_case("purpose", "FINALIDAD=SOCIAL", true),
    header_case("function", "FUNCIÓN=SALUD", true),
    header_case("subfunction", "SUBFUNCIÓN=SALUD", true),
    header_case("an eje has its code anywhere", "EJE=Eje_3:_SALUD", false),
    header_case("an eje without any digit", "EJE=SALUD", true),
    header_case("the year is no code", "EJERCICIO=ESTE", false),
    {"one finding a field",
     "EST-07",
     {""},
     {"0 error encabezado", "0 error encabezado", "0 error encabezado"},
     4,
     "0",
     {"2.1.1"},
     {"RAMO=SALUD", "EJE=A", "EJE=B"}},
};

INSTANTIATE_TEST_SUITE_P(Est07, RuleTest, ::testing::ValuesIn(kEst07));
INSTANTIATE_TEST_SUITE_P(Est01, RuleTest, ::testing::ValuesIn(kEst01));
INSTANTIATE_TEST_SUITE_P(Est02, RuleTest, ::testing::ValuesIn(kEst02));

TEST(EstMessages, NameTheGoalAndWhatToDo) {
  EXPECT_EQ(message_of({"", "EST-01", {"", "texto=304.-_A"}, {}}),
            "Meta 304: antes de ella faltan las metas 301 a 303. Revise la numeración o agregue lo "
            "que falta.");
  EXPECT_EQ(
      message_of({"", "EST-01", {"", "texto=302.-_A"}, {}}),
      "Meta 302: antes de ella falta la meta 301. Revise la numeración o agregue lo que falta.");
  EXPECT_EQ(message_of({"", "EST-01", {"", "texto=300.-_A"}, {}}),
            "Meta 300: su número ya es el de la meta 300 (renglón 1). Dé a cada meta su propio "
            "número.");
  EXPECT_EQ(message_of({"", "EST-02", {"texto=Texto"}, {}}),
            "Renglón 1: la meta no tiene número. Escríbalo al inicio del texto, por ejemplo «100.- "
            "Texto».");
  EXPECT_EQ(message_of({"", "EST-03", {""}, {}, 4, "0", {}, {"RAMO=54", "UNIDAD_EJECUTORA=55101"}}),
            "Encabezado: el código de la unidad ejecutora, 55101, no empieza con el del ramo, 54. "
            "Corrija la unidad o el ramo.");
  EXPECT_EQ(message_of({"", "EST-05", {"texto=1.-_A", "texto=2.-_A"}, {}}),
            "Meta 2: el texto es igual al de la meta 1 (renglón 1). Revise si la meta está "
            "repetida.");
  EXPECT_EQ(message_of({"", "EST-05", {"texto=Apoyos", "texto=2.-_Apoyos"}, {}}),
            "Meta 2: el texto es igual al del renglón 1. Revise si la meta está repetida.");
  EXPECT_EQ(message_of({"", "EST-07", {""}, {}, 4, "0", {"2.1.1"}, {"RAMO=SALUD"}}),
            "Encabezado: el ramo dice «SALUD», sin código. Escriba el código antes del texto.");
  EXPECT_EQ(message_of({"", "EST-06", {"unidad=-"}, {}}),
            "Meta 300: no tiene unidad de medida. Escríbala, por ejemplo Informe.");
}

TEST(EstMessages, NameTheFieldOfTheHeader) {
  const std::pair<const char*, const char*> kNames[] = {{"RAMO", "el ramo"},
                                                        {"PROGRAMA", "el programa"},
                                                        {"FINALIDAD", "la finalidad"},
                                                        {"UNIDAD_EJECUTORA", "la unidad ejecutora"},
                                                        {"FUNCIÓN", "la función"},
                                                        {"SUBFUNCIÓN", "la subfunción"},
                                                        {"EJE", "el eje"},
                                                        {"TRIMESTRE", "el trimestre"},
                                                        {"EJERCICIO", "el ejercicio"}};
  for (const auto& [label, name] : kNames) {
    EXPECT_EQ(message_of({"", "EST-04", {""}, {}, 4, "0", {"2.1.1"}, header_without(label)}),
              "Encabezado: falta " + std::string(name) + ". Capture ese dato.");
  }
}

}  // namespace
}  // namespace poa::testing
