// SPDX-License-Identifier: MPL-2.0
#include "rule_case.hpp"

namespace poa::testing {
namespace {

const RuleCase kObs01[] = {
    {"as planned", "OBS-01", {""}, {}},
    {"less", "OBS-01", {"A4=0"}, {"1 error observaciones"}},
    {"less, with a remark", "OBS-01", {"A4=0 obs=Por_lluvia"}, {}},
    {"a remark of white space is blank", "OBS-01", {"A4=0 obs=_"}, {"1 error observaciones"}},
    {"only the reported quarter", "OBS-01", {"A2=0"}, {}},
    {"the reported quarter is t", "OBS-01", {"A2=0"}, {"1 error observaciones"}, 2},
    {"A blank is not captured", "OBS-01", {"A4=-"}, {}},
    {"on the edge of the tolerance", "OBS-01", {"P4=10 A4=9"}, {}, 4, "0.1"},
    {"below the edge", "OBS-01", {"P4=10 A4=8.999"}, {"1 error observaciones"}, 4, "0.1"},
    {"below the edge by less than 6 decimals", "OBS-01", {"P4=10 A4=8.9999999"}, {}, 4, "0.1"},
    {"an unknown P silences", "OBS-01", {"P4=x A4=0"}, {}},
    {"an unknown A silences", "OBS-01", {"A4=x"}, {}},
    {"a remark without a word of three letters",
     "OBS-01",
     {"A4=0 obs=.", "A4=0 obs=ok_12.345_no"},
     {"1 error observaciones", "2 error observaciones"}},
    {"three letters in a row are a word", "OBS-01", {"A4=0 obs=Sí:_fue"}, {}},
    {"an error for a remark silences", "OBS-01", {"A4=0 obs=!"}, {}},
    {"an error for a kind silences", "OBS-01", {"A4=0 tipo=!"}, {}},
    {"DESCENDENTE: more is worse", "OBS-01", {"tipo=DESCENDENTE A4=2"}, {"1 error observaciones"}},
    {"DESCENDENTE: less is not", "OBS-01", {"tipo=DESCENDENTE A4=0"}, {}},
    {"DESCENDENTE on the edge", "OBS-01", {"tipo=DESCENDENTE P4=10 A4=11"}, {}, 4, "0.1"},
};

const RuleCase kObs02[] = {
    {"as planned", "OBS-02", {""}, {}},
    {"more", "OBS-02", {"A4=2"}, {"1 advertencia observaciones"}},
    {"more, with a remark", "OBS-02", {"A4=2 obs=Por_demanda"}, {}},
    {"P blank is not captured", "OBS-02", {"P4=- A4=2"}, {}},
    {"P zero is", "OBS-02", {"P4=0 A4=2"}, {"1 advertencia observaciones"}},
    {"on the edge of the tolerance", "OBS-02", {"P4=10 A4=11"}, {}, 4, "0.1"},
    {"above the edge", "OBS-02", {"P4=10 A4=11.001"}, {"1 advertencia observaciones"}, 4, "0.1"},
    {"an unknown P silences", "OBS-02", {"P4=x A4=9"}, {}},
    {"DESCENDENTE: less is better",
     "OBS-02",
     {"tipo=DESCENDENTE A4=0"},
     {"1 advertencia observaciones"}},
    {"DESCENDENTE: more is not", "OBS-02", {"tipo=DESCENDENTE A4=2"}, {}},
    {"DESCENDENTE on the edge", "OBS-02", {"tipo=DESCENDENTE P4=10 A4=9"}, {}, 4, "0.1"},
};

const RuleCase kObs03[] = {
    {"100 %", "OBS-03", {""}, {}},
    {"below", "OBS-03", {"A1=0"}, {"1 error observaciones"}},
    {"above", "OBS-03", {"A1=2"}, {"1 advertencia observaciones"}},
    {"with a remark", "OBS-03", {"A1=2 obs=Por_demanda"}, {}},
    {"only at the year's end", "OBS-03", {"A1=0"}, {}, 3},
    {"OBS-01 says it already", "OBS-03", {"A1=0 A4=0"}, {}},
    {"OBS-02 says it already", "OBS-03", {"A1=2 A4=2"}, {}},
    {"nothing captured", "OBS-03", {"A1=- A2=- A3=- A4=-"}, {}},
    {"a captured 0 is captured", "OBS-03", {"P4=- A1=0 A2=- A3=- A4=-"}, {"1 error observaciones"}},
    {"whole percent: 99.6 % is 100 %", "OBS-03", {"meta=250 A1=246"}, {}},
    {"on the edge of the tolerance", "OBS-03", {"meta=10 A1=8"}, {}, 4, "0.1"},
    {"outside the edge", "OBS-03", {"meta=100 A1=108"}, {"1 advertencia observaciones"}, 4, "0.1"},
    {"rounded onto the edge", "OBS-03", {"meta=1000 A1=1101"}, {}, 4, "0.1"},
    {"an unknown A silences", "OBS-03", {"A1=x A2=9"}, {}},
    {"an unknown annual goal silences", "OBS-03", {"meta=x A1=9"}, {}},
    {"DESCENDENTE: 27 of 30 is 90 %",
     "OBS-03",
     {"tipo=DESCENDENTE meta=27 P4=30 A4=30"},
     {"1 error observaciones"}},
    {"DESCENDENTE: 27 of 25 is 108 %",
     "OBS-03",
     {"tipo=DESCENDENTE meta=27 P4=25 A4=25"},
     {"1 advertencia observaciones"}},
    {"DESCENDENTE with an absolute of 0", "OBS-03", {"tipo=DESCENDENTE P4=0 A4=0"}, {}},
};

const RuleCase kObs04[] = {
    {"all as planned, no remark", "OBS-04", {""}, {}},
    {"all as planned, a remark", "OBS-04", {"obs=Se_cumple"}, {"1 aviso observaciones"}},
    {"only at the year's end", "OBS-04", {"obs=Se_cumple"}, {}, 3},
    {"blank counts 0", "OBS-04", {"meta=3 P4=- A4=0 obs=Listo"}, {"1 aviso observaciones"}},
    {"one quarter differs", "OBS-04", {"A1=0 A2=2 obs=Listo"}, {}},
    {"not 100 %", "OBS-04", {"meta=5 obs=Listo"}, {}},
    {"an unknown P silences", "OBS-04", {"P1=x obs=Listo"}, {}},
    {"DESCENDENTE as planned",
     "OBS-04",
     {"tipo=DESCENDENTE meta=1 obs=Listo"},
     {"1 aviso observaciones"}},
    {"an unknown A silences", "OBS-04", {"A1=x obs=Listo"}, {}},
};

const RuleCase kObs05[] = {
    {"claims it", "OBS-05", {"A4=0 obs=Se_cumplió_con_la_meta."}, {"1 aviso observaciones"}},
    {"in capitals, across white space",
     "OBS-05",
     {"A4=0 obs=LA_META:_SE__LLEGÓ_A_LA_META"},
     {"1 aviso observaciones"}},
    {"speaks of a shortfall", "OBS-05", {"A4=0 obs=Se_cumplió_una_parte,_falta_otra"}, {}},
    {"denies it", "OBS-05", {"A4=0 obs=No_se_cumplió"}, {}},
    {"whole words only", "OBS-05", {"A4=0 obs=Se_cumpliólo"}, {}},
    {"whole words in the shortfall too",
     "OBS-05",
     {"A4=0 obs=Se_logró_por_faltante_de_menores"},
     {"1 aviso observaciones"}},
    {"DESCENDENTE: more is what was not met",
     "OBS-05",
     {"tipo=DESCENDENTE A4=2 obs=Se_cumplió", "tipo=DESCENDENTE A4=0 obs=Se_cumplió"},
     {"1 aviso observaciones"}},
    {"says neither", "OBS-05", {"A4=0 obs=Sin_personal"}, {}},
    {"was met", "OBS-05", {"obs=Se_cumplió"}, {}},
    {"nothing captured", "OBS-05", {"A4=- obs=Se_cumplió"}, {}},
    {"the reported quarter only", "OBS-05", {"A3=0 obs=Se_cumplió"}, {}},
    {"whatever the tolerance",
     "OBS-05",
     {"P4=10 A4=9 obs=Meta_cumplida"},
     {"1 aviso observaciones"},
     4,
     "0.5"},
};

INSTANTIATE_TEST_SUITE_P(Obs05, RuleTest, ::testing::ValuesIn(kObs05));
INSTANTIATE_TEST_SUITE_P(Obs01, RuleTest, ::testing::ValuesIn(kObs01));
INSTANTIATE_TEST_SUITE_P(Obs02, RuleTest, ::testing::ValuesIn(kObs02));
INSTANTIATE_TEST_SUITE_P(Obs03, RuleTest, ::testing::ValuesIn(kObs03));
INSTANTIATE_TEST_SUITE_P(Obs04, RuleTest, ::testing::ValuesIn(kObs04));

TEST(ObsMessages, NameTheGoalTheFiguresAndWhatToDo) {
  EXPECT_EQ(
      message_of({"", "OBS-01", {"P4=1500 A4=1487"}, {}}),
      "Meta 300: en T4 se alcanzó 1,487 y se programó 1,500 (diferencia −13), sin observación. "
      "Escriba la justificación.");
  EXPECT_EQ(
      message_of({"", "OBS-02", {"A4=3"}, {}}),
      "Meta 300: en T4 se alcanzó 3 y se programó 1 (diferencia 2), sin observación. Escriba la "
      "justificación.");
  EXPECT_EQ(message_of({"", "OBS-03", {"A1=2"}, {}}),
            "Meta 300: el avance del año es 125% (5 de 4), sin observación. Escriba la "
            "justificación.");
  EXPECT_EQ(message_of({"", "OBS-03", {"tipo=DESCENDENTE meta=27 P4=30 A4=30"}, {}}),
            "Meta 300: el avance del año es 90% (meta 27 contra 30), sin observación. Escriba la "
            "justificación.");
  EXPECT_EQ(
      message_of({"", "OBS-04", {"obs=Listo"}, {}}),
      "Meta 300: se alcanzó lo programado en cada trimestre (4 de 4) y hay observación. Revise "
      "si hace falta.");
}

}  // namespace
}  // namespace poa::testing
