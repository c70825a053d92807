// SPDX-License-Identifier: MPL-2.0
// The manual's entry for one rule over many reports (section 4, CON), in Spanish.
#pragma once

#include <array>
#include <string_view>

#include "catalog/rule_entry.hpp"
#include "domain/consolidation/source_report.hpp"

namespace poa::catalog {

// A file of an example; without a name there is none.
struct FileExample {
  std::string_view name = {};
  RuleExample report = {""};
  ClosingState closing = ClosingState::NotClosed;
};

struct ConExample {
  std::array<FileExample, 2> files = {};
  int quarter = 0;                 // Of 2023, the period that was asked for; 0 for none.
  std::string_view expected = {};  // "54101 | 54102_FINANZAS": the units that should report.
};

// As RuleEntry: severity, title and message are the domain's.
struct ConEntry {
  std::string_view rule;
  std::string_view why;
  ConExample fires;
  ConExample silent;  // The same case without any finding.
  std::string_view solution;
};

}  // namespace poa::catalog
