// SPDX-License-Identifier: MPL-2.0
// The workbook TMM-F004 with real and made-up reports in it, three times each: filled in an office
// with the extension, opened and saved by one without it, and opened again with it; as .ods and as
// .xlsx.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <tuple>
#include <vector>

#include "calc/expectation.hpp"
#include "calc/filled_report.hpp"
#include "calc/generated_report.hpp"
#include "calc/goal_rows.hpp"
#include "calc/print_to.hpp"
#include "calc/printed_form.hpp"
#include "calc/printing.hpp"
#include "calc/workbook_state.hpp"
#include "domain/form/report_title.hpp"
#include "domain/rules/verdict.hpp"
#include "office/office.hpp"
#include "office/property.hpp"

namespace poa::office {

namespace {

constexpr std::size_t kListRows = 300;
constexpr const char* kNotChecked = "SIN REVISAR: falta la extensión POA Calc";

struct Subject {
  std::string name;
  Form form;
};

Form real(const std::string& unit) {
  return read_form_file(std::filesystem::path(POA_REPORTS) / (unit + ".json"));
}

// With what stands in single cells beside the form.
Form tolerant(Form form) {
  form.tolerance = 0.125;
  form.authorisation = std::string("DICTAMEN 4/2024");
  return form;
}

const std::vector<Subject>& subjects() {
  static const std::vector<Subject> kSubjects = {
      {"54101", real("54101")},
      {"54102", real("54102")},
      {"54201", real("54201")},
      {"Of1Goal", generated_report(1, Quarter(4))},
      {"Of14Goals", tolerant(generated_report(14, Quarter(2)))},
      {"Of40Goals", generated_report(40, Quarter(3))},
      {"Of200Goals", generated_report(200, Quarter(4))},
  };
  return kSubjects;
}

// A subject filled in once, and what it was then.
struct Made {
  WorkbookState state;
  WorkbookMake make;
  WorkbookMake expected_make;
  std::string goal_conditions;
  PrintedForm printed;
  Report expected;
  std::map<std::string, std::filesystem::path> files;  // by extension
  int tallest_finding;  // The row of the list that wants most room, in 1/100 mm.
};

constexpr int kRoomForAFinding = 680;

using css::uno::Reference;

// Makes each row of the list as high as its message, which the workbook does not.
int tallest_finding(const Document& workbook) {
  const Reference<css::table::XColumnRowRange> list(workbook.named("TMM_HALLAZGOS").uno(),
                                                    css::uno::UNO_QUERY_THROW);
  const auto rows = list->getRows();
  set_property(rows, "OptimalHeight", css::uno::Any(true));
  int tallest = 0;
  for (sal_Int32 row = 0; row < rows->getCount(); ++row)
    tallest = std::max(
        tallest,
        static_cast<int>(property<sal_Int32>(
            Reference<css::uno::XInterface>(rows->getByIndex(row), css::uno::UNO_QUERY_THROW),
            "Height")));
  return tallest;
}

std::unique_ptr<Office> office;  // with the extension
std::unique_ptr<Office> plain;   // without it

// Both start once for all tests.
class Offices : public testing::Environment {
 public:
  void SetUp() override {
    office = std::make_unique<Office>(OfficeOptions{.extensions = {POA_EXTENSION}});
    plain = std::make_unique<Office>();
  }
  void TearDown() override {
    office.reset();
    plain.reset();
  }
};

const testing::Environment* const kOffices = testing::AddGlobalTestEnvironment(new Offices);

class WorkbookTest : public testing::Test {
 protected:
  static const Made& made(std::size_t subject) {
    static std::map<std::size_t, Made> all;
    const auto found = all.find(subject);
    return found == all.end() ? all.emplace(subject, make(subjects()[subject])).first->second
                              : found->second;
  }

  static Format format(const std::string& extension) {
    return extension == ".ods" ? Format::Ods : Format::Xlsx;
  }

