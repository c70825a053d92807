// SPDX-License-Identifier: MPL-2.0
#include "rule_case.hpp"

namespace poa::testing {
namespace {

const RuleCase kCod01[] = {
    {"in the catalogue", "COD-01", {""}, {}, 4, "0", {"2.1.1_TEXTO"}},
    {"leading zeros do not count", "COD-01", {"lineas=02.1.01"}, {}, 4, "0", {"2.1.1"}},
    {"not in the catalogue", "COD-01", {""}, {"1 error líneas"}, 4, "0", {"2.1.2"}},
    {"one finding a distinct code",
     "COD-01",
     {"lineas=2.1.1,3.1.1/03.1.1_y_4.1.1"},
     {"1 error líneas", "1 error líneas"},
     4,
     "0",
     {"2.1.1"}},
    {"no catalogue", "COD-01", {""}, {}},
    {"codes inside the text of an entry pasted whole are none",
     "COD-01",
     {"lineas=2.1.1_COMO_9.9.9", "lineas=2.1.2_8.8.8"},
     {},
     4,
     "0",
     {"2.1.1_COMO_9.9.9", "2.1.2_8.8.8"}},
    {"the longest of two entries with one code",
     "COD-01",
     {"lineas=2.1.1_COMO_9.9.9"},
     {},
     4,
     "0",
     {"2.1.1_COMO", "2.1.1_COMO_9.9.9"}},
    {"a catalogue of blanks is none", "COD-01", {""}, {}, 4, "0", {"-", "_"}},
};

const RuleCase kCod02[] = {
    {"a code", "COD-02", {""}, {}},
    {"blank", "COD-02", {"lineas=-"}, {"1 advertencia líneas"}},
    {"white space", "COD-02", {"lineas=__"}, {"1 advertencia líneas"}},
    {"an error value is not blank", "COD-02", {"lineas=!"}, {}},
};

const RuleCase kCod03[] = {
    {"codes", "COD-03", {"lineas=2.1.1,2.1.2.;2.1.3_y_2.1.4"}, {}},
    {"one finding a row",
     "COD-03",
     {"lineas=2.1,x_2.1_2.1.1", "lineas=y_z"},
     {"1 error líneas", "2 error líneas"}},
    {"an entry of the catalogue pasted whole",
     "COD-03",
     {"lineas=2.1.1_Infraestructura_y_el_CUIDADO,_2.1.2"},
     {},
     4,
     "0",
     {"2.1.1_INFRAESTRUCTURA_Y_EL_CUIDADO", "2.1.2_OTRA"}},
    {"the code in another spelling",
     "COD-03",
     {"lineas=02.1.1_TEXTO"},
     {},
     4,
     "0",
     {"2.1.1_TEXTO"}},
    {"with the mark that parts code and text",
     "COD-03",
     {"lineas=2.1.1.-_TEXTO"},
     {},
     4,
     "0",
     {"2.1.1.-_TEXTO"}},
    {"with no space after it", "COD-03", {"lineas=2.1.1.-TEXTO"}, {}, 4, "0", {"2.1.1.-TEXTO"}},
    {"a part of that text",
     "COD-03",
     {"lineas=2.1.1_TEXTO_DE"},
     {"1 error líneas"},
     4,
     "0",
     {"2.1.1_TEXTO_DE_LA_LÍNEA"}},
    {"the text of another line",
     "COD-03",
     {"lineas=2.1.2_TEXTO"},
     {"1 error líneas"},
     4,
     "0",
     {"2.1.1_TEXTO", "2.1.2_OTRO"}},
    {"more than that text",
     "COD-03",
     {"lineas=2.1.1_TEXTO_Y_MÁS"},
     {"1 error líneas"},
     4,
     "0",
     {"2.1.1_TEXTO"}},
    {"without a catalogue", "COD-03", {"lineas=2.1.1_TEXTO"}, {"1 error líneas"}},
    {"a number is no code", "COD-03", {"lineas=36528"}, {"1 error líneas"}},
    {"an error value is ARIT-05's", "COD-03", {"lineas=!"}, {}},
    {"a catalogue entry without code",
     "COD-03",
     {""},
     {"0 error encabezado"},
     4,
     "0",
     {"2.1.1_TEXTO", "TEXTO", "-"}},
    {"header last",
     "COD-03",
     {"", "lineas=x"},
     {"2 error líneas", "0 error encabezado"},
     4,
     "0",
     {"TEXTO"}},
};

const RuleCase kCod04[] = {
    {"an axis of the header", "COD-04", {""}, {}, 4, "0", {"2.1.1"}, {"EJE=2_BIENESTAR"}},
    {"another axis",
     "COD-04",
     {""},
     {"0 error encabezado"},
     4,
     "0",
     {"2.1.1", "3.1.1"},
     {"EJE=2_BIENESTAR"}},
    {"one finding a line",
     "COD-04",
     {""},
     {"0 error encabezado", "0 error encabezado"},
     4,
     "0",
     {"3.1.1", "2.1.1", "3.1.2", "03.1.1"},
     {"EJE=2", "EJE=4"}},
    {"the first number of its text", "COD-04", {""}, {}, 4, "0", {"3.1.1"}, {"EJE=Eje_03:_de_2"}},
    {"no catalogue", "COD-04", {""}, {}, 4, "0", {}, {"EJE=3"}},
    {"no header", "COD-04", {""}, {}, 4, "0", {"3.1.1"}},
    {"no axis", "COD-04", {""}, {}, 4, "0", {"3.1.1"}, {"EJE=-"}},
    {"any number is an axis",
     "COD-04",
     {""},
     {"0 error encabezado"},
     4,
     "0",
     {"2.1.1"},
     {"EJE=54101_DIRECCIÓN"}},
    {"no axis with a number", "COD-04", {""}, {}, 4, "0", {"3.1.1"}, {"EJE=BIENESTAR"}},
};

const RuleCase kCod05[] = {
    {"used", "COD-05", {"lineas=2.1.2", ""}, {}, 4, "0", {"2.1.1", "2.1.2"}},
    {"one finding an unused line",
     "COD-05",
     {""},
     {"0 aviso encabezado", "0 aviso encabezado"},
     4,
     "0",
     {"2.1.2_A", "2.1.1", "2.1.3", "02.1.2"}},
    {"no catalogue", "COD-05", {""}, {}},
    {"a code with its mark and another text is none",
     "COD-05",
     {"lineas=2.1.1.-_OTRO"},
     {"0 aviso encabezado"},
     4,
     "0",
     {"2.1.1.-_TEXTO"}},
    {"an error for a goal's lines silences", "COD-05", {"", "lineas=!"}, {}, 4, "0", {"2.1.2"}},
};

const RuleCase kCod06[] = {
    {"has them all", "COD-06", {"lineas=2.1.2,2.1.1"}, {}, 4, "0", {"2.1.1", "2.1.2"}},
    {"one finding",
     "COD-06",
     {"", "lineas=2.1.2"},
     {"1 aviso líneas"},
     4,
     "0",
     {"2.1.1", "2.1.2", "2.1.3"}},
    {"the first goal, not the first row",
     "COD-06",
     {"lineas=- texto=- unidad=- meta=- P1=- A1=- P2=- A2=- P3=- A3=- P4=- A4=-", ""},
     {"2 aviso líneas"},
     4,
     "0",
     {"2.1.2"}},
    {"no catalogue", "COD-06", {""}, {}},
    {"an error for its lines silences", "COD-06", {"lineas=!", ""}, {}, 4, "0", {"2.1.2"}},
};

INSTANTIATE_TEST_SUITE_P(Cod04, RuleTest, ::testing::ValuesIn(kCod04));
INSTANTIATE_TEST_SUITE_P(Cod05, RuleTest, ::testing::ValuesIn(kCod05));
INSTANTIATE_TEST_SUITE_P(Cod06, RuleTest, ::testing::ValuesIn(kCod06));
INSTANTIATE_TEST_SUITE_P(Cod01, RuleTest, ::testing::ValuesIn(kCod01));
INSTANTIATE_TEST_SUITE_P(Cod02, RuleTest, ::testing::ValuesIn(kCod02));
INSTANTIATE_TEST_SUITE_P(Cod03, RuleTest, ::testing::ValuesIn(kCod03));

TEST(CodMessages, NameTheGoalTheCodeAndWhatToDo) {
  EXPECT_EQ(message_of({"", "COD-01", {"lineas=1.2.5"}, {}, 4, "0", {"2.1.1"}}),
            "Meta 300: la línea de acción 1.2.5 no está en el encabezado. Corrija el código o "
            "agréguelo al encabezado.");
  EXPECT_EQ(message_of({"", "COD-02", {"lineas=-"}, {}}),
            "Meta 300: no tiene línea de acción. Escriba su código, por ejemplo 2.1.5.");
  EXPECT_EQ(message_of({"", "COD-03", {"lineas=2.1"}, {}}),
            "Meta 300: «2.1» no es un código de línea de acción. Escriba solo los códigos, como "
            "2.1.5.");
  EXPECT_EQ(message_of({"", "COD-03", {"lineas=2.1,x"}, {}}),
            "Meta 300: «2.1» no es un código de línea de acción, ni lo es otro texto de la celda. "
            "Escriba solo los códigos, como 2.1.5.");
  EXPECT_EQ(message_of({"", "COD-03", {"lineas=uno,dos,tres,dos"}, {}}),
            "Meta 300: «uno» no es un código de línea de acción, ni lo son otros 2 textos de la "
            "celda. Escriba solo los códigos, como 2.1.5.");
  EXPECT_EQ(message_of({"", "COD-03", {""}, {}, 4, "0", {"TEXTO"}}),
            "Encabezado: la línea de acción «TEXTO» no empieza con un código. Escríbalo antes del "
            "texto, por ejemplo 2.1.5.");
  EXPECT_EQ(message_of(
                {"", "COD-04", {""}, {}, 4, "0", {"1.2.5"}, {"EJE=3", "EJE=2", "EJE=4", "EJE=03"}}),
            "Encabezado: la línea de acción 1.2.5 es del eje 1 y el encabezado tiene los ejes 2, 3 "
            "y 4. Corrija el código o agregue el eje.");
  EXPECT_EQ(message_of({"", "COD-05", {""}, {}, 4, "0", {"1.2.5"}}),
            "Encabezado: ninguna meta usa la línea de acción 1.2.5. Anótela en la meta que le "
            "corresponde o quítela.");
  EXPECT_EQ(message_of({"", "COD-06", {""}, {}, 4, "0", {"2.1.1", "2.1.2", "2.1.3"}}),
            "Meta 300: es la primera meta y no tiene las líneas 2.1.2 y 2.1.3 del encabezado. "
            "Agréguelas si le corresponden.");
}

}  // namespace
}  // namespace poa::testing
