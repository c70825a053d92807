// SPDX-License-Identifier: MPL-2.0
#include "calc/good_report.hpp"

#include <map>
#include <string>
#include <vector>

namespace poa::office {
namespace {

// By row of the table; no two are alike.
const std::vector<std::string> kTexts = {"100.- Dirigir", "101.- Visitar", "102.- Apoyar",
                                         "103.- Informar"};

}  // namespace

void fill_header(const Document& workbook) {
  const std::map<std::string, CellValue> entries = {{"RAMO", "54 BIENESTAR"},
                                                    {"PROGRAMA", "542 VINCULACIÓN"},
                                                    {"UNIDAD EJECUTORA", "54201 DEPARTAMENTO"},
                                                    {"FINALIDAD", "2 DESARROLLO"},
                                                    {"FUNCIÓN", "2 VIVIENDA"},
                                                    {"SUBFUNCIÓN", "2 COMUNITARIO"},
                                                    {"EJE", "2 BIENESTAR"},
                                                    {"TRIMESTRE", "OCTUBRE-DICIEMBRE"},
                                                    {"EJERCICIO", 2023.0}};
  const Range places = workbook.named("TMM_ENCABEZADO");
  for (int row = 0; row < places.rows(); ++row) {
    const auto entry = entries.find(places.cell(0, row).text());
    if (entry != entries.end()) places.cell(1, row).set(entry->second);
  }
  workbook.named("TMM_CATALOGO").cell(0, 0).set("2.1.1 DIAGNÓSTICO");
}

void sign(const Document& workbook) {
  for (const int column : {0, 3, 13}) workbook.named("TMM_FIRMAS").cell(column, 0).set("NOMBRE");
}

void fill_goal(const Document& workbook, int row, std::string_view table) {
  const std::vector<CellValue> goal = {"2.1.1",   kTexts.at(static_cast<std::size_t>(row)),
                                       "Informe", 4.0,
                                       1.0,       1.0,
                                       1.0,       1.0,
                                       1.0,       1.0,
                                       1.0,       1.0};
  for (int column = 0; const CellValue& value : goal)
    workbook.named(table).cell(column++, row).set(value);
}

void fill_well(const Document& workbook) {
  fill_header(workbook);
  sign(workbook);
  fill_goal(workbook, 0);
}

Document good_report(Office& office, const std::filesystem::path& form) {
  Document workbook = office.new_from_template(form);
  fill_well(workbook);
  return workbook;
}

}  // namespace poa::office
