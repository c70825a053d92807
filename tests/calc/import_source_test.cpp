// SPDX-License-Identifier: MPL-2.0
// Files and texts of anybody, read to be imported: in each kind of file the same report, and of
// what is none, in words, why.
#include "reports/import_source.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XSpreadsheets.hpp>
#include <com/sun/star/util/XMergeable.hpp>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>
#include <vector>

#include "calc/filled_report.hpp"
#include "domain/import/headings.hpp"
#include "formats/canonical.hpp"
#include "formats/text_import.hpp"
#include "forms/example_layouts.hpp"
#include "forms/scan_score.hpp"
#include "office/binary.hpp"
#include "office/office.hpp"
#include "office/property.hpp"
#include "office/refusal.hpp"
#include "office/uno_text.hpp"

namespace poa::office {
namespace {

namespace fs = std::filesystem;
namespace product = poa::extension;

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using layouts::Layout;

constexpr const char* kTable =
    "METAS Y ACCIONES\tUNIDAD\tMETA ANUAL\tP1\tA1\tP2\tA2\tP3\tA3\tP4\tA4\tABSOLUTO\tRELATIVO\n"
    "7.- Atender\tApoyo\t26\t5\t6\t7\t8\t9\t10\t5\t4\t28\t108%\n";

Form sample(const std::string& unit) {
  return read_form_file(fs::path(POA_REPORTS) / (unit + ".json"));
}

class ImportSourceTest : public testing::Test {
 protected:
  static void SetUpTestSuite() { office = std::make_unique<Office>(); }
  static void TearDownTestSuite() { office.reset(); }

  static product::ImportSource read(const fs::path& file) {
    const product::Services services(uno::Ref<uno::XComponentContext>(
        in_binary_uno(office->context(), cppu::UnoType<css::uno::XComponentContext>::get())));
    return product::source_to_import(services, file_url(file));
  }
  // Why a file is refused; "" when it is not.
  static std::string refusal(const fs::path& file) {
    try {
      static_cast<void>(read(file));
    } catch (const product::Refusal& refused) {
      return refused.in(product::Language::Spanish);
    }
    return "";
  }

  static fs::path scratch(const std::string& name) { return office->scratch() / name; }
  static fs::path written(const std::string& name, const std::string& bytes) {
    std::ofstream(scratch(name), std::ios::binary) << bytes;
    return scratch(name);
  }
  static fs::path stored(const Document& document, const std::string& name, Format format) {
    fs::remove(scratch(name));
    document.store(scratch(name), format);
    return scratch(name);
  }

