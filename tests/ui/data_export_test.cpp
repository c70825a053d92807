// SPDX-License-Identifier: MPL-2.0
// ExportarDatos: the file or the folder has the data of the report, which stays as it was, and what
// was there before is never lost.
#include <gtest/gtest.h>

#include <algorithm>
#include <com/sun/star/sheet/XCalculatable.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "calc/filled_report.hpp"
#include "calc/good_report.hpp"
#include "domain/form/column.hpp"
#include "formats/canonical.hpp"
#include "formats/digest.hpp"
#include "formats/json.hpp"
#include "office/arguments.hpp"
#include "office/file_contents.hpp"
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

constexpr const char* kExport = "mx.poa.calc:ExportarDatos";
constexpr const char* kMenu = "service:mx.poa.Comandos?ExportarDatos";
constexpr const char* kName = "Datos 54201 2023-T4";

CommandArguments into_file(const std::string& file) { return {text_argument("Archivo", file)}; }
CommandArguments into_folder(const std::string& folder) {
  return {text_argument("Carpeta", folder)};
}

class DataExportTest : public CommandsTest {
 protected:
  void SetUp() override {
    std::filesystem::remove_all(folder);
    std::filesystem::create_directory(folder);
  }

  [[nodiscard]] std::string path(const std::string& name) const { return (folder / name).string(); }
  [[nodiscard]] std::vector<std::string> entries(const std::string& of = "") const {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder / of))
      names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
  }

  [[nodiscard]] static Document sample() {
    return office->load(std::filesystem::path(POA_SAMPLES) / "54201.ods");
  }

  const std::filesystem::path folder = office->scratch() / "datos de año";
  const std::vector<std::string> package{"datapackage.json", "hallazgos.csv", "metas.csv",
                                         "reportes.csv"};
};

TEST_F(DataExportTest, TheFileHasTheDataOfTheReport) {
  const Document workbook = sample();
  EXPECT_EQ(workbook.run(kExport, into_file(path("datos ñ.JSON"))),
            "Datos exportados a " + path("datos ñ.JSON") + ". Metas: 14");
  const auto exported = formats::read_json(contents_of(path("datos ñ.JSON")));
  const auto captured =
      formats::read_json(contents_of(std::filesystem::path(POA_REPORTS) / "54201.json"));
  ASSERT_TRUE(exported) << exported.error().message;
  ASSERT_TRUE(captured);
  EXPECT_EQ(formats::canonical_text(exported.value()), formats::canonical_text(captured.value()));
}

TEST_F(DataExportTest, TheFolderIsADataPackage) {
  const Document workbook = sample();
  EXPECT_EQ(workbook.run(kExport, into_folder(path(""))),
            "Paquete de datos exportado a la carpeta " + path(kName) +
                ": reportes.csv, metas.csv, hallazgos.csv y datapackage.json, que dice qué es cada "
                "columna. Metas: 14");
  EXPECT_EQ(entries(), std::vector<std::string>{kName});
  EXPECT_EQ(entries(kName), package);
  const auto findings = shown_findings(workbook);
  const auto rows = csv_lines_of(folder / kName / "hallazgos.csv");
  ASSERT_EQ(rows.size(), findings.size() + 1);
  for (std::size_t at = 0; at < findings.size(); ++at) {
    const std::string start = std::to_string(at + 1) + ",1," + findings[at].severity + "," +
                              findings[at].rule + "," + findings[at].goal + ",";
    EXPECT_TRUE(rows[at + 1].starts_with(start)) << rows[at + 1];
  }
  const std::string report = csv_lines_of(folder / kName / "reportes.csv").at(1);
  EXPECT_TRUE(report.starts_with("1,54201.ods,2023,4,0,")) << report;
  EXPECT_NE(report.find("," + verdict(workbook) + ",14,"), std::string::npos) << report;
  workbook.run(kExport, into_file(path("datos.json")));
  EXPECT_NE(
      report.find(formats::digest_of(formats::read_json(contents_of(path("datos.json"))).value())),
      std::string::npos);
  EXPECT_NE(contents_of(folder / kName / "datapackage.json").find("\"title\": \"54201 "),
            std::string::npos);
}

TEST_F(DataExportTest, NamesOfThoseWhoSignAreNotInThePackage) {
  const Document workbook = new_report(*office, 1);
  fill_header(workbook);
  fill_goal(workbook, 0);
  const Range names = workbook.named("TMM_FIRMAS");
  names.cell(0, 0).set_text("FULANA DE TAL");
  workbook.run(kExport, into_folder(path("")));
  workbook.run(kExport, into_file(path("datos.json")));
  EXPECT_NE(contents_of(path("datos.json")).find("FULANA DE TAL"), std::string::npos);
  std::size_t looked_at = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (entry.path().extension() != ".csv") continue;
    EXPECT_EQ(contents_of(entry.path()).find("FULANA"), std::string::npos) << entry.path();
    ++looked_at;
  }
  EXPECT_EQ(looked_at, 3U);
}

TEST_F(DataExportTest, NothingIsOverwritten) {
  const Document workbook = sample();
  std::filesystem::create_directory(path(kName));
  std::ofstream(path("datos.json")) << "de otro";
  workbook.run(kExport, into_folder(file_url(path(""))));
  EXPECT_TRUE(entries(kName).empty());
  EXPECT_EQ(entries(std::string(kName) + " (2)"), package);
  EXPECT_EQ(refusal(workbook, kExport, into_file(path("datos.json"))),
            "Ya existe " + path("datos.json") + ". Bórrelo o elija otro nombre.");
  EXPECT_EQ(contents_of(path("datos.json")), "de otro");
}

