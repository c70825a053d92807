// SPDX-License-Identifier: MPL-2.0
#include "fill/report_file.hpp"

#include <boost/property_tree/json_parser.hpp>
#include <boost/property_tree/ptree.hpp>
#include <cstddef>
#include <stdexcept>
#include <utility>

#include "domain/form/column.hpp"
#include "domain/values/number.hpp"

namespace poa {
namespace {

using Tree = boost::property_tree::ptree;

// The JSON reader leaves null as the text "null".
std::string text_at(const Tree& tree, const std::string& path) {
  std::string text = tree.get<std::string>(path, "");
  return text == "null" ? std::string() : text;
}

std::string coded(const Tree& tree) {
  return text_at(tree, "codigo") + " " + text_at(tree, "texto");
}

std::vector<std::string> coded_list(const Tree& list) {
  std::vector<std::string> texts;
  for (const auto& [key, entry] : list) texts.push_back(coded(entry));
  return texts;
}

std::string joined(const Tree& list) {
  std::string text;
  for (const auto& [key, entry] : list) {
    if (!text.empty()) text += ", ";
    text += entry.data();
  }
  return text;
}

double to_number(const std::string& text) {
  const auto number = Number::parse(text);
  if (!number) throw std::runtime_error("no number: " + text);
  return number->to_double();
}

Cell number_cell(const Tree& goal, const std::string& path) {
  const std::string text = text_at(goal, path);
  if (text.empty()) return Blank{};
  return to_number(text);
}

Cell relative_cell(const Tree& goal) {
  const std::string text = text_at(goal, "acumulado_relativo");
  if (text.empty()) return Blank{};
  return to_number(text) / 100;
}

void read_row(const Tree& goal, CellTable& table, std::size_t row) {
  const auto cell = [&](Column column) -> Cell& { return table.at(row, index(column)); };
  cell(Column::Lines) = make_text_cell(joined(goal.get_child("lineas_accion")));
  cell(Column::Text) = text_at(goal, "numero") + ".- " + text_at(goal, "texto");
  cell(Column::Unit) = make_text_cell(text_at(goal, "unidad_medida"));
  cell(Column::Annual) = number_cell(goal, "meta_anual");
  for (const Quarter quarter : kQuarters) {
    const std::string path = "trimestres." + std::string(quarter.short_name());
    cell(planned_column(quarter)) = number_cell(goal, path + ".P");
    cell(achieved_column(quarter)) = number_cell(goal, path + ".A");
  }
  cell(Column::Absolute) = number_cell(goal, "avance_absoluto");
  cell(Column::Relative) = relative_cell(goal);
  cell(Column::Remarks) = make_text_cell(text_at(goal, "observaciones"));
  cell(Column::Kind) = make_text_cell(text_at(goal, "tipo_meta"));
  cell(Column::Components) = make_text_cell(text_at(goal, "integra"));
}

CellTable read_table(const Tree& goals) {
  CellTable table(goals.size(), kMostTableColumns);
  std::size_t row = 0;
  for (const auto& [key, goal] : goals) read_row(goal, table, row++);
  return table;
}

std::vector<std::string> signature_roles(const Tree& order) {
  std::vector<std::string> roles;
  for (const auto& [key, role] : order) roles.push_back(role.data());
  return roles;
}

ReportFile read(const Tree& tree) {
  const Tree& header = tree.get_child("encabezado");
  const auto coded_at = [&header](const char* name) { return coded(header.get_child(name)); };
  return ReportFile{text_at(header, "institucion"),
                    text_at(header, "documento"),
                    header.get<int>("periodo.ejercicio"),
                    Quarter(header.get<int>("periodo.trimestre")),
                    coded_at("ramo"),
                    coded_at("programa"),
                    coded_at("unidad_ejecutora"),
                    coded_at("finalidad"),
                    coded_at("funcion"),
                    coded_at("subfuncion"),
                    coded_list(header.get_child("ejes")),
                    coded_list(header.get_child("lineas_accion")),
                    signature_roles(tree.get_child("firmas.orden")),
                    read_table(tree.get_child("metas"))};
}

}  // namespace

ReportFile::Institution ReportFile::institution_parts() const {
  const std::size_t end = institution.find_first_not_of("IVXLC");
  const bool numbered = end != 0 && end != std::string::npos && institution[end] == ' ';
  if (!numbered) return {"", institution};
  return {institution.substr(0, end), institution.substr(end + 1)};
}

CellTable ReportFile::catalogue() const {
  CellTable lines(action_lines.size(), 1);
  for (std::size_t row = 0; row < action_lines.size(); ++row) lines.at(row, 0) = action_lines[row];
  return lines;
}

CellTable ReportFile::header() const {
  std::vector<std::pair<std::string, Cell>> entries{
      {"RAMO", make_text_cell(branch)},           {"PROGRAMA", make_text_cell(programme)},
      {"UNIDAD EJECUTORA", make_text_cell(unit)}, {"FINALIDAD", make_text_cell(purpose)},
      {"FUNCIÓN", make_text_cell(function)},      {"SUBFUNCIÓN", make_text_cell(subfunction)}};
  for (const std::string& axis : axes) entries.emplace_back("EJE", make_text_cell(axis));
  entries.emplace_back("TRIMESTRE", std::string(quarter.months()));
  entries.emplace_back("EJERCICIO", static_cast<double>(year));
  CellTable labels_and_values(entries.size(), 2);
  for (std::size_t row = 0; row < entries.size(); ++row) {
    labels_and_values.at(row, 0) = entries[row].first;
    labels_and_values.at(row, 1) = entries[row].second;
  }
  return labels_and_values;
}

ReportFile read_report_file(const std::filesystem::path& path) {
  // Property tree's own errors derive from std::runtime_error.
  Tree tree;
  boost::property_tree::read_json(path.string(), tree);
  return read(tree);
}

}  // namespace poa