  static inline std::unique_ptr<Office> office;
};

css::uno::Any value_of_cell(const poa::Cell& cell) {
  if (const auto* number = std::get_if<double>(&cell)) return css::uno::makeAny(*number);
  return css::uno::makeAny(to_uno(cell_text(cell)));
}

// Puts the rows onto the first sheet, from A1 down.
void put(const Document& document, const SourceTable& rows, int sheet = 0) {
  const std::string name = document.sheets().at(static_cast<std::size_t>(sheet));
  std::size_t width = 1;
  for (const SourceRow& row : rows) width = std::max(width, row.cells.size());
  for (const SourceRow& row : rows) {
    css::uno::Sequence<css::uno::Any> cells(static_cast<sal_Int32>(width));
    for (std::size_t at = 0; at < width; ++at)
      cells[static_cast<sal_Int32>(at)] = value_of_cell(cell_at(row, at));
    const css::uno::Sequence<css::uno::Sequence<css::uno::Any>> table(&cells, 1);
    const Range first = document.range(name, "A1");
    const Reference<css::sheet::XCellRangeData> target(
        first.sheet()->getCellRangeByPosition(0, static_cast<sal_Int32>(row.number) - 1,
                                              static_cast<sal_Int32>(width) - 1,
                                              static_cast<sal_Int32>(row.number) - 1),
        UNO_QUERY_THROW);
    target->setDataArray(table);
  }
}

SourceTable rows_of(const std::string& text) { return formats::read_import_text(text).value(); }

bool blank_below(const SourceTable& rows, std::size_t from, std::size_t to, std::size_t column) {
  for (std::size_t row = from; row < to; ++row) {
    if (!is_blank_cell(cell_at(rows[row], column))) return false;
  }
  return true;
}

// Merges each heading with the blank cells beside it that have headings below, and else with those
// below it.
int merge_headings(const Document& document, const SourceTable& rows) {
  const TableColumns found = find_columns(rows).value();
  const auto sheet = document.range(document.sheets().front(), "A1").sheet();
  int merged = 0;
  for (std::size_t row = found.headings; row < found.goals; ++row) {
    for (std::size_t column = 0; column < rows[row].cells.size(); ++column) {
      if (is_blank_cell(rows[row].cells[column])) continue;
      std::size_t right = column;
      while (right + 1 < rows[row].cells.size() && is_blank_cell(rows[row].cells[right + 1]) &&
             blank_below(rows, found.headings, row, right + 1) &&
             !blank_below(rows, row + 1, found.goals, right + 1))
        ++right;
      const bool down = right == column && blank_below(rows, row + 1, found.goals, column);
      const std::size_t bottom = down ? found.goals - 1 : row;
      if (right == column && bottom == row) continue;
      const auto first = static_cast<sal_Int32>(rows[row].number) - 1;
      const Reference<css::util::XMergeable> cells(
          sheet->getCellRangeByPosition(static_cast<sal_Int32>(column), first,
                                        static_cast<sal_Int32>(right),
                                        first + static_cast<sal_Int32>(bottom - row)),
          UNO_QUERY_THROW);
      cells->merge(true);
      ++merged;
    }
  }
  return merged;
}

TEST_F(ImportSourceTest, EveryLayoutIsTheSameReportInEveryKindOfFile) {
  int merged = 0;
  for (const auto& [name, layout] : layouts::example_layouts()) {
    Layout spaced = layout;
    spaced.blank_rows = true;
    // What has no headings is told by figures that add up, which those of this one do.
    const Form form = sample(layout.heading_rows > 0 ? "54201" : "54101");
    const SourceTable rows = layouts::laid_out(form, spaced);
    const Document document = office->new_spreadsheet();
    put(document, rows);
    if (layout.heading_rows > 0) merged += merge_headings(document, rows);
    const std::pair<const char*, Format> kinds[] = {{".ods", Format::Ods},
                                                    {".fods", Format::FlatOds},
                                                    {".xlsx", Format::Xlsx},
                                                    {".xls", Format::Xls}};
    for (const auto& [ending, format] : kinds) {
      SCOPED_TRACE(name + ending);
      const auto source = read(stored(document, "ajeno" + std::string(ending), format));
      EXPECT_EQ(formats::canonical_text(source.report.form), formats::canonical_text(form));
      EXPECT_EQ(wrong_unmarked(source.report, form), std::vector<std::string>());
      EXPECT_EQ(source.name, "ajeno" + std::string(ending));
      EXPECT_EQ(source.sheet, document.sheets().front());
      EXPECT_EQ(source.table.size(), source.report.rows.size());
      EXPECT_FALSE(source.whole);
      EXPECT_TRUE(source.notes.empty());
      if (testing::Test::HasFailure()) return;
    }
  }
  EXPECT_GT(merged, 20);
}

TEST_F(ImportSourceTest, AReportOfOursIsReadWhole) {
  const Form form = sample("54201");
  for (const char* ending : {".ods", ".ots"}) {
    SCOPED_TRACE(ending);
    const auto source = read(fs::path(POA_SAMPLES) / ("54201" + std::string(ending)));
    EXPECT_TRUE(source.whole);
    EXPECT_EQ(formats::canonical_text(source.report.form), formats::canonical_text(form));
    EXPECT_TRUE(source.report.doubtful_cells.empty());
  }
  const auto data = read(fs::path(POA_REPORTS) / "54201.json");
  EXPECT_TRUE(data.whole);
  EXPECT_EQ(data.name, "54201.json");
  EXPECT_EQ(data.report.rows.size(), form.table.rows());
  EXPECT_EQ(data.table.size(), form.table.rows());
  EXPECT_EQ(data.report.rows.back().goal, form.table.rows() - 1);
  EXPECT_EQ(formats::canonical_text(data.report.form), formats::canonical_text(form));
}

TEST_F(ImportSourceTest, FormulasAreTheirValuesAndDatesTheirTexts) {
  const Document document = office->new_spreadsheet();
  SourceTable rows = rows_of(kTable);
  for (SourceRow& row : rows) row.number += 2;
  put(document, rows);
  const std::string sheet = document.sheets().front();
  document.cell(sheet, "A1").set_text("FECHA");
  document.cell(sheet, "B1").set_value(46'000);
  document.cell(sheet, "B2").set_formula("=B1+1");
  for (const char* cell : {"B1", "B2"}) {
    const Reference<css::beans::XPropertySet> look(document.cell(sheet, cell).uno(),
                                                   UNO_QUERY_THROW);
    look->setPropertyValue("NumberFormat", css::uno::makeAny(sal_Int32{36}));
  }
  document.cell(sheet, "D4").set_formula("=2+3");
  document.cell(sheet, "E4").set_formula("=1/0");
  document.cell(sheet, "B4").set_formula(R"(=HYPERLINK("http://127.0.0.1:9/a";"Apoyo"))");
  document.cell(sheet, "M4").set_formula("=L4/C4");
  for (const auto& [ending, format] : {std::pair{".ods", Format::Ods}, {".xls", Format::Xls}}) {
    SCOPED_TRACE(ending);
    const auto source = read(stored(document, "formulas" + std::string(ending), format));
    const auto cell = [&](Column column) { return source.report.form.table.at(0, index(column)); };
    EXPECT_EQ(cell_text(cell(Column::Planned1)), "5");
    EXPECT_TRUE(std::holds_alternative<CellError>(cell(Column::Achieved1)));
    EXPECT_EQ(cell_text(cell(Column::Unit)), "Apoyo");
    EXPECT_EQ(cell_text(cell(Column::Relative)).substr(0, 6), "1.0769");
    EXPECT_TRUE(std::holds_alternative<std::string>(source.table.at(0).cells.at(1)));
    EXPECT_EQ(cell_text(source.table.at(0).cells.at(1)), document.cell(sheet, "B1").text());
    EXPECT_EQ(cell_text(source.table.at(1).cells.at(1)), document.cell(sheet, "B2").text());
    EXPECT_EQ(source.report.doubtful_cells.size(), 1U) << "the error";
  }
}

TEST_F(ImportSourceTest, WhatIsMergedWithAnotherCellIsBlank) {
  const Document document = office->new_spreadsheet();
  put(document, rows_of(kTable));
  const std::string sheet = document.sheets().front();
  document.cell(sheet, "D3").set_value(99);
  for (const char* cells : {"D2:E2", "G2:G4", "D3:E4"}) {
    const Reference<css::util::XMergeable> merged(document.range(sheet, cells).uno(),
                                                  UNO_QUERY_THROW);
    merged->merge(true);
  }
  // Programs write into cells that nobody sees.
  document.cell(sheet, "E2").set_value(6);
  document.cell(sheet, "G4").set_value(7);
  for (const auto& [ending, format] : {std::pair{".ods", Format::Ods}, {".xlsx", Format::Xlsx}}) {
    SCOPED_TRACE(ending);
    const auto source = read(stored(document, "unidas" + std::string(ending), format));
    ASSERT_EQ(source.table.size(), 4U);
    const SourceRow& goal = source.table.at(1);
    EXPECT_EQ(cell_text(goal.cells.at(3)), "5");
    EXPECT_TRUE(is_blank_cell(goal.cells.at(4)));
    EXPECT_EQ(cell_text(goal.cells.at(5)), "7");
    EXPECT_EQ(cell_text(source.table.at(2).cells.at(3)), "99");
    EXPECT_TRUE(is_blank_cell(source.table.at(3).cells.at(6)));
  }
}

TEST_F(ImportSourceTest, TheSheetWithMostGoalsIsTakenAndTheOthersAreTold) {
  // Which sheet is in front is a window's, and goes into the file with it.
  const Document document = office->new_spreadsheet_in_window();
  const Reference<css::sheet::XSpreadsheets> sheets = document.uno()->getSheets();
  for (const char* name : {"Notas", "Dos", "Oculta", "Otra dos"})
    sheets->insertNewByName(to_uno(name), static_cast<sal_Int16>(document.sheets().size()));
  const std::string two = std::string(kTable) + "8.- Dirigir\tApoyo\t4\t1\t1\n";
  put(document, rows_of(kTable), 0);
  document.cell("Notas", "A1").set_text("nada");
  put(document, rows_of(two), 2);
  put(document, rows_of(two + "9.- Más\tApoyo\t4\t1\t1\n"), 3);
  put(document, rows_of(two), 4);
  const Reference<css::beans::XPropertySet> hidden(sheets->getByName("Oculta"), UNO_QUERY_THROW);
  hidden->setPropertyValue("IsVisible", css::uno::makeAny(false));
  const auto first = read(stored(document, "hojas.ods", Format::Ods));
  EXPECT_EQ(first.sheet, "Dos");
  ASSERT_EQ(first.notes.size(), 2U);
  EXPECT_EQ(first.notes.back(), "También hay metas en la hoja «Otra dos», que no se importó.");
  EXPECT_EQ(first.report.form.table.rows(), 2U);
  document.go_to("Otra dos", "A1");
  EXPECT_EQ(read(stored(document, "hojas.ods", Format::Ods)).sheet, "Otra dos")
      << "it was in front";
  for (const char* name : {"Dos", "Otra dos"}) sheets->removeByName(to_uno(name));
  document.range(document.sheets().front(), "A1:M2").cell(0, 1).set_text("");
  EXPECT_EQ(read(stored(document, "hojas.ods", Format::Ods)).sheet, "Oculta")
      << "no other has goals";
}

TEST_F(ImportSourceTest, AWorkbookThatIsOpenIsReadAsItIsThere) {
  const Document document = office->new_spreadsheet();
  put(document, rows_of(kTable));
  const fs::path file = stored(document, "abierto.ods", Format::Ods);
  Document open = office->edit(file);
  open.cell(open.sheets().front(), "B2").set_text("Sin guardar");
  EXPECT_EQ(cell_text(read(file).report.form.table.at(0, index(Column::Unit))), "Sin guardar");
}

TEST_F(ImportSourceTest, ATableMayStandInAVeryLongSheetAndNotBeOne) {
  const Document document = office->new_spreadsheet();
  put(document, rows_of(kTable));
  const std::string sheet = document.sheets().front();
  document.cell(sheet, "A1048576").set_text("fin");
  EXPECT_EQ(read(stored(document, "larga.ods", Format::Ods)).table.size(), 3U);
  document.cell(sheet, "DA3").set_text("ancha");
  EXPECT_NE(refusal(stored(document, "ancha.ods", Format::Ods)).find("más de 100 columnas"),
            std::string::npos);
  document.cell(sheet, "DA3").set_text("");
  document.cell(sheet, "A3").set_value(1);
  document.range(sheet, "A3:B30000").fill_down();
  EXPECT_NE(refusal(stored(document, "larga.ods", Format::Ods)).find("más de 10,000 renglones"),
            std::string::npos);
}

TEST_F(ImportSourceTest, ATextIsOneOfValuesOnlyByItsEnding) {
  const std::string blanks =
      "METAS Y ACCIONES\tUNIDAD\tMETA ANUAL\tP1\tA1\tP2\tA2\tP3\tA3\tP4\tA4\tABSOLUTO\tRELATIVO\n"
      "7.- Atender\tApoyo\t10\t5\t6\t\t\t\t\t5\t4\t10\t100%\n";
  EXPECT_TRUE(read(written("valores.tsv", blanks)).report.doubtful_cells.empty());
  EXPECT_TRUE(read(written("valores.csv", blanks)).report.doubtful_cells.empty());
  EXPECT_FALSE(read(written("copiado.txt", blanks)).report.doubtful_cells.empty());
  EXPECT_FALSE(product::text_to_import(blanks).report.doubtful_cells.empty());
  EXPECT_EQ(product::text_to_import(blanks).name, "");
  EXPECT_TRUE(product::text_to_import(kTable).report.doubtful_cells.empty());
}

std::string text_of_bytes(std::size_t bytes) { return std::string(bytes, 'a'); }

TEST_F(ImportSourceTest, WhatIsNoReportIsRefusedInWords) {
  const auto says = [](const std::string& said, const char* words) {
    EXPECT_NE(said.find(words), std::string::npos) << said;
  };
  says(refusal(scratch("no está.ods")), "No existe el archivo");
  says(refusal(written("vacío.ods", "")), "ni un byte");
  says(refusal(written("reporte.pdf", "%PDF-1.6\n%\xE2\xE3")), "Es un PDF");
  says(refusal(written("foto.txt", "\x89PNG\r\n\x1A\n" + std::string(9, '\0'))), "no es un texto");
  says(refusal(written("grande.txt", text_of_bytes(10'000'001))), "más de 10 MB");
  says(refusal(written("viejo.xls", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(2000, '\0'))),
       "libro de Excel (.xls)");
  says(refusal(written("datos.json", R"({"esquema":"otro"})")), "tmm-f004/2");
  says(refusal(written("notas.csv", "a,b\nc,d\n")), "No se encontró la tabla de metas");
  const Document blank = office->new_spreadsheet();
  says(refusal(stored(blank, "blanco.ods", Format::Ods)), "no tiene nada escrito");
  blank.cell(blank.sheets().front(), "A1").set_text("nada");
  says(refusal(stored(blank, "nada.xlsx", Format::Xlsx)), "hoja «");
  const fs::path page = stored(blank, "página.xls", Format::Html);
  says(refusal(page), "página.xls");
  try {
    static_cast<void>(product::text_to_import("nada"));
    FAIL() << "no report";
  } catch (const product::Refusal& refused) {
    says(refused.in(product::Language::Spanish), "No se puede importar el texto. ");
  }
}

}  // namespace
}  // namespace poa::office
