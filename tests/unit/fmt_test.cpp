// SPDX-License-Identifier: MPL-2.0
#include "rule_case.hpp"

namespace poa::testing {
namespace {

const RuleCase kFmt01[] = {
    {"as in the catalogue", "FMT-01", {""}, {}, 4, "0", {}, {}, {"Informe", "_Apoyo_"}},
    {"another case", "FMT-01", {"unidad=APOYO"}, {"1 aviso unidad"}, 4, "0", {}, {}, {"Apoyo"}},
    {"another accent", "FMT-01", {"unidad=Sesion"}, {"1 aviso unidad"}, 4, "0", {}, {}, {"Sesión"}},
    {"the final s of each word",
     "FMT-01",
     {"unidad=Persona_usuaria", "unidad=Personas_usuarias"},
     {"1 aviso unidad"},
     4,
     "0",
     {},
     {},
     {"Personas_usuarias"}},
    {"decomposed accents are the same text",
     "FMT-01",
     {"unidad=Sesio\u0301n"},
     {},
     4,
     "0",
     {},
     {},
     {"Sesión"}},
    {"another unit", "FMT-01", {"unidad=Obra"}, {}, 4, "0", {}, {}, {"Apoyo"}},
    {"blank", "FMT-01", {"unidad=-"}, {}, 4, "0", {}, {}, {"Apoyo"}},
    {"no catalogue", "FMT-01", {"unidad=APOYO"}, {}},
    {"a catalogue of blanks is none", "FMT-01", {"unidad=APOYO"}, {}, 4, "0", {}, {}, {"-"}},
};

const RuleCase kFmt02[] = {
    {"a number with its group mark", "FMT-02", {"meta='1,770"}, {"1 aviso meta anual"}},
    {"with white space", "FMT-02", {"A3='_1_"}, {"1 aviso T3 alcanzado"}},
    {"a formula's column", "FMT-02", {"rel='1"}, {"1 aviso relativo"}},
    {"one finding a cell, by column",
     "FMT-02",
     {"P4='1 meta='4"},
     {"1 aviso meta anual", "1 aviso T4 programado"}},
    {"a number", "FMT-02", {"meta=4"}, {}},
    {"a text that is none", "FMT-02", {"meta=cuatro"}, {}},
    {"a negative", "FMT-02", {"meta='-4"}, {}},
    {"blank", "FMT-02", {"meta=-"}, {}},
    {"a text column", "FMT-02", {"texto='300"}, {}},
};

const RuleCase kFmt03[] = {
    {"as it should be", "FMT-03", {""}, {}},
    {"white space around it", "FMT-03", {"texto=_300.-_Texto_"}, {}},
    {"a numeric cell", "FMT-03", {"texto=300"}, {"1 aviso texto"}},
    {"no text", "FMT-03", {"texto=300.-"}, {"1 aviso texto"}},
    {"no hyphen", "FMT-03", {"texto=300._Texto"}, {"1 aviso texto"}},
    {"no space", "FMT-03", {"texto=300.-Texto"}, {"1 aviso texto"}},
    {"two spaces", "FMT-03", {"texto=300.-__Texto"}, {"1 aviso texto"}},
    {"a no-break space", "FMT-03", {"texto=300.-\u00A0Texto"}, {"1 aviso texto"}},
    {"a small letter", "FMT-03", {"texto=300.-_texto"}, {"1 aviso texto"}},
    {"a capital with accent", "FMT-03", {"texto=300.-_Ámbito"}, {}},
    {"a capital after a mark", "FMT-03", {"texto=300.-_«Ámbito»"}, {}},
    {"no letter", "FMT-03", {"texto=300.-_2023"}, {}},
    {"no number is EST-02's", "FMT-03", {"texto=texto"}, {}},
};

const RuleCase kFmt04[] = {
    {"blank", "FMT-04", {""}, {}},
    {"ids that can be reviewed", "FMT-04", {"revisado=PER-02,_cod-02_y_Est–01/CMP-03"}, {}},
    {"no id", "FMT-04", {"revisado=sí"}, {"1 aviso revisado"}},
    {"an id by all its letters", "FMT-04", {"revisado=XER-02"}, {"1 aviso revisado"}},
    {"an error's id", "FMT-04", {"revisado=ARIT-01"}, {"1 aviso revisado"}},
    {"the remark is what OBS asks for", "FMT-04", {"revisado=OBS-02"}, {"1 aviso revisado"}},
    {"one finding a row", "FMT-04", {"revisado=a,b,PER-02"}, {"1 aviso revisado"}},
    {"an error value is ARIT-05's", "FMT-04", {"revisado=!"}, {}},
};

INSTANTIATE_TEST_SUITE_P(Fmt04, RuleTest, ::testing::ValuesIn(kFmt04));
INSTANTIATE_TEST_SUITE_P(Fmt01, RuleTest, ::testing::ValuesIn(kFmt01));
INSTANTIATE_TEST_SUITE_P(Fmt02, RuleTest, ::testing::ValuesIn(kFmt02));
INSTANTIATE_TEST_SUITE_P(Fmt03, RuleTest, ::testing::ValuesIn(kFmt03));

TEST(FmtMessages, NameTheGoalAndWhatToDo) {
  EXPECT_EQ(message_of({"", "FMT-01", {"unidad=APOYOS"}, {}, 4, "0", {}, {}, {"Apoyo"}}),
            "Meta 300: la unidad «APOYOS» está en el catálogo como «Apoyo». Escríbala igual.");
  EXPECT_EQ(message_of({"", "FMT-02", {"P1='1"}, {}}),
            "Meta 300: T1 programado: «1» está escrito como texto. Captúrelo como número.");
  EXPECT_EQ(message_of({"", "FMT-03", {"texto=300_texto"}, {}}),
            "Meta 300: escriba número, punto, guion, un espacio y el texto con mayúscula: «300.- "
            "Texto».");
  EXPECT_EQ(message_of({"", "FMT-04", {"revisado=OBS-02"}, {}}),
            "Meta 300: «revisado» dice «OBS-02», que no se puede dar por revisado. Escriba ahí "
            "claves de advertencias como PER-02.");
  EXPECT_EQ(message_of({"", "FMT-04", {"revisado=a,b"}, {}}),
            "Meta 300: «revisado» dice «a» y otra clave, que no se puede dar por revisado. Escriba "
            "ahí claves de advertencias como PER-02.");
  EXPECT_EQ(message_of({"", "FMT-04", {"revisado=a,b,c,a"}, {}}),
            "Meta 300: «revisado» dice «a» y otras 2 claves, que no se puede dar por revisado. "
            "Escriba ahí claves de advertencias como PER-02.");
}

}  // namespace
}  // namespace poa::testing
