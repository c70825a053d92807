// SPDX-License-Identifier: MPL-2.0
#include "bench/sample_report.hpp"

#include <cstddef>
#include <iomanip>
#include <sstream>
#include <string>
#include <utility>

#include "domain/form/limits.hpp"

namespace poa::bench {
namespace {

// "0042.- Atender …", as long for every goal.
std::string goal_text(int index, int number) {
  std::ostringstream text;
  text << std::setfill('0') << std::setw(4) << number << ".- Atender solicitudes del sector "
       << std::setw(7) << index;
  return text.str();
}

CellTable column_of(const std::vector<std::string>& texts) {
  CellTable table(texts.size(), 1);
  for (std::size_t row = 0; row < texts.size(); ++row) table.at(row, 0) = texts[row];
  return table;
}

Header sample_header() {
  return {.branch = "54 BIENESTAR",
          .programme = "542 ATENCIÓN CIUDADANA",
          .unit = "54201 DIRECCIÓN",
          .purpose = "2 DESARROLLO SOCIAL",
          .function = "2.6 PROTECCIÓN SOCIAL",
          .subfunction = "2.6.8 OTROS GRUPOS VULNERABLES",
          .axes = {"2. BIENESTAR", "3. SEGURIDAD"},
          .year = "2023",
          .quarter = std::string("OCTUBRE-DICIEMBRE")};
}

}  // namespace

std::vector<Cell> sample_goal(int index, int number) {
  const int planned = 10 + index % 7;
  const int last = index % 10 == 3 ? planned - 1 : index % 20 == 5 ? planned + 2 : planned;
  const int absolute = 3 * planned + last;
  std::vector<Cell> cells{std::string("2.1.1, 2.1.4, 3.4.5"), goal_text(index, number),
                          std::string("Persona usuaria"), 4.0 * planned};
  for (int quarter = 1; quarter <= 4; ++quarter) {
    cells.emplace_back(static_cast<double>(planned));
    cells.emplace_back(static_cast<double>(quarter == 4 ? last : planned));
  }
  const int percent = (200 * absolute + 4 * planned) / (8 * planned);  // rounded half up
  cells.emplace_back(static_cast<double>(absolute));
  cells.emplace_back(percent / 100.0);
  cells.push_back(make_text_cell(index % 3 == 0 ? "Se atendieron las solicitudes recibidas" : ""));
  cells.emplace_back(std::string("SUMA"));
  cells.resize(kColumns);
  return cells;
}

CellTable sample_table(int goals, int numbers) {
  CellTable table(static_cast<std::size_t>(goals), kColumns);
  for (int goal = 0; goal < goals; ++goal) {
    std::vector<Cell> cells = sample_goal(goal, goal % numbers);
    for (std::size_t column = 0; column < cells.size(); ++column)
      table.at(static_cast<std::size_t>(goal), column) = std::move(cells[column]);
  }
  return table;
}

ReportOptions sample_options() {
  return {.quarter = Quarter(4),
          .catalogue = column_of({"2.1.1 ATENCIÓN A LA POBLACIÓN", "2.1.4 APOYOS SOCIALES",
                                  "3.4.5 PREVENCIÓN DEL DELITO", "2.4.1 INFRAESTRUCTURA"}),
          .header = sample_header(),
          .units = column_of({"Informe", "Sesión", "Apoyo", "Persona usuaria", "Documento"})};
}

}  // namespace poa::bench
