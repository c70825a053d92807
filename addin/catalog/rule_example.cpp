// SPDX-License-Identifier: MPL-2.0
#include "catalog/rule_example.hpp"

#include <algorithm>
#include <cstddef>
#include <stdexcept>
#include <utility>

#include "catalog/shorthand.hpp"
#include "domain/calendar/quarter_cell.hpp"
#include "domain/values/text.hpp"

namespace poa::catalog {
namespace {

constexpr std::string_view kHeader =
    "RAMO=54_BIENESTAR_SOCIAL | PROGRAMA=511_ATENCIÓN_SOCIAL | UNIDAD_EJECUTORA=54101_DIRECCIÓN | "
    "FINALIDAD=2_DESARROLLO_SOCIAL | FUNCIÓN=26_PROTECCIÓN_SOCIAL | SUBFUNCIÓN=268_OTROS_GRUPOS | "
    "EJE=2_BIENESTAR | TRIMESTRE=4 | EJERCICIO=2023";
constexpr std::string_view kCatalogue = "2.1.1_APOYO_A_LAS_FAMILIAS";
constexpr std::string_view kUnits = "Apoyo | Informe | Sesión";

std::string label_of(const std::string& entry) { return entry.substr(0, entry.find('=') + 1); }

// The clean header with the values of `changes`.
std::vector<std::string> header_entries(std::string_view changes) {
  std::vector<std::string> entries = parts_of(kHeader);
  if (changes.empty()) return entries;
  for (const std::string& change : parts_of(changes)) {
    const auto entry = std::find_if(entries.begin(), entries.end(), [&](const std::string& clean) {
      return label_of(clean) == label_of(change);
    });
    if (entry == entries.end()) throw std::out_of_range("no value of the header: " + change);
    *entry = change;
  }
  return entries;
}

std::optional<CellTable> previous_table(const RuleExample& example) {
  if (example.previous.empty()) return std::nullopt;
  return table_of(parts_of(example.previous));
}

std::optional<CellTable> signature_table(const RuleExample& example) {
  if (example.signatures.empty()) return std::nullopt;
  return header_of(parts_of(example.signatures));
}

std::vector<Cell> list_of(const CellTable& column) {
  std::vector<Cell> list;
  for (std::size_t row = 0; row < column.rows(); ++row) list.push_back(column.at(row, 0));
  return list;
}

}  // namespace

std::vector<std::string> parts_of(std::string_view text) {
  std::vector<std::string> parts;
  for (;;) {
    const std::size_t bar = text.find('|');
    parts.emplace_back(trim(text.substr(0, bar)));
    if (bar == std::string_view::npos) return parts;
    text.remove_prefix(bar + 1);
  }
}

CellTable example_table(const RuleExample& example) { return table_of(parts_of(example.goals)); }

ExampleCells example_cells(const RuleExample& example) {
  const std::string_view catalogue = example.catalogue.empty() ? kCatalogue : example.catalogue;
  return {example_table(example),
          column_of(parts_of(catalogue)),
          header_of(header_entries(example.header)),
          column_of(parts_of(kUnits)),
          previous_table(example),
          signature_table(example)};
}

std::vector<Finding> findings_of(const RuleExample& example) {
  ExampleCells cells = example_cells(example);
  const Header header = read_header(cells.header).value();
  ReportOptions options{quarter_of_cell(header.quarter).value().value()};
  options.header = header;
  options.catalogue = std::move(cells.catalogue);
  options.units = std::move(cells.units);
  if (cells.previous) options.previous = PreviousTable{*std::move(cells.previous)};
  options.signatures = std::move(cells.signatures);
  return check(read_report(cells.table, std::move(options)));
}

Form example_form(const RuleExample& example) {
  ExampleCells cells = example_cells(example);
  Form form;
  form.table = std::move(cells.table);
  read_header_cells(cells.header, form);
  form.action_lines = list_of(cells.catalogue);
  form.measure_units = list_of(cells.units);
  if (cells.previous) form.previous = PreviousReport{*std::move(cells.previous), {}, {}};
  if (!cells.signatures) return form;
  for (std::size_t row = 0; row < cells.signatures->rows(); ++row)
    form.signatures.push_back({cells.signatures->at(row, 0), cells.signatures->at(row, 1)});
  return form;
}

}  // namespace poa::catalog
