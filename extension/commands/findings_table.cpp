// SPDX-License-Identifier: MPL-2.0
#include "commands/findings_table.hpp"

#include <algorithm>
#include <iterator>
#include <variant>

#include "catalog/rules.hpp"
#include "domain/calendar/period.hpp"
#include "domain/calendar/quarter_cell.hpp"

namespace poa::extension {
namespace {

enum FindingColumn : std::size_t {
  kDay,
  kVersion,
  kUnit,
  kYear,
  kQuarter,
  kSeverity,
  kReviewed,
  kRule,
  kGoal,
  kCell,
  kAddress,
  kMessage,
  kRow,
  kSolution,
  kCount
};

Cell text_cell(std::string_view text) { return make_text_cell(std::string(text)); }

Cell year_cell(const Cell& captured) {
  const auto year = year_if_understood(captured);
  return year ? Cell(static_cast<double>(year->number())) : captured;
}

Cell quarter_cell(const Cell& captured) {
  const auto quarter = quarter_if_understood(captured);
  return quarter ? Cell(static_cast<double>(quarter->number())) : captured;
}

// "R31".
std::string address_text(const uno::CellAddress& cell) {
  constexpr std::int32_t kLetters = 26;
  std::string letters;
  for (std::int32_t rest = cell.column + 1; rest > 0; rest = (rest - 1) / kLetters)
    letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % kLetters));
  return letters + std::to_string(cell.row + 1);
}

std::string_view solution_of(std::string_view rule) {
  const auto* entry =
      std::find_if(std::begin(catalog::kRules), std::end(catalog::kRules),
                   [&](const catalog::RuleEntry& known) { return known.rule == rule; });
  return entry == std::end(catalog::kRules) ? std::string_view() : entry->solution;
}

void write_report(CellTable& table, std::size_t row, const Form& form, const std::string& day) {
  table.at(row, kDay) = text_cell(day);
  table.at(row, kVersion) = text_cell(POA_VERSION);
  table.at(row, kUnit) = form.unit;
  table.at(row, kYear) = year_cell(form.year);
  table.at(row, kQuarter) = quarter_cell(form.quarter);
}

void write_finding(CellTable& table, std::size_t row, const PlacedFinding& placed) {
  const Finding& finding = placed.finding;
  table.at(row, kSeverity) = text_cell(severity_name(finding.severity));
  if (finding.reviewed) table.at(row, kReviewed) = text_cell("si");
  table.at(row, kRule) = text_cell(finding.rule);
  if (finding.goal) table.at(row, kGoal) = static_cast<double>(finding.goal->value());
  table.at(row, kCell) = text_cell(cell_name(finding));
  table.at(row, kAddress) = text_cell(address_text(placed.cell));
  table.at(row, kMessage) = text_cell(finding.message);
  table.at(row, kRow) = static_cast<double>(finding.row.value_or(0));
  table.at(row, kSolution) = text_cell(solution_of(finding.rule));
}

void write_clean(CellTable& table) {
  table.at(0, kSeverity) = text_cell("OK");
  table.at(0, kMessage) = text_cell("Sin hallazgos");
}

}  // namespace

const std::vector<FindingsColumn>& findings_columns() {
  static const std::vector<FindingsColumn> columns{
      {"fecha", "Fecha", 2200},
      {"version", "Versión", 1600},
      {"unidad_ejecutora", "Unidad ejecutora", 3600},
      {"ejercicio", "Ejercicio", 1900},
      {"trimestre", "Trimestre", 2000},
      {"severidad", "Severidad", 2300},
      {"revisado", "Revisado", 1900},
      {"regla", "Regla", 1900},
      {"meta", "Meta", 1400},
      {"celda", "Celda", 2600},
      {"direccion", "Dirección", 1900},
      {"mensaje", "Mensaje", 9500},
      {"fila", "Fila", 1200},
      {"solucion", "Solución", 9500},
  };
  return columns;
}

CellTable findings_table(const Form& form, const Review& review, const std::string& day) {
  CellTable table(std::max<std::size_t>(review.findings.size(), 1), kCount);
  for (std::size_t row = 0; row < table.rows(); ++row) write_report(table, row, form, day);
  if (review.findings.empty()) write_clean(table);
  for (std::size_t row = 0; row < review.findings.size(); ++row)
    write_finding(table, row, review.findings[row]);
  return table;
}

}  // namespace poa::extension
