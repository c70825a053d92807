// SPDX-License-Identifier: MPL-2.0
// Consolidations of small reports, for the tests of the room.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/consolidation/consolidation.hpp"

namespace poa::testing {

// A report of one clean goal of the unit 54101 for the fourth quarter of 2023 (rule_example.hpp).
// `header` changes its header, "UNIDAD_EJECUTORA=54102_X | TRIMESTRE=3", and `goals` its goals. Its
// digest is that of its data.
SourceReport source(std::string name, std::string_view header = "", std::string_view goals = "");

Consolidated consolidated(std::vector<SourceReport> reports, ConsolidationRequest request = {});

// "a.ods CON-01 error" for each finding of a rule, in order; "- CON-05 advertencia" without a file.
std::vector<std::string> findings_of(const Consolidated& result, std::string_view rule);

// The messages of a rule's findings, in order.
std::vector<std::string> messages_of(const Consolidated& result, std::string_view rule);

}  // namespace poa::testing
