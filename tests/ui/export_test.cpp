// SPDX-License-Identifier: MPL-2.0
// ExportarHallazgos: the file says what POA_HALLAZGOS says of the workbook, which stays as it was,
// and a file that was there before is never lost.
#include <gtest/gtest.h>

#include <algorithm>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/sheet/XCalculatable.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <filesystem>
#include <fstream>
#include <regex>
#include <string>
#include <vector>

#include "calc/filled_report.hpp"
#include "calc/good_report.hpp"
#include "office/arguments.hpp"
#include "office/file_contents.hpp"
#include "office/property.hpp"
#include "office/undo.hpp"
#include "office/uno_text.hpp"
#include "ui/commands_fixture.hpp"
#include "ui/report_commands.hpp"
#include "ui/report_make.hpp"
#include "ui/shown_dialog.hpp"

namespace poa::office {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using Rows = std::vector<std::vector<CellValue>>;

constexpr const char* kExport = "mx.poa.calc:ExportarHallazgos";
constexpr std::size_t kHeader = 4;  // the row of the headings in the .ods

enum Place : std::size_t {
  kDay,
  kVersion,
  kUnit,
  kYear,
  kQuarter,
  kSeverity,
  kReviewed,
  kRule,
  kGoal,
  kCell,
  kAddress,
  kMessage,
  kRow,
  kSolution,
  kVerdict  // in CSV alone
};

CommandArguments into(const std::string& file) {
  return {argument("Archivo", css::uno::makeAny(to_uno(file)))};
}

std::string refused(const Document& workbook, const std::string& file) {
  return refusal(workbook, kExport, into(file));
}

// All cells as texts, as a person reads the file.
Rows read_csv(const Office& office, const std::filesystem::path& file) {
  std::string columns = "1/2";
  for (std::size_t column = 2; column <= kVerdict + 1; ++column)
    columns += "/" + std::to_string(column) + "/2";
  const Document csv(
      office.context(),
      css::frame::Desktop::create(office.context())
          ->loadComponentFromURL(
              to_uno(file_url(file)), "_blank", 0,
              arguments(
                  {argument("Hidden", css::uno::makeAny(true)),
                   argument("FilterName", css::uno::makeAny(to_uno("Text - txt - csv (StarCalc)"))),
                   argument("FilterOptions",
                            css::uno::makeAny(to_uno("44,34,76,1," + columns)))})));
  return csv.used(csv.sheets().front()).values();
}

// The rows below the headings.
Rows read_ods(Office& office, const std::filesystem::path& file) {
  const Document ods = office.load(file);
  Rows rows = ods.used("Hallazgos").values();
  rows.erase(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(kHeader) + 1);
  return rows;
}

ShownFinding finding_in(const std::vector<CellValue>& row) {
  return {text_of(row[kRow]),      text_of(row[kGoal]), text_of(row[kRule]),
          text_of(row[kSeverity]), text_of(row[kCell]), text_of(row[kMessage])};
}

std::vector<ShownFinding> findings_in(const Rows& rows) {
  std::vector<ShownFinding> findings;
  for (const auto& row : rows) findings.push_back(finding_in(row));
  return findings;
}

bool is_number(const CellValue& value) { return std::holds_alternative<double>(value); }

bool is_modified(const Document& workbook) {
  return Reference<css::util::XModifiable>(workbook.uno(), UNO_QUERY_THROW)->isModified();
}

class ExportTest : public CommandsTest {
 protected:
  void SetUp() override {
    std::filesystem::remove_all(folder);
    std::filesystem::create_directory(folder);
  }

  [[nodiscard]] std::string file(const std::string& name) const { return (folder / name).string(); }
  [[nodiscard]] std::vector<std::string> files() const {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
      names.push_back(entry.path().filename().string());
    return names;
  }

  [[nodiscard]] static Document sample() {
    return office->load(std::filesystem::path(POA_SAMPLES) / "54201.ods");
  }

