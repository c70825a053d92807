// SPDX-License-Identifier: MPL-2.0
// Reports as a data package: each cell in its column, and what its column cannot say beside it.
#include "formats/data_package.hpp"

#include <gtest/gtest.h>

#include <cstddef>
#include <limits>
#include <string>
#include <utility>
#include <vector>

#include "domain/form/column.hpp"
#include "formats/digest.hpp"
#include "formats/json_tree.hpp"

namespace poa::formats {
namespace {

constexpr const char* kDigest = "0000000000000000000000000000000000000000000000000000000000000000";

std::string file(const std::vector<PackageFile>& files, std::string_view name) {
  for (const PackageFile& one : files) {
    if (one.name == name) return one.bytes;
  }
  return "no such file";
}

std::vector<PackageFile> packaged(const Form& form,
                                  const std::vector<PackagedFinding>& findings = {}) {
  DataPackage package;
  package.add({.file = "54201.ods",
               .form = form,
               .digest = kDigest,
               .verdict = "LISTO PARA FIRMA",
               .findings = findings});
  return std::move(package).files("Avance");
}

std::vector<std::string> lines(const std::string& csv) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < csv.size();) {
    const std::size_t end = csv.find("\r\n", at);
    lines.push_back(csv.substr(at, end - at));
    at = end + 2;
  }
  return lines;
}

Cell text(const char* said) { return std::string(said); }

Form with_goal() {
  Form form;
  form.table = CellTable(1, kColumns);
  form.table.at(0, index(Column::Text)) = text("300.- Incentivar");
  form.table.at(0, index(Column::Annual)) = 1751.0;
  return form;
}

// The row of the only goal, without the numbers of its report and itself.
std::string goal_line(const Form& form) {
  const auto all = lines(file(packaged(form), "metas.csv"));
  EXPECT_EQ(all.size(), 2U);
  return all.back().substr(std::string("1,1,").size());
}

std::string with_cell(Column column, Cell cell) {
  Form form = with_goal();
  form.table.at(0, index(column)) = std::move(cell);
  return goal_line(form);
}

TEST(DataPackage, HasItsFilesAndTheDescriptorLast) {
  const auto files = packaged(Form());
  ASSERT_EQ(files.size(), 4U);
  EXPECT_EQ(files.back().name, "datapackage.json");
  EXPECT_EQ(lines(file(files, "metas.csv")),
            std::vector<std::string>{
                "reporte,fila,lineas,meta,unidad,anual,programado_1,alcanzado_1,programado_2,"
                "alcanzado_2,programado_3,alcanzado_3,programado_4,alcanzado_4,absoluto,relativo,"
                "observaciones,tipo,integra,revisado,numero,tipo_leido,capturado"});
  EXPECT_EQ(lines(file(files, "hallazgos.csv")),
            std::vector<std::string>{
                "hallazgo,reporte,severidad,regla,meta,fila,celda,mensaje,revisada"});
}

