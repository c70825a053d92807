// SPDX-License-Identifier: MPL-2.0
// The workbook of a consolidation in a real office without the extension, as others get it.
#include <gtest/gtest.h>

#include <algorithm>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XPrintAreas.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/table/CellContentType.hpp>
#include <filesystem>
#include <fstream>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <variant>

#include "calc/filled_report.hpp"
#include "calc/page_look.hpp"
#include "calc/printed_form.hpp"
#include "consolidation/result_workbook.hpp"
#include "domain/consolidation/result_tables.hpp"
#include "domain/form/column.hpp"
#include "formats/digest.hpp"
#include "office/charts.hpp"
#include "office/file_contents.hpp"
#include "office/office.hpp"
#include "office/process.hpp"
#include "office/property.hpp"

namespace poa::office {
namespace {

namespace fs = std::filesystem;
namespace product = poa::extension;

using css::uno::Reference;

Form sample(const std::string& unit) {
  return read_form_file(fs::path(POA_REPORTS) / (unit + ".json"));
}

SourceReport source(std::string name, Form form) {
  SourceReport report{std::move(name)};
  report.digest = formats::digest_of(form);
  report.form = std::move(form);
  return report;
}

// The last of the samples with what nobody captures on purpose.
Form damaged() {
  Form form = sample("54201");
  form.unit = std::string("54299 =UNIDAD");
  form.table.at(0, index(Column::Text)) = std::string("=1+1");
  form.table.at(0, index(Column::Remarks)) = std::string("-antes\nde dos renglones");
  form.table.at(1, index(Column::Annual)) = CellError{};
  form.table.at(1, index(Column::Lines)) = std::string("007");
  form.table.at(2, index(Column::Planned1)) = 0.125;
  form.table.at(2, index(Column::Achieved1)) = std::string("doce");
  return form;
}

Consolidated samples() {
  Consolidation consolidation({});
  for (const char* unit : {"54101", "54102", "54201"})
    consolidation.add(source(std::string("Bienestar/") + unit + ".ods", sample(unit)));
  consolidation.add(source("Bienestar/copia.ods", sample("54201")));
  consolidation.add(source("=dañado.ods", damaged()));
  consolidation.skip({"roto.ods", "El archivo está dañado."});
  return std::move(consolidation).finish();
}

CellValue written(const poa::Cell& cell) {
  if (std::holds_alternative<CellError>(cell)) return std::string("error");
  return value_of(cell);
}

using Values = std::vector<std::vector<CellValue>>;

// A list as its sheet has it.
Values values_of(std::span<const std::string_view> headings, const CellTable& cells) {
  Values values(1);
  for (const std::string_view heading : headings) values[0].emplace_back(std::string(heading));
  for (std::size_t row = 0; row < cells.rows(); ++row) {
    auto& to = values.emplace_back();
    for (std::size_t column = 0; column < cells.columns(); ++column)
      to.push_back(written(cells.at(row, column)));
  }
  return values;
}

class ConsolidatedTest : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    office = std::make_unique<Office>(
        OfficeOptions{.environment = {"VCL_DEBUG_DISABLE_PDFCOMPRESSION=1"}});
  }
  static void TearDownTestSuite() { office.reset(); }

  static Document filled(const Consolidated& result, const product::ResultTexts& texts = {},
                         std::size_t sheet_rows = product::kSheetRows) {
    Document document = office->new_from_template(POA_RESULT_TEMPLATE);
    product::fill_result(model_of(document), result, texts, sheet_rows);
    return document;
  }
  static fs::path folder(const char* name) {
    const fs::path made = office->scratch() / name;
    fs::create_directories(made);
    return made;
  }

  static inline std::unique_ptr<Office> office;
};

void expect_lists(const Document& document, const Consolidated& result) {
  EXPECT_EQ(document.named("CON_METAS").values(),
            values_of(goal_headings(), goal_cells(result, 0, result.goals.size())));
  EXPECT_EQ(document.named("CON_HALLAZGOS").values(),
            values_of(finding_headings(), finding_cells(result, 0, result.findings.size())));
  EXPECT_EQ(document.named("CON_ARCHIVOS").values(),
            values_of(file_headings(), file_cells(result, 0, result.files.size())));
}

