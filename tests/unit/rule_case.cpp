// SPDX-License-Identifier: MPL-2.0
#include "rule_case.hpp"

#include <ostream>

namespace poa::testing {
std::vector<std::string> shorthand(const std::vector<Finding>& findings, std::string_view rule) {
  std::vector<std::string> lines;
  for (const Finding& finding : findings) {
    if (finding.rule != rule) continue;
    lines.push_back(std::to_string(finding.row.value_or(0)) + " " +
                    std::string(severity_name(finding.severity)) + " " +
                    std::string(cell_name(finding)));
  }
  return lines;
}

std::ostream& operator<<(std::ostream& stream, const RuleCase& rule_case) {
  return stream << rule_case.rule << (rule_case.expected.empty() ? " silent: " : " fires: ")
                << rule_case.name;
}

std::vector<Finding> findings_of(const RuleCase& rule_case) {
  ReportOptions options{Quarter(rule_case.quarter), std::nullopt,
                        Number::parse(rule_case.tolerance).value()};
  if (!rule_case.catalogue.empty()) options.catalogue = column_of(rule_case.catalogue);
  if (!rule_case.header.empty()) options.header = read_header(header_of(rule_case.header)).value();
  if (!rule_case.units.empty()) options.units = column_of(rule_case.units);
  options.authorisation = rule_case.authorisation;
  if (!rule_case.previous.empty()) {
    options.previous = PreviousTable{table_of(rule_case.previous)};
    if (rule_case.previous_quarter != 0)
      options.previous->quarter = Quarter(rule_case.previous_quarter);
  }
  if (!rule_case.signatures.empty()) options.signatures = header_of(rule_case.signatures);
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
