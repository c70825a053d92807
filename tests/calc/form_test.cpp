// SPDX-License-Identifier: MPL-2.0
// A form goes into a workbook of a real office and comes out as the same form.
#include "domain/form/form.hpp"

#include <gtest/gtest.h>

#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <filesystem>
#include <memory>
#include <string>
#include <variant>

#include "calc/damage.hpp"
#include "calc/filled_report.hpp"
#include "domain/form/column.hpp"
#include "formats/json.hpp"
#include "office/office.hpp"
#include "office/property.hpp"
#include "office/refusal.hpp"
#include "office/undo.hpp"
#include "workbook/form_out.hpp"
#include "workbook/goal_rows.hpp"

namespace poa::office {
namespace {

namespace product = poa::extension;

using css::uno::Reference;

Form sample(const std::string& name) {
  return read_form_file(std::filesystem::path(POA_REPORTS) / (name + ".json"));
}

void put(const Form& form, const Document& document, product::Steps steps = product::Steps::kKept) {
  const product::EditableWorkbook workbook(model_of(document));
  product::in_one_step(workbook, "Reporte", [&] { product::form_out(form, workbook, steps); });
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

// As many goals, each with its number alone.
CellTable goals(std::size_t count) {
  CellTable table(count, kColumns);
  for (std::size_t row = 0; row < count; ++row)
    table.at(row, index(Column::Text)) = std::to_string(100 + row) + ".- Meta";
  return table;
}

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

// Texts that look like something else, and what has no value of its own.
Form form_with_traps() {
  Form form = sample("54102");
  form.institution = std::string("=1+1");
  form.table.at(0, index(Column::Text)) = std::string("'100.- Dos\nrenglones");
  form.table.at(0, index(Column::Lines)) = std::string("007");
  form.table.at(0, index(Column::Annual)) = std::string("1,751");
  form.table.at(1, index(Column::Annual)) = CellError{};
  form.table.at(1, index(Column::Remarks)) = std::string("@SUMA(A1)");
  form.table.at(2, index(Column::Achieved1)) = 0.125;
  form.previous = PreviousReport{form.table, 3.0, std::string("-antes.ods")};
  return form;
}

TEST_F(FormTest, AtOnceIsWrittenWhatIsWrittenCellByCell) {
  const Form form = form_with_traps();
  const Document by_cell = new_report();
  put(form, by_cell, product::Steps::kKept);
  const Document at_once = new_report();
  put(form, at_once, product::Steps::kForgotten);
  for (const char* name : {"TMM_TABLA", "TMM_ENCABEZADO", "TMM_CATALOGO", "TMM_INSTITUCION",
                           "TMM_ANTERIOR", "TMM_ANTERIOR_T", "TMM_ANTERIOR_ORIGEN"})
    EXPECT_EQ(at_once.named(name).formulas(), by_cell.named(name).formulas()) << name;
  EXPECT_EQ(formats::write_json(form_of(at_once)), formats::write_json(form_of(by_cell)));
  EXPECT_EQ(at_once.named("TMM_TABLA").cell(0, 0).text(), "007");
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
  form.previous = PreviousReport{goals(201), 3.0, std::string("T3.ods")};
  EXPECT_EQ(refusal_of(form, document), "There are 201 goals, and a report has at most 200.");
  form = sample("54101");
  form.table = CellTable(201, kColumns);
  EXPECT_EQ(refusal_of(form, document), "There are 201 goals, and a report has at most 200.");

  EXPECT_EQ(formats::write_json(form_of(document)), before);
  EXPECT_EQ(undo_titles(document), titles);
}

// Of its goals, with the quarter by its months.
void expect_previous(const Document& document, const Form& form, const std::string& quarter) {
  const Form again = form_of(document);
  ASSERT_TRUE(again.previous);
  Form of_previous = form;
  of_previous.table = again.previous->table;
  EXPECT_EQ(formats::write_json(of_previous), formats::write_json(form));
  EXPECT_EQ(cell_text(again.previous->quarter), quarter);
  EXPECT_EQ(cell_text(again.previous->origin), "T3.ods 0f1e");
}

PreviousReport previous_of(const Form& form) {
  return {form.table, 3.0, std::string("T3.ods 0f1e")};
}

Reference<css::uno::XInterface> previous_sheet(const Document& document) {
  return {document.named("TMM_ANTERIOR").sheet(), css::uno::UNO_QUERY_THROW};
}

bool is_shown(const Document& document) {
  return property<bool>(previous_sheet(document), "IsVisible");
}

std::size_t shown_rows(const Document& document) {
  const Reference<css::table::XColumnRowRange> table(document.named("TMM_ANTERIOR").uno(),
                                                     css::uno::UNO_QUERY_THROW);
  const auto rows = table->getRows();
  std::size_t shown = 0;
  for (sal_Int32 at = 0; at < rows->getCount(); ++at) {
    const Reference<css::uno::XInterface> row(rows->getByIndex(at), css::uno::UNO_QUERY_THROW);
    if (property<bool>(row, "IsVisible")) ++shown;
  }
  return shown;
}

// In a window: 26.8 does not undo that a sheet is shown where a document has none.
TEST_F(FormTest, APreviousReportHasItsSheet) {
  const Document document = office->new_from_template_in_window(POA_TEMPLATE);
  EXPECT_FALSE(is_shown(document));
  EXPECT_FALSE(form_of(document).previous);
  const Form before = sample("54201");
  Form form = sample("54102");
  form.previous = previous_of(before);
  put(form, document);
  EXPECT_EQ(captured(form_of(document)), captured(form));
  expect_previous(document, before, "JULIO-SEPTIEMBRE");
  EXPECT_TRUE(is_shown(document));
  EXPECT_EQ(shown_rows(document), before.table.rows());

  undo_of(document)->undo();
  EXPECT_FALSE(form_of(document).previous);
  EXPECT_FALSE(is_shown(document));
  undo_of(document)->redo();
  expect_previous(document, before, "JULIO-SEPTIEMBRE");
  EXPECT_TRUE(is_shown(document));

  form.previous.reset();
  put(form, document);
  EXPECT_FALSE(form_of(document).previous);
  EXPECT_FALSE(is_shown(document));
  EXPECT_EQ(shown_rows(document), 0U);
  undo_of(document)->undo();
  expect_previous(document, before, "JULIO-SEPTIEMBRE");
  EXPECT_TRUE(is_shown(document));
}

TEST_F(FormTest, APreviousReportHoldsOnlyGoalsAndNoErrors) {
  const Document document = new_report();
  Form form = sample("54102");
  form.previous = PreviousReport{CellTable(3, kColumns), std::string("quién sabe"), CellError{}};
  put(form, document);
  EXPECT_FALSE(form_of(document).previous);
  EXPECT_FALSE(is_shown(document));

  CellTable& table = form.previous->table;
  table.at(1, index(Column::Text)) = std::string("=100.- Meta");
  table.at(1, index(Column::Achieved1)) = CellError{};
  table.at(1, index(Column::Components)) = std::string("302,304");
  put(form, document);
  const auto again = form_of(document).previous;
  ASSERT_TRUE(again);
  ASSERT_EQ(again->table.rows(), 1U);
  EXPECT_EQ(cell_text(again->table.at(0, index(Column::Text))), "=100.- Meta");
  EXPECT_TRUE(std::holds_alternative<std::string>(again->table.at(0, index(Column::Achieved1))));
  EXPECT_EQ(cell_text(again->table.at(0, index(Column::Components))), "302,304");
  EXPECT_EQ(cell_text(again->quarter), "quién sabe");
  EXPECT_TRUE(std::holds_alternative<std::string>(again->origin));
}

TEST_F(FormTest, APreviousReportIsWrittenWholeOrNotAtAll) {
  const Document document = new_report();
  Form form = sample("54102");
  form.previous = previous_of(sample("54201"));
  const std::string empty = formats::write_json(form_of(document));
  const Reference<css::util::XProtectable> lock(previous_sheet(document),
                                                css::uno::UNO_QUERY_THROW);
  lock->unprotect("");
  lock->protect("clave");
  EXPECT_EQ(refusal_of(form, document),
            "The sheet Anterior is protected with a password. "
            "Remove the protection in Tools ▸ Protect Sheet and repeat the command.");
  EXPECT_EQ(formats::write_json(form_of(document)), empty);
  lock->unprotect("clave");
  remove_name(document, "TMM_ANTERIOR_T");
  EXPECT_EQ(refusal_of(form, document),
            "This workbook has no place for the data: the name TMM_ANTERIOR is missing.");
  EXPECT_EQ(formats::write_json(form_of(document)), empty);
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
