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
    {"one finding a distinct token",
     "COD-03",
     {"lineas=2.1,x_2.1_2.1.1"},
     {"1 error líneas", "1 error líneas"}},
    {"a number is no code", "COD-03", {"lineas=36528"}, {"1 error líneas"}},
    {"an error value is no code", "COD-03", {"lineas=!"}, {"1 error líneas"}},
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
            "Meta 300: «2.1» no es un código de línea de acción. Escríbalo como 2.1.5.");
  EXPECT_EQ(message_of({"", "COD-03", {""}, {}, 4, "0", {"TEXTO"}}),
            "Encabezado: la línea de acción «TEXTO» no empieza con un código. Escríbalo antes del "
            "texto, por ejemplo 2.1.5.");
}

}  // namespace
}  // namespace poa::testing
