// SPDX-License-Identifier: MPL-2.0
// ExportarDatos of a consolidation: a package of all reports that it counts, with what it found
// between them; never of other data than those that were consolidated.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "formats/digest.hpp"
#include "formats/json.hpp"
#include "ui/consolidation_fixture.hpp"

namespace poa::office {
namespace {

constexpr const char* kExport = "mx.poa.calc:ExportarDatos";

class ConsolidationExportTest : public ConsolidationTest {
 protected:
  void SetUp() override {
    ConsolidationTest::SetUp();
    std::filesystem::remove_all(out);
    std::filesystem::create_directories(out);
  }

  // Three reports, one of them in a subfolder, and a copy; the consolidation is in front.
  [[nodiscard]] Document consolidated() const {
    put_workbook("54201", "54201.ods", Format::Ods);
    put("54101 ñ.json", formats::write_json(sample("54101")));
    put("sub/54102.json", formats::write_json(sample("54102")));
    put("sub/copia.json", formats::write_json(sample("54102")));
    static_cast<void>(gathered({argument("Subcarpetas", css::uno::makeAny(true)),
                                text_argument("Esperadas", "54101;54102;54201;54999")}));
    return document_in_front(*office);
  }
  [[nodiscard]] CommandArguments into_folder() const {
    return {text_argument("Carpeta", out.string())};
  }
  [[nodiscard]] bool nothing_is_written() const { return std::filesystem::is_empty(out); }

