// SPDX-License-Identifier: MPL-2.0
#include "domain/rules/check.hpp"

#include <gtest/gtest.h>

#include <set>
#include <span>

#include "domain/rules/table.hpp"
#include "rule_case.hpp"

namespace poa::testing {
namespace {

TEST(Check, OrdersFindingsByRowSeverityRuleAndColumn) {
  const RuleCase everything{"",
                            "",
                            {"lineas=9.9.9,8.8.8,x A2=- A4=2 abs=9", "texto=- meta=0 lineas=-"},
                            {},
                            4,
                            "0",
                            {"2.1.1", "SIN CÓDIGO"}};
  std::vector<std::string> order;
  for (const Finding& finding : findings_of(everything)) {
    order.push_back(std::to_string(finding.row.value_or(0)) + " " +
                    std::string(severity_name(finding.severity)) + " " + std::string(finding.rule) +
                    " " + std::string(cell_name(finding)));
  }
  const std::vector<std::string> kExpected{"1 error ARIT-01 absoluto",
                                           "1 error ARIT-02 relativo",
                                           "1 error COD-01 líneas",
                                           "1 error COD-01 líneas",
                                           "1 error COD-03 líneas",
                                           "1 advertencia OBS-02 observaciones",
                                           "1 advertencia PER-01 T2 alcanzado",
                                           "1 aviso COD-06 líneas",
                                           "2 error ARIT-06 meta anual",
                                           "2 error EST-02 texto",
                                           "2 advertencia COD-02 líneas",
                                           "0 error COD-03 encabezado",
                                           "0 aviso COD-05 encabezado"};
  EXPECT_EQ(order, kExpected);
}

TEST(Check, KeepsTheCodesOfACellInTheirOrder) {
  const auto findings = findings_of({"", "", {"lineas=9.9.9,8.8.8"}, {}, 4, "0", {"2.1.1"}});
  ASSERT_GE(findings.size(), 2U);
  EXPECT_NE(findings[0].message.find("9.9.9"), std::string::npos);
  EXPECT_NE(findings[1].message.find("8.8.8"), std::string::npos);
}

TEST(Check, CountsSkippedRowsAndNamesTheGoal) {
  CellTable table(3, 17);
  table.at(2, 1) = std::string("07.- Texto");
  table.at(2, 0) = std::string("x");
  table.at(2, 2) = std::string("Apoyo");
  for (const Column column : {Column::Annual, Column::Planned1, Column::Achieved1})
    table.at(2, index(column)) = 1.0;
  const auto findings = check(read_report(table, {Quarter(4), std::nullopt, Number()}));
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings[0].row, 3U);
  EXPECT_EQ(findings[0].goal, GoalNumber(7));
  EXPECT_EQ(findings[0].rule, "COD-03");
}

TEST(Check, ACleanReportAndAnEmptyOneHaveNone) {
  EXPECT_TRUE(findings_of({"", "", {"", "", ""}, {}}).empty());
  EXPECT_TRUE(check(read_report(CellTable(0, 17), {Quarter(1), std::nullopt, Number()})).empty());
  EXPECT_TRUE(check(read_report(CellTable(9, 15), {Quarter(1), std::nullopt, Number()})).empty());
}

TEST(Check, OneBadCellIsOneFinding) {
  for (const char* cell : {"meta", "P1", "A1", "P2", "A2", "P3", "A3", "P4", "A4", "abs", "rel"}) {
    for (const char* value : {"=x", "=!", "=-3"}) {
      const auto findings = findings_of({"", "", {std::string(cell) + value}, {}});
      ASSERT_EQ(findings.size(), 1U) << cell << value;
      EXPECT_EQ(findings[0].rule, "ARIT-05") << cell << value;
    }
  }
}

TEST(Check, AReviewedAdvertenciaIsAnAviso) {
  const auto lines = [](const char* words) {
    std::vector<std::string> found;
    for (const Finding& finding : findings_of({"", "", {words}, {}})) {
      EXPECT_EQ(finding.reviewed, finding.message.ends_with(" (revisada)")) << words;
      found.push_back(to_line(finding));
    }
    return found;
  };
  const std::string kAdvice =
      "Meta 300: no tiene línea de acción. Escriba su código, por ejemplo 2.1.5.";
  const std::vector<std::string> kReviewed{"COD-02 aviso: " + kAdvice + " (revisada)"};
  EXPECT_EQ(lines("lineas=-"), std::vector<std::string>{"COD-02 advertencia: " + kAdvice});
  for (const char* id : {"COD-02", "cod-02", "PER-02,COD-02", "COD–02", "COD\u221202", "COD-02."})
    EXPECT_EQ(lines((std::string("lineas=- revisado=") + id).c_str()), kReviewed) << id;
  EXPECT_EQ(lines("lineas=- revisado=PER-02"),
            std::vector<std::string>{"COD-02 advertencia: " + kAdvice});
  EXPECT_EQ(lines("lineas=- revisado=!").size(), 2U);
  EXPECT_TRUE(lines("lineas=- revisado=!").back().starts_with("COD-02 advertencia"));
}

TEST(Check, ErrorsAndRemarksCannotBeReviewedAway) {
  for (const char* words : {"A4=- revisado=PER-01", "abs=9 revisado=ARIT-01"}) {
    for (const Finding& finding : findings_of({"", "", {words}, {}}))
      EXPECT_FALSE(finding.reviewed) << words;
    EXPECT_EQ(findings_of({"", "", {words}, {}}).front().severity, Severity::Error) << words;
  }
  EXPECT_EQ(shorthand(findings_of({"", "", {"A4=2 abs=5 rel=1.25 revisado=OBS-02"}, {}}), "OBS-02"),
            std::vector<std::string>{"1 advertencia observaciones"});
}

// What a person of the field does with such a report: says what happened, and accepts the rest.
TEST(Check, ReviewedAdvertenciasComeAfterTheOthers) {
  const auto findings = findings_of({"", "", {"lineas=- unidad=- revisado=COD-02"}, {}});
  ASSERT_EQ(findings.size(), 2U);
  EXPECT_EQ(findings[0].rule, "EST-06");
  EXPECT_EQ(findings[1].rule, "COD-02");
}

TEST(Check, AnErrorValueInATextIsOneFinding) {
  for (const char* cell : {"lineas", "texto", "unidad", "obs", "tipo", "integra", "revisado"}) {
    const RuleCase rule_case{"", "", {std::string(cell) + "=!", ""}, {}, 4, "0", {"2.1.1"}};
    const auto findings = findings_of(rule_case);
    ASSERT_EQ(findings.size(), 1U) << cell;
    EXPECT_EQ(findings[0].rule, "ARIT-05") << cell;
  }
}

TEST(Check, NamesTheRowOfTheSheet) {
  const auto message = [](const char* text) {
    ReportOptions options{Quarter(4)};
    options.first_sheet_row = 20;
    const auto findings = check(read_report(table_of({"", text}), options));
    return findings.empty() ? "" : findings.front().message;
  };
  EXPECT_EQ(message("texto=301.-_Texto_300"),
            "Meta 301: el texto es igual al de la meta 300 (fila 20 de la hoja). Revise si la meta "
            "está repetida.");
  EXPECT_EQ(message("texto=300.-_Otro"),
            "Meta 300: su número ya es el de la meta 300 (fila 20 de la hoja). Dé a cada meta su "
            "propio número.");
}

TEST(Check, HandsOnTheFindingsGoalByGoal) {
  std::vector<std::size_t> counts;
  check(read_report(table_of({"lineas=-", "", "lineas=- unidad=-"}),
                    {Quarter(4), column_of({"2.1.1", "2.1.2"})}),
        [&counts](std::span<Finding> findings) { counts.push_back(findings.size()); });
  EXPECT_EQ(counts, (std::vector<std::size_t>{2, 0, 2, 1}));  // COD-06 too; COD-05 with the header.
}

TEST(Check, ManyTotalsOfEverythingStayLinear) {
  // 5,000 totals of 5,000 goals each: quadratic work would take minutes.
  std::vector<std::string> rows(9999);
  for (std::size_t row = 0; row < rows.size(); ++row) {
    rows[row] = "texto=" + std::to_string(row);
    if (row < 5000) rows[row] += " tipo=TOTAL integra=5000-9998 obs=x";
  }
  const auto findings = findings_of({"", "", rows, {}});
  EXPECT_EQ(shorthand(findings, "ARIT-04").size(), 5000U * 9U);
}

// The cases by what they print (rule_case.hpp), whichever of them run.
std::set<std::string> cases_by_what_they_print() {
  std::set<std::string> cases;
  const ::testing::UnitTest& program = *::testing::UnitTest::GetInstance();
  for (int suite = 0; suite < program.total_test_suite_count(); ++suite) {
    const ::testing::TestSuite& tests = *program.GetTestSuite(suite);
    for (int test = 0; test < tests.total_test_count(); ++test) {
      const char* printed = tests.GetTestInfo(test)->value_param();
      if (printed != nullptr)
        cases.insert(std::string(printed).substr(0, std::string(printed).find(':')));
    }
  }
  return cases;
}

TEST(RuleTable, EveryRuleHasACaseThatFiresAndOneThatDoesNot) {
  const std::set<std::string> cases = cases_by_what_they_print();
  for (const Rule& rule : all_rules()) {
    EXPECT_TRUE(cases.contains(std::string(rule.id) + " fires")) << rule.id;
    EXPECT_TRUE(cases.contains(std::string(rule.id) + " silent")) << rule.id;
  }
}

TEST(RuleTable, IsSortedAndComplete) {
  std::set<std::string_view> ids;
  std::string_view previous;
  for (const Rule& rule : all_rules()) {
    EXPECT_LT(previous, rule.id);
    EXPECT_FALSE(rule.title.empty());
    EXPECT_TRUE(rule.row != nullptr || rule.header != nullptr);
    ids.insert(rule.id);
    previous = rule.id;
  }
  const std::set<std::string_view> kExpected{
      "ARIT-01", "ARIT-02", "ARIT-03", "ARIT-04", "ARIT-05", "ARIT-06", "ARIT-07", "ARIT-08",
      "ARIT-09", "ARIT-10", "ARIT-11", "CMP-01",  "CMP-02",  "CMP-03",  "COD-01",  "COD-02",
      "COD-03",  "COD-04",  "COD-05",  "COD-06",  "EST-01",  "EST-02",  "EST-03",  "EST-04",
      "EST-05",  "EST-06",  "EST-07",  "FIR-01",  "FIR-02",  "FMT-01",  "FMT-02",  "FMT-03",
      "FMT-04",  "OBS-01",  "OBS-02",  "OBS-03",  "OBS-04",  "OBS-05",  "PER-01",  "PER-02",
      "PER-03",  "PER-04",  "PER-05",  "PER-06"};
  EXPECT_EQ(ids, kExpected);
}

}  // namespace
}  // namespace poa::testing
