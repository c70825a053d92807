// SPDX-License-Identifier: MPL-2.0
#include "domain/given_cells.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "domain/check.hpp"
#include "domain/rules/table.hpp"
#include "rule_case.hpp"

namespace poa::testing {
namespace {

constexpr FieldSet kWholeRow =
    kPlannedFields | kAchievedFields | FieldSet{Field::Lines,   Field::Text,     Field::Unit,
                                                Field::Annual,  Field::Absolute, Field::Relative,
                                                Field::Remarks, Field::Kind,     Field::Components};

// The cells `fields` of the row that table_of() makes of `words`.
GivenCells given(const std::string& words, FieldSet fields) {
  const CellTable table = table_of({words});
  GivenCells cells;
  for (std::size_t column = 0; column < table.columns(); ++column) {
    const auto field = static_cast<Field>(column + 1);
    if (fields.contains({field})) cells.give(field, table.at(0, column));
  }
  return cells;
}

std::vector<Finding> findings_of(const std::string& words, FieldSet fields, int quarter = 4) {
  return check(given(words, fields),
               {Quarter(quarter), column_of({"2.1.1"}), Number(), {}, column_of({"Apoyo"})});
}

std::set<std::string_view> rules_of(const std::string& words, FieldSet fields) {
  std::set<std::string_view> rules;
  for (const Finding& finding : findings_of(words, fields)) rules.insert(finding.rule);
  return rules;
}

using Rules = std::set<std::string_view>;

TEST(FieldSet, ContainsWhatWasPutIn) {
  constexpr FieldSet kSome{Field::Annual, Field::Components};
  static_assert(kSome.contains({Field::Components}));
  static_assert(kSome.contains({}));
  static_assert(!kSome.contains({Field::Annual, Field::Text}));
  static_assert((kSome | FieldSet{Field::Text}).contains({Field::Annual, Field::Text}));
  static_assert(kSome == FieldSet{Field::Components, Field::Annual});
  static_assert(!kPlannedFields.contains({Field::Achieved1}));
}

TEST(GivenCells, KeepWhatIsBlankApartFromWhatIsNotGiven) {
  GivenCells cells;
  cells.give(Field::Annual, 4.0);
  cells.give(Field::Remarks, Blank{});
  EXPECT_EQ(cells.fields(), (FieldSet{Field::Annual, Field::Remarks}));
  EXPECT_EQ(cell_text(cells.row().at(0, 3)), "4");
  EXPECT_EQ(cells.row().rows(), 1U);
  EXPECT_EQ(cells.row().columns(), 17U);
}

TEST(CheckOfGivenCells, AnOmittedCellIsNotChecked) {
  constexpr FieldSet kFour = kAchievedFields | FieldSet{Field::Annual};
  constexpr FieldSet kEight = kPlannedFields | kFour;
  const std::string bad = "lineas=- texto=- unidad=- meta=6 A4=0 abs=9 rel=9 obs=-";
  EXPECT_EQ(rules_of(bad, kEight), Rules{"ARIT-03"});
  EXPECT_EQ(rules_of(bad, kEight | FieldSet{Field::Absolute}), (Rules{"ARIT-01", "ARIT-03"}));
  EXPECT_EQ(rules_of(bad, kEight | FieldSet{Field::Relative}), (Rules{"ARIT-02", "ARIT-03"}));
  EXPECT_EQ(rules_of(bad, kEight | FieldSet{Field::Remarks}), (Rules{"ARIT-03", "OBS-01"}));
  EXPECT_EQ(rules_of(bad, kEight | FieldSet{Field::Lines}), (Rules{"ARIT-03", "COD-02"}));
  EXPECT_EQ(rules_of(bad, kEight | FieldSet{Field::Text}), (Rules{"ARIT-03", "EST-02"}));
  EXPECT_EQ(rules_of(bad, kEight | FieldSet{Field::Unit}), (Rules{"ARIT-03", "EST-06"}));
}

TEST(CheckOfGivenCells, WithoutPlannedOnlyWhatReadsAchievedIsChecked) {
  constexpr FieldSet kFour =
      kAchievedFields | FieldSet{Field::Annual, Field::Absolute, Field::Relative, Field::Remarks};
  EXPECT_EQ(rules_of("meta=6 A1=- A4=0 abs=9 rel=9", kFour), (Rules{"ARIT-01", "ARIT-02"}));
  EXPECT_EQ(rules_of("meta=-", kFour), Rules{"ARIT-06"}) << "what was achieved needs a goal";
  EXPECT_EQ(rules_of("A2=doce", kFour), Rules{"ARIT-05"});
}

TEST(CheckOfGivenCells, ACellByItselfIsCheckedWhereverItIsGiven) {
  EXPECT_EQ(rules_of("A2=doce", kAchievedFields), Rules{"ARIT-05"});
  EXPECT_EQ(rules_of("tipo=RARO", kAchievedFields | FieldSet{Field::Kind}), Rules{"ARIT-09"});
  EXPECT_EQ(rules_of("A2=doce", kPlannedFields), Rules{});
}

TEST(CheckOfGivenCells, RulesOfOtherRowsNeverRun) {
  // In a table this row raises ARIT-08 and COD-06, too.
  EXPECT_EQ(rules_of("lineas=9.9.9 tipo=TOTAL integra=900", kWholeRow), Rules{"COD-01"});
}

TEST(CheckOfGivenCells, NamesTheGoalWhenItsTextIsGiven) {
  const auto message = [](const std::string& words, FieldSet fields) {
    return findings_of(words, kPlannedFields | FieldSet{Field::Annual} | fields).front().message;
  };
  constexpr std::string_view kText =
      ": lo programado suma 4 y la meta anual es 5 (diferencia −1). Corrija el programado o la "
      "meta.";
  EXPECT_EQ(message("meta=5", {}), "Meta" + std::string(kText));
  EXPECT_EQ(message("meta=5", {Field::Text}), "Meta 300" + std::string(kText));
  EXPECT_EQ(message("meta=5 texto=Texto", {Field::Text}), "Meta" + std::string(kText));
}

TEST(CheckOfGivenCells, NamesNoRow) {
  for (const Finding& finding : findings_of("meta=5 A4=-", kWholeRow)) EXPECT_EQ(finding.row, 0U);
}

TEST(CheckOfGivenCells, NothingGivenOrAllBlankIsNoGoal) {
  EXPECT_TRUE(findings_of("", {}).empty());
  EXPECT_TRUE(findings_of("P1=- A1=- P2=- A2=- P3=- A3=- P4=- A4=-", kPlannedFields).empty());
}

TEST(CheckOfGivenCells, KeepsTheOrderOfCheck) {
  std::vector<std::string> lines;
  for (const Finding& finding : findings_of(
           "meta=5 A2=- abs=9",
           kPlannedFields | kAchievedFields |
               FieldSet{Field::Annual, Field::Absolute, Field::Lines, Field::Text, Field::Remarks}))
    lines.push_back(to_line(finding).substr(0, 20));
  EXPECT_EQ(lines, (std::vector<std::string>{"ARIT-01 error: Meta ", "ARIT-03 error: Meta ",
                                             "OBS-03 error: Meta 3", "PER-01 advertencia: "}));
}

// Together these rows make every rule of a single row find something in some quarter.
const char* const kRows[] = {
    "",
    "abs=9",
    "rel=9",
    "meta=5",
    "meta=0",
    "meta=- P1=- P2=- P3=- P4=-",
    "meta=1",
    "meta=doce",
    "meta=4_",
    "A2=-",
    "A4=-",
    "A4=0",
    "A4=3 abs=6 rel=1.5",
    "A4=0 obs=Se_cumplió",
    "A4=0 obs=Justificado",
    "A4=3 obs=Justificado",
    "A1=3 obs=Justificado",
    "obs=Justificado",
    "P3=- A3=1",
    "P2=1 A2=- P3=- A3=1",
    "A1=4 abs=7 rel=1.75",
    "A1=- A2=- A3=- A4=-",
    "P1=-",
    "lineas=-",
    "lineas=9.9.9,x",
    "texto=Texto",
    "texto=300_texto",
    "unidad=-",
    "unidad=APOYOS",
    "tipo=RARO",
};

std::vector<std::string> lines_of(const std::vector<Finding>& findings, std::string_view rule) {
  std::vector<std::string> lines;
  for (const Finding& finding : findings) {
    if (finding.rule == rule) lines.push_back(to_line(finding));
  }
  return lines;
}

// With the cells that it needs, a rule finds nothing that it does not find in the whole row. Text
// names the goal; Kind and Absolute mean something when they are blank.
TEST(Needs, AreEnoughToJudge) {
  constexpr FieldSet kBesides{Field::Text, Field::Kind, Field::Absolute};
  for (const Rule& rule : all_rules()) {
    if (rule.row == nullptr || rule.needs.other_rows) continue;
    SCOPED_TRACE(rule.id);
    std::size_t found = 0;
    for (const char* words : kRows) {
      for (const Quarter quarter : kQuarters) {
        const int t = quarter.number();
        const auto whole = lines_of(findings_of(words, kWholeRow, t), rule.id);
        for (const auto& line :
             lines_of(findings_of(words, rule.needs.fields | kBesides, t), rule.id)) {
          EXPECT_EQ(std::count(whole.begin(), whole.end(), line), 1) << line << "\n  " << words;
        }
        found += whole.size();
      }
    }
    EXPECT_GT(found, 0U) << "no row makes it find something";
  }
}

}  // namespace
}  // namespace poa::testing
