// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string_view>

#include "catalog/odf_writer.hpp"
#include "catalog/rule_entry.hpp"

namespace poa::catalog {

// The figures of the goal from which the examples start.
void write_manual_clean_goal(OdfWriter& odf, std::string_view name);

// The report of an example as the form shows it: its goals with their figures, when the example
// changes any, and a line for each other cell that it changes. Changed figures stand out.
void write_manual_example(OdfWriter& odf, std::string_view name, const RuleExample& example);

}  // namespace poa::catalog
