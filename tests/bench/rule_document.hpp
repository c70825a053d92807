// SPDX-License-Identifier: MPL-2.0
// One table of goals with faults, checked in the ways that are compared: each a document of its
// own in the office, beside a sheet of lists that all of them read.
#pragma once

#include <string_view>

#include "bench/rule_counts.hpp"
#include "domain/calendar/quarter.hpp"
#include "office/office.hpp"

namespace poa::bench {

// A document with faulty_table(goals) and the lists, and nothing computed yet.
office::Document rule_document(office::Office& office, int goals);

void set_quarter(office::Document& document, Quarter quarter);

// Adds the rules as Calc's own functions, a cell each; the document has as many goals. The rule
// `without` is left out.
void add_native_rules(office::Document& document, int goals, std::string_view without = "");
RuleCounts native_counts(const office::Document& document, int goals);

// Adds POA_HALLAZGOS, with room for `findings` findings.
void add_finding_function(const office::Document& document, int goals, int findings);
RuleCounts function_counts(const office::Document& document, int findings);

}  // namespace poa::bench
