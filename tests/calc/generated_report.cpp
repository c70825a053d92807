// SPDX-License-Identifier: MPL-2.0
#include "calc/generated_report.hpp"

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include "domain/form/column.hpp"

namespace poa {
namespace {

constexpr int kFirstNumber = 100;
constexpr std::array<std::string_view, 4> kUnits = {"Informe", "Apoyo", "Persona usuaria",
                                                    "Expedientes"};  // The last is no entry.
constexpr std::array<std::string_view, 3> kLines = {"2.1.1, 2.1.4", "2.4.1", "3.4.5 y 2.1.1"};
constexpr std::string_view kLongRemark =
    "Se atendió a quienes lo solicitaron en las delegaciones, ejidos y colonias del municipio; la "
    "diferencia se debe a que la convocatoria se publicó después de lo previsto, a que dos "
    "jornadas se reunieron en una sola por la temporada de calor, y a que el padrón se depuró en "
    "el trimestre, de modo que una parte de las solicitudes pasó al siguiente ejercicio con el "
    "acuerdo del comité y quedó asentada en el acta que obra en el expediente de la unidad.";

// A row of the table, by the names of its cells.
class Row {
 public:
  Row(CellTable& table, int index)
      : table_(table), index_(index), row_(static_cast<std::size_t>(index)) {}

  [[nodiscard]] bool each(int period, int phase) const { return index_ % period == phase; }
  [[nodiscard]] int index() const { return index_; }

  void set(Column column, Cell value) { at(row_, column) = std::move(value); }
  // The cell of the row above; there must be one.
  [[nodiscard]] const Cell& above(Column column) const { return at(row_ - 1, column); }

 private:
  [[nodiscard]] Cell& at(std::size_t row, Column column) const {
    return table_.at(row, poa::index(column));
  }

  CellTable& table_;
  int index_;
  std::size_t row_;
};

void set_quarters(Row& row, const std::array<double, 4>& planned,
                  const std::array<double, 4>& achieved) {
  for (const Quarter quarter : kQuarters) {
    row.set(planned_column(quarter), planned[quarter.index()]);
    row.set(achieved_column(quarter), achieved[quarter.index()]);
  }
}

// SUMA; every sixth does not add up, and some have decimals.
void make_sum(Row& row) {
  const double each = 3 + row.index() % 7 + (row.each(4, 0) ? 0.5 : 0);
  set_quarters(row, {each, each, each, each}, {each, each - 1, each, each + 2});
  row.set(Column::Annual, 4 * each + (row.each(6, 1) ? 1 : 0));
  if (row.each(2, 0)) row.set(Column::Kind, std::string("SUMA"));
}

void make_constant(Row& row) {
  set_quarters(row, {5, 5, 5, 5}, {5, 4, 5, 5});
  row.set(Column::Annual, 5.0);
  row.set(Column::Kind, std::string("CONSTANTE"));
}

void make_latest(Row& row) {
  set_quarters(row, {25, 50, 75, 100}, {20, 50, 80, 100});
  row.set(Column::Annual, 100.0);
  row.set(Column::Kind, std::string("ULTIMO"));
}

void make_descending(Row& row) {
  set_quarters(row, {31, 29, 28, 27}, {31, 30, 27, 25});
  row.set(Column::Annual, 27.0);
  row.set(Column::Kind, std::string("DESCENDENTE"));
}

void make_average(Row& row) {
  set_quarters(row, {80, 80, 90, 90}, {78, 81, 90, 91});
  row.set(Column::Annual, 85.0);
  row.set(Column::Kind, std::string("PROMEDIO"));
}

// INTEGRADORA of the goal above alone; every other one differs in a cell.
void make_total(Row& row) {
  row.set(Column::Annual, row.above(Column::Annual));
  for (const Quarter quarter : kQuarters) {
    row.set(planned_column(quarter), row.above(planned_column(quarter)));
    row.set(achieved_column(quarter), row.above(achieved_column(quarter)));
  }
  if (row.each(2, 0)) row.set(Column::Planned1, 1.0);
  row.set(Column::Kind, std::string("INTEGRADORA"));
  row.set(Column::Components, std::to_string(kFirstNumber + row.index() - 1));
}

void make_figures(Row& row) {
  constexpr std::array kMakers = {make_sum, make_constant, make_latest, make_average};
  if (row.each(5, 4)) {
    make_total(row);
  } else if (row.each(10, 7)) {
    make_descending(row);
  } else {
    kMakers[static_cast<std::size_t>(row.index() % 5)](row);
  }
}

void make_faults(Row& row) {
  if (row.each(7, 2)) row.set(Column::Achieved2, Blank{});
  if (row.each(7, 3)) row.set(Column::Achieved1, 0.0);
  if (row.each(9, 5)) row.set(Column::Planned4, Blank{});
  if (row.each(23, 11)) row.set(Column::Annual, Blank{});
  if (row.each(13, 6)) row.set(Column::Lines, Blank{});
  if (row.each(17, 8)) row.set(Column::Unit, Blank{});
}

// Some of what the faults raise has been looked at; one of these rules cannot be.
void make_reviews(Row& row) {
  if (row.each(3, 0)) row.set(Column::Reviewed, std::string("PER-01, COD-02"));
  if (row.each(17, 8)) row.set(Column::Reviewed, std::string("est-06; ARIT-01"));
}

void make_remarks(Row& row) {
  if (row.each(3, 1)) row.set(Column::Remarks, std::string(kLongRemark));
  if (row.each(6, 3)) row.set(Column::Remarks, std::string("Se reprogramó.\nVéase el anexo."));
}

void make_goal(Row row) {
  const auto index = static_cast<std::size_t>(row.index());
  row.set(Column::Lines, std::string(kLines[index % kLines.size()]));
  row.set(Column::Text, std::to_string(kFirstNumber + row.index()) +
                            ".- Atender a la población de la zona número " +
                            std::to_string(row.index() + 1) + " con apoyos y orientación.");
  row.set(Column::Unit, std::string(kUnits[index % kUnits.size()]));
  make_figures(row);
  make_faults(row);
  make_reviews(row);
  make_remarks(row);
}

}  // namespace

Form generated_report(int goals, Quarter quarter) {
  const auto text = [](const char* said) { return Cell(std::string(said)); };
  Form form;
  form.institution = text("AYUNTAMIENTO DE MEXICALI DE BAJA CALIFORNIA");
  form.administration = text("XXV");
  form.year = 2024.0;
  form.quarter = static_cast<double>(quarter.number());
  form.branch = text("54 BIENESTAR SOCIAL");
  form.programme = text("542 VINCULACIÓN SOCIAL");
  form.unit = text("54299 UNIDAD DE PRUEBA");
  form.purpose = text("2 DESARROLLO SOCIAL");
  form.function = text("2 VIVIENDA Y SERVICIOS");
  form.subfunction = text("2 DESARROLLO COMUNITARIO");
  form.axes = {text("2 BIENESTAR PARA TODOS"), text("3 MEXICALI CRECE")};
  form.action_lines = {text("2.1.1 DIAGNÓSTICO"), text("2.1.4 ATENCIÓN"), text("2.4.1 OBRA"),
                       text("3.4.5 CAPACITACIÓN")};
  form.table = CellTable(static_cast<std::size_t>(goals), kColumns);
  for (int index = 0; index < goals; ++index) make_goal(Row(form.table, index));
  return form;
}

}  // namespace poa
