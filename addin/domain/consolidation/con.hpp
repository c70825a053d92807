// SPDX-License-Identifier: MPL-2.0
// The rules over many reports (section 4, CON). They are no rules of a report: they have no cell of
// their own, nobody reviews them away, and no formula asks for them. So they have a table of their
// own, in which each stands beside its function, as those of a report do.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "domain/consolidation/consolidation.hpp"

namespace poa {

// All that the rules look at.
struct Batch {
  const std::vector<ConsolidatedFile>& files;  // With their roles.
  const ConsolidationRequest& request;
};

// Collects the findings of one rule.
class ConFindings;

struct ConRule {
  std::string_view id;
  Severity severity;
  std::string_view title;  // One line in Spanish: when it fires.
  std::string_view place;  // What of a file its findings are about: "encabezado", "archivo" …
  void (*look)(const Batch& batch, ConFindings& findings);
};

// In the order of their ids.
std::span<const ConRule> con_rules();

// The rule with an id; nullptr for the id of no such rule.
const ConRule* con_rule(std::string_view id);

// The name of what a finding of a report or of CON is about: a cell, or a part of its file.
std::string_view place_of(const Finding& finding);

// What they find, by rule and then in the order of the files.
std::vector<FileFinding> con_findings(const Batch& batch);

}  // namespace poa
