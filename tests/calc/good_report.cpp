// SPDX-License-Identifier: MPL-2.0
#include "calc/good_report.hpp"

#include <map>
#include <string>
#include <vector>

#include "calc/goal_rows.hpp"

namespace poa::office {
namespace {

constexpr int kAnnual = 3;  // columns of the table, from 0
constexpr int kFirstPlanned = 4;
constexpr int kLastAchieved = 11;
const std::vector<std::string> kTexts = {"obras", "cursos", "visitas", "talleres"};

}  // namespace

// Beside their labels, wherever these stand.
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

// The first cells of the three groups.
void sign(const Document& workbook) {
  for (const int column : {0, 3, 13}) workbook.named("TMM_FIRMAS").cell(column, 0).set("NOMBRE");
}

void fill_goal(const Document& workbook, int row) {
  const Range table = workbook.named("TMM_TABLA");
  table.cell(0, row).set("2.1.1");
  table.cell(1, row).set(std::to_string(100 + row) + ".- Dirigir " +
                         kTexts.at(static_cast<std::size_t>(row)));
  table.cell(2, row).set("Informe");
  table.cell(kAnnual, row).set(4.0);
  for (int column = kFirstPlanned; column <= kLastAchieved; ++column)
    table.cell(column, row).set(1.0);
}

Document good_report(Office& office, int goals) {
  Document workbook = office.new_from_template(POA_TEMPLATE);
  add_goals(workbook, goals - 1);
  fill_header(workbook);
  sign(workbook);
  for (int row = 0; row < goals; ++row) fill_goal(workbook, row);
  return workbook;
}

}  // namespace poa::office
