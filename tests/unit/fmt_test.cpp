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

// The shorthand has no text that is a number: see the tests of the table below.
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

INSTANTIATE_TEST_SUITE_P(Fmt01, RuleTest, ::testing::ValuesIn(kFmt01));
INSTANTIATE_TEST_SUITE_P(Fmt03, RuleTest, ::testing::ValuesIn(kFmt03));

std::vector<Finding> findings_with(Field field, const Cell& cell) {
  CellTable table = table_of({""});
  table.at(0, static_cast<std::size_t>(field) - 1) = cell;
  return check(read_report(table, {Quarter(4)}));
}

std::vector<std::string> fmt_02(Field field, const Cell& cell) {
  return shorthand(findings_with(field, cell), "FMT-02");
}

using Lines = std::vector<std::string>;

TEST(Fmt02, NamesEachNumberThatIsText) {
  EXPECT_EQ(fmt_02(Field::Annual, std::string("1,770")), Lines{"1 aviso meta anual"});
  EXPECT_EQ(fmt_02(Field::Achieved3, std::string(" 1 ")), Lines{"1 aviso T3 alcanzado"});
  EXPECT_EQ(fmt_02(Field::Relative, std::string("1")), Lines{"1 aviso relativo"});
}

TEST(Fmt02, LeavesOtherCellsAlone) {
  EXPECT_EQ(fmt_02(Field::Annual, 4.0), Lines{});
  EXPECT_EQ(fmt_02(Field::Annual, std::string("cuatro")), Lines{});
  EXPECT_EQ(fmt_02(Field::Annual, std::string("-4")), Lines{});
  EXPECT_EQ(fmt_02(Field::Annual, Blank{}), Lines{});
  EXPECT_EQ(fmt_02(Field::Text, std::string("300")), Lines{});
}

TEST(FmtMessages, NameTheGoalAndWhatToDo) {
  EXPECT_EQ(message_of({"", "FMT-01", {"unidad=APOYOS"}, {}, 4, "0", {}, {}, {"Apoyo"}}),
            "Meta 300: la unidad «APOYOS» está en el catálogo como «Apoyo». Escríbala igual.");
  EXPECT_EQ(findings_with(Field::Planned1, std::string("1")).back().message,
            "Meta 300: T1 programado: «1» está escrito como texto. Captúrelo como número.");
  EXPECT_EQ(message_of({"", "FMT-03", {"texto=300_texto"}, {}}),
            "Meta 300: escriba número, punto, guion, un espacio y el texto con mayúscula: «300.- "
            "Texto».");
}

}  // namespace
}  // namespace poa::testing
