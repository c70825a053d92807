// SPDX-License-Identifier: MPL-2.0
#include "domain/consolidation/result_tables.hpp"

#include <gtest/gtest.h>

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "consolidation_case.hpp"

namespace poa::testing {
namespace {

using Row = std::vector<std::string>;

std::string shown_cell(const Cell& cell) {
  if (std::holds_alternative<Blank>(cell)) return "-";
  if (std::holds_alternative<double>(cell)) return "#" + cell_text(cell);
  return cell_text(cell);
}

Row row_of(const CellTable& table, std::size_t row) {
  Row cells;
  for (std::size_t column = 0; column < table.columns(); ++column)
    cells.push_back(shown_cell(table.at(row, column)));
  return cells;
}

Row words(std::span<const std::string_view> headings) { return {headings.begin(), headings.end()}; }

TEST(ResultTables, AGoalHasItsReportItsCellsAndWhatIsComputed) {
  const Consolidated result =
      consolidated({source("a.ods", "", "A4=2 abs=9 rel=! lineas=- obs=Más_demanda")});
  const CellTable cells = goal_cells(result, 0, 1);
  EXPECT_EQ(row_of(cells, 0), (Row{"a.ods",
                                   "#2023",
                                   "#4",
                                   "54 BIENESTAR SOCIAL",
                                   "511 ATENCIÓN SOCIAL",
                                   "54101 DIRECCIÓN",
                                   "-",
                                   "300.- Texto 300",
                                   "Apoyo",
                                   "#4",
                                   "#1",
                                   "#1",
                                   "#1",
                                   "#1",
                                   "#1",
                                   "#1",
                                   "#1",
                                   "#2",
                                   "#9",
                                   "#ERROR",
                                   "Más demanda",
                                   "-",
                                   "-",
                                   "-",
                                   "#1.25",
                                   "REBASADA",
                                   "#2",
                                   "#1"}));
  EXPECT_TRUE(std::holds_alternative<CellError>(cells.at(0, 19)));
  EXPECT_EQ(cells.columns(), goal_headings().size());
}

TEST(ResultTables, WhatIsNotThereIsBlank) {
  const Consolidated result =
      consolidated({source("a", "EJERCICIO=- | RAMO=- | TRIMESTRE=x_y", "")});
  const Row row = row_of(goal_cells(result, 0, 1), 0);
  EXPECT_EQ(Row(row.begin(), row.begin() + 4), (Row{"a", "-", "x y", "-"}));
  EXPECT_EQ(Row(row.end() - 4, row.end()), (Row{"-", "-", "#0", "#0"}));
}

TEST(ResultTables, YearAndQuarterAreNumbersWhereTheyAreUnderstood) {
  const Consolidated result = consolidated({source("a", "EJERCICIO='2023 | TRIMESTRE=Oct-Dic_23")});
  const Row row = row_of(goal_cells(result, 0, 1), 0);
  EXPECT_EQ(row[1], "#2023");
  EXPECT_EQ(row[2], "#4");
}

TEST(ResultTables, AreGivenInBlocks) {
  const Consolidated result = consolidated({source("a", "", " | | "), source("b", "", "obs=Otra")});
  const CellTable block = goal_cells(result, 2, 2);
  ASSERT_EQ(block.rows(), 2U);
  EXPECT_EQ(row_of(block, 0)[0], "a");
  EXPECT_EQ(row_of(block, 0)[7], "302.- Texto 302");
  EXPECT_EQ(row_of(block, 1)[0], "b");
  EXPECT_EQ(goal_cells(result, 4, 0).rows(), 0U);
}

TEST(ResultTables, AFindingNamesItsFile) {
  const Consolidated result = consolidated(
      {source("a", "", "unidad=-"), source("b", "UNIDAD_EJECUTORA=54102_X | PROGRAMA=-")},
      {{}, {"54109"}});
  const CellTable cells = finding_cells(result, 0, result.findings.size());
  EXPECT_EQ(words(finding_headings()),
            (Row{"Archivo", "Severidad", "Regla", "Meta", "Celda", "Mensaje", "Fila"}));
  ASSERT_EQ(cells.rows(), 4U);
  const auto without_message = [&cells](std::size_t row) {
    Row shown = row_of(cells, row);
    EXPECT_EQ(shown[5].empty(), false);
    shown.erase(shown.begin() + 5);
    return shown;
  };
  EXPECT_EQ(without_message(0), (Row{"-", "advertencia", "CON-05", "-", "archivo", "#0"}));
  EXPECT_EQ(without_message(1), (Row{"a", "advertencia", "EST-06", "#300", "unidad", "#1"}));
  EXPECT_EQ(without_message(2), (Row{"b", "advertencia", "CON-04", "#300", "texto", "#0"}));
  EXPECT_EQ(without_message(3), (Row{"b", "error", "EST-04", "-", "encabezado", "#0"}));
  EXPECT_EQ(cell_text(cells.at(3, 5)), result.findings[3].finding.message);
}

TEST(ResultTables, AFileSaysWhatItIs) {
  SourceReport closed = source("a.ods");
  closed.closing = ClosingState::Verified;
  SourceReport data = source("a.json");
  data.closing = ClosingState::Differs;
  data.kind = FileKind::Data;
  SourceReport other = source("c.json", "UNIDAD_EJECUTORA=54102_X", "texto=301.-_Otra");
  other.kind = FileKind::Data;
  Consolidation consolidation({});
  consolidation.add(closed);
  consolidation.add(data);
  consolidation.add(source("b.ods"));
  consolidation.add(other);
  consolidation.skip({"a.pdf", "No es un reporte."});
  consolidation.skip({"d.txt", "No es un reporte."});
  const Consolidated result = std::move(consolidation).finish();
  const CellTable cells = file_cells(result, 0, result.files.size());
  EXPECT_EQ(words(file_headings()),
            (Row{"Archivo", "Qué es", "Unidad", "Ejercicio", "Trimestre", "Metas contadas",
                 "Huella", "Cierre", "Veredicto", "Nota"}));
  const std::string unit = "54101 DIRECCIÓN";
  EXPECT_EQ(row_of(cells, 0), (Row{"a.ods", "Copia cerrada", unit, "#2023", "#4", "#1",
                                   closed.digest, "Coincide", "LISTO PARA FIRMA", "-"}));
  EXPECT_EQ(row_of(cells, 1),
            (Row{"a.json", "Datos de un cierre", unit, "#2023", "#4", "#0", closed.digest,
                 "No coincide", "LISTO PARA FIRMA", "Del mismo cierre que «a.ods»."}));
  EXPECT_EQ(row_of(cells, 2),
            (Row{"b.ods", "Reporte", unit, "#2023", "#4", "#0", closed.digest, "Sin cerrar",
                 "LISTO PARA FIRMA", "Mismos datos que «a.ods»; cuentan una sola vez."}));
  EXPECT_EQ(row_of(cells, 3)[1], "Datos de un reporte");
  EXPECT_EQ(row_of(cells, 4), (Row{"a.pdf", "PDF de un cierre", "-", "-", "-", "-", "-", "-", "-",
                                   "Del mismo cierre que «a.ods»."}));
  EXPECT_EQ(row_of(cells, 5),
            (Row{"d.txt", "Omitido", "-", "-", "-", "-", "-", "-", "-", "No es un reporte."}));
}

TEST(ResultTables, VerdictsAreInTheirOrder) {
  Totals totals;
  totals.by_standing = {1, 2, 3, 4};
  const CellTable cells = standing_cells(totals);
  ASSERT_EQ(cells.rows(), 4U);
  EXPECT_EQ(words(standing_headings()), (Row{"Veredicto", "Reportes"}));
  EXPECT_EQ(row_of(cells, 0), (Row{"LISTO", "#1"}));
  EXPECT_EQ(row_of(cells, 1), (Row{"REVISAR", "#2"}));
  EXPECT_EQ(row_of(cells, 2), (Row{"NO LISTO", "#3"}));
  EXPECT_EQ(row_of(cells, 3), (Row{"SIN REVISAR", "#4"}));
}

TEST(ResultTables, GroupsHaveTheirBands) {
  const std::vector<GroupTotals> groups{
      {{"54101", "UNO"}, 2, {15, 1, 2, 3, 4, 5}}, {{"54102", ""}, 1, {}}, {{}, 1, {}}};
  const CellTable cells = group_cells(groups);
  EXPECT_EQ(words(group_headings()), (Row{"Clave", "Nombre", "Reportes", "Metas", "Rebasada",
                                          "Verde", "Amarillo", "Rojo", "Sin semáforo"}));
  EXPECT_EQ(row_of(cells, 0), (Row{"54101", "UNO", "#2", "#15", "#1", "#2", "#3", "#4", "#5"}));
  EXPECT_EQ(row_of(cells, 1)[0], "54102");
  EXPECT_EQ(row_of(cells, 1)[1], "-");
  EXPECT_EQ(row_of(cells, 2)[0], "-");
  EXPECT_EQ(row_of(cells, 2)[1], "(en blanco)");
}

TEST(ResultTables, UnitsOfMeasureHaveTheirSums) {
  const std::vector<MeasureTotals> measures{{"Apoyo", 3, 2, {Number(3) / Number(2), Number(1)}},
                                            {"", 1, 0, {}},
                                            {"Sesión", 2, 1, {Number(1), Number(0)}}};
  const CellTable cells = measure_cells(measures);
  EXPECT_EQ(words(measure_headings()), (Row{"Unidad de medida", "Metas", "Metas SUMA",
                                            "Programado a la fecha", "Alcanzado a la fecha"}));
  EXPECT_EQ(row_of(cells, 0), (Row{"Apoyo", "#3", "#2", "#1.5", "#1"}));
  EXPECT_EQ(row_of(cells, 1), (Row{"(en blanco)", "#1", "#0", "-", "-"}));
  EXPECT_EQ(row_of(cells, 2), (Row{"Sesión", "#2", "#1", "#1", "#0"}));
}

}  // namespace
}  // namespace poa::testing
