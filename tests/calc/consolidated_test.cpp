// SPDX-License-Identifier: MPL-2.0
// The workbook of a consolidation in a real office without the extension, as others get it.
#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <filesystem>
#include <fstream>
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
#include "office/undo.hpp"

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
    fs::path made = office->scratch() / name;
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
  const Document document =
      filled(samples(), {"file:///datos/2023", "Carpeta /datos/2023", "Hecho el 28 de noviembre",
                         "INCOMPLETO: faltan dos"});
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

// What a program that knows Calc's file alone reads of it.
std::string flat(const Document& document, const fs::path& folder) {
  const fs::path file = folder / "consolidado.fods";
  document.store(file, Format::FlatOds);
  return contents_of(file);
}

TEST_F(ConsolidatedTest, EachListCanBeFiltered) {
  const Consolidated result = samples();
  const std::string text = flat(filled(result), folder("filters"));
  const auto expect_filter = [&text](const std::string& first, const std::string& last,
                                     std::size_t rows) {
    const std::string cells = R"(table:target-range-address=")" + first + ":" + last +
                              std::to_string(rows + 1) + R"(" table:display-filter-buttons="true")";
    EXPECT_NE(text.find(cells), std::string::npos) << cells;
  };
  expect_filter("Metas.A1", "Metas.AB", result.goals.size());
  expect_filter("Hallazgos.A1", "Hallazgos.G", result.findings.size());
  expect_filter("Archivos.A1", "Archivos.J", result.files.size());
}

TEST_F(ConsolidatedTest, TheChartsShowVerdictsAndTheUnitsBands) {
  const Consolidated result = samples();
  const Document document = filled(result);
  const int heading = row_of(document, "METAS POR UNIDAD") + 1;
  const std::string rows = std::to_string(heading) + "-";
  const std::string last = "." + std::to_string(heading + 4) + "\n";
  EXPECT_EQ(charted_cells(document),
            "0:1.8-2.12\n0:1." + rows + "1" + last + "0:4." + rows + "8" + last);
}

// Of as many units, each with a clean goal.
Consolidated many_units(std::size_t units, std::size_t goals) {
  Consolidation consolidation({});
  const Form form = sample("54101");
  for (std::size_t unit = 0; unit < units; ++unit) {
    Form each = form;
    each.unit = std::to_string(10000 + unit) + " UNIDAD";
    each.table = CellTable(goals, kColumns);
    for (std::size_t row = 0; row < goals; ++row) {
      for (std::size_t column = 0; column < kColumns; ++column)
        each.table.at(row, column) = form.table.at(row % form.table.rows(), column);
    }
    SourceReport report{std::to_string(unit) + ".ods"};
    report.form = std::move(each);
    report.digest = std::to_string(unit);
    consolidation.add(std::move(report));
  }
  return std::move(consolidation).finish();
}

TEST_F(ConsolidatedTest, MoreUnitsThanTheChartHasRoomForAreShownByTheirProgrammes) {
  const Document document = filled(many_units(16, 1));
  const int heading = row_of(document, "METAS POR PROGRAMA") + 1;
  EXPECT_NE(charted_cells(document).find("0:1." + std::to_string(heading) + "-1."),
            std::string::npos)
      << charted_cells(document);
  EXPECT_EQ(document.named("CON_RESUMEN").rows(), document.used_rows("Resumen"));
}

TEST_F(ConsolidatedTest, OfNothingThereAreHeadingsAlone) {
  const Document document = filled(Consolidation({}).finish());
  for (const char* name : {"CON_METAS", "CON_HALLAZGOS", "CON_ARCHIVOS"})
    EXPECT_EQ(document.named(name).rows(), 1) << name;
  EXPECT_EQ(document.cell("Resumen", "A2").text(), "NINGÚN REPORTE");
  EXPECT_EQ(document.cell("Resumen", "C10").text(), "0");
}

TEST_F(ConsolidatedTest, AListWithoutRoomSaysHowMuchIsLeftOut) {
  const Consolidated result = samples();
  const Document document = filled(result, {}, 31);
  const Range goals = document.named("CON_METAS");
  ASSERT_EQ(goals.rows(), 31);
  EXPECT_EQ(goals.cell(0, 30).text(), "Faltan 11 renglones: en la hoja no caben más.");
  EXPECT_EQ(document.used_rows("Metas"), 31);
  EXPECT_EQ(goals.cell(0, 29).text(), cell_text(goal_cells(result, 28, 1).at(0, 0)));
  EXPECT_EQ(document.named("CON_ARCHIVOS").rows(), 7);
}

TEST_F(ConsolidatedTest, AListThatJustFitsIsWhole) {
  const Document document = filled(samples(), {}, 41);
  EXPECT_EQ(document.named("CON_METAS").rows(), 41);
  EXPECT_TRUE(document.named("CON_METAS").cell(0, 40).text().ends_with(".ods"));
}