 private:
  static const WorkbookMake& fresh() {
    static const WorkbookMake kFresh = [] {
      const Document workbook = office->new_from_template(POA_TEMPLATE);
      WorkbookMake make = make_of(workbook);
      make.conditions = goal_conditions(workbook, make.conditions);
      return make;
    }();
    return kFresh;
  }

  static Made make(const Subject& subject) {
    Document workbook = office->new_from_template(POA_TEMPLATE);
    // By the command, which runs in the office, in every one of the matrix.
    add_goals(workbook, static_cast<int>(subject.form.table.rows()) - goal_rows(workbook));
    fill_report(workbook, subject.form);
    look_at_pages(workbook);
    workbook.recalculate();
    std::map<std::string, std::filesystem::path> files;
    for (const std::string extension : {".ods", ".xlsx"}) {
      files[extension] = office->scratch() / (subject.name + extension);
      workbook.store(files[extension], format(extension));
    }
    return {state_of(workbook),
            make_of(workbook),
            expected_make(workbook, fresh()),
            goal_conditions(workbook, make_of(workbook).conditions),
            print_workbook(workbook, office->scratch()),
            read_report(form_of(workbook)).value(),
            files,
            tallest_finding(workbook)};
  }
};

bool near(const CellValue& left, const CellValue& right) {
  const double* one = std::get_if<double>(&left);
  const double* other = std::get_if<double>(&right);
  if (one == nullptr || other == nullptr) return left == right;
  return std::abs(*one - *other) <= 1e-12 * std::abs(*other);
}

// Calc's own arithmetic is binary.
void expect_near(const std::vector<Figures>& found, const std::vector<Figures>& expected) {
  ASSERT_EQ(found.size(), expected.size());
  for (std::size_t row = 0; row < found.size(); ++row) {
    EXPECT_TRUE(near(found[row].absolute, expected[row].absolute) &&
                near(found[row].relative, expected[row].relative))
        << "row " << row + 1 << ": " << testing::PrintToString(found[row]) << " instead of "
        << testing::PrintToString(expected[row]);
  }
}

// The findings that do not fit into the list are counted in its last row.
void expect_listed(const std::vector<ShownFinding>& found, std::vector<ShownFinding> expected) {
  if (expected.size() > kListRows) {
    const std::string left_out = std::to_string(expected.size() - kListRows + 1);
    ASSERT_EQ(found.size(), kListRows);
    EXPECT_NE(found.back().message.find(left_out), std::string::npos) << found.back().message;
    expected.resize(kListRows - 1);
    expected.push_back(found.back());
  }
  EXPECT_EQ(found, expected);
}

void expect_same(const WorkbookMake& found, const WorkbookMake& expected) {
  EXPECT_EQ(found.protection, expected.protection);
  EXPECT_EQ(found.helps, expected.helps);
  EXPECT_EQ(found.conditions, expected.conditions);
  EXPECT_EQ(found.page, expected.page);
}

void expect_pages(const PrintedForm& printed, const Subject& subject) {
  expect_printed(printed.pages, goal_numbers(subject.form));
  expect_signatures_with_goal(printed.pages);
}

class WorkbookWithTest : public WorkbookTest, public testing::WithParamInterface<std::size_t> {};

TEST_P(WorkbookWithTest, ShowsWhatTheDomainSays) {
  const Made& workbook = made(GetParam());
  EXPECT_EQ(workbook.state.goals, expected_goals(subjects()[GetParam()].form));
  EXPECT_EQ(workbook.state.figures, expected_figures(workbook.expected));
  EXPECT_EQ(workbook.state.lights, expected_lights(workbook.expected));
  expect_listed(workbook.state.findings, expected_findings(workbook.expected));
  EXPECT_EQ(workbook.state.summary, expected_summary(workbook.expected));
  EXPECT_EQ(workbook.state.verdict,
            poa::verdict(summarize(workbook.expected), workbook.expected.tolerance));
}

TEST_P(WorkbookWithTest, ShowsEveryMessageWhole) {
  EXPECT_LE(made(GetParam()).tallest_finding, kRoomForAFinding);
}

TEST_P(WorkbookWithTest, IsMadeAsTheContractHasIt) {
  const Made& workbook = made(GetParam());
  WorkbookMake make = workbook.make;
  make.conditions = workbook.goal_conditions;
  expect_same(make, workbook.expected_make);
}

TEST_P(WorkbookWithTest, Prints) {
  const PrintedForm& printed = made(GetParam()).printed;
  EXPECT_EQ(printed.title, report_title(subjects()[GetParam()].form));
  EXPECT_EQ(printed.page_size, "792 x 612 pts (letter)");
  expect_pages(printed, subjects()[GetParam()]);
}

std::string subject_name(const testing::TestParamInfo<std::size_t>& info) {
  return subjects()[info.param].name;
}

INSTANTIATE_TEST_SUITE_P(Subjects, WorkbookWithTest, testing::Range<std::size_t>(0, 7),
                         subject_name);

class WorkbookTravelTest
    : public WorkbookTest,
      public testing::WithParamInterface<std::tuple<std::size_t, std::string>> {
 protected:
  // Expects that the journey and the lack of the extension have left the entries and the make
  // alone.
  void expect_unchanged(const Document& workbook, const WorkbookState& shown) const {
    EXPECT_EQ(shown.header, before.state.header);
    EXPECT_EQ(shown.goals, before.state.goals);
    const WorkbookMake make = make_of(workbook);
    EXPECT_EQ(make.names, before.make.names);
    expect_same(make, before.make);
    // In .xlsx every sheet prints.
    const auto print = extension == ".ods" ? &print_workbook : &print_form;
    expect_pages(print(workbook, office->scratch()), subjects()[subject]);
  }

  const std::size_t subject = std::get<0>(GetParam());
  const std::string extension = std::get<1>(GetParam());
  const Made& before = made(subject);
};

TEST_P(WorkbookTravelTest, ThroughAnOfficeWithoutTheExtensionAndBack) {
  const std::filesystem::path travelled = plain->scratch() / ("travelled" + extension);
  {
    SCOPED_TRACE("without the extension");
    Document workbook = plain->load(before.files.at(extension));
    EXPECT_EQ(verdict(workbook), kNotChecked);
    workbook.recalculate();
    const WorkbookState shown = state_of(workbook);
    expect_unchanged(workbook, shown);
    expect_near(shown.figures, before.state.figures);
    EXPECT_EQ(shown.lights, std::vector<std::string>(before.state.lights.size(), "SIN REVISAR"));
    EXPECT_EQ(shown.findings, std::vector<ShownFinding>());
    EXPECT_EQ(shown.verdict, kNotChecked);
    workbook.store(travelled, format(extension));
  }
  SCOPED_TRACE("and back");
  Document workbook = office->load(travelled);
  workbook.recalculate();
  const WorkbookState shown = state_of(workbook);
  expect_unchanged(workbook, shown);
  EXPECT_EQ(shown.figures, before.state.figures);
  EXPECT_EQ(shown.lights, before.state.lights);
  EXPECT_EQ(shown.findings, before.state.findings);
  EXPECT_EQ(shown.summary, before.state.summary);
  EXPECT_EQ(shown.verdict, before.state.verdict);
}

INSTANTIATE_TEST_SUITE_P(
    Files, WorkbookTravelTest,
    testing::Combine(testing::Range<std::size_t>(0, 7), testing::Values(".ods", ".xlsx")),
    [](const testing::TestParamInfo<std::tuple<std::size_t, std::string>>& travel) {
      return subjects()[std::get<0>(travel.param)].name + "_" + std::get<1>(travel.param).substr(1);
    });

}  // namespace
}  // namespace poa::office
