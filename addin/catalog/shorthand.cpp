// SPDX-License-Identifier: MPL-2.0
#include "catalog/shorthand.hpp"

#include <algorithm>
#include <cstddef>
#include <map>
#include <sstream>

#include "domain/values/number.hpp"

namespace poa::catalog {
namespace {

Column field_of(const std::string& key) {
  static const std::map<std::string, Column> kFields{
      {"lineas", Column::Lines}, {"texto", Column::Text},         {"unidad", Column::Unit},
      {"meta", Column::Annual},  {"P1", Column::Planned1},        {"A1", Column::Achieved1},
      {"P2", Column::Planned2},  {"A2", Column::Achieved2},       {"P3", Column::Planned3},
      {"A3", Column::Achieved3}, {"P4", Column::Planned4},        {"A4", Column::Achieved4},
      {"abs", Column::Absolute}, {"rel", Column::Relative},       {"obs", Column::Remarks},
      {"tipo", Column::Kind},    {"integra", Column::Components}, {"revisado", Column::Reviewed}};
  return kFields.at(key);
}

Cell cell_of(std::string value) {
  if (value == "-") return Blank{};
  if (value == "!") return CellError{};
  if (const auto number = Number::parse(value)) return number->to_double();
  if (value.starts_with('\'')) value.erase(0, 1);
  std::replace(value.begin(), value.end(), '_', ' ');
  return value;
}

void change(CellTable& table, std::size_t row, std::string_view words) {
  for (TypedCell& typed : typed_cells(words)) {
    table.at(row, index(typed.column)) = std::move(typed.cell);
  }
}

// A goal without any finding, in the words of a row.
std::string plain_goal(const std::string& number) {
  return "lineas=2.1.1 texto=" + number + ".-_Texto_" + number +
         " unidad=Apoyo meta=4 P1=1 A1=1 P2=1 A2=1 P3=1 A3=1 P4=1 A4=1 abs=4 rel=1";
}

}  // namespace

std::vector<TypedCell> typed_cells(std::string_view words) {
  std::vector<TypedCell> cells;
  std::istringstream stream{std::string(words)};
  for (std::string word; stream >> word;) {
    const std::size_t equals = word.find('=');
    cells.push_back({field_of(word.substr(0, equals)), cell_of(word.substr(equals + 1))});
  }
  return cells;
}

CellTable table_of(const std::vector<std::string>& rows) {
  CellTable table(rows.size(), kColumns);
  for (std::size_t row = 0; row < rows.size(); ++row) {
    change(table, row, plain_goal(std::to_string(300 + row)));
    change(table, row, rows[row]);
  }
  return table;
}

CellTable column_of(const std::vector<std::string>& entries) {
  CellTable table(entries.size(), 1);
  for (std::size_t row = 0; row < entries.size(); ++row) table.at(row, 0) = cell_of(entries[row]);
  return table;
}

CellTable header_of(const std::vector<std::string>& entries) {
  CellTable table(entries.size(), 2);
  for (std::size_t row = 0; row < entries.size(); ++row) {
    const std::size_t equals = entries[row].find('=');
    table.at(row, 0) = cell_of(entries[row].substr(0, equals));
    table.at(row, 1) = cell_of(entries[row].substr(equals + 1));
  }
  return table;
}

}  // namespace poa::catalog
