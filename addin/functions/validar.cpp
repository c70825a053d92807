// SPDX-License-Identifier: MPL-2.0
#include <utility>
#include <variant>
#include <vector>

#include "domain/rules/check.hpp"
#include "functions/arguments/avances.hpp"
#include "functions/functions.hpp"

namespace poa::functions {
namespace {

// A blank single cell arrives as the number 0: a figure is 0 then, a text is blank.
Cell as_given(Column column, Cell cell) {
  const auto* number = std::get_if<double>(&cell);
  if (number != nullptr && *number == 0.0 && !holds_figure(column)) return Blank{};
  return cell;
}

void give_quarters(std::vector<Cell> line, GivenCells& cells) {
  const bool with_planned = line.size() == 8;
  auto next = line.begin();
  for (const Quarter quarter : kQuarters) {
    if (with_planned) cells.give(planned_column(quarter), std::move(*next++));
    cells.give(achieved_column(quarter), std::move(*next++));
  }
}

void give_cell(const Argument& argument, Column column, GivenCells& cells) {
  if (argument.given()) cells.give(column, as_given(column, argument.cell()));
}

std::string text_of(const std::vector<Finding>& findings) {
  if (findings.empty()) return "OK";
  std::string text;
  for (const Finding& finding : findings) {
    if (!text.empty()) text += '\n';
    text += to_line(finding);
  }
  return text;
}

}  // namespace

std::string validar(const TableArgument& avances, const Argument& meta, const Argument& absoluto,
                    const Argument& relativo, const Argument& observaciones, const Argument& tipo,
                    const Argument& trimestre, const Argument& lineas, const Argument& catalogo,
                    const Argument& tolerancia, const Argument& texto) {
  meta.require();
  GivenCells cells;
  give_quarters(quarter_cells(avances), cells);
  give_cell(meta, Column::Annual, cells);
  give_cell(absoluto, Column::Absolute, cells);
  give_cell(relativo, Column::Relative, cells);
  give_cell(observaciones, Column::Remarks, cells);
  give_cell(tipo, Column::Kind, cells);
  give_cell(lineas, Column::Lines, cells);
  give_cell(texto, Column::Text, cells);
  const Quarter quarter = trimestre.quarter_or_fourth();
  Number tolerance = tolerancia.tolerance_or_zero();
  return text_of(check(cells, {quarter, catalogo.optional_list(), std::move(tolerance)}));
}

}  // namespace poa::functions
