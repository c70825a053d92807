// SPDX-License-Identifier: MPL-2.0
#include "domain/form/given_cells.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <set>

#include "domain/rules/check.hpp"
#include "domain/rules/table.hpp"
#include "rule_case.hpp"

namespace poa::testing {
namespace {

constexpr ColumnSet kWholeRow =
    kPlannedColumns | kAchievedColumns |
    ColumnSet{Column::Lines,      Column::Text,     Column::Unit,    Column::Annual,
              Column::Absolute,   Column::Relative, Column::Remarks, Column::Kind,
              Column::Components, Column::Reviewed};

// The cells `columns` of the row that table_of() makes of `words`.
GivenCells given(const std::string& words, ColumnSet columns) {
  const CellTable table = table_of({words});
  GivenCells cells;
  for (std::size_t column = 0; column < table.columns(); ++column) {
    if (columns.contains({column_at(column)})) cells.give(column_at(column), table.at(0, column));
  }
  return cells;
}

std::vector<Finding> findings_of(const std::string& words, ColumnSet columns, int quarter = 4) {
  return check(given(words, columns),
               {Quarter(quarter), column_of({"2.1.1"}), Number(), {}, column_of({"Apoyo"})});
}

std::set<std::string_view> rules_of(const std::string& words, ColumnSet columns) {
  std::set<std::string_view> rules;
  for (const Finding& finding : findings_of(words, columns)) rules.insert(finding.rule);
  return rules;
}

using Rules = std::set<std::string_view>;

TEST(ColumnSet, ContainsWhatWasPutIn) {
  constexpr ColumnSet kSome{Column::Annual, Column::Components};
  static_assert(kSome.contains({Column::Components}));
  static_assert(kSome.contains({}));
  static_assert(!kSome.contains({Column::Annual, Column::Text}));
  static_assert((kSome | ColumnSet{Column::Text}).contains({Column::Annual, Column::Text}));
  static_assert(kSome == ColumnSet{Column::Components, Column::Annual});
  static_assert(!kPlannedColumns.contains({Column::Achieved1}));
}

TEST(GivenCells, KeepWhatIsBlankApartFromWhatIsNotGiven) {
  GivenCells cells;
  cells.give(Column::Annual, 4.0);
  cells.give(Column::Remarks, Blank{});
  EXPECT_EQ(cells.columns(), (ColumnSet{Column::Annual, Column::Remarks}));
  EXPECT_EQ(cell_text(cells.row().at(0, 3)), "4");
  EXPECT_EQ(cells.row().rows(), 1U);
  EXPECT_EQ(cells.row().columns(), kColumns);
}

TEST(CheckOfGivenCells, AnOmittedCellIsNotChecked) {
  constexpr ColumnSet kFour = kAchievedColumns | ColumnSet{Column::Annual};
  constexpr ColumnSet kEight = kPlannedColumns | kFour;
  const std::string bad = "lineas=- texto=- unidad=- meta=6 A4=0 abs=9 rel=9 obs=-";
  EXPECT_EQ(rules_of(bad, kEight), Rules{"ARIT-03"});
  EXPECT_EQ(rules_of(bad, kEight | ColumnSet{Column::Absolute}), (Rules{"ARIT-01", "ARIT-03"}));
  EXPECT_EQ(rules_of(bad, kEight | ColumnSet{Column::Relative}), (Rules{"ARIT-02", "ARIT-03"}));
  EXPECT_EQ(rules_of(bad, kEight | ColumnSet{Column::Remarks}), (Rules{"ARIT-03", "OBS-01"}));
  EXPECT_EQ(rules_of(bad, kEight | ColumnSet{Column::Lines}), (Rules{"ARIT-03", "COD-02"}));
  EXPECT_EQ(rules_of(bad, kEight | ColumnSet{Column::Text}), (Rules{"ARIT-03", "EST-02"}));
  EXPECT_EQ(rules_of(bad, kEight | ColumnSet{Column::Unit}), (Rules{"ARIT-03", "EST-06"}));
}

TEST(CheckOfGivenCells, WithoutPlannedOnlyWhatReadsAchievedIsChecked) {
  constexpr ColumnSet kFour = kAchievedColumns | ColumnSet{Column::Annual, Column::Absolute,
                                                           Column::Relative, Column::Remarks};
  EXPECT_EQ(rules_of("meta=6 A1=- A4=0 abs=9 rel=9", kFour), (Rules{"ARIT-01", "ARIT-02"}));
  EXPECT_EQ(rules_of("meta=-", kFour), Rules{"ARIT-06"}) << "what was achieved needs a goal";
  EXPECT_EQ(rules_of("A2=doce", kFour), Rules{"ARIT-05"});
}

TEST(CheckOfGivenCells, ACellByItselfIsCheckedWhereverItIsGiven) {
  EXPECT_EQ(rules_of("A2=doce", kAchievedColumns), Rules{"ARIT-05"});
  EXPECT_EQ(rules_of("tipo=RARO", kAchievedColumns | ColumnSet{Column::Kind}), Rules{"ARIT-09"});
  EXPECT_EQ(rules_of("A2=doce", kPlannedColumns), Rules{});
}

TEST(CheckOfGivenCells, RulesOfOtherRowsNeverRun) {
  // In a table this row raises ARIT-08 and COD-06, too.
  EXPECT_EQ(rules_of("lineas=9.9.9 tipo=TOTAL integra=900", kWholeRow), Rules{"COD-01"});
}

TEST(CheckOfGivenCells, NamesTheGoalWhenItsTextIsGiven) {
  const auto message = [](const std::string& words, ColumnSet columns) {
    return findings_of(words, kPlannedColumns | ColumnSet{Column::Annual} | columns)
        .front()
        .message;
  };
  constexpr std::string_view kText =
      ": lo programado suma 4 y la meta anual es 5 (diferencia −1). Corrija el programado o la "
      "meta.";
  EXPECT_EQ(message("meta=5", {}), "Meta" + std::string(kText));
  EXPECT_EQ(message("meta=5", {Column::Text}), "Meta 300" + std::string(kText));
  EXPECT_EQ(message("meta=5 texto=Texto", {Column::Text}), "Meta" + std::string(kText));
}

TEST(CheckOfGivenCells, NamesNoRow) {
  for (const Finding& finding : findings_of("meta=5 A4=-", kWholeRow))
    EXPECT_EQ(finding.row, std::nullopt);
}

TEST(CheckOfGivenCells, NothingGivenOrAllBlankIsNoGoal) {
  EXPECT_TRUE(findings_of("", {}).empty());
  EXPECT_TRUE(findings_of("P1=- A1=- P2=- A2=- P3=- A3=- P4=- A4=-", kPlannedColumns).empty());
}

TEST(CheckOfGivenCells, KeepsTheOrderOfCheck) {
  std::vector<std::string> lines;
  for (const Finding& finding : findings_of(
           "meta=5 A2=- abs=9", kPlannedColumns | kAchievedColumns |
                                    ColumnSet{Column::Annual, Column::Absolute, Column::Lines,
                                              Column::Text, Column::Remarks}))
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
    "A4=99",
    "A1=1 A2=2 A3=3 A4=4",
    "P1=- A1=- P2=- A2=- P3=- A3=- P4=- A4=-",
    "revisado=x",
};

std::vector<std::string> lines_of(const std::vector<Finding>& findings, std::string_view rule) {
  std::vector<std::string> lines;
  for (const Finding& finding : findings) {
    if (finding.rule == rule) lines.push_back(to_line(finding));
  }
  return lines;
}

// With the cells that it needs, a rule finds what it finds in the whole row, no more and no less;
// one that looks at each cell by itself needs none, and finds no more. Text names the goal; Kind
// and Absolute mean something when they are blank.
TEST(Needs, AreEnoughToJudge) {
  constexpr ColumnSet kBesides{Column::Text, Column::Kind, Column::Absolute};
  for (const Rule& rule : all_rules()) {
    if (rule.row == nullptr || rule.needs_other_rows) continue;
    SCOPED_TRACE(rule.id);
    std::size_t found = 0;
    for (const char* words : kRows) {
      for (const Quarter quarter : kQuarters) {
        const int t = quarter.number();
        const auto whole = lines_of(findings_of(words, kWholeRow, t), rule.id);
        const auto lines = lines_of(findings_of(words, rule.needs | kBesides, t), rule.id);
        if (rule.needs != ColumnSet{} && rule.id != "ARIT-06") {
          EXPECT_EQ(lines, whole) << words;
        }
        for (const auto& line : lines)
          EXPECT_EQ(std::count(whole.begin(), whole.end(), line), 1) << line << "\n  " << words;
        found += whole.size();
      }
    }
    EXPECT_GT(found, 0U) << "no row makes it find something";
  }
}

// The lines that a rule finds in a row, with an error value in a column or without.
std::vector<std::string> lines_with_error(const char* words, std::optional<Column> error,
                                          Quarter quarter, std::string_view rule) {
  CellTable table = table_of({words});
  if (error) table.at(0, index(*error)) = CellError{};
  return lines_of(check(read_report(
                      table, {quarter, column_of({"2.1.1"}), Number(), {}, column_of({"Apoyo"})})),
                  rule);
}

// ARIT-05 is about the error itself; what ARIT-09 finds is what the error replaces; to ARIT-06 a
// kind that is an error may be DESCENDENTE.
bool follows_its_cells(const Rule& rule) {
  return rule.row != nullptr && !rule.needs_other_rows && rule.id != "ARIT-05" &&
         rule.id != "ARIT-06" && rule.id != "ARIT-09";
}

TEST(Reads, AnErrorValueSilencesTheRulesThatReadItAndNoOther) {
  for (const Rule& rule : all_rules()) {
    if (!follows_its_cells(rule)) continue;
    for (const Column column : kTextColumns) {
      const bool silenced = (rule.needs | rule.reads).contains({column});
      if (column == Column::Text && !silenced) continue;  // The goal loses its name in messages.
      for (const char* words : kRows) {
        for (const Quarter quarter : kQuarters) {
          const auto without = lines_with_error(words, std::nullopt, quarter, rule.id);
          const auto with = lines_with_error(words, column, quarter, rule.id);
          EXPECT_EQ(with, silenced ? std::vector<std::string>() : without)
              << rule.id << " " << column_name(column) << " " << words;
        }
      }
    }
  }
}

TEST(Needs, OfTheTextsRulesIsTheTextAlone) {
  EXPECT_EQ(rules_of("texto=300_texto", {Column::Text}), Rules{"FMT-03"});
  EXPECT_EQ(rules_of("texto=Texto", {Column::Text}), Rules{"EST-02"});
}

}  // namespace
}  // namespace poa::testing