TEST(DataPackage, AReportIsARow) {
  Form form = with_goal();
  form.institution = text("AYUNTAMIENTO, S.");
  form.administration = text("XXIV");
  form.year = text("2023");
  form.quarter = text("OCTUBRE-DICIEMBRE");
  form.tolerance = 0.1;
  form.branch = 54.0;
  form.unit = text("54101 DIRECCIÓN");
  form.programme = CellError{};
  form.axes = {text("2 BIENESTAR"), Blank{}, CellError{}};
  form.action_lines = {text("2.1.1 \"A\"")};
  form.signatures = {{text("RESPONSABLE DEL RAMO"), text("FULANA DE TAL")}};
  const auto files = packaged(form);
  EXPECT_EQ(lines(file(files, "reportes.csv")),
            (std::vector<std::string>{
                "reporte,archivo,ejercicio,trimestre,tolerancia,institucion,administracion,"
                "autorizacion,ramo,programa,unidad_ejecutora,finalidad,funcion,subfuncion,ejes,"
                "lineas_accion,clave_ramo,clave_programa,clave_unidad,huella,veredicto,metas,"
                "errores,advertencias,avisos,capturado",
                "1,54201.ods,2023,4,0.1,\"AYUNTAMIENTO, S.\",XXIV,,54,,54101 DIRECCIÓN,,,,"
                R"("[""2 BIENESTAR"",{""error"":true}]","[""2.1.1 \""A\""""]",54,,54101,)" +
                    std::string(kDigest) +
                    R"(,LISTO PARA FIRMA,1,0,0,0,"{""programa"":{""error"":true}}")"}));
  for (const PackageFile& one : files) EXPECT_EQ(one.bytes.find("FULANA"), std::string::npos);
}

TEST(DataPackage, AYearOrQuarterThatIsNoneIsKept) {
  Form form;
  form.year = text("dos mil");
  form.quarter = 7.0;
  const std::string row = lines(file(packaged(form), "reportes.csv")).back();
  EXPECT_TRUE(row.starts_with("1,54201.ods,,,,")) << row;
  EXPECT_TRUE(row.ends_with(R"("{""ejercicio"":""dos mil"",""trimestre"":""7""}")")) << row;
}

TEST(DataPackage, EachCellIsInItsColumn) {
  Form form = with_goal();
  for (const Column column : kFigureColumns)
    form.table.at(0, index(column)) = static_cast<double>(index(column));
  form.table.at(0, index(Column::Relative)) = 0.5;
  form.table.at(0, index(Column::Kind)) = text("Valor actual");
  form.table.at(0, index(Column::Components)) = 302.0;
  form.table.at(0, index(Column::Remarks)) = text("=1+1");
  EXPECT_EQ(goal_line(form),
            ",300.- Incentivar,,3,4,5,6,7,8,9,10,11,12,0.5,'=1+1,Valor actual,302,,300,ULTIMO,");
}

TEST(DataPackage, BlankIsNotZero) {
  EXPECT_EQ(with_cell(Column::Planned1, text(" ")), goal_line(with_goal()));
  EXPECT_EQ(with_cell(Column::Planned1, 0.0), ",300.- Incentivar,,1751,0,,,,,,,,,,,,,,300,SUMA,");
}

TEST(DataPackage, AFigureThatIsATextIsBoth) {
  EXPECT_EQ(with_cell(Column::Planned1, text(" 1,770.50")),
            ",300.- Incentivar,,1751,1770.50,,,,,,,,,,,,,,300,SUMA,"
            R"("{""programado_1"":"" 1,770.50""}")");
  EXPECT_EQ(with_cell(Column::Annual, text("−007")),
            R"(,300.- Incentivar,,-7,,,,,,,,,,,,,,,300,SUMA,"{""anual"":""−007""}")");
  EXPECT_EQ(with_cell(Column::Annual, text("00.25")),
            R"(,300.- Incentivar,,0.25,,,,,,,,,,,,,,,300,SUMA,"{""anual"":""00.25""}")");
}

TEST(DataPackage, WhatIsNoFigureIsKept) {
  EXPECT_EQ(with_cell(Column::Annual, text("=12 apoyos")),
            R"(,300.- Incentivar,,,,,,,,,,,,,,,,,300,SUMA,"{""anual"":""=12 apoyos""}")");
  const char* error =
      R"(,300.- Incentivar,,,,,,,,,,,,,,,,,300,SUMA,"{""anual"":{""error"":true}}")";
  EXPECT_EQ(with_cell(Column::Annual, CellError{}), error);
  EXPECT_EQ(with_cell(Column::Annual, std::numeric_limits<double>::infinity()), error);
}

TEST(DataPackage, AnErrorIsNoText) {
  EXPECT_EQ(with_cell(Column::Text, CellError{}),
            R"(,,,1751,,,,,,,,,,,,,,,,SUMA,"{""meta"":{""error"":true}}")");
  EXPECT_EQ(with_cell(Column::Kind, CellError{}),
            R"(,300.- Incentivar,,1751,,,,,,,,,,,,,,,300,,"{""tipo"":{""error"":true}}")");
  EXPECT_EQ(with_cell(Column::Kind, text("#ERROR")),
            ",300.- Incentivar,,1751,,,,,,,,,,,,#ERROR,,,300,SUMA,");
}

TEST(DataPackage, ANulIsLeftOut) {
  EXPECT_EQ(with_cell(Column::Unit, std::string("A\0B", 3)),
            ",300.- Incentivar,AB,1751,,,,,,,,,,,,,,,300,SUMA,");
  EXPECT_EQ(with_cell(Column::Annual, std::string("A\0B", 3)),
            R"(,300.- Incentivar,,,,,,,,,,,,,,,,,300,SUMA,"{""anual"":""AB""}")");
}

TEST(DataPackage, RowsThatAreNoGoalCountAndAreLeftOut) {
  Form form;
  form.table = CellTable(3, kColumns);
  form.table.at(0, index(Column::Unit)) = text("Informe");
  form.table.at(1, index(Column::Kind)) = text("SUMA");
  form.table.at(2, index(Column::Unit)) = text("Apoyo");
  const auto all = lines(file(packaged(form), "metas.csv"));
  ASSERT_EQ(all.size(), 3U);
  EXPECT_TRUE(all[1].starts_with("1,1,,,Informe,")) << all[1];
  EXPECT_TRUE(all[2].starts_with("1,3,,,Apoyo,")) << all[2];
}

TEST(DataPackage, FindingsAreRowsAndCounts) {
  const auto files = packaged(with_goal(), {{.severity = "error",
                                             .rule = "ARIT-03",
                                             .goal = GoalNumber(300),
                                             .row = 1,
                                             .cell = "meta anual",
                                             .message = "Meta 300: suma 1,750"},
                                            {.severity = "aviso",
                                             .rule = "PER-02",
                                             .goal = {},
                                             .row = {},
                                             .cell = "encabezado",
                                             .message = "Falta",
                                             .reviewed = true}});
  EXPECT_EQ(lines(file(files, "hallazgos.csv")).at(1),
            "1,1,error,ARIT-03,300,1,meta anual,\"Meta 300: suma 1,750\",false");
  EXPECT_EQ(lines(file(files, "hallazgos.csv")).at(2), "2,1,aviso,PER-02,,,encabezado,Falta,true");
  EXPECT_TRUE(lines(file(files, "reportes.csv")).at(1).ends_with(",1,1,0,1,"));
}

TEST(DataPackage, ReportsHaveRunningNumbers) {
  const Form form = with_goal();
  const PackagedReport report{
      .file = "a.ods", .form = form, .digest = kDigest, .verdict = "", .findings = {}};
  DataPackage package;
  EXPECT_EQ(package.add(report), 1U);
  EXPECT_EQ(package.add(report), 2U);
  package.add_finding({}, {.severity = "advertencia",
                           .rule = "CON-05",
                           .goal = {},
                           .row = {},
                           .cell = "",
                           .message = "Falta 54102"});
  const auto files = std::move(package).files("Avance");
  EXPECT_TRUE(lines(file(files, "metas.csv")).at(2).starts_with("2,1,,300.- Incentivar,"));
  EXPECT_EQ(lines(file(files, "hallazgos.csv")).at(1),
            "1,,advertencia,CON-05,,,,Falta 54102,false");
}

TEST(DataPackage, TheDescriptorSaysTheDigestOfEachFile) {
  const auto files = packaged(with_goal());
  const std::string descriptor = file(files, "datapackage.json");
  for (std::size_t place = 0; place + 1 < files.size(); ++place) {
    EXPECT_NE(descriptor.find("\"sha256:" + sha256(files[place].bytes) + "\""), std::string::npos)
        << files[place].name;
  }
  EXPECT_NE(descriptor.find("\"title\": \"Avance\""), std::string::npos);
}

// Programs that read the package go by it: by the names of the first line, and from table to table.
TEST(DataPackage, TheDescriptorSaysHowToReadEachFile) {
  const auto files = packaged(with_goal());
  const Json descriptor = Json::parse(file(files, "datapackage.json"));
  ASSERT_EQ(descriptor.at("resources").size(), 3U);
  for (const Json& resource : descriptor.at("resources")) {
    const std::string path = resource.at("path");
    std::string names;
    for (const Json& field : resource.at("schema").at("fields"))
      names += (names.empty() ? "" : ",") + std::string(field.at("name"));
    EXPECT_EQ(lines(file(files, path)).front(), names) << path;
    EXPECT_TRUE(resource.at("dialect").at("header")) << path;
    const Json key = resource.at("schema").at("primaryKey");
    EXPECT_TRUE(names.starts_with(std::string(key.front()) + ",")) << path;
    if (path == "reportes.csv") continue;
    EXPECT_EQ(resource.at("schema").at("foreignKeys").at(0).at("reference").at("resource"),
              "reportes")
        << path;
  }
}

// People read it too: they add their licence in it.
TEST(DataPackage, TheDescriptorIsReadableText) {
  const std::string descriptor = file(packaged(Form()), "datapackage.json");
  EXPECT_NE(descriptor.find("\"title\": \"Institución\""), std::string::npos);
}

}  // namespace
}  // namespace poa::formats
