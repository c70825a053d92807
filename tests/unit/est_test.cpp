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
};

const RuleCase kEst02[] = {
    {"a number", "EST-02", {""}, {}},
    {"a numeric cell", "EST-02", {"texto=1000"}, {}},
    {"blank", "EST-02", {"texto=-"}, {"1 error texto"}},
    {"no number", "EST-02", {"texto=Texto"}, {"1 error texto"}},
    {"five digits", "EST-02", {"texto=12345.-_Texto"}, {"1 error texto"}},
    {"a figure", "EST-02", {"texto=1,770_apoyos"}, {"1 error texto"}},
    {"a fraction", "EST-02", {"texto=100.5"}, {"1 error texto"}},
    {"an error value", "EST-02", {"texto=!"}, {"1 error texto"}},
};

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
            "Meta 300: el número ya está en el renglón 1. Dé a cada meta su propio número.");
  EXPECT_EQ(message_of({"", "EST-02", {"texto=Texto"}, {}}),
            "Renglón 1: la meta no tiene número. Escríbalo al inicio del texto, por ejemplo «100.- "
            "Texto».");
}

}  // namespace
}  // namespace poa::testing
