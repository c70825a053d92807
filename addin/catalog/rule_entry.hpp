// SPDX-License-Identifier: MPL-2.0
// The manual's entry for one rule, in Spanish.
#pragma once

#include <string_view>

namespace poa::catalog {

// A report as far as it differs from one without findings (rule_example.hpp), in shorthand; what
// belongs to several rows or entries is separated by "|". A part that is left out is the clean
// report's.
struct RuleExample {
  std::string_view goals;           // A row of the table each; "" is a goal without a fault.
  std::string_view header = {};     // "EJE=3 | PROGRAMA=-": these values instead of the clean ones.
  std::string_view catalogue = {};  // All the action lines of the header.
  std::string_view previous = {};   // The goals of the report of the third quarter; "" for none.
  // "TITULAR=Ana | …": roles and names of a report that is closed for signing; "" when it is not.
  std::string_view signatures = {};
};

// The rule's severity and title are in the domain's table, and the message that an example gives is
// the domain's own: neither is repeated here.
struct RuleEntry {
  std::string_view rule;
  std::string_view why;
  RuleExample fires;
  RuleExample silent;  // The same case without any finding.
  std::string_view solution;
};

}  // namespace poa::catalog
