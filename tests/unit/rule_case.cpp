// SPDX-License-Identifier: MPL-2.0
#include "rule_case.hpp"

#include <algorithm>
#include <map>
#include <ostream>
#include <sstream>

namespace poa::testing {
namespace {

Field field_of(const std::string& key) {
  static const std::map<std::string, Field> kFields{
      {"lineas", Field::Lines}, {"texto", Field::Text},        {"unidad", Field::Unit},
      {"meta", Field::Annual},  {"P1", Field::Planned1},       {"A1", Field::Achieved1},
      {"P2", Field::Planned2},  {"A2", Field::Achieved2},      {"P3", Field::Planned3},
      {"A3", Field::Achieved3}, {"P4", Field::Planned4},       {"A4", Field::Achieved4},
      {"abs", Field::Absolute}, {"rel", Field::Relative},      {"obs", Field::Remarks},
      {"tipo", Field::Kind},    {"integra", Field::Components}};
  return kFields.at(key);
}

Cell cell_of(std::string value) {
  if (value == "-") return Blank{};
  if (value == "!") return CellError{};
  if (const auto number = Number::parse(value)) return number->to_double();
  std::replace(value.begin(), value.end(), '_', ' ');
  return value;
}

void change(CellTable& table, std::size_t row, const std::string& words) {
  std::istringstream stream(words);
  for (std::string word; stream >> word;) {
    const std::size_t equals = word.find('=');
    const auto column = static_cast<std::size_t>(field_of(word.substr(0, equals))) - 1;
    table.at(row, column) = cell_of(word.substr(equals + 1));
  }
}

}  // namespace

CellTable table_of(const std::vector<std::string>& rows) {
  CellTable table(rows.size(), 17);
  for (std::size_t row = 0; row < rows.size(); ++row) {
    const std::string number = std::to_string(300 + row);
    change(table, row,
           "lineas=2.1.1 texto=" + number + ".-_Texto_" + number +
               " unidad=Apoyo meta=4 P1=1 A1=1 P2=1 A2=1 P3=1 A3=1 P4=1 A4=1 abs=4 rel=1");
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

std::vector<std::string> shorthand(const std::vector<Finding>& findings, std::string_view rule) {
  std::vector<std::string> lines;
  for (const Finding& finding : findings) {
    if (finding.rule != rule) continue;
    lines.push_back(std::to_string(finding.row) + " " +
                    std::string(severity_name(finding.severity)) + " " +
                    std::string(field_name(finding.field)));
  }
  return lines;
}

std::ostream& operator<<(std::ostream& stream, const RuleCase& rule_case) {
  return stream << rule_case.rule << ": " << rule_case.name;
}

std::vector<Finding> findings_of(const RuleCase& rule_case) {
  ReportOptions options{Quarter(rule_case.quarter), std::nullopt,
                        Number::parse(rule_case.tolerance).value()};
  if (!rule_case.catalogue.empty()) options.catalogue = column_of(rule_case.catalogue);
  if (!rule_case.header.empty()) options.header = read_header(header_of(rule_case.header)).value();
  if (!rule_case.units.empty()) options.units = column_of(rule_case.units);
  return check(read_report(table_of(rule_case.rows), std::move(options)));
}

std::string message_of(const RuleCase& rule_case) {
  std::string message;
  for (const Finding& finding : findings_of(rule_case)) {
    if (finding.rule != rule_case.rule) continue;
    if (!message.empty()) return "";
    message = finding.message;
  }
  return message;
}

TEST_P(RuleTest, FindsWhatTheFormSays) {
  EXPECT_EQ(shorthand(findings_of(GetParam()), GetParam().rule), GetParam().expected);
}

}  // namespace poa::testing
