// SPDX-License-Identifier: MPL-2.0
#include "fill/fill_report.hpp"

#include <boost/algorithm/string/case_conv.hpp>
#include <cstddef>
#include <string>
#include <vector>

#include "domain/form/column.hpp"
#include "domain/form/goal_kind.hpp"
#include "fill/fill_error.hpp"
#include "fill/goal_rows.hpp"

namespace poa::fill {
namespace {

Place place(const Area& area, std::size_t column, std::size_t row) {
  return {area.sheet, area.first_column + static_cast<int>(column),
          area.first_row + static_cast<int>(row)};
}

std::size_t rows_of(const Area& area) {
  return static_cast<std::size_t>(area.last_row - area.first_row) + 1;
}

std::string period(const ReportFile& report) {
  return std::string(report.quarter.months()) + " " + std::to_string(report.year);
}

// What the scan lost stays as the template has it.
void fill_institution(FlatWorkbook& workbook, const ReportFile& report) {
  if (report.institution.empty()) return;
  const auto set = [&workbook](const char* name, const std::string& text) {
    workbook.set(place(workbook.named(name), 0, 0), make_text_cell(text));
  };
  const auto [administration, name] = report.institution_parts();
  set("TMM_ADMINISTRACION", administration);
  set("TMM_INSTITUCION", name);
}

// Each entry goes beside the first of its labels that is still free.
void fill_header(FlatWorkbook& workbook, const ReportFile& report) {
  const Area area = workbook.named("TMM_ENCABEZADO");
  std::vector<bool> taken(rows_of(area));
  const CellTable header = report.header();
  for (std::size_t entry = 0; entry < header.rows(); ++entry) {
    const std::string label = cell_text(header.at(entry, 0));
    std::size_t row = 0;
    while (row < taken.size() && (taken[row] || workbook.text(place(area, 0, row)) != label)) ++row;
    if (row == taken.size()) throw FillError("the header has no place for " + label);
    taken[row] = true;
    const Cell& value = header.at(entry, 1);
    if (!is_blank_cell(value)) workbook.set(place(area, 1, row), value);
  }
}

void fill_catalogue(FlatWorkbook& workbook, const CellTable& catalogue) {
  const Area area = workbook.named("TMM_CATALOGO");
  if (catalogue.rows() > rows_of(area)) throw FillError("the list of action lines is full");
  for (std::size_t row = 0; row < catalogue.rows(); ++row) {
    workbook.set(place(area, 0, row), catalogue.at(row, 0));
  }
}

// SUMA is what a blank says; the others as the workbook's list offers them.
Cell kind_cell(const Cell& kind) {
  const auto known = parse_goal_kind(cell_text(kind));
  if (!known) throw FillError("no kind of goal: " + cell_text(kind));
  if (*known == GoalKind::Sum) return Blank{};
  return boost::to_upper_copy(cell_text(kind));
}

void fill_goals(FlatWorkbook& workbook, const CellTable& table) {
  const Area area = workbook.named("TMM_TABLA");
  for (std::size_t row = 0; row < table.rows(); ++row) {
    for (std::size_t column = 0; column < table.columns(); ++column) {
      const auto field = column_at(column);
      if (field == Column::Absolute || field == Column::Relative) continue;
      const Cell& cell = table.at(row, column);
      workbook.set(place(area, column, row), field == Column::Kind ? kind_cell(cell) : cell);
    }
  }
}

}  // namespace

void fill_report(FlatWorkbook& workbook, const ReportFile& report) {
  make_goal_rows(workbook, static_cast<int>(report.table.rows()));
  fill_institution(workbook, report);
  fill_header(workbook, report);
  fill_catalogue(workbook, report.catalogue());
  fill_goals(workbook, report.table);
  workbook.set_title(report.unit + " · " + period(report));
  workbook.forget_results();
}

}  // namespace poa::fill