  const std::filesystem::path out = office->scratch() / "datos abiertos";
  const std::filesystem::path package = out / "Datos consolidados";
};

TEST_F(ConsolidationExportTest, ThePackageHasAllReportsThatCount) {
  const Document result = consolidated();
  EXPECT_EQ(result.run(kExport, into_folder()),
            "Paquete de datos exportado a la carpeta " + package.string() +
                ": reportes.csv, metas.csv, hallazgos.csv y datapackage.json, que dice qué es cada "
                "columna. Reportes: 3. Metas: 26");
  const auto reports = csv_lines_of(package / "reportes.csv");
  ASSERT_EQ(reports.size(), 4U);
  for (const char* unit : {"54101", "54102", "54201"}) {
    const std::string digest = formats::digest_of(sample(unit));
    EXPECT_EQ(std::count_if(reports.begin(), reports.end(),
                            [&](const std::string& line) {
                              return line.find("," + digest + ",") != std::string::npos;
                            }),
              1)
        << unit;
  }
  EXPECT_EQ(csv_lines_of(package / "metas.csv").size(), 1U + 26);
  const std::string descriptor = contents_of(package / "datapackage.json");
  EXPECT_NE(
      descriptor.find("\"title\": \"Consolidado de avances físicos · OCTUBRE-DICIEMBRE 2023\""),
      std::string::npos)
      << descriptor.substr(0, 400);
}

TEST_F(ConsolidationExportTest, FindingsAreThoseOfTheConsolidation) {
  const Document result = consolidated();
  static_cast<void>(result.run(kExport, into_folder()));
  const auto listed = rows_of(result, "CON_HALLAZGOS");
  const auto exported = csv_lines_of(package / "hallazgos.csv");
  const auto of_rule = [&](const std::string& rule) {
    return std::count_if(exported.begin(), exported.end(), [&](const std::string& line) {
      return line.find("," + rule + ",") != std::string::npos;
    });
  };
  EXPECT_EQ(exported.size(), listed.size() + 1);
  EXPECT_EQ(of_rule("CON-02"), 1);
  EXPECT_EQ(of_rule("CON-05"), 1);
  for (const auto& row : listed) {
    EXPECT_EQ(of_rule(row[2]), std::count_if(listed.begin(), listed.end(),
                                             [&](const auto& other) { return other[2] == row[2]; }))
        << row[2];
  }
}

TEST_F(ConsolidationExportTest, ASavedConsolidationIsExportedToo) {
  const Document result = consolidated();
  for (const auto& [name, format] :
       {std::pair{"consolidado.ods", Format::Ods}, std::pair{"consolidado.xlsx", Format::Xlsx}}) {
    result.store(office->scratch() / name, format);
    const Document again = office->edit_in_window(office->scratch() / name);
    std::filesystem::remove_all(package);
    EXPECT_TRUE(again.run(kExport, into_folder()).ends_with("Reportes: 3. Metas: 26")) << name;
  }
}

TEST_F(ConsolidationExportTest, FilesFromSeveralFoldersAreFoundAgain) {
  put("54101.json", formats::write_json(sample("54101")));
  put("sub/54101.json", formats::write_json(sample("54102")));
  static_cast<void>(office->new_spreadsheet_in_window().run(
      kGather, {text_argument("Archivos", (folder / "54101.json").string() + "\n" +
                                              (folder / "sub/54101.json").string())}));
  const Document result = document_in_front(*office);
  EXPECT_TRUE(result.run(kExport, into_folder()).ends_with("Reportes: 2. Metas: 12"));
}

TEST_F(ConsolidationExportTest, AFileThatChangedEndsIt) {
  const Document result = consolidated();
  Form changed = sample("54102");
  changed.table.at(1, 3) = 777.0;
  put("sub/54102.json", formats::write_json(changed));
  EXPECT_EQ(refusal(result, kExport, into_folder()),
            (folder / "sub/54102.json").string() +
                " cambió después de la consolidación, y no se exportó nada, para que los datos no "
                "digan otra cosa que ella. Consolide otra vez y exporte esa consolidación.");
  std::filesystem::remove(folder / "sub/54102.json");
  EXPECT_EQ(
      refusal(result, kExport, into_folder()),
      (folder / "sub/54102.json").string() +
          " ya no se puede leer como cuando se consolidó, y no se exportó nada. Póngalo donde "
          "estaba, o consolide otra vez y exporte esa consolidación.");
  EXPECT_TRUE(nothing_is_written());
}

TEST_F(ConsolidationExportTest, ListsThatWereChangedEndIt) {
  constexpr const char* kChanged =
      "Las listas de este consolidado ya no son las que se hicieron, y no se exportó nada. "
      "Consolide otra vez y exporte esa consolidación.";
  const Document without_report = consolidated();
  without_report.named("CON_ARCHIVOS").cell(9, 1).set_text("quitado");
  EXPECT_EQ(refusal(without_report, kExport, into_folder()), kChanged);
  const Document without_heading = consolidated();
  without_heading.named("CON_ARCHIVOS").cell(0, 0).set_text("Nombre");
  EXPECT_EQ(refusal(without_heading, kExport, into_folder()), kChanged);
  EXPECT_TRUE(nothing_is_written());
}

TEST_F(ConsolidationExportTest, WhatIsNoPlaceIsRefused) {
  const Document result = consolidated();
  EXPECT_EQ(refusal(result, kExport, {text_argument("Archivo", (out / "datos.json").string())}),
            "Los datos de un consolidado son una carpeta: diga cuál en Carpeta.");
  EXPECT_EQ(refusal(result, kExport, without_asking()),
            "Diga en Carpeta la carpeta para los archivos.");
  EXPECT_EQ(refusal(result, kExport, {text_argument("Carpeta", (out / "no hay").string())}),
            "No existe la carpeta " + (out / "no hay").string() + ". Créela o elija otra.");
}

TEST_F(ConsolidationExportTest, OnScreenTheFolderIsChosen) {
  const Document result = consolidated();
  result.store(out / "consolidado.ods", Format::Ods);
  const Document shown = office->edit_in_window(out / "consolidado.ods");
  MenuCommand command(*office, shown, "service:mx.poa.Comandos?ExportarDatos");
  static_cast<void>(command.dialog("Carpeta para el paquete de datos"));
  command.click("Seleccionar");
  expect_dialog(command, "Exportar datos",
                "Paquete de datos exportado a la carpeta " + package.string() + ": ");
  command.press(Key::Enter);
  command.finish();
  EXPECT_TRUE(std::filesystem::exists(package / "datapackage.json"));
}

}  // namespace
}  // namespace poa::office
