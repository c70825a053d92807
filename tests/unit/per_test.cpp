// SPDX-License-Identifier: MPL-2.0
#include "rule_case.hpp"

namespace poa::testing {
namespace {

const RuleCase kPer01[] = {
    {"everything captured", "PER-01", {""}, {}},
    {"blank at t", "PER-01", {"A4=-"}, {"1 error T4 alcanzado"}},
    {"blank in a closed quarter", "PER-01", {"A2=-"}, {"1 advertencia T2 alcanzado"}},
    {"errors first",
     "PER-01",
     {"A1=- A4=-"},
     {"1 error T4 alcanzado", "1 advertencia T1 alcanzado"}},
    {"after t nothing is due", "PER-01", {"A4=-"}, {}, 3},
    {"zero is captured", "PER-01", {"A4=0"}, {}},
    {"nothing was planned", "PER-01", {"P4=0 A4=- P3=- A3=-"}, {}},
    {"an unknown P silences", "PER-01", {"P4=x A4=-"}, {}},
    {"an unknown A is captured", "PER-01", {"A4=x"}, {}},
};

const RuleCase kPer02[] = {
    {"planned", "PER-02", {""}, {}},
    {"P blank", "PER-02", {"P2=-"}, {"1 advertencia T2 programado"}},
    {"P zero, each quarter",
     "PER-02",
     {"P2=0 P4=0"},
     {"1 advertencia T2 programado", "1 advertencia T4 programado"}},
    {"A zero", "PER-02", {"P2=- A2=0"}, {}},
    {"after t it is PER-03's", "PER-02", {"P4=-"}, {}, 3},
    {"an unknown P silences", "PER-02", {"P2=x"}, {}},
    {"an unknown A silences", "PER-02", {"P2=- A2=x"}, {}},
};

const RuleCase kPer03[] = {
    {"the year's end", "PER-03", {""}, {}},
    {"achieved after t", "PER-03", {""}, {"1 error T3 alcanzado", "1 error T4 alcanzado"}, 2},
    {"zero after t", "PER-03", {"A4=0"}, {}, 3},
    {"unknown after t", "PER-03", {"A4=x"}, {}, 3},
};

const RuleCase kPer04[] = {
    {"as planned", "PER-04", {""}, {}},
    {"delivered late", "PER-04", {"P2=20 A2=- P3=- A3=20"}, {"1 aviso T3 alcanzado"}},
    {"0 then late", "PER-04", {"P2=20 A2=0 P3=0 A3=20"}, {"1 aviso T3 alcanzado"}},
    {"another figure", "PER-04", {"P2=20 A2=- P3=- A3=21"}, {}},
    {"the later quarter had its own plan", "PER-04", {"P2=20 A2=- P3=20 A3=20"}, {}},
    {"the first such quarter",
     "PER-04",
     {"P1=5 A1=- P2=- A2=5 P3=- A3=5"},
     {"1 aviso T2 alcanzado"}},
    {"each delivery is used once",
     "PER-04",
     {"P1=5 A1=- P2=5 A2=- P3=- A3=5 P4=- A4=5"},
     {"1 aviso T3 alcanzado", "1 aviso T4 alcanzado"}},
    {"two missing, one delivery",
     "PER-04",
     {"P1=5 A1=- P2=5 A2=- P3=- A3=5"},
     {"1 aviso T3 alcanzado"}},
    {"after t does not count", "PER-04", {"P2=20 A2=- P4=- A4=20"}, {}, 3},
    {"an earlier delivery is none", "PER-04", {"P1=- A1=5 P2=5 A2=-"}, {}},
    {"DESCENDENTE does not move deliveries",
     "PER-04",
     {"tipo=DESCENDENTE P2=20 A2=- P3=- A3=20"},
     {}},
    {"an error for a kind silences", "PER-04", {"tipo=! P2=20 A2=- P3=- A3=20"}, {}},
    {"an unknown that could be it silences", "PER-04", {"P1=5 A1=- P2=- A2=x P3=- A3=5"}, {}},
    {"an unknown that cannot be it does not",
     "PER-04",
     {"P1=5 A1=- P2=3 A2=x P3=- A3=5"},
     {"1 aviso T3 alcanzado"}},
};

const RuleCase kPer05[] = {
    {"reached at the end", "PER-05", {""}, {}},
    {"reached early", "PER-05", {"A1=4"}, {"1 aviso T1 alcanzado"}},
    {"reached in the second", "PER-05", {"A1=3"}, {"1 aviso T2 alcanzado"}},
    {"one short", "PER-05", {"A1=0 A2=1 A3=2"}, {}},
    {"nothing scheduled after", "PER-05", {"A1=4 P2=- P3=0 P4=-"}, {}},
    {"scheduled after t counts", "PER-05", {"A1=2 A2=2"}, {"1 aviso T2 alcanzado"}, 2},
    {"reached after t does not", "PER-05", {"A1=1 A2=1 A3=5"}, {}, 2},
    {"an unknown before it silences", "PER-05", {"A1=x A2=4"}, {}},
    {"an unknown after it does not", "PER-05", {"A1=4 A2=x"}, {"1 aviso T1 alcanzado"}},
    {"CONSTANTE does not add up", "PER-05", {"tipo=CONSTANTE meta=1"}, {}},
    {"annual goal 0", "PER-05", {"meta=0"}, {}},
    {"an error for a kind silences", "PER-05", {"tipo=! A1=4"}, {}},
};

const char* const kUntouched = "P1=- A1=- P2=- A2=- P3=- A3=- P4=- A4=- abs=- rel=- ";
std::string untouched(const char* changes) { return std::string(kUntouched) + changes; }

const RuleCase kPer06[] = {
    {"captured", "PER-06", {""}, {}},
    {"nobody captured it", "PER-06", {untouched("")}, {"1 error T4 programado"}},
    {"at the reported quarter", "PER-06", {untouched("")}, {"1 error T2 programado"}, 2},
    {"no annual goal",
     "PER-06",
     {untouched("meta=-"), untouched("meta=0")},
     {"1 advertencia T4 programado", "2 advertencia T4 programado"}},
    {"an unknown annual goal silences", "PER-06", {untouched("meta=x")}, {}},
    {"a remark captures no quarter", "PER-06", {untouched("obs=Listo")}, {"1 error T4 programado"}},
    {"a 0 is captured", "PER-06", {untouched("A1=0"), untouched("P4=0")}, {}},
    {"an unknown is captured", "PER-06", {untouched("P2=x")}, {}},
};

INSTANTIATE_TEST_SUITE_P(Per01, RuleTest, ::testing::ValuesIn(kPer01));
INSTANTIATE_TEST_SUITE_P(Per02, RuleTest, ::testing::ValuesIn(kPer02));
INSTANTIATE_TEST_SUITE_P(Per03, RuleTest, ::testing::ValuesIn(kPer03));
INSTANTIATE_TEST_SUITE_P(Per04, RuleTest, ::testing::ValuesIn(kPer04));
INSTANTIATE_TEST_SUITE_P(Per05, RuleTest, ::testing::ValuesIn(kPer05));
INSTANTIATE_TEST_SUITE_P(Per06, RuleTest, ::testing::ValuesIn(kPer06));

TEST(PerMessages, NameTheGoalTheFiguresAndWhatToDo) {
  EXPECT_EQ(
      message_of({"", "PER-01", {"P3=5 A3=-"}, {}}),
      "Meta 300: en T3 se programó 5 y lo alcanzado está en blanco. Escriba lo alcanzado, o 0 "
      "si no hubo avance.");
  EXPECT_EQ(message_of({"", "PER-02", {"P3=0 A3=1020"}, {}}),
            "Meta 300: en T3 se alcanzó 1,020 y lo programado es 0. Revise el trimestre; si es "
            "correcto, escriba PER-02 en «revisado» (POA ▸ Marcar revisada).");
  EXPECT_EQ(
      message_of({"", "PER-03", {""}, {}, 3}),
      "Meta 300: en T4 se alcanzó 1, pero el trimestre que se reporta es T3. Borre la cifra o "
      "corrija el trimestre.");
  EXPECT_EQ(
      message_of({"", "PER-04", {"P2=20 A2=- P3=- A3=20"}, {}}),
      "Meta 300: lo programado en T2 (20) aparece alcanzado en T3. Si se entregó tarde, dígalo "
      "en observaciones.");
  EXPECT_EQ(
      message_of({"", "PER-05", {"A1=4"}, {}}),
      "Meta 300: en T1 lo alcanzado ya cubre la meta anual (4) y en T2 todavía se programa 1. "
      "Revise si la meta debe modificarse.");
  EXPECT_EQ(message_of({"", "PER-06", {untouched("")}, {}}),
            "Meta 300: no tiene nada programado ni alcanzado en el año. Capture sus trimestres, o "
            "quite la meta (POA ▸ Quitar meta).");
}

}  // namespace
}  // namespace poa::testing