TEST_F(DataExportTest, TheWorkbookStaysAsItWas) {
  const Document workbook = sample();
  const auto before = all_of(workbook);
  workbook.run(kExport, into_folder(path("")));
  workbook.run(kExport, into_file(path("datos.json")));
  EXPECT_EQ(all_of(workbook), before);
  EXPECT_FALSE(Reference<css::util::XModifiable>(workbook.uno(), UNO_QUERY_THROW)->isModified());
  EXPECT_TRUE(undo_titles(workbook).empty());
  EXPECT_EQ(entries().size(), 2U) << "nothing else is left in the folder";
}

TEST_F(DataExportTest, WhatIsNoPlaceIsRefused) {
  const Document workbook = sample();
  const auto refused = [&](const CommandArguments& with) {
    return refusal(workbook, kExport, with);
  };
  EXPECT_EQ(refused(into_file(path("datos.csv"))), "Archivo debe terminar en .json.");
  EXPECT_EQ(refused(into_file("datos.json")),
            "Archivo debe ser la ruta completa de un archivo, o su URL (file:///…).");
  EXPECT_EQ(refused(into_file(path("no hay/datos.json"))),
            "No existe la carpeta " + path("no hay") + ". Créela o elija otra.");
  EXPECT_EQ(refused(into_folder(path("no hay"))),
            "No existe la carpeta " + path("no hay") + ". Créela o elija otra.");
  EXPECT_EQ(refused(into_folder("http://localhost/")),
            "Carpeta debe ser la ruta completa de una carpeta, o su URL (file:///…).");
  EXPECT_EQ(
      refused({text_argument("Archivo", path("datos.json")), text_argument("Carpeta", path(""))}),
      "Dé Archivo o Carpeta, no los dos.");
  EXPECT_EQ(refused(without_asking()),
            "Diga en Archivo el archivo, .json, o en Carpeta la carpeta para el paquete de datos.");
  EXPECT_TRUE(entries().empty());
}

TEST_F(DataExportTest, AReportThatCannotBeJudgedIsExportedAndSaysWhy) {
  const Document workbook = new_report(*office, 1);
  fill_header(workbook);
  fill_goal(workbook, 0);
  workbook.named("TMM_TOLERANCIA").cell(0, 0).set_text("mucha");
  workbook.run(kExport, into_folder(path("")));
  const std::string made = entries().front();
  const std::string report = csv_lines_of(folder / made / "reportes.csv").at(1);
  EXPECT_NE(report.find("SIN REVISAR: "), std::string::npos) << report;
  EXPECT_NE(report.find(R"("{""tolerancia"":""mucha""}")"), std::string::npos) << report;
}

TEST_F(DataExportTest, AReadOnlyReportIsExported) {
  const Document workbook = office->view(std::filesystem::path(POA_SAMPLES) / "54201.ods");
  ASSERT_TRUE(workbook.is_read_only());
  workbook.run(kExport, into_folder(path("")));
  EXPECT_EQ(entries(kName), package);
}

TEST_F(DataExportTest, ACopyOfTheSheetIsRefused) {
  const Document workbook = lettered_report(*office, 1);
  workbook.uno()->getSheets()->copyByName("TMM-F004", "Copia", 1);
  workbook.go_to("Copia", "A1");
  EXPECT_TRUE(
      refusal(workbook, kExport, into_folder(path(""))).starts_with("Esta hoja es una copia"));
  EXPECT_EQ(refusal(office->new_spreadsheet_in_window(), kExport, into_folder(path(""))),
            kNotAReport);
  EXPECT_TRUE(entries().empty());
}

TEST_F(DataExportTest, AutomaticCalculationIsTurnedOnFirst) {
  const Document workbook = sample();
  const Reference<css::sheet::XCalculatable> formulas(workbook.uno(), UNO_QUERY_THROW);
  formulas->enableAutomaticCalculation(false);
  workbook.named("TMM_TABLA").cell(kFirstPlanned, 1).set_formula("=7*1000");
  const std::string answer = workbook.run(kExport, into_folder(path("")));
  EXPECT_NE(answer.find(". El cálculo automático estaba apagado: se encendió"), std::string::npos)
      << answer;
  EXPECT_NE(csv_lines_of(folder / kName / "metas.csv").at(2).find(",7000,"), std::string::npos);
}

// The dialog is the office's own, as the system has none here.
TEST_F(DataExportTest, OnScreenTheFileIsAskedForBesideTheReport) {
  std::filesystem::copy_file(std::filesystem::path(POA_SAMPLES) / "54201.ods", path("54201.ods"));
  const Document workbook = office->edit_in_window(path("54201.ods"));
  const std::string name = std::string(kName) + ".json";
  {
    MenuCommand command(*office, workbook, kMenu);
    const auto shown = command.dialog("Exportar datos");
    for (const std::string& part :
         {name, std::string("Datos del reporte (.json)"),
          std::string("Paquete de datos: una carpeta con archivos CSV (.csv)")})
      EXPECT_NE(std::find(shown.begin(), shown.end(), part), shown.end()) << part;
    command.click("Cancelar");
    command.finish();
  }
  EXPECT_FALSE(std::filesystem::exists(path(name)));
  MenuCommand command(*office, workbook, kMenu);
  static_cast<void>(command.dialog("Exportar datos"));
  command.click("Guardar");
  EXPECT_EQ(command.dialog("Exportar datos").front(),
            "Datos exportados a " + path(name) + ". Metas: 14");
  command.press(Key::Enter);
  command.finish();
  EXPECT_TRUE(formats::read_json(contents_of(path(name))));
}

}  // namespace
}  // namespace poa::office
