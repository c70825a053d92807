// SPDX-License-Identifier: MPL-2.0
// A form goes into a workbook of a real office and comes out as the same form.
#include "domain/form/form.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <memory>
#include <string>

#include "calc/filled_report.hpp"
#include "domain/form/column.hpp"
#include "formats/json.hpp"
#include "office/office.hpp"
#include "office/refusal.hpp"
#include "office/undo.hpp"
#include "workbook/form_out.hpp"
#include "workbook/goal_rows.hpp"

namespace poa::office {
namespace {

namespace product = poa::extension;

Form sample(const std::string& name) {
  return read_form_file(std::filesystem::path(POA_REPORTS) / (name + ".json"));
}

void put(const Form& form, const Document& document) {
  const product::EditableWorkbook workbook(model_of(document));
  product::in_one_step(workbook, "Reporte", [&] { product::form_out(form, workbook); });
}

// Columns 13 and 14 of a workbook are its formulas': the form that comes out has what they compute.
Form without_results(Form form) {
  for (std::size_t row = 0; row < form.table.rows(); ++row) {
    form.table.at(row, index(Column::Absolute)) = Blank{};
    form.table.at(row, index(Column::Relative)) = Blank{};
  }
  return form;
}

std::string captured(const Form& form) { return formats::write_json(without_results(form)); }

std::string refusal_of(const Form& form, const Document& document) {
  try {
    put(form, document);
  } catch (const product::Refusal& refusal) {
    return refusal.in(product::Language::English);
  }
  return "";
}

class FormTest : public testing::Test {
 protected:
  static void SetUpTestSuite() { office = std::make_unique<Office>(); }
  static void TearDownTestSuite() { office.reset(); }
  static Document new_report() { return office->new_from_template(POA_TEMPLATE); }

