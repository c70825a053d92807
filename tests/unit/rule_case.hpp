// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <gtest/gtest.h>

#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

#include "domain/check.hpp"

namespace poa::testing {

// A table of goals in shorthand. Each row starts as a goal without a fault — number 300 and up,
// meta anual 4, 1 programmed and achieved in each quarter, absolute 4, relative 1 — and the words
// change its cells: "meta=8 A4=- abs=! obs=si". "-" is blank, "!" an error value, a plain number a
// number, anything else text ("_" stands for a space). The keys are lineas texto unidad meta P1 A1
// … A4 abs rel obs tipo integra.
CellTable table_of(const std::vector<std::string>& rows);

// One column of texts.
CellTable column_of(const std::vector<std::string>& entries);

// Two columns of "RAMO=54 BIENESTAR", in the words of table_of.
CellTable header_of(const std::vector<std::string>& entries);

// "1 error absoluto" for each finding of `rule`, in order.
std::vector<std::string> shorthand(const std::vector<Finding>& findings, std::string_view rule);

struct RuleCase {
  const char* name;
  const char* rule;
  std::vector<std::string> rows;
  std::vector<std::string> expected;  // Shorthand of the rule's findings.
  int quarter = 4;
  const char* tolerance = "0";
  std::vector<std::string> catalogue = {};
  std::vector<std::string> header = {};  // "RAMO=54 BIENESTAR"; not given when empty.
  std::vector<std::string> units = {};
};

std::ostream& operator<<(std::ostream& stream, const RuleCase& rule_case);

std::vector<Finding> findings_of(const RuleCase& rule_case);

// Instantiate with cases: what the rule finds is what each expects.
class RuleTest : public ::testing::TestWithParam<RuleCase> {};

// The message of the only finding of `rule`; "" when there is not exactly one.
std::string message_of(const RuleCase& rule_case);

}  // namespace poa::testing
