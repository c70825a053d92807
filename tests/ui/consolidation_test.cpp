// SPDX-License-Identifier: MPL-2.0
// Consolidar: the reports of a folder in one workbook, each file with what became of it, and none
// of them changed.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "formats/json.hpp"
#include "office/arguments.hpp"
#include "ui/consolidation_fixture.hpp"

namespace poa::office {
namespace {

// What is said of each file, by its name.
std::map<std::string, std::string> notes_of(const Document& result) {
  std::map<std::string, std::string> notes;
  for (const auto& row : rows_of(result, "CON_ARCHIVOS")) notes[row.front()] = row.back();
  return notes;
}

std::vector<std::string> rules_in(const Document& result) {
  std::vector<std::string> rules;
  for (const auto& row : rows_of(result, "CON_HALLAZGOS")) {
    if (row[2].starts_with("CON-")) rules.push_back(row[2] + " " + row[0]);
  }
  return rules;
}

TEST_F(ConsolidationTest, EachFileIsThereWithWhatBecameOfIt) {
  put_workbook("54201", "54201.ods", Format::Ods);
  put_workbook("54101", "54101.xlsx", Format::Xlsx);
  put("54102.json", formats::write_json(sample("54102")));
  put("vacío.ods", "");
  put("notas.txt", "nada");
  put("texto.ods", "esto no es un libro");
  put(".~lock.54201.ods#", "otro");
  const auto before = bytes_of_files();
  const std::string answer = gathered();
  const Document result = document_in_front(*office);
  EXPECT_TRUE(answer.starts_with("Reportes consolidados: 3, con metas: ")) << answer;
  EXPECT_NE(answer.find("Archivos que no se leyeron: 3."), std::string::npos) << answer;
  EXPECT_EQ(result.sheets(),
            (std::vector<std::string>{"Resumen", "Metas", "Hallazgos", "Archivos"}));
  const std::size_t goals =
      sample("54201").table.rows() + sample("54101").table.rows() + sample("54102").table.rows();
  EXPECT_EQ(rows_of(result, "CON_METAS").size(), goals);
  const auto notes = notes_of(result);
  EXPECT_EQ(notes.size(), 6U);
  EXPECT_EQ(notes.at("54201.ods"), "");
  EXPECT_NE(notes.at("vacío.ods").find("está vacío"), std::string::npos);
  EXPECT_NE(notes.at("notas.txt").find("No es un libro"), std::string::npos);
  EXPECT_NE(notes.at("texto.ods"), "");
  EXPECT_EQ(bytes_of_files(), before);
}

TEST_F(ConsolidationTest, TheOfficeReadsWhatIsReadWithoutIt) {
  for (const char* unit : {"54101", "54102", "54201"}) {
    put_workbook(unit, std::string(unit) + ".ods", Format::Ods);
    put_workbook(unit, std::string("sub/") + unit + ".fods", Format::FlatOds);
  }
  static_cast<void>(gathered());
  const Document unopened = document_in_front(*office);
  const auto goals = rows_of(unopened, "CON_METAS");
  static_cast<void>(office->new_spreadsheet_in_window().run(
      kGather, {text_argument("Carpeta", (folder / "sub").string())}));
  const Document opened = document_in_front(*office);
  auto others = rows_of(opened, "CON_METAS");
  ASSERT_EQ(others.size(), goals.size());
  for (std::vector<std::string>& row : others)
    row[0] = row[0].substr(0, row[0].find(".fods")) + ".ods";
  EXPECT_EQ(others, goals);
  EXPECT_EQ(rows_of(opened, "CON_HALLAZGOS").size(), rows_of(unopened, "CON_HALLAZGOS").size());
}

TEST_F(ConsolidationTest, FoldersInTheFolderAreReadIfAskedFor) {
  put("54102.json", formats::write_json(sample("54102")));
  put("sub/54101.json", formats::write_json(sample("54101")));
  static_cast<void>(gathered());
  EXPECT_EQ(notes_of(document_in_front(*office)).size(), 1U);
  static_cast<void>(gathered({argument("Subcarpetas", css::uno::makeAny(true))}));
  EXPECT_EQ(notes_of(document_in_front(*office)).count("sub/54101.json"), 1U);
}

TEST_F(ConsolidationTest, RulesBetweenReportsAreTold) {
  put("54102.json", formats::write_json(sample("54102")));
  put("copia.json", formats::write_json(sample("54102")));
  Form other = sample("54102");
  other.table.at(0, 3) = 99.0;
  put("otro.json", formats::write_json(other));
  const std::string answer = gathered({text_argument("Esperadas", "54102; 54999\n54998"),
                                       argument("Ejercicio", css::uno::makeAny(sal_Int32{2023})),
                                       text_argument("Trimestre", "1")});
  const auto rules = rules_in(document_in_front(*office));
  const auto has = [&](const std::string& rule) {
    return std::count(rules.begin(), rules.end(), rule) == 1;
  };
  EXPECT_TRUE(has("CON-01 54102.json")) << testing::PrintToString(rules);
  EXPECT_TRUE(has("CON-01 otro.json"));
  EXPECT_TRUE(has("CON-02 copia.json"));
  EXPECT_TRUE(has("CON-03 54102.json"));
  EXPECT_EQ(std::count_if(rules.begin(), rules.end(),
                          [](const std::string& rule) { return rule.starts_with("CON-05"); }),
            3)
      << "nobody reported the first quarter: " << testing::PrintToString(rules);
  EXPECT_NE(answer.find("Copias y otros archivos de un cierre: 1."), std::string::npos) << answer;
}

TEST_F(ConsolidationTest, AClosingIsVerified) {
  const Document workbook = new_report(*office, 1);
  fill_report(workbook, sample("54201"));
  static_cast<void>(workbook.run(
      "mx.poa.calc:CerrarParaFirma",
      {text_argument("Carpeta", folder.string()), text_argument("Motivo", "vence el plazo")}));
  const std::string answer = gathered();
  EXPECT_TRUE(
      answer.starts_with("Reportes consolidados: 1, con metas: 14. Copias y otros archivos "
                         "de un cierre: 2. Archivos que no se leyeron: 0."))
      << answer;
  EXPECT_TRUE(rules_in(document_in_front(*office)).empty());
}

TEST_F(ConsolidationTest, ChosenFilesAreReadAlone) {
  put("54102.json", formats::write_json(sample("54102")));
  put("54101.json", formats::write_json(sample("54101")));
  const std::string answer = office->new_spreadsheet_in_window().run(
      kGather, {text_argument("Archivos", (folder / "54101.json").string() + "\n")});
  EXPECT_TRUE(answer.starts_with("Reportes consolidados: 1, ")) << answer;
  EXPECT_EQ(notes_of(document_in_front(*office)).count("54101.json"), 1U);
}

TEST_F(ConsolidationTest, WhatCannotBeGatheredIsRefused) {
  const Document sheet = office->new_spreadsheet_in_window();
  EXPECT_EQ(
      refusal(sheet, kGather, {text_argument("Carpeta", (folder / "sub").string())}),
      "No hay archivos en " + (folder / "sub").string() + ". Elija la carpeta de los reportes.");
  EXPECT_EQ(refusal(sheet, kGather, {text_argument("Carpeta", "/no/hay")}),
            "No existe la carpeta /no/hay. Créela o elija otra.");
  EXPECT_EQ(refusal(sheet, kGather, {text_argument("Archivos", " \n")}),
            "Diga en Archivos los archivos, uno por renglón.");
  put("54102.json", formats::write_json(sample("54102")));
  EXPECT_EQ(refusal(sheet, kGather,
                    {text_argument("Carpeta", folder.string()), text_argument("Trimestre", "7")}),
            "Trimestre no nombra un trimestre. Escriba 1, 2, 3 o 4.");
  EXPECT_EQ(refusal(sheet, kGather, without_asking()),
            "Diga en Carpeta la carpeta para los archivos.");
}

constexpr const char* kTitle = "Consolidar reportes";

TEST_F(ConsolidationTest, OnScreenWhatWasReadIsKeptWhenCancelled) {
  const std::string report = formats::write_json(sample("54201"));
  constexpr int kFiles = 3000;
  for (int file = 0; file < kFiles; ++file) put(std::to_string(1000 + file) + ".json", report);
  put_workbook("54201", "0.ods", Format::Ods);
  const Document workbook = office->edit_in_window(folder / "0.ods");
  MenuCommand command(*office, workbook, "service:mx.poa.Comandos?Consolidar");
  static_cast<void>(command.dialog("Carpeta de los reportes"));
  command.click("Seleccionar");
  expect_dialog(command, kTitle, "Reportes de ");
  command.click("Aceptar");
  expect_dialog(command, kTitle, " de 3,001: ");
  command.click("Cancelar");
  expect_dialog(command, kTitle, "Se leyeron ");
  command.click("Sí");
  expect_dialog(command, kTitle, "Reportes consolidados: 1, con metas: 14.");
  command.press(Key::Enter);
  command.finish();
  const auto notes = notes_of(document_in_front(*office));
  EXPECT_EQ(notes.size(), kFiles + 1U);
  EXPECT_EQ(notes.at("3999.json"), "No se leyó: se canceló antes.");
  EXPECT_NE(notes.at("1000.json"), "No se leyó: se canceló antes.");
}

TEST_F(ConsolidationTest, OnScreenTheFolderIsChosenAndTheResultShown) {
  put_workbook("54201", "54201.ods", Format::Ods);
  const Document workbook = office->edit_in_window(folder / "54201.ods");
  MenuCommand command(*office, workbook, "service:mx.poa.Comandos?Consolidar");
  static_cast<void>(command.dialog("Carpeta de los reportes"));
  command.click("Seleccionar");
  expect_dialog(command, kTitle, "Reportes de " + folder.string());
  command.click("Aceptar");
  expect_dialog(command, kTitle, "Reportes consolidados: 1, con metas: 14.");
  command.press(Key::Enter);
  command.finish();
  EXPECT_EQ(rows_of(document_in_front(*office), "CON_METAS").size(), 14U);
}

}  // namespace
}  // namespace poa::office
