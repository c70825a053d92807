// SPDX-License-Identifier: MPL-2.0
#include "domain/consolidation/result_tables.hpp"

#include <array>
#include <cassert>
#include <initializer_list>
#include <optional>
#include <string>
#include <utility>

#include "domain/consolidation/con.hpp"

namespace poa {
namespace {

constexpr std::string_view kGoalHeadings[] = {
    "Archivo",          "Ejercicio",    "Trimestre",     "Ramo",
    "Programa",         "Unidad",       "Líneas",        "Meta",
    "Unidad de medida", "Meta anual",   "T1 programado", "T1 alcanzado",
    "T2 programado",    "T2 alcanzado", "T3 programado", "T3 alcanzado",
    "T4 programado",    "T4 alcanzado", "Absoluto",      "Relativo",
    "Observaciones",    "Tipo",         "Integra",       "Revisado",
    "A la fecha",       "Semáforo",     "Errores",       "Advertencias"};

constexpr std::string_view kFindingHeadings[] = {"Archivo", "Severidad", "Regla", "Meta",
                                                 "Celda",   "Mensaje",   "Fila"};

constexpr std::string_view kFileHeadings[] = {
    "Archivo",        "Qué es", "Unidad", "Ejercicio", "Trimestre",
    "Metas contadas", "Huella", "Cierre", "Veredicto", "Nota"};

constexpr std::string_view kStandingHeadings[] = {"Veredicto", "Reportes"};

constexpr std::string_view kGroupHeadings[] = {"Clave",    "Nombre",   "Reportes",
                                               "Metas",    "Rebasada", "Verde",
                                               "Amarillo", "Rojo",     "Sin semáforo"};

constexpr std::string_view kMeasureHeadings[] = {"Unidad de medida", "Metas", "Metas SUMA",
                                                 "Programado a la fecha", "Alcanzado a la fecha"};

constexpr const char* kNoName = "(en blanco)";

Cell text_cell(std::string_view text) { return make_text_cell(std::string(text)); }

Cell count_cell(std::size_t count) { return static_cast<double>(count); }

Cell number_cell(const std::optional<Number>& number) {
  return number ? Cell(number->to_double()) : Cell(Blank{});
}

// Fills the cells of one row from left to right.
class RowWriter {
 public:
  RowWriter(CellTable& table, std::size_t row) : table_(table), row_(row) {}

  void add(Cell cell) { table_.at(row_, column_++) = std::move(cell); }
  void add(std::initializer_list<Cell> cells) {
    for (const Cell& cell : cells) add(cell);
  }