  static std::unique_ptr<Office> office;
};

std::unique_ptr<Office> FormTest::office;

class SampleForm : public FormTest, public testing::WithParamInterface<const char*> {};

TEST_P(SampleForm, GoesIntoAWorkbookAndComesOutTheSame) {
  const Form form = sample(GetParam());
  const Document document = new_report();
  put(form, document);
  const Form again = form_of(document);
  EXPECT_EQ(captured(again), captured(form));
  ASSERT_EQ(again.table.rows(), form.table.rows());
}

// This office has no extension: the template's other formulas compute the same.
TEST_P(SampleForm, HasTheResultsThatTheWorkbookShows) {
  const Document document = new_report();
  put(sample(GetParam()), document);
  const Form form = form_of(document);
  const auto shown = computed_figures(document, form.table.rows());
  ASSERT_EQ(shown.size(), form.table.rows());
  for (std::size_t row = 0; row < shown.size(); ++row) {
    EXPECT_EQ(value_of(form.table.at(row, index(Column::Absolute))), shown[row].absolute) << row;
    EXPECT_EQ(value_of(form.table.at(row, index(Column::Relative))), shown[row].relative) << row;
  }
}

TEST_P(SampleForm, ReplacesWhateverWasThere) {
  const Document document = new_report();
  put(sample("54102"), document);
  const Form form = sample(GetParam());
  put(form, document);
  EXPECT_EQ(captured(form_of(document)), captured(form));
}

INSTANTIATE_TEST_SUITE_P(All, SampleForm, testing::Values("54101", "54102", "54201"));

TEST_F(FormTest, RowsOfTheHeaderComeAndGoWithTheForm) {
  const Document document = new_report();
  const std::string empty = formats::write_json(form_of(document));
  Form form = sample("54101");
  form.axes = {std::string("2 BIENESTAR"), std::string("4 GOBIERNO"), 5.0};
  form.action_lines.clear();
  for (int line = 1; line <= 30; ++line)
    form.action_lines.emplace_back("2.1." + std::to_string(line) + " LÍNEA");
  form.signatures = {{std::string("RESPONSABLE DE LA UNIDAD EJECUTORA"), std::string("UNO")},
                     {std::string("ENCARGADA DEL PROGRAMA"), std::string("DOS")},
                     {std::string("RESPONSABLE DEL RAMO"), std::string("TRES")}};
  put(form, document);
  EXPECT_EQ(captured(form_of(document)), captured(form));
  EXPECT_EQ(document.named("TMM_CATALOGO").rows(), 31);
  EXPECT_EQ(document.named("TMM_FIRMAS").cell(0, 0).text(), "UNO");
  EXPECT_EQ(document.named("TMM_FIRMAS").cell(3, 1).text(), "ENCARGADA DEL PROGRAMA");

  form.axes = {std::string("4 GOBIERNO")};
  form.action_lines = {std::string("4.1.1 LÍNEA")};
  put(form, document);
  EXPECT_EQ(captured(form_of(document)), captured(form));
  EXPECT_EQ(document.named("TMM_CATALOGO").rows(), 3);
  for (int step = 0; step < 2; ++step) undo_of(document)->undo();
  EXPECT_EQ(formats::write_json(form_of(document)), empty);
}

TEST_F(FormTest, ReviewedRulesAndTheAuthorisationAreKept) {
  Form form = sample("54201");
  form.table.at(1, index(Column::Reviewed)) = std::string("COD-02, PER-02");
  form.authorisation = std::string("DICTAMEN 4/2024");
  const Document document = new_report();
  put(form, document);
  EXPECT_EQ(document.named("TMM_TABLA").cell(17, 1).text(), "COD-02, PER-02");
  EXPECT_EQ(document.named("TMM_AUTORIZACION").cell(0, 0).text(), "DICTAMEN 4/2024");
  const std::string again = captured(form_of(document));
  EXPECT_EQ(again, captured(form));
  EXPECT_NE(again.find("\"revisado\": \"COD-02, PER-02\""), std::string::npos);
}

TEST_F(FormTest, ARowThatIsAddedHasNothingReviewed) {
  Form form = sample("54201");
  form.table.at(0, index(Column::Reviewed)) = std::string("PER-02");
  const Document document = new_report();
  put(form, document);
  const product::EditableWorkbook workbook(model_of(document));
  product::in_one_step(workbook, "Agregar", [&] { product::add_goals(workbook, 0, 2); });
  const Form again = form_of(document);
  ASSERT_EQ(again.table.rows(), form.table.rows() + 2);
  EXPECT_EQ(cell_text(again.table.at(0, index(Column::Reviewed))), "PER-02");
  for (const std::size_t row : {1U, 2U})
    EXPECT_TRUE(is_blank_cell(again.table.at(row, index(Column::Reviewed)))) << row;
}

TEST_F(FormTest, UndoTakesItBackInOneStep) {
  const Document document = new_report();
  const std::string before = formats::write_json(form_of(document));
  put(sample("54101"), document);
  EXPECT_NE(formats::write_json(form_of(document)), before);
  EXPECT_EQ(undo_titles(document), std::vector<std::string>{"Reporte"});
  undo_of(document)->undo();
  EXPECT_EQ(formats::write_json(form_of(document)), before);
}

TEST_F(FormTest, ErrorsNumbersAndTextsStayWhatTheyAre) {
  Form form = sample("54201");
  form.table.at(0, index(Column::Planned1)) = CellError{};
  form.table.at(0, index(Column::Planned2)) = std::string("12");
  form.table.at(0, index(Column::Planned3)) = 0.0;
  form.table.at(0, index(Column::Planned4)) = Blank{};
  form.table.at(0, index(Column::Remarks)) = std::string("=1+1");
  form.programme = CellError{};
  const Document document = new_report();
  put(form, document);
  EXPECT_EQ(captured(form_of(document)), captured(form));
}

TEST_F(FormTest, ARowWithAFigureThatIsNoneHasNoResults) {
  Form form = sample("54201");
  form.table.at(0, index(Column::Achieved1)) = std::string("doce");
  const Document document = new_report();
  put(form, document);
  const Form again = form_of(document);
  EXPECT_TRUE(std::holds_alternative<CellError>(again.table.at(0, index(Column::Absolute))));
  EXPECT_TRUE(std::holds_alternative<CellError>(again.table.at(0, index(Column::Relative))));
}

struct Ratio {
  const char* kind;
  double achieved;
  double annual;
  CellValue relative;
};

// The template's plain formulas, which know doubles alone.
TEST_F(FormTest, RelativesAreRoundedHalfUpWithoutTheExtension) {
  const std::vector<Ratio> ratios = {{"", 23, 40, 0.58},           {"", 0.575, 1, 0.58},
                                     {"", 57, 200, 0.29},          {"", 9, 8, 1.13},
                                     {"", 0.23, 0.4, 0.58},        {"", 1149999, 2000000, 0.57},
                                     {"", 1150001, 2000000, 0.58}, {"Descendente", 25, 27, 1.08},
                                     {"REDUCCIÓN", 40, 23, 0.58},  {"DECRECIENTE", 30, 27, 0.9},
                                     {"descendente", 0, 27, ""},   {"DESCENDENTE", 3, 0, 0.0},
                                     {"ACUMULADO", 3, 4, 0.75},    {"MANTENER", 3, 4, 0.75},
                                     {"MANTENIMIENTO", 3, 4, 0.75}};
  Form form = sample("54201");
  form.table = CellTable(ratios.size(), kColumns);
  for (std::size_t row = 0; row < ratios.size(); ++row) {
    form.table.at(row, index(Column::Kind)) = std::string(ratios[row].kind);
    form.table.at(row, index(Column::Achieved1)) = ratios[row].achieved;
    form.table.at(row, index(Column::Annual)) = ratios[row].annual;
  }
  const Document document = new_report();
  put(form, document);
  const Form again = form_of(document);
  const auto shown = computed_figures(document, ratios.size());
  for (std::size_t row = 0; row < ratios.size(); ++row) {
    EXPECT_EQ(shown[row].relative, ratios[row].relative) << row;
    EXPECT_EQ(value_of(again.table.at(row, index(Column::Relative))), ratios[row].relative) << row;
  }
}

TEST_F(FormTest, AConstantOverAFormulaIsAsCaptured) {
  const Document document = new_report();
  put(sample("54201"), document);
  document.named("TMM_TABLA").cell(kAbsoluteColumn, 0).set_value(123456);
  EXPECT_EQ(cell_text(form_of(document).table.at(0, index(Column::Absolute))), "123456");
}

TEST_F(FormTest, WhatDoesNotFitIsRefusedBeforeAnythingIsChanged) {
  const Document document = new_report();
  put(sample("54201"), document);
  const std::string before = formats::write_json(form_of(document));
  const auto titles = undo_titles(document);

  Form form = sample("54101");
  form.action_lines.assign(101, std::string("2.1.1 DIAGNÓSTICO"));
  EXPECT_EQ(refusal_of(form, document),
            "There are 101 action lines, and this workbook has room for 100.");
  form = sample("54101");
  form.axes.assign(21, std::string("2 BIENESTAR"));
  EXPECT_EQ(refusal_of(form, document),
            "The header of this workbook has no further place for “EJE”.");
  form = sample("54101");
  form.signatures.resize(4);
  EXPECT_EQ(refusal_of(form, document),
            "There are 4 signatures, and this workbook has room for 3.");
  form = sample("54101");
  form.previous = PreviousReport{CellTable(1, kColumns), 3.0, std::string("T3.ods")};
  EXPECT_EQ(refusal_of(form, document),
            "This workbook has no place for the data: the name TMM_ANTERIOR is missing.");
  form = sample("54101");
  form.table = CellTable(201, kColumns);
  EXPECT_EQ(refusal_of(form, document), "There are 201 goals, and a report has at most 200.");

  EXPECT_EQ(formats::write_json(form_of(document)), before);
  EXPECT_EQ(undo_titles(document), titles);
}

TEST_F(FormTest, AReadOnlyWorkbookIsReadAndNotWritten) {
  const auto file = office->scratch() / "read_only.ods";
  const Form form = sample("54102");
  {
    const Document document = new_report();
    put(form, document);
    document.store(file, Format::Ods);
  }
  const Document document = office->view(file);
  ASSERT_TRUE(document.is_read_only());
  EXPECT_EQ(captured(form_of(document)), captured(form));
  EXPECT_TRUE(refusal_of(form, document).starts_with("The document is read-only."));
}

TEST_F(FormTest, AnotherDocumentIsRefused) {
  const Document document = office->new_spreadsheet();
  EXPECT_THROW(static_cast<void>(form_of(document)), product::Refusal);
}

}  // namespace
}  // namespace poa::office