TEST_F(ConsolidatedTest, NothingIsLeftToUndo) {
  const Document document = filled(samples());
  EXPECT_EQ(undo_titles(document), std::vector<std::string>{});
  EXPECT_FALSE(undo_of(document)->isLocked());
}

// As a program that trusts nothing, and one that is not Calc, read it.
TEST_F(ConsolidatedTest, OtherProgramsReadItsXlsx) {
  const fs::path made = folder("xlsx");
  const fs::path file = made / "consolidado.xlsx";
  filled(samples()).store(file, Format::Xlsx);
  const std::string programs = POA_FOREIGN;
  const auto run = [&made](const std::vector<std::string>& command) {
    const fs::path log = made / "log.txt";
    const int code = Process(command, {}, log).wait(std::chrono::seconds(60)).value_or(-1);
    EXPECT_EQ(code, 0) << contents_of(log);
  };
  run({POA_PYTHON, programs + "/xlsx_parts", file.string()});
  const nlohmann::json cells = {
      {{"sheet", "Metas"}, {"address", "A1"}, {"value", "Archivo"}},
      {{"sheet", "Metas"}, {"address", "A2"}, {"value", "Bienestar/54101.ods"}},
      {{"sheet", "Metas"}, {"address", "B2"}, {"value", 2023}},
      {{"sheet", "Resumen"}, {"address", "B10"}, {"value", "LISTO"}},
      {{"sheet", "Archivos"}, {"address", "A6"}, {"value", "=dañado.ods"}}};
  std::ofstream(made / "cells.json", std::ios::binary) << cells;
  run({POA_PYTHON, programs + "/openpyxl_round_trip", file.string(), (made / "cells.json").string(),
       (made / "again.xlsx").string()});
}

// Figures and texts are 7.5 points or more on each page. Other offices, with other fonts, measure
// texts otherwise.
class ConsolidatedPaperTest : public ConsolidatedTest {};

TEST_F(ConsolidatedPaperTest, ItsPagesCanBeRead) {
  const PrintedForm printed = print_workbook(filled(samples()), folder("printed"));
  EXPECT_EQ(printed.title, "Consolidado de avances físicos · OCTUBRE-DICIEMBRE 2023");
  EXPECT_EQ(printed.page_size, "792 x 612 pts (letter)");
  ASSERT_GE(printed.pages.size(), 5U);
  for (const std::string& page : printed.pages)
    EXPECT_NE(page.find("Consolidado de avances físicos · OCTUBRE-DICIEMBRE 2023"),
              std::string::npos);
  EXPECT_NE(printed.pages[0].find("BIENESTAR SOCIAL MUNICIPAL"), std::string::npos);
  const auto sizes = text_sizes(printed.file);
  ASSERT_FALSE(sizes.empty());
  EXPECT_GE(*sizes.begin(), 7.5);
}

// Goals of several periods, whose pages need the columns that say so.
TEST_F(ConsolidatedPaperTest, PeriodsThatDifferArePrinted) {
  Consolidation consolidation({});
  consolidation.add(source("a.ods", sample("54101")));
  Form other = sample("54201");
  other.quarter = 3.0;
  consolidation.add(source("b.ods", other));
  const Document document = filled(std::move(consolidation).finish());
  EXPECT_TRUE(document.cell("Resumen", "A2").text().starts_with("2 periodos distintos · "));
  const PrintedForm printed = print_workbook(document, folder("periods"));
  const auto page = std::find_if(
      printed.pages.begin(), printed.pages.end(),
      [](const std::string& text) { return text.find("Ejercicio") != std::string::npos; });
  EXPECT_NE(page, printed.pages.end());
  EXPECT_GE(*text_sizes(printed.file).begin(), 7.5);
}

// Two thousand reports, as a state's municipalities have together.
TEST_F(ConsolidatedTest, ThirtyThousandGoalsAreWritten) {
  const Consolidated result = many_units(2000, 15);
  ASSERT_EQ(result.goals.size(), 30000U);
  const Document document = filled(result);
  const Range goals = document.named("CON_METAS");
  ASSERT_EQ(goals.rows(), 30001);
  EXPECT_EQ(goals.cell(0, 30000).text(), "1999.ods");
  EXPECT_EQ(goals.cell(8, 30000).text(), cell_text(goal_cells(result, 29999, 1).at(0, 8)));
  EXPECT_EQ(document.named("CON_HALLAZGOS").rows(), static_cast<int>(result.findings.size()) + 1);
  const Reference<css::table::XColumnRowRange> table(goals.uno(), css::uno::UNO_QUERY_THROW);
  const auto height = [&table](sal_Int32 row) {
    return property<sal_Int32>(
        Reference<css::uno::XInterface>(table->getRows()->getByIndex(row), css::uno::UNO_QUERY),
        "Height");
  };
  EXPECT_EQ(height(1), height(30000));
}

}  // namespace
}  // namespace poa::office
