// SPDX-License-Identifier: MPL-2.0
#include "catalog/manual_example.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "catalog/rule_example.hpp"
#include "catalog/shorthand.hpp"
#include "domain/form/goal_number.hpp"
#include "domain/values/percent.hpp"

namespace poa::catalog {
namespace {

constexpr std::string_view kQuarterNames[] = {"ENE-MAR", "ABR-JUN", "JUL-SEP", "OCT-DIC"};

// One goal of the example: its row of the table and the cells that the example typed into it.
struct ExampleGoal {
  std::size_t row;
  std::vector<TypedCell> typed;

  bool changes(Column column) const {
    return std::any_of(typed.begin(), typed.end(),
                       [column](const TypedCell& cell) { return cell.column == column; });
  }
};

std::vector<ExampleGoal> goals_of(std::string_view rows) {
  std::vector<ExampleGoal> goals;
  for (const std::string& words : parts_of(rows)) {
    goals.push_back({goals.size(), typed_cells(words)});
  }
  return goals;
}

bool changes_figures(const std::vector<ExampleGoal>& goals) {
  return std::any_of(goals.begin(), goals.end(), [](const ExampleGoal& goal) {
    return std::any_of(goal.typed.begin(), goal.typed.end(),
                       [](const TypedCell& cell) { return holds_figure(cell.column); });
  });
}

// As Calc shows the cell in the template; a number kept as text with the "'" that was typed.
std::string shown(Column column, const Cell& cell) {
  if (const auto* value = std::get_if<double>(&cell)) {
    const Number number = Number::from_double(*value).value();
    if (column == Column::Relative) return Percent::of_fraction(number).rounded(0).to_text();
    return number.to_text();
  }
  if (std::holds_alternative<CellError>(cell)) return "#¡VALOR!";
  const std::string text = cell_text(cell);
  return holds_figure(column) && Number::parse(text) ? "'" + text : text;
}

// The name of a goal in the example: the number of its text, else its row.
std::string name_of(const CellTable& table, std::size_t row) {
  const auto number = leading_goal_number(cell_text(table.at(row, 1)));
  return number ? number->to_text() : "renglón " + std::to_string(row + 1);
}

void write_heading(OdfWriter& odf) {
  constexpr std::string_view kCell = "Celda_encabezado";
  constexpr std::string_view kParagraph = "Celda_centro_titulo";
  odf.begin_heading_rows();
  odf.begin_row();
  odf.cell(kCell, kParagraph, "Meta", {1, 2});
  odf.cell(kCell, kParagraph, "Meta anual", {1, 2});
  for (const std::string_view name : kQuarterNames) {
    odf.cell(kCell, kParagraph, name, {2, 1});
    odf.covered_cell();
  }
  odf.cell(kCell, kParagraph, "Avance absoluto", {1, 2});
  odf.cell(kCell, kParagraph, "Acumulado relativo", {1, 2});
  odf.end_row();
  odf.begin_row();
  odf.covered_cell();
  odf.covered_cell();
  for (std::size_t quarter = 0; quarter < std::size(kQuarterNames); ++quarter) {
    odf.cell(kCell, kParagraph, "P");
    odf.cell(kCell, kParagraph, "A");
  }
  odf.covered_cell();
  odf.covered_cell();
  odf.end_row();
  odf.end_heading_rows();
}

void write_figures(OdfWriter& odf, std::string_view name, const std::vector<ExampleGoal>& goals,
                   const CellTable& table) {
  constexpr std::string_view kQuarter = "Col_cifra";
  odf.begin_table(name, "Tabla_ejemplo",
                  {"Col_numero", "Col_total", kQuarter, kQuarter, kQuarter, kQuarter, kQuarter,
                   kQuarter, kQuarter, kQuarter, "Col_total", "Col_total"});
  write_heading(odf);
  for (const ExampleGoal& goal : goals) {
    odf.begin_row();
    odf.cell("Celda", "Celda_centro", name_of(table, goal.row));
    for (const Column column : kFigureColumns) {
      odf.cell(goal.changes(column) ? "Celda_cambiada" : "Celda", "Celda_centro",
               shown(column, table.at(goal.row, index(column))));
    }
    odf.end_row();
  }
  odf.end_table();
}

// "Meta 300, observaciones: «Creció la demanda»".
void write_line(OdfWriter& odf, const std::string& place, const std::string& text) {
  odf.paragraph("Detalle",
                {{place + ": "}, {text.empty() ? "(en blanco)" : "«" + text + "»", "Capturado"}});
}

void write_cell(OdfWriter& odf, const ExampleGoal& goal, const TypedCell& typed,
                const CellTable& table) {
  const std::string name = typed.column == Column::Text ? "Renglón " + std::to_string(goal.row + 1)
                                                        : "Meta " + name_of(table, goal.row);
  write_line(odf, name + ", " + std::string(column_name(typed.column)),
             shown(typed.column, typed.cell));
}

void write_texts(OdfWriter& odf, const std::vector<ExampleGoal>& goals, const CellTable& table) {
  for (const ExampleGoal& goal : goals) {
    for (const TypedCell& typed : goal.typed) {
      if (!holds_figure(typed.column)) write_cell(odf, goal, typed, table);
    }
  }
}

// The report before the example's, as far as it differs from one without findings.
void write_previous(OdfWriter& odf, std::string_view rows) {
  if (rows.empty()) return;
  odf.paragraph("Detalle", {{"El reporte anterior, de JUL-SEP, dice:"}});
  const CellTable table = table_of(parts_of(rows));
  for (const ExampleGoal& goal : goals_of(rows)) {
    if (goal.typed.empty()) write_line(odf, "Meta " + name_of(table, goal.row), "lo mismo");
    for (const TypedCell& typed : goal.typed) write_cell(odf, goal, typed, table);
  }
}

void write_signatures(OdfWriter& odf, std::string_view signatures) {
  if (signatures.empty()) return;
  odf.paragraph("Detalle", {{"El reporte se cierra para firma, y dice:"}});
  const CellTable table = header_of(parts_of(signatures));
  for (std::size_t row = 0; row < table.rows(); ++row) {
    write_line(odf, "Firma, " + cell_text(table.at(row, 0)), cell_text(table.at(row, 1)));
  }
}

// "La tabla tiene las metas 300, 301."; the table of figures says it by itself.
void write_goals(OdfWriter& odf, const CellTable& table) {
  std::string names;
  for (std::size_t row = 0; row < table.rows(); ++row) {
    names.append(row == 0 ? "" : ", ").append(name_of(table, row));
  }
  odf.paragraph("Detalle", {{"La tabla tiene las metas " + names + "."}});
}

void write_header(OdfWriter& odf, const RuleExample& example) {
  if (!example.header.empty()) {
    const CellTable table = header_of(parts_of(example.header));
    for (std::size_t row = 0; row < table.rows(); ++row) {
      write_line(odf, "Encabezado, " + cell_text(table.at(row, 0)), cell_text(table.at(row, 1)));
    }
  }
  if (!example.catalogue.empty()) {
    const CellTable table = column_of(parts_of(example.catalogue));
    for (std::size_t row = 0; row < table.rows(); ++row) {
      write_line(odf, "Encabezado, línea de acción", cell_text(table.at(row, 0)));
    }
  }
}

}  // namespace

void write_manual_clean_goal(OdfWriter& odf, std::string_view name) {
  write_figures(odf, name, goals_of(""), example_table({}));
}

void write_manual_example(OdfWriter& odf, std::string_view name, const RuleExample& example) {
  const std::vector<ExampleGoal> goals = goals_of(example.goals);
  const CellTable table = example_table(example);
  if (changes_figures(goals)) {
    write_figures(odf, name, goals, table);
  } else if (goals.size() > 1) {
    write_goals(odf, table);
  }
  write_texts(odf, goals, table);
  write_header(odf, example);
  write_previous(odf, example.previous);
  write_signatures(odf, example.signatures);
}

}  // namespace poa::catalog