 private:
  CellTable& table_;
  std::size_t row_;
  std::size_t column_ = 0;
};

// A table of a list's rows; `write` takes a row's writer and what it is about.
template <class List, class Write>
CellTable rows_of(const List& list, std::size_t first, std::size_t count, std::size_t columns,
                  Write write) {
  assert(first + count <= list.size());
  CellTable table(count, columns);
  for (std::size_t row = 0; row < count; ++row) {
    RowWriter cells(table, row);
    write(cells, list[first + row]);
  }
  return table;
}

void write_goal(const Consolidated& result, const ConsolidatedGoal& goal, RowWriter& cells) {
  const ConsolidatedFile& file = result.files[goal.file];
  const ReportData& report = *file.report;
  const GoalFigures& figures = report.figures[goal.row];
  const Heading& heading = report.heading;
  cells.add({text_cell(file.name), heading.year, heading.quarter, heading.branch, heading.programme,
             heading.unit});
  for (std::size_t column = 0; column < kColumns; ++column)
    cells.add(report.goals.at(goal.row, column));
  cells.add({number_cell(figures.to_date),
             figures.light ? text_cell(light_name(*figures.light)) : Cell(Blank{}),
             count_cell(figures.errors), count_cell(figures.warnings)});
}

void write_finding(const Consolidated& result, const FileFinding& found, RowWriter& cells) {
  const Finding& finding = found.finding;
  cells.add({found.file ? text_cell(result.files[*found.file].name) : Cell(Blank{}),
             text_cell(severity_name(finding.severity)), text_cell(finding.rule),
             finding.goal ? Cell(static_cast<double>(finding.goal->value())) : Cell(Blank{}),
             text_cell(place_of(finding)), text_cell(finding.message),
             count_cell(finding.row.value_or(0))});
}

std::string_view kind_text(const ConsolidatedFile& file) {
  if (!file.report) return file.role == FileRole::Skipped ? "Omitido" : "PDF de un cierre";
  const bool closed = file.report->closing != ClosingState::NotClosed;
  if (file.report->kind == FileKind::Workbook) return closed ? "Copia cerrada" : "Reporte";
  return closed ? "Datos de un cierre" : "Datos de un reporte";
}

std::string_view closing_text(ClosingState closing) {
  switch (closing) {
    case ClosingState::NotClosed:
      return "Sin cerrar";
    case ClosingState::Verified:
      return "Coincide";
    case ClosingState::Differs:
      return "No coincide";
  }
  return "";
}

std::string note_of(const Consolidated& result, const ConsolidatedFile& file) {
  switch (file.role) {
    case FileRole::Counted:
      return "";
    case FileRole::Copy:
      return "Mismos datos que «" + result.files[*file.other].name + "»; cuentan una sola vez.";
    case FileRole::SameClosing:
      return "Del mismo cierre que «" + result.files[*file.other].name + "».";
    case FileRole::Skipped:
      return file.reason;
  }
  return "";
}

void write_report(const ReportData& report, RowWriter& cells) {
  cells.add({text_cell(shown(report.unit)), report.heading.year, report.heading.quarter,
             count_cell(report.figures.size()), text_cell(report.digest),
             text_cell(closing_text(report.closing)), text_cell(report.verdict)});
}

void write_file(const Consolidated& result, const ConsolidatedFile& file, RowWriter& cells) {
  cells.add({text_cell(file.name), text_cell(kind_text(file))});
  if (file.report)
    write_report(*file.report, cells);
  else
    cells.add({Blank{}, Blank{}, Blank{}, Blank{}, Blank{}, Blank{}, Blank{}});
  cells.add(text_cell(note_of(result, file)));
}

void write_group(const GroupTotals& group, RowWriter& cells) {
  const bool named = !shown(group.name).empty();
  cells.add({text_cell(group.name.code), text_cell(named ? group.name.text : kNoName),
             count_cell(group.reports), count_cell(group.bands.goals),
             count_cell(group.bands.exceeded), count_cell(group.bands.green),
             count_cell(group.bands.yellow), count_cell(group.bands.red),
             count_cell(group.bands.without_light)});
}

void write_measure(const MeasureTotals& measure, RowWriter& cells) {
  const bool summed = measure.summed > 0;
  cells.add({text_cell(measure.unit.empty() ? kNoName : measure.unit), count_cell(measure.goals),
             count_cell(measure.summed),
             summed ? Cell(measure.sums.planned.to_double()) : Cell(Blank{}),
             summed ? Cell(measure.sums.achieved.to_double()) : Cell(Blank{})});
}

}  // namespace

std::span<const std::string_view> goal_headings() { return kGoalHeadings; }

CellTable goal_cells(const Consolidated& result, std::size_t first, std::size_t count) {
  return rows_of(result.goals, first, count, goal_headings().size(),
                 [&result](RowWriter& cells, const ConsolidatedGoal& goal) {
                   write_goal(result, goal, cells);
                 });
}

std::span<const std::string_view> finding_headings() { return kFindingHeadings; }

CellTable finding_cells(const Consolidated& result, std::size_t first, std::size_t count) {
  return rows_of(result.findings, first, count, finding_headings().size(),
                 [&result](RowWriter& cells, const FileFinding& found) {
                   write_finding(result, found, cells);
                 });
}

std::span<const std::string_view> file_headings() { return kFileHeadings; }

CellTable file_cells(const Consolidated& result, std::size_t first, std::size_t count) {
  return rows_of(result.files, first, count, file_headings().size(),
                 [&result](RowWriter& cells, const ConsolidatedFile& file) {
                   write_file(result, file, cells);
                 });
}

std::span<const std::string_view> standing_headings() { return kStandingHeadings; }

CellTable standing_cells(const Totals& totals) {
  CellTable table(totals.by_standing.size(), standing_headings().size());
  for (std::size_t row = 0; row < table.rows(); ++row) {
    table.at(row, 0) = text_cell(standing_name(static_cast<Standing>(row)));
    table.at(row, 1) = count_cell(totals.by_standing.at(row));
  }
  return table;
}

std::span<const std::string_view> group_headings() { return kGroupHeadings; }

CellTable group_cells(std::span<const GroupTotals> groups) {
  return rows_of(groups, 0, groups.size(), group_headings().size(),
                 [](RowWriter& cells, const GroupTotals& group) { write_group(group, cells); });
}

std::span<const std::string_view> measure_headings() { return kMeasureHeadings; }

CellTable measure_cells(std::span<const MeasureTotals> measures) {
  return rows_of(
      measures, 0, measures.size(), measure_headings().size(),
      [](RowWriter& cells, const MeasureTotals& measure) { write_measure(measure, cells); });
}

}  // namespace poa