  const std::filesystem::path folder = office->scratch() / "hallazgos de año";
};

TEST_F(ExportTest, TheSpreadsheetHasTheFindingsOfTheWorkbook) {
  const Document workbook = sample();
  const std::string path = file("Hallazgos ñ 1.ODS");
  const auto expected = shown_findings(workbook);
  ASSERT_GT(expected.size(), 10U);
  EXPECT_EQ(workbook.run(kExport, into(path)),
            "Hallazgos exportados a " + path + ": " + std::to_string(expected.size()));
  const Rows rows = read_ods(*office, path);
  EXPECT_EQ(findings_in(rows), expected);
  const auto links = workbook.range("Hallazgos", "L6:L305").values();
  for (std::size_t at = 0; at < rows.size(); ++at) {
    const auto& row = rows[at];
    EXPECT_TRUE(std::regex_match(text_of(row[kDay]), std::regex(R"(20\d\d-[01]\d-[0-3]\d)")));
    EXPECT_EQ(text_of(row[kVersion]), POA_VERSION);
    EXPECT_TRUE(text_of(row[kUnit]).starts_with("54201 ")) << text_of(row[kUnit]);
    EXPECT_EQ(row[kYear], CellValue(2023.0));
    EXPECT_EQ(row[kQuarter], CellValue(4.0));
    EXPECT_TRUE(is_number(row[kRow]));
    EXPECT_EQ(is_number(row[kGoal]), !expected[at].goal.empty());
    EXPECT_GT(text_of(row[kSolution]).size(), 20U) << text_of(row[kRule]);
    if (expected[at].row == "0") continue;
    EXPECT_EQ("#$'TMM-F004'." + text_of(row[kAddress]), text_of(links[at][0]));
  }
}

TEST_F(ExportTest, TheTextFileHasTheSameAndTheVerdict) {
  const Document workbook = sample();
  workbook.run(kExport, into(file("hallazgos.ods")));
  workbook.run(kExport, into(file_url(file("hallazgos.csv"))));
  const Rows csv = read_csv(*office, file("hallazgos.csv"));
  const Rows ods = read_ods(*office, file("hallazgos.ods"));
  std::vector<std::string> names;
  for (const CellValue& name : csv.front()) names.push_back(text_of(name));
  EXPECT_EQ(names, (std::vector<std::string>{"fecha", "version", "unidad_ejecutora", "ejercicio",
                                             "trimestre", "severidad", "revisado", "regla", "meta",
                                             "celda", "direccion", "mensaje", "fila", "solucion",
                                             "veredicto"}));
  ASSERT_EQ(csv.size(), ods.size() + 1);
  for (std::size_t row = 0; row < ods.size(); ++row) {
    for (std::size_t column = 0; column < ods[row].size(); ++column)
      EXPECT_EQ(text_of(csv[row + 1][column]), text_of(ods[row][column])) << row << ' ' << column;
    EXPECT_EQ(text_of(csv[row + 1][kVerdict]), verdict(workbook));
  }
  EXPECT_EQ(contents_of(file("hallazgos.csv")).substr(0, 14), "fecha,version,");
}

TEST_F(ExportTest, TheSpreadsheetIsLaidOutToBeReadAndPrinted) {
  const Document workbook = sample();
  workbook.run(kExport, into(file("hallazgos.ods")));
  const Document ods = office->load(file("hallazgos.ods"));
  EXPECT_TRUE(ods.cell("Hallazgos", "A1").text().starts_with("Hallazgos · 54201 "));
  EXPECT_TRUE(ods.cell("Hallazgos", "A1").text().ends_with(" · OCTUBRE-DICIEMBRE 2023"));
  EXPECT_EQ(ods.cell("Hallazgos", "A2").text(), verdict(workbook));
  EXPECT_NE(ods.cell("Hallazgos", "A3").text().find(" · POA Calc " POA_VERSION " · LibreOffice "),
            std::string::npos);
  EXPECT_TRUE(ods.cell("Hallazgos", "A4").is_blank());
  EXPECT_EQ(ods.cell("Hallazgos", "N5").text(), "Solución");
  EXPECT_EQ(property<float>(ods.cell("Hallazgos", "A5").uno(), "CharWeight"), 150);
  EXPECT_TRUE(property<bool>(ods.cell("Hallazgos", "L6").uno(), "IsTextWrapped"));
  const Reference<css::table::XColumnRowRange> first(ods.range("Hallazgos", "A6").uno(),
                                                     UNO_QUERY_THROW);
  EXPECT_GT(property<sal_Int32>(first->getRows(), "Height"), 600) << "the message has lines";
  // The office names a plain filter to nobody but its file.
  ods.store(file("plano.fods"), Format::FlatOds);
  const std::string last = std::to_string(ods.used_rows("Hallazgos"));
  EXPECT_NE(contents_of(file("plano.fods"))
                .find("table:target-range-address=\"Hallazgos.A5:Hallazgos.N" + last +
                      "\" table:display-filter-buttons=\"true\""),
            std::string::npos);
  const Reference<css::container::XNameAccess> pages(
      Reference<css::style::XStyleFamiliesSupplier>(ods.uno(), UNO_QUERY_THROW)
          ->getStyleFamilies()
          ->getByName("PageStyles"),
      UNO_QUERY_THROW);
  const Reference<css::uno::XInterface> page(
      pages->getByName(property<rtl::OUString>(ods.range("Hallazgos", "A1").sheet(), "PageStyle")),
      UNO_QUERY_THROW);
  EXPECT_TRUE(property<bool>(page, "IsLandscape"));
  EXPECT_EQ(property<sal_Int32>(page, "Width"), 27940);
  EXPECT_EQ(property<sal_Int16>(page, "ScaleToPagesX"), 1);
}

TEST_F(ExportTest, ATextNeverBecomesAFormula) {
  const Document workbook = new_report(*office, 1);
  fill_header(workbook);
  Range header = workbook.named("TMM_ENCABEZADO");
  for (int row = 0; row < header.rows(); ++row) {
    if (header.cell(0, row).text() == "UNIDAD EJECUTORA") header.cell(1, row).set_text("=1+1");
  }
  workbook.run(kExport, into(file("hallazgos.ods")));
  workbook.run(kExport, into(file("hallazgos.csv")));
  const Document ods = office->load(file("hallazgos.ods"));
  EXPECT_FALSE(ods.cell("Hallazgos", "C6").is_formula());
  EXPECT_EQ(ods.cell("Hallazgos", "C6").text(), "=1+1");
  EXPECT_EQ(text_of(read_csv(*office, file("hallazgos.csv"))[1][kUnit]), "'=1+1");
}

TEST_F(ExportTest, ACleanReportHasOneRowThatSaysSo) {
  const Document workbook = new_report(*office, 1);
  fill_header(workbook);
  sign(workbook);
  fill_goal(workbook, 0);
  ASSERT_EQ(verdict(workbook), "LISTO PARA FIRMA");
  EXPECT_TRUE(workbook.run(kExport, into(file("limpio.ods"))).ends_with("limpio.ods: 0"));
  const Rows rows = read_ods(*office, file("limpio.ods"));
  EXPECT_EQ(findings_in(rows), shown_findings(workbook));
  EXPECT_EQ(findings_in(rows),
            (std::vector<ShownFinding>{{"", "", "", "OK", "", "Sin hallazgos"}}));
}

TEST_F(ExportTest, AReviewedAdvertenciaIsMarked) {
  const Document workbook = new_report(*office, 1);
  fill_header(workbook);
  fill_goal(workbook, 0);
  const Range table = workbook.named("TMM_TABLA");
  table.cell(0, 0).set_text("");
  table.cell(17, 0).set_text("COD-02");
  workbook.run(kExport, into(file("hallazgos.ods")));
  bool found = false;
  for (const auto& row : read_ods(*office, file("hallazgos.ods"))) {
    const bool reviewed = text_of(row[kRule]) == "COD-02";
    EXPECT_EQ(text_of(row[kReviewed]), reviewed ? "si" : "") << text_of(row[kRule]);
    found = found || reviewed;
  }
  EXPECT_TRUE(found);
}

TEST_F(ExportTest, TheWorkbookStaysAsItWas) {
  const Document workbook = sample();
  const auto before = all_of(workbook);
  workbook.run(kExport, into(file("hallazgos.ods")));
  workbook.run(kExport, into(file("hallazgos.csv")));
  EXPECT_EQ(all_of(workbook), before);
  EXPECT_FALSE(is_modified(workbook));
  EXPECT_TRUE(undo_titles(workbook).empty());
  EXPECT_EQ(files().size(), 2U) << "nothing else is left in the folder";
}

TEST_F(ExportTest, AnotherFileIsRefusedAndStays) {
  const Document workbook = sample();
  for (const std::string name : {"otro.ods", "otro.csv"}) {
    std::ofstream(file(name)) << "de otro";
    EXPECT_EQ(refused(workbook, file(name)),
              "Ya existe " + file(name) + ". Bórrelo o elija otro nombre.");
    EXPECT_EQ(contents_of(file(name)), "de otro");
  }
  EXPECT_EQ(files().size(), 2U);
}

TEST_F(ExportTest, WhatIsNoFileOfItsIsRefused) {
  const Document workbook = sample();
  EXPECT_EQ(refused(workbook, file("hallazgos.xlsx")),
            "Archivo debe terminar en .ods (hoja de cálculo) o en .csv (texto).");
  EXPECT_EQ(refused(workbook, file("hallazgos")),
            "Archivo debe terminar en .ods (hoja de cálculo) o en .csv (texto).");
  for (const std::string wrong : {"hallazgos.csv", "http://localhost/h.csv", "file:", ""})
    EXPECT_EQ(refused(workbook, wrong),
              "Archivo debe ser la ruta completa de un archivo, o su URL (file:///…).")
        << wrong;
  EXPECT_EQ(refused(workbook, file("no hay/hallazgos.csv")),
            "No existe la carpeta " + file("no hay") + ". Créela o elija otra.");
  std::filesystem::create_directory(file("carpeta.csv"));
  EXPECT_EQ(refused(workbook, file("carpeta.csv")),
            file("carpeta.csv") + " es una carpeta. Dé el nombre de un archivo.");
  EXPECT_EQ(refusal(workbook, kExport, {whole("Archivo", 1)}), "Archivo debe ser un texto.");
  EXPECT_EQ(refusal(workbook, kExport, without_asking()),
            "Diga en Archivo el archivo, .ods o .csv.");
}

TEST_F(ExportTest, AReadOnlyReportIsExported) {
  const Document workbook = office->view(std::filesystem::path(POA_SAMPLES) / "54201.ods");
  ASSERT_TRUE(workbook.is_read_only());
  workbook.run(kExport, into(file("hallazgos.ods")));
  EXPECT_EQ(findings_in(read_ods(*office, file("hallazgos.ods"))), shown_findings(workbook));
}

// The dialog is the office's own, as the system has none here.
TEST_F(ExportTest, OnScreenTheFileIsAskedForBesideTheReport) {
  const std::string name = "Hallazgos 54201 2023-T4.ods";
  std::filesystem::copy_file(std::filesystem::path(POA_SAMPLES) / "54201.ods", file("54201.ods"));
  const Document workbook = office->edit_in_window(file("54201.ods"));
  {
    MenuCommand command(*office, workbook, "service:mx.poa.Comandos?ExportarHallazgos");
    const auto shown = command.dialog("Exportar hallazgos");
    for (const std::string& part :
         {name, file("54201.ods"), std::string("Hoja de cálculo ODF (.ods)"),
          std::string("Texto CSV (.csv)")})
      EXPECT_NE(std::find(shown.begin(), shown.end(), part), shown.end()) << part;
    command.click("Cancelar");
    command.finish();
  }
  EXPECT_FALSE(std::filesystem::exists(file(name)));
  {
    MenuCommand command(*office, workbook, "service:mx.poa.Comandos?ExportarHallazgos");
    static_cast<void>(command.dialog("Exportar hallazgos"));
    command.click("Guardar");
    EXPECT_EQ(command.dialog("Exportar hallazgos").front(),
              "Hallazgos exportados a " + file(name) + ": 15");
    command.press(Key::Enter);
    command.finish();
  }
  EXPECT_EQ(findings_in(read_ods(*office, file(name))), shown_findings(workbook));

  std::ofstream(file(name)) << "de otro";
  {
    MenuCommand command(*office, workbook, "service:mx.poa.Comandos?ExportarHallazgos");
    static_cast<void>(command.dialog("Exportar hallazgos"));
    command.press(Key::Enter);
    EXPECT_NE(command.dialog("Confirmación").front().find(name), std::string::npos);
    command.click("Sí");
    static_cast<void>(command.dialog("Exportar hallazgos"));
    command.press(Key::Enter);
    command.finish();
  }
  EXPECT_EQ(findings_in(read_ods(*office, file(name))), shown_findings(workbook));
}

TEST_F(ExportTest, ACopyOfTheSheetIsRefused) {
  const Document workbook = lettered_report(*office, 1);
  workbook.uno()->getSheets()->copyByName("TMM-F004", "Copia", 1);
  workbook.go_to("Copia", "A1");
  EXPECT_TRUE(refused(workbook, file("hallazgos.csv")).starts_with("Esta hoja es una copia"));
  EXPECT_EQ(refused(office->new_spreadsheet_in_window(), file("hallazgos.csv")), kNotAReport);
  EXPECT_TRUE(files().empty());
}

TEST_F(ExportTest, AutomaticCalculationIsTurnedOnFirst) {
  const Document workbook = sample();
  const Reference<css::sheet::XCalculatable> formulas(workbook.uno(), UNO_QUERY_THROW);
  formulas->enableAutomaticCalculation(false);
  workbook.named("TMM_TABLA").cell(kFirstPlanned, 1).set_formula("=7*1000");
  const std::string answer = workbook.run(kExport, into(file("hallazgos.csv")));
  EXPECT_NE(answer.find(". El cálculo automático estaba apagado: se encendió"), std::string::npos)
      << answer;
  EXPECT_TRUE(formulas->isAutomaticCalculationEnabled());
  Rows csv = read_csv(*office, file("hallazgos.csv"));
  EXPECT_EQ(text_of(csv[1][kVerdict]), verdict(workbook));
  csv.erase(csv.begin());
  EXPECT_EQ(findings_in(csv), shown_findings(workbook));
  EXPECT_NE(contents_of(file("hallazgos.csv")).find("lo programado suma 7,"), std::string::npos);
}

}  // namespace
}  // namespace poa::office