TEST_F(ConsolidatedTest, ListsHoldWhatWasRead) {
  const Consolidated result = samples();
  ASSERT_EQ(result.goals.size(), 40U);
  ASSERT_GT(result.findings.size(), 5U);
  const Document document = filled(result);
  EXPECT_EQ(document.sheets(),
            (std::vector<std::string>{"Resumen", "Metas", "Hallazgos", "Archivos"}));
  expect_lists(document, result);
}

TEST_F(ConsolidatedTest, TheyAreTheSameOnceTheyWereSaved) {
  const Consolidated result = samples();
  const fs::path file = folder("saved") / "consolidado.ods";
  filled(result).store(file, Format::Ods);
  expect_lists(office->load(file), result);
}

// Whatever a text looks like.
TEST_F(ConsolidatedTest, NoCellIsAFormula) {
  const Document document = filled(samples());
  constexpr sal_Int16 kFormulas = 16;
  for (const std::string& sheet : document.sheets()) {
    const Reference<css::sheet::XCellRangesQuery> cells(document.used(sheet).uno(),
                                                        css::uno::UNO_QUERY_THROW);
    EXPECT_EQ(cells->queryContentCells(kFormulas)->getRangeAddresses().getLength(), 0) << sheet;
  }
}

// The row of the first cell of column A or B that says it, from 0; −1 when none does.
int row_of(const Document& document, const std::string& text) {
  const auto values = document.used("Resumen").values();
  for (std::size_t row = 0; row < values.size(); ++row)
    for (const std::size_t column : {0U, 1U})
      if (values[row][column] == CellValue(text)) return static_cast<int>(row);
  return -1;
}

// The rows below a heading of the sheet Resumen.
Values rows_below(const Document& document, const std::string& title, std::size_t column,
                  const CellTable& cells) {
  const auto all = document.used("Resumen").values();
  const auto first = static_cast<std::size_t>(row_of(document, title)) + 2;
  Values values;
  for (std::size_t row = first; row < first + cells.rows(); ++row) {
    const auto from = all[row].begin() + static_cast<std::ptrdiff_t>(column);
    values.emplace_back(from, from + static_cast<std::ptrdiff_t>(cells.columns()));
  }
  return values;
}

Values without_headings(const CellTable& cells) {
  Values values = values_of({}, cells);
  values.erase(values.begin());
  return values;
}

TEST_F(ConsolidatedTest, TheSummaryHasEachTableBelowItsTitle) {
  const Consolidated result = samples();
  const Document document = filled(result);
  const Totals& totals = result.totals;
  ASSERT_EQ(totals.units.size(), 4U);
  const auto expect_table = [&document](const char* title, std::size_t column,
                                        const CellTable& cells) {
    EXPECT_EQ(rows_below(document, title, column, cells), without_headings(cells)) << title;
  };
  expect_table("REPORTES POR VEREDICTO", 1, standing_cells(totals));
  expect_table("METAS POR RAMO", 0, group_cells(totals.branches));
  expect_table("METAS POR PROGRAMA", 0, group_cells(totals.programmes));
  expect_table("METAS POR UNIDAD", 0, group_cells(totals.units));
  expect_table("METAS POR UNIDAD DE MEDIDA", 1, measure_cells(totals.measures));
}

TEST_F(ConsolidatedTest, TheSummarySaysWhatItIsOf) {
  const Document document = filled(
      samples(), {"Carpeta /datos/2023", "Hecho el 28 de noviembre", "INCOMPLETO: faltan dos"});
  const auto values = document.range("Resumen", "A2:A6").values();
  EXPECT_EQ(values[0][0],
            CellValue(std::string("OCTUBRE-DICIEMBRE 2023 · 54 BIENESTAR SOCIAL MUNICIPAL (BISOM) "
                                  "· 2 programas · 4 unidades")));
  EXPECT_TRUE(
      std::get<std::string>(values[1][0])
          .starts_with("6 archivos: 4 cuentan, 1 es copia de otro, 1 se omitió · 40 metas"));
  EXPECT_EQ(values[2][0], CellValue(std::string("Carpeta /datos/2023")));
  EXPECT_EQ(values[3][0], CellValue(std::string("Hecho el 28 de noviembre")));
  EXPECT_EQ(values[4][0], CellValue(std::string("INCOMPLETO: faltan dos")));
}

}  // namespace
}  // namespace poa::office
