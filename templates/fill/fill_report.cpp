// SPDX-License-Identifier: MPL-2.0
#include "fill/fill_report.hpp"

#include <cstddef>
#include <string>
#include <vector>

#include "domain/calendar/period.hpp"
#include "domain/calendar/quarter_cell.hpp"
#include "domain/form/column.hpp"
#include "domain/form/report_title.hpp"
#include "domain/form/tolerance.hpp"
#include "fill/fill_error.hpp"
#include "fill/goal_rows.hpp"
#include "fill/row_copies.hpp"

namespace poa::fill {
namespace {

Place place(const Area& area, std::size_t column, std::size_t row) {
  return {area.sheet, area.first_column + static_cast<int>(column),
          area.first_row + static_cast<int>(row)};
}

std::size_t rows_of(const Area& area) {
  return static_cast<std::size_t>(area.last_row - area.first_row) + 1;
}

std::size_t columns_of(const Area& area) {
  return static_cast<std::size_t>(area.last_column - area.first_column) + 1;
}

// Refuses the parts of a report that the tool does not fill, so that none is lost unseen.
void refuse_what_has_no_place(const Form& form) {
  const auto quarter = quarter_of_cell(form.quarter);
  if (!quarter || !quarter.value() || !fiscal_year_of_cell(form.year))
    throw FillError("a report is of a period");
  if (const auto tolerance = tolerance_of_cell(form.tolerance);
      !tolerance || tolerance.value().sign() != 0)
    throw FillError("the tolerance is the template's");
  if (form.previous) throw FillError("a sample is compared with no other report");
  for (const Signature& signature : form.signatures) {
    if (!is_blank_cell(signature.name)) throw FillError("nobody signs a sample");
  }
}

// A blank one, as the scan may have lost it, stays as the template has it.
void fill_single_cells(FlatWorkbook& workbook, const Form& form) {
  const auto fill = [&workbook](const char* name, const Cell& cell) {
    if (!is_blank_cell(cell)) workbook.set(place(workbook.named(name), 0, 0), cell);
  };
  fill("TMM_ADMINISTRACION", form.administration);
  fill("TMM_INSTITUCION", form.institution);
  fill("TMM_AUTORIZACION", form.authorisation);
}

void make_header_rows(FlatWorkbook& workbook, const Form& form) {
  const std::string sheet = workbook.named("TMM_TABLA").sheet;
  ensure_rows(workbook, sheet, "fila_eje", static_cast<int>(form.axes.size()));
  ensure_rows(workbook, sheet, "fila_linea", static_cast<int>(form.action_lines.size()));
}

// Each entry goes beside the first of its labels that is still free.
void fill_header(FlatWorkbook& workbook, const Form& form) {
  const Area area = workbook.named("TMM_ENCABEZADO");
  std::vector<bool> taken(rows_of(area));
  const CellTable header = header_as_entered(form);
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

void fill_goals(FlatWorkbook& workbook, const CellTable& table) {
  const Area area = workbook.named("TMM_TABLA");
  if (columns_of(area) != kColumns) throw FillError("the table is not as wide as the form's");
  for (std::size_t row = 0; row < table.rows(); ++row) {
    for (const Column column : kAllColumns) {
      if (is_computed(column)) continue;
      workbook.set(place(area, index(column), row), table.at(row, index(column)));
    }
  }
}

}  // namespace

void fill_report(FlatWorkbook& workbook, const Form& form) {
  refuse_what_has_no_place(form);
  make_goal_rows(workbook, static_cast<int>(form.table.rows()));
  make_header_rows(workbook, form);
  fill_single_cells(workbook, form);
  fill_header(workbook, form);
  fill_catalogue(workbook, column_of_cells(form.action_lines));
  fill_goals(workbook, form.table);
  workbook.set_title(report_title(form));
  workbook.forget_results();
}

}  // namespace poa::fill
