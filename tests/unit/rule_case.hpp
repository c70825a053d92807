// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <gtest/gtest.h>

#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

#include "catalog/shorthand.hpp"
#include "domain/rules/check.hpp"

namespace poa::testing {

using catalog::column_of;
using catalog::header_of;
using catalog::table_of;

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
  std::vector<std::string> previous = {};  // The rows of the report before; not given when empty.
  int previous_quarter = 0;                // Not given when 0.
  const char* authorisation = "";
  std::vector<std::string> signatures = {};  // "TITULAR=Ana"; not closed when empty.
};

std::ostream& operator<<(std::ostream& stream, const RuleCase& rule_case);

std::vector<Finding> findings_of(const RuleCase& rule_case);

// Instantiate with cases: what the rule finds is what each expects.
class RuleTest : public ::testing::TestWithParam<RuleCase> {};

// The message of the only finding of `rule`; "" when there is not exactly one.
std::string message_of(const RuleCase& rule_case);

}  // namespace poa::testing
