// SPDX-License-Identifier: MPL-2.0
// The sample workbooks, as a person opens them: with the extension they show what is known of the
// three reports (section 4 of the form's specification), and without it the printed figures.
#include <gtest/gtest.h>

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <tuple>
#include <vector>

#include "calc/filled_report.hpp"
#include "calc/goal_rows.hpp"
#include "calc/print_to.hpp"
#include "calc/printed_form.hpp"
#include "calc/printing.hpp"
#include "office/office.hpp"

namespace poa::office {
namespace {

// goal, rule, severity, cell
using Truth = std::tuple<std::string, std::string, std::string, std::string>;

const std::vector<Truth>& truth_of(const std::string& unit) {
  static const std::map<std::string, std::vector<Truth>> kTruths = {
      {"54101", {{"103", "OBS-03", "advertencia", "observaciones"}}},
      {"54102", {}},
      {"54201",
       {
           {"300", "ARIT-03", "error", "meta anual"},
           {"300", "ARIT-04", "error", "T1 alcanzado"},
           {"300", "ARIT-04", "error", "T4 programado"},
           {"301", "COD-02", "advertencia", "líneas"},
           {"308", "PER-01", "advertencia", "T3 alcanzado"},
           {"309", "PER-01", "advertencia", "T2 alcanzado"},
           {"309", "PER-02", "advertencia", "T3 programado"},
           {"311", "PER-01", "advertencia", "T2 alcanzado"},
           {"311", "PER-02", "advertencia", "T3 programado"},
           {"313", "COD-01", "error", "líneas"},
       }}};
  return kTruths.at(unit);
}

Form form(const std::string& unit) {
  return read_form_file(std::filesystem::path(POA_REPORTS) / (unit + ".json"));
}

// The scan of report 54102 lost cells of these goals: their figures prove nothing.
bool is_judged(const std::string& goal) { return goal != "204" && goal != "205"; }

// Notices are left out: the known truth tells errors and warnings.
std::vector<Truth> errors_and_warnings(const Document& workbook) {
  std::vector<Truth> result;
  for (const ShownFinding& finding : shown_findings(workbook)) {
    EXPECT_FALSE(finding.message.empty()) << finding.rule;
    if (finding.severity == "aviso" || !is_judged(finding.goal)) continue;
    result.emplace_back(finding.goal, finding.rule, finding.severity, finding.cell);
  }
  return result;
}

void expect_printed_figures(const Document& workbook, const Form& printed) {
  const std::vector<std::string> goals = goal_numbers(printed);
  const std::vector<Figures> expected = printed_figures(printed);
  const std::vector<Figures> computed = computed_figures(workbook, goals.size());
  ASSERT_EQ(goal_rows(workbook), static_cast<int>(goals.size()));
  for (std::size_t row = 0; row < goals.size(); ++row) {
    if (is_judged(goals[row])) {
      EXPECT_EQ(computed[row], expected[row]) << goals[row];
    }
  }
}

class SamplesTest : public testing::TestWithParam<std::string> {
 protected:
  static void SetUpTestSuite() {
    office = std::make_unique<Office>(OfficeOptions{.extensions = {POA_EXTENSION}});
    plain = std::make_unique<Office>();
  }
  static void TearDownTestSuite() {
    office.reset();
    plain.reset();
  }

  static std::filesystem::path file(const std::string& extension) {
    return std::filesystem::path(POA_SAMPLES) / (GetParam() + extension);
  }

  static inline std::unique_ptr<Office> office;  // with the extension
  static inline std::unique_ptr<Office> plain;   // without it
};

// Nothing is recalculated by hand: so it opens.
TEST_P(SamplesTest, ShowWhatIsKnown) {
  const Document workbook = office->load(file(".ods"));
  EXPECT_EQ(errors_and_warnings(workbook), truth_of(GetParam()));
  expect_printed_figures(workbook, form(GetParam()));
}

TEST_P(SamplesTest, OpenComputed) {
  Document workbook = office->load(file(".ods"));
  for (const std::string& sheet : workbook.sheets()) {
    const auto opened = workbook.used(sheet).values();
    workbook.recalculate();
    EXPECT_EQ(opened, workbook.used(sheet).values()) << sheet;
  }
}

TEST_P(SamplesTest, AreTemplatesToo) {
  const Document workbook = office->new_from_template(file(".ots"));
  EXPECT_EQ(errors_and_warnings(workbook), truth_of(GetParam()));
  expect_printed_figures(workbook, form(GetParam()));
}

TEST_P(SamplesTest, NameNobody) {
  const Document workbook = office->load(file(".ods"));
  const Range signatures = workbook.named("TMM_FIRMAS");
  for (const int column : {0, 3, 13}) {
    EXPECT_TRUE(signatures.cell(column, 0).is_blank()) << column;
    EXPECT_FALSE(signatures.cell(column, 1).is_blank()) << column;
  }
}

TEST_P(SamplesTest, Print) {
  const Document workbook = office->load(file(".ods"));
  const Form printed = form(GetParam());
  look_at_pages(workbook);
  const PrintedForm pages = print_workbook(workbook, office->scratch());
  EXPECT_EQ(pages.title, cell_text(printed.unit) + " · OCTUBRE-DICIEMBRE 2023");
  expect_printed(pages.pages, goal_numbers(printed));
  expect_signatures_with_goal(pages.pages);
}

TEST_P(SamplesTest, ShowTheFiguresWithoutTheExtension) {
  const Document workbook = plain->load(file(".ods"));
  expect_printed_figures(workbook, form(GetParam()));
  EXPECT_EQ(verdict(workbook), "SIN REVISAR: falta la extensión POA Calc");
}

INSTANTIATE_TEST_SUITE_P(Units, SamplesTest, testing::Values("54101", "54102", "54201"),
                         [](const auto& unit) { return unit.param; });

}  // namespace
}  // namespace poa::office
