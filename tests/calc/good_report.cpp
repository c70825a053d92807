// SPDX-License-Identifier: MPL-2.0
#include "calc/good_report.hpp"

#include <map>
#include <string>
#include <vector>

namespace poa::office {
namespace {

// By column of the table.
struct Entry {
  int column;
  CellValue value;
};
const std::vector<Entry> kGoodGoal = {{0, "2.1.1"},   {1, "100.- Dirigir"},
                                      {2, "Informe"}, {3, 4.0},
                                      {4, 1.0},       {5, 1.0},
                                      {6, 1.0},       {7, 1.0},
                                      {8, 1.0},       {9, 1.0},
                                      {10, 1.0},      {11, 1.0}};

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

Document good_report(Office& office, const std::filesystem::path& form) {
  Document workbook = office.new_from_template(form);
  fill_header(workbook);
  sign(workbook);
  const Range table = workbook.named("TMM_TABLA");
  for (const Entry& entry : kGoodGoal) table.cell(entry.column, 0).set(entry.value);
  return workbook;
}

}  // namespace poa::office
